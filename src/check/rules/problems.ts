import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan, type NamedSection, scalarText } from "../../plan/named.ts";
import { fillsOf } from "../../plan/sections.ts";
import type { SourceNode } from "../../source/source.ts";

/** As many measures as problems, in the same order: who reads the one looks for the other. */
export function problemsMatched(plan: NamedPlan): Diagnostic[] {
	const filling = (key: string) =>
		plan.sections.filter((one) => {
			const fills = fillsOf(one, plan.genre);
			return fills.includes(key) && fills.length === 1;
		});
	const [problems, ...moreProblems] = filling("problems");
	const [measures, ...moreMeasures] = filling("rectification");
	if (!problems || !measures || moreProblems.length + moreMeasures.length > 0) return [];
	const [left, right] = [itemsOf(problems), itemsOf(measures)];
	if (left.length < 2 || right.length < 2) return [];
	if (left.length !== right.length) {
		const counts = { problems: left.length, measures: right.length };
		const names = { problemsName: nameOf(problems), measuresName: nameOf(measures) };
		return [diagnostic("PROBLEM-MATCH", measures.keySpan, { ...counts, ...names })];
	}
	return swapped(left, right, nameOf(problems), nameOf(measures));
}

const nameOf = ({ value, heading, typed }: NamedSection): string =>
	scalarText(child(value, "title")) || heading || typed;

/** The numbered items of a section where it has one list of them. */
function itemsOf({ value }: NamedSection): SourceNode[] {
	if (value.kind === "list") return value.items;
	const content = child(value, "content");
	const within = content?.kind === "list" ? content.items.map((one) => child(one, "items")) : [];
	const lists = [child(value, "items"), ...within].filter((one) => one?.kind === "list");
	const [only] = lists;
	return lists.length === 1 && only?.kind === "list" ? only.items : [];
}

/** Two that answer each other's problem beyond doubt: they share words, and have none in common with their own. */
function swapped(
	left: SourceNode[],
	right: SourceNode[],
	problemsName: string,
	measuresName: string,
): Diagnostic[] {
	if (left.length > MOST) return [];
	const [said, done] = [left.map(pairsOf), right.map(pairsOf)];
	const shared = (i: number, j: number) => [...(said[i] ?? [])].filter((one) => done[j]?.has(one)).length;
	for (let i = 0; i < left.length; i++)
		for (let j = i + 1; j < left.length; j++) {
			if (shared(i, j) < 2 || shared(j, i) < 2 || shared(i, i) + shared(j, j) > 0) continue;
			const place = placeOf(right[j] as SourceNode);
			const order = { problem: i + 1, measure: j + 1 };
			const counts = { problems: left.length, measures: right.length };
			return [diagnostic("PROBLEM-MATCH", place, { ...counts, problemsName, measuresName, order })];
		}
	return [];
}

/** More problems are a list of cases. */
const MOST = 30;

const placeOf = (item: SourceNode): Span => (child(item, "title") ?? item).span;

const EMPTY = /[的了和与及在对不未要有是]|工作|问题|加强|落实|完善|进一步|机制|力度/;

/** Pairs of characters of the heading that mean something. */
function pairsOf(item: SourceNode): Set<string> {
	const text = scalarText(item.kind === "scalar" ? item : child(item, "title")) ?? "";
	const pairs = [...text].slice(1).map((one, index) => `${[...text][index]}${one}`);
	return new Set(pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && !EMPTY.test(pair)));
}
