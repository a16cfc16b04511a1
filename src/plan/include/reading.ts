import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { Image } from "../../document/document.ts";
import type { Catalogue } from "../../genres/catalogue.ts";
import type { SourceText } from "../../source/source.ts";
import { type Reference, readReference } from "../../world/references.ts";
import type { NamedPlan } from "../named.ts";

/** Files that one plan may bring in, with all that stands in the plans within it, and their bytes together. */
const MOST_FILES = 200;
const MOST_BYTES = 100 * 1024 * 1024;

/** What is being read for one plan, and what has been found. */
export interface Including {
	/** Folder that everything must lie in. */
	root: string;
	/** What the project says by default is said of the plan around; those within have its genres alone. */
	catalogue: Catalogue;
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
}

/** The file that a plan names, unless it cannot be had: that is told. */
export function read(
	node: { text: string; span: Span },
	plan: NamedPlan,
	{ root, spent, diagnostics }: Including,
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
	// What a project says for all plans names files from its own place.
	const from = node.span.file || plan.tree.source.file;
	const found = readReference(node.text, node.span, { from, root, limit });
	if ("code" in found) {
		diagnostics.push(found);
		return undefined;
	}
	spent.bytes += found.bytes.length;
	return found;
}
