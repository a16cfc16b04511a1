import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { everyPlan } from "../genres/genres.ts";
import type { Schema } from "../genres/schema.ts";
import { nameNode } from "../plan/name.ts";
import { entry } from "../plan/named.ts";
import type { MapNode, SourceTree } from "../source/source.ts";
import { misfits } from "./conform.ts";
import { planMisfit } from "./misfit.ts";

/** A YAML file of the user's with canonical keys, and everything in which it does not conform to its schema. */
export function conformed(
	tree: SourceTree,
	typed: MapNode,
	schema: Schema,
): { named: MapNode; diagnostics: Diagnostic[] } {
	const { plan } = everyPlan();
	const naming = { tree, diagnostics: [] as Diagnostic[], short: new Set<string>() };
	const named = nameNode(typed, schema, { plan }, naming) as MapNode;
	const called = (key: string, node: MapNode) => {
		const { start = 0, end = 0 } = entry(node, key)?.keySpan ?? {};
		return tree.source.text.slice(start, end) || key;
	};
	const found = misfits(named, schema, { root: plan, called, typed: false })
		// What lost a key that nobody knows is not empty for that.
		.filter((one) => !((one.kind === "missing" || one.kind === "empty") && naming.short.has(one.node.at)))
		.map(planMisfit);
	return { named, diagnostics: [...naming.diagnostics.map(ofSetting), ...found] };
}

const ofSetting = (one: Diagnostic): Diagnostic =>
	one.code === "FIELD-UNKNOWN" ? { ...one, args: { ...one.args, setting: true } } : one;
