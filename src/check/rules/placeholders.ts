import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";

/** ×× stands for what has yet to be filled in. */
const PLACEHOLDER = /×{2,}/;

export function placeholdersLeft(plan: NamedPlan): Diagnostic[] {
	const nodes = [...Object.values(plan.fields), ...plan.sections].map(({ value }) => value);
	const told = new Set<string>();
	return nodes.flatMap(textsIn).flatMap(({ at, text, span }) => {
		const found = PLACEHOLDER.exec(text)?.[0];
		if (!found || told.has(at)) return [];
		told.add(at);
		const { source } = plan.tree;
		// A row of a CSV file stands elsewhere.
		const start = span.file === source.file ? source.text.indexOf(found, span.start) : -1;
		const place = start < 0 || start >= span.end ? span : { ...span, start, end: start + found.length };
		return [diagnostic("PLACEHOLDER", place, { text: found })];
	});
}

function textsIn(node: SourceNode): ScalarNode[] {
	if (node.kind === "scalar") return [node];
	return node.kind === "list"
		? node.items.flatMap(textsIn)
		: node.entries.flatMap(({ value }) => textsIn(value));
}
