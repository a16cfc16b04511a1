import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { append } from "../../source/append.ts";
import type { ScalarNode, SourceNode, SourceTree } from "../../source/source.ts";
import { prefixed } from "../../source/tree/prefixed.ts";
import { SIZE_LIMIT } from "../../world/files.ts";
import { composes } from "../compose/composes.ts";
import { name } from "../name.ts";
import type { NamedPlan } from "../named.ts";
import { type Including, read, treeIn } from "./reading.ts";

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
	const named = name(plan.tree, including.around, node);
	append(diagnostics, named.diagnostics);
	const { file } = plan.tree.source;
	const inner = named.value;
	return inner && { plan: inner, chain: [...chain, { real: `${file}#${node.at}`, file }] };
}

async function planInFile(
	node: ScalarNode,
	plan: NamedPlan,
	including: Including,
): Promise<Inner | undefined> {
	const { chain, diagnostics } = including;
	const path = node.text.trim();
	const found = read(node, plan, including, SIZE_LIMIT);
	if (!found) return undefined;
	const { file, real } = found;
	if (chain.some((one) => one.real === real)) {
		diagnostics.push(diagnostic("REFERENCE-CYCLE", node.span, { path, chain: chain.map((one) => one.file) }));
		return undefined;
	}
	const tree = treeIn(found, node, including);
	if (!tree) return undefined;
	// Its pointers begin with its file, so that they are not taken for those of the plan around it.
	const prefix = prefixed(tree, `${file}#`);
	const composed = composes(tree.source) ? await composedWithin(prefix, including) : prefix;
	const named = composed && name(composed, including.around);
	append(diagnostics, named?.diagnostics ?? []);
	return named?.value && { plan: named.value, chain: [...chain, { real, file }] };
}

async function composedWithin(tree: SourceTree, including: Including): Promise<SourceTree | undefined> {
	const { compose } = await import("../compose/compose.ts");
	const { around, root, spent, diagnostics, sources } = including;
	const composed = compose(tree, around, { root, spent });
	append(diagnostics, composed.diagnostics);
	sources.push(...composed.sources);
	return composed.isWhole ? composed.tree : undefined;
}
