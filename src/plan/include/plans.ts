import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { everyKey } from "../../genres/keys/keys.ts";
import { decode } from "../../source/decode.ts";
import { onlyDocument } from "../../source/only.ts";
import { parse } from "../../source/parse.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { prefixed } from "../../source/tree/prefixed.ts";
import { SIZE_LIMIT } from "../../world/files.ts";
import { name, type Surroundings } from "../name.ts";
import type { NamedPlan } from "../named.ts";
import { type Including, read } from "./reading.ts";

/** Plans within plans. */
const DEPTH_LIMIT = 5;

/** A plan within another, and the way to it. */
export interface Inner {
	plan: NamedPlan;
	chain: Including["chain"];
}

/** The plan that stands at a node, or in the file that it names; undefined when there is none, which is told. */
export async function planAt(
	node: SourceNode,
	plan: NamedPlan,
	including: Including,
): Promise<Inner | undefined> {
	const { chain, diagnostics } = including;
	if (chain.length >= DEPTH_LIMIT) {
		diagnostics.push(diagnostic("REFERENCE-DEEP", node.span, { limit: DEPTH_LIMIT }));
		return undefined;
	}
	if (node.kind === "scalar") return node.text.trim() === "" ? undefined : planInFile(node, plan, including);
	if (node.kind === "list") return undefined;
	const named = name(plan.tree, around(including), node);
	diagnostics.push(...named.diagnostics);
	const { file } = plan.tree.source;
	const inner = named.value;
	return inner && { plan: inner, chain: [...chain, { real: `${file}#${node.at}`, file }] };
}

async function planInFile(
	node: ScalarNode,
	plan: NamedPlan,
	including: Including,
): Promise<Inner | undefined> {
	const { chain, diagnostics, sources } = including;
	const path = node.text.trim();
	const found = read(node, plan, including, SIZE_LIMIT);
	if (!found) return undefined;
	const { file, real } = found;
	if (chain.some((one) => one.real === real)) {
		diagnostics.push(diagnostic("REFERENCE-CYCLE", node.span, { path, chain: chain.map((one) => one.file) }));
		return undefined;
	}
	const text = await decode(file, found.bytes);
	diagnostics.push(...text.diagnostics);
	if (!text.value) return undefined;
	sources.push(text.value);
	const parsed = onlyDocument(parse(text.value, everyKey()));
	diagnostics.push(...parsed.diagnostics);
	const faults = parsed.diagnostics.filter(({ severity }) => severity === "error").length;
	if (faults > 0 || !parsed.value) {
		diagnostics.push(diagnostic("REFERENCE-FAULTY", node.span, { path, count: Math.max(1, faults) }));
		return undefined;
	}
	// Its pointers begin with its file, so that they are not taken for those of the plan around it.
	const named = name(prefixed(parsed.value, `${file}#`), around(including));
	diagnostics.push(...named.diagnostics);
	return named.value && { plan: named.value, chain: [...chain, { real, file }] };
}

function around({ catalogue }: Including): Surroundings {
	return { catalogue, defaults: {} };
}
