import type { Diagnostic, Span, Via } from "../diagnostics/diagnostic.ts";
import { sourceAt } from "../source/parts.ts";
import type { Part, Put, SourceNode, SourceTree } from "../source/source.ts";
import { spanWithin } from "../source/within.ts";
import { type NamedPlan, plansWithin } from "./named.ts";

/** Steps that are told of one way. */
const MOST = 10;

/** The findings with the way by which the texts that they are about have come into the plan. */
export function traced(
	diagnostics: readonly Diagnostic[],
	tree: SourceTree | undefined,
	plan: NamedPlan | undefined,
): Diagnostic[] {
	const plans = plan ? [plan, ...plansWithin(plan)] : [];
	const ofTrees = [tree, ...plans.map((one) => one.tree)].flatMap((one) => one?.parts ?? []);
	const parts = [...ofTrees, ...plans.flatMap(({ tables = [] }) => tables)];
	const given = plans.flatMap(({ tree: own, fields, sections }) =>
		[...Object.values(fields), ...sections].flatMap(({ value }) => givenIn(value, own)),
	);
	return eachOnce(diagnostics).map((one) => {
		const via = [...viasOf(one.span, given), ...wayTo(one.span, parts)];
		return via.length > 0 && !one.via ? { ...one, via } : one;
	});
}

/** A file that is taken in at several places has its faults once. */
function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const known = new Set<string>();
	return diagnostics.filter(({ code, span, usedAt, args }) => {
		const one = `${code} ${usedAt?.start} ${span.start} ${span.end} ${span.file} ${JSON.stringify(args)}`;
		return !known.has(one) && known.add(one);
	});
}

/** A text into which variables have put something, and where they are mentioned. */
interface Given {
	span: Span;
	mentions: { span: Span | undefined; put: Put }[];
}

function givenIn(node: SourceNode, tree: SourceTree): Given[] {
	if (node.kind === "list") return node.items.flatMap((one) => givenIn(one, tree));
	if (node.kind === "map") return node.entries.flatMap(({ value }) => givenIn(value, tree));
	const source = sourceAt(tree, node.span);
	const mentions = (node.put ?? []).map((put) => ({ span: spanWithin(source, node, put.from, put.to), put }));
	return mentions.length > 0 ? [{ span: node.span, mentions }] : [];
}

/** Of a finding about the whole of a text all that comes into it from outside, of another whatever stands there. */
function viasOf(place: Span, given: readonly Given[]): Via[] {
	const touches = (one: Span): boolean =>
		one.file === place.file && place.start < one.end && place.end > one.start;
	const isWhole = (one: Span): boolean => place.start <= one.start && place.end >= one.end;
	const mentions = given
		.filter(({ span }) => touches(span))
		.flatMap(({ span, mentions }) =>
			mentions.filter((one) => (one.span ? touches(one.span) : false) || (isWhole(span) && one.put.isGiven)),
		);
	const puts = new Map(mentions.map(({ put }) => [put.name, put]));
	return [...puts.values()]
		.slice(0, MOST)
		.map(({ name, value, row }): Via => ({ how: "given", name, span: value, row }));
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
