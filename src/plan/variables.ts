import { diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";
import type { Naming } from "./keys.ts";
import { child, type NamedPlan } from "./named.ts";

/** Around the name of an article in a text; no source can hold it (YAML 1.2, 5.1). */
export const ARTICLE = "\u0005";

/** 【名】 in a text. */
const MENTION = /【([^【】\r\n]{1,50})】/g;

/**
 * The plan with the variables it declares put into its texts, once: what comes in is not looked at again.
 * What is not declared stays as it is; a declared name that is never used, or nearly used, is told.
 */
export function substituted(plan: NamedPlan, naming: Naming): NamedPlan {
	const { value: declared, origin } = plan.fields.variables ?? {};
	if (declared?.kind !== "map") return plan;
	const words = new Map<string, string>();
	for (const { key, value } of declared.entries) {
		const article = child(value, "article");
		if (value.kind === "scalar") words.set(key, value.text);
		else if (article?.kind === "scalar") words.set(key, `${ARTICLE}${article.text}${ARTICLE}`);
	}
	const used = new Set<string>();
	const into = (node: SourceNode): SourceNode => replaced(node, words, used, naming);
	const fields = Object.fromEntries(
		Object.entries(plan.fields).map(([key, field]) => [
			key,
			key === "variables" ? field : { ...field, value: into(field.value) },
		]),
	);
	const sections = plan.sections.map((one) => ({ ...one, value: into(one.value) }));
	for (const { key, keySpan } of declared.entries)
		if (!used.has(key) && !origin)
			naming.diagnostics.push(diagnostic("VARIABLE-UNUSED", keySpan, { name: key }));
	return { ...plan, fields, sections };
}

function replaced(
	node: SourceNode,
	words: ReadonlyMap<string, string>,
	used: Set<string>,
	naming: Naming,
): SourceNode {
	const into = (one: SourceNode) => replaced(one, words, used, naming);
	if (node.kind === "list") return { ...node, items: node.items.map(into) };
	if (node.kind === "map")
		return { ...node, entries: node.entries.map((one) => ({ ...one, value: into(one.value) })) };
	if (!node.text.includes("【")) return node;
	const text = node.text.replace(MENTION, (mention, name: string) => {
		const word = words.get(name);
		if (word === undefined) tellNear(node, name, words, naming);
		else used.add(name);
		return word ?? mention;
	});
	return text === node.text ? node : { ...node, text };
}

function tellNear(node: ScalarNode, name: string, words: ReadonlyMap<string, string>, naming: Naming): void {
	const near = nearest(name, words.keys());
	if (near) naming.diagnostics.push(diagnostic("VARIABLE-NEAR", node.span, { name, near }));
}
