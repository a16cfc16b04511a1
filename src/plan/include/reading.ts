import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { Image } from "../../document/document.ts";
import { everyKey } from "../../genres/keys/keys.ts";
import { append } from "../../source/append.ts";
import { decodeNow } from "../../source/decode.ts";
import { onlyDocument } from "../../source/only.ts";
import { parse } from "../../source/parse.ts";
import type { Part, SourceText, SourceTree } from "../../source/source.ts";
import { type Reference, readReference } from "../../world/references.ts";
import type { Surroundings } from "../name.ts";
import type { NamedPlan } from "../named.ts";

/** Files that one plan may bring in, with all that stands in the plans within it, and their bytes together. */
const MOST_FILES = 200;
const MOST_BYTES = 100 * 1024 * 1024;

/** What is being read for one plan, and what has been found. */
export interface Including {
	/** Folder that everything must lie in. */
	root: string;
	/** For the plans within: what the project says by default is said of the plan around. */
	around: Surroundings;
	/** Real paths and shown paths of the plans around, the outermost first. */
	chain: { real: string; file: string }[];
	/** What has been read so far, for the outermost plan and all within. */
	spent: { files: number; bytes: number };
	plans: Map<string, NamedPlan>;
	images: Map<string, Image>;
	diagnostics: Diagnostic[];
	sources: SourceText[];
	/** Paths of the images read. */
	files: string[];
	/** Tables that the plan has taken rows from. */
	parts: Part[];
}

/** The file that a plan names, unless it cannot be had: that is told. */
export function read(
	node: Naming,
	plan: NamedPlan,
	including: Including,
	limit: number,
): Reference | undefined {
	// What a project says for all plans, or a file that the plan takes in, names files from its own place.
	return readFrom(node.span.file || plan.tree.source.file, node, including, limit);
}

interface Naming {
	text: string;
	span: Span;
}

/** The same for a file that names it. */
export function readFrom(
	from: string,
	node: Naming,
	{ root, spent, diagnostics }: Pick<Including, "root" | "spent" | "diagnostics">,
	limit: number,
): Reference | undefined {
	// Empty: the schema tells.
	if (node.text.trim() === "") return undefined;
	if (++spent.files > MOST_FILES || spent.bytes > MOST_BYTES) {
		const isFirst = spent.files <= MOST_FILES + 1;
		if (isFirst)
			diagnostics.push(diagnostic("REFERENCE-MANY", node.span, { files: MOST_FILES, bytes: MOST_BYTES }));
		return undefined;
	}
	const found = readReference(node.text, node.span, { from, root, limit });
	if ("code" in found) {
		diagnostics.push(found);
		return undefined;
	}
	spent.bytes += found.bytes.length;
	return found;
}

/** What a file holds that another one names; undefined when it cannot be used, which is told. */
export function treeIn(
	{ file, bytes }: Reference,
	node: Naming,
	{ diagnostics, sources }: Pick<Including, "diagnostics" | "sources">,
): SourceTree | undefined {
	const text = decodeNow(file, bytes);
	if (text.value) sources.push(text.value);
	const parsed = text.value && onlyDocument(parse(text.value, everyKey()));
	const found = [...text.diagnostics, ...(parsed?.diagnostics ?? [])];
	append(diagnostics, found);
	const faults = found.filter(({ severity }) => severity === "error").length;
	if (faults === 0 && parsed?.value) return parsed.value;
	const args = { path: node.text.trim(), count: Math.max(1, faults) };
	diagnostics.push(diagnostic("REFERENCE-FAULTY", node.span, args));
	return undefined;
}
