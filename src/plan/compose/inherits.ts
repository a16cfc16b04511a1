import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { everyPlan } from "../../genres/genres.ts";
import type { MapEntry, ScalarNode, SourceNode, SourceTree } from "../../source/source.ts";
import { nameNode } from "../name.ts";
import { entry } from "../named.ts";
import type { Wish } from "./merge.ts";

export interface Inheritance {
	/** Where the bases are, the furthest first. */
	paths: ScalarNode[];
	wishes: Wish[];
	diagnostics: Diagnostic[];
}

/** What 继承 says: a path, a list of paths, or 计划 with 接在后面 and 不要. */
export function inheritance({ key, keySpan, value }: MapEntry, tree: SourceTree): Inheritance {
	const { plan: schema, fields } = everyPlan();
	const naming = { tree, diagnostics: [] as Diagnostic[], short: new Set<string>() };
	const named = nameNode(value, fields.inherits, { plan: schema }, naming);
	const { diagnostics } = naming;
	const texts = (field: string, node: SourceNode | undefined): ScalarNode[] => {
		const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
		return nodes.flatMap((one) => {
			if (one.kind === "scalar" && one.text.trim() !== "") return [one];
			const got = one.kind === "map" ? "mapping" : one.kind === "list" ? "list" : "nothing";
			diagnostics.push(diagnostic("INHERIT-FORM", one.span, { field, got }));
			return [];
		});
	};
	const plans = (field: string, node: SourceNode): ScalarNode[] => {
		if (node.kind === "list" && node.items.length === 0)
			diagnostics.push(diagnostic("INHERIT-FORM", node.span, { field, got: "nothing" }));
		return texts(field, node);
	};
	if (named.kind !== "map") return { paths: plans(key, named), wishes: [], diagnostics };
	const of = (list: Wish["list"]) => {
		const found = entry(named, list);
		return found ? texts(found.typed ?? list, found.value) : [];
	};
	const plan = entry(named, "plan");
	if (!plan) diagnostics.push(diagnostic("INHERIT-FORM", keySpan, { field: key, got: "mapping" }));
	const wishes = (["append", "drop"] as const).flatMap((list) =>
		of(list).map((node): Wish => {
			const path = node.text.split(/[/／]/).map((one) => one.trim());
			return { list, node, path, seen: { is: false } };
		}),
	);
	return { paths: plan ? plans(plan.typed ?? "plan", plan.value) : [], wishes, diagnostics };
}
