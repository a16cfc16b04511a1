import type { Diagnostic, Span, Via } from "../diagnostics/diagnostic.ts";
import type { Part, SourceNode, SourceTree } from "../source/source.ts";
import type { NamedPlan } from "./named.ts";

/** Steps that are told of one way. */
const MOST = 10;

/** The findings with the way by which the texts that they are about have come into the plan. */
export function traced(
	diagnostics: readonly Diagnostic[],
	tree: SourceTree | undefined,
	plan: NamedPlan | undefined,
): Diagnostic[] {
	const plans = plan ? [plan, ...within(plan)] : [];
	const parts = [tree, ...plans.map((one) => one.tree)].flatMap((one) => one?.parts ?? []);
	const given = new Map<string, Via[]>();
	for (const { fields, sections } of plans)
		for (const { value } of [...Object.values(fields), ...sections]) gather(value, given);
	return diagnostics.map((one) => {
		const via = [...(given.get(keyOf(one.span)) ?? []), ...wayTo(one.span, parts)];
		return via.length > 0 && !one.via ? { ...one, via } : one;
	});
}

function within(plan: NamedPlan): NamedPlan[] {
	return [...plan.plans.values()].flatMap((one) => [one, ...within(one)]);
}

const keyOf = ({ file, start, end }: Span): string => `${start} ${end} ${file}`;

/** Texts that have something given in them, by their places. */
function gather(node: SourceNode, given: Map<string, Via[]>): void {
	if (node.kind === "list") for (const one of node.items) gather(one, given);
	else if (node.kind === "map") for (const { value } of node.entries) gather(value, given);
	else if (node.put) {
		const names = new Map(node.put.map((one) => [one.name, one]));
		const all = [...names.values()]
			.slice(0, MOST)
			.map(({ name, span, row }): Via => ({ how: "given", name, span, row }));
		given.set(keyOf(node.span), all);
	}
}

/** From the file of a place to the plan, the nearest step first. */
function wayTo(span: Span, parts: readonly Part[]): Via[] {
	const way: Via[] = [];
	let place = span;
	while (way.length < MOST) {
		const part = parts.find(({ source }) => source.file === place.file);
		const around = part?.brought.filter(({ start, end }) => place.start >= start && place.start <= end) ?? [];
		const found = around.find(({ by }) => by.file !== place.file) ?? around[0] ?? part?.brought[0];
		if (!found || way.some((one) => one.span === found.by)) break;
		way.push({ how: found.how, span: found.by });
		place = found.by;
	}
	return way;
}
