import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { type Paragraph, paragraphsOf } from "../prose/paragraphs.ts";
import { toldWithin } from "../told.ts";
import { ordinalValue } from "./typed-levels.ts";

/** 一是 and 第一， at the start of a paragraph or behind a mark. */
const POINT =
	/(?:(?<=^[ \t\u3000]*|[。；：，、;:,])([一二三四五六七八九十])是(?!否)|(?<=^[ \t\u3000]*|[。；：;:])第([一二三四五六七八九十])[，：,])/gu;
const MAY = /[一二三四五六七八九十](?:是|[，：,])/;

interface Point {
	at: number;
	text: string;
	n: number;
	kind: "是" | "第";
}

/** 一是……二是…… without gaps, and parted by marks of one kind (GB/T 15834-2011 4.6.3, A.5, B.1.4). */
export function pointsInOrder(plan: NamedPlan): Diagnostic[] {
	return paragraphsOf(plan, ["text"], MAY).flatMap((group) => {
		const points = group.map(pointsOf);
		return [
			...ofParagraphs(plan, group, points),
			...group.flatMap((paragraph, index) => {
				const own = points[index] as Point[];
				return [...within(plan, paragraph, own), ...parted(plan, paragraph, own)];
			}),
		];
	});
}

function pointsOf({ line }: Paragraph): Point[] {
	return [...line.matchAll(POINT)].map((found) => ({
		at: found.index,
		text: found[0],
		n: ordinalValue((found[1] ?? found[2]) as string),
		kind: found[1] ? "是" : "第",
	}));
}

/** Paragraphs that each begin with a point; those before may hold several. */
function ofParagraphs(plan: NamedPlan, group: Paragraph[], points: Point[][]): Diagnostic[] {
	const starts: Record<string, number> = {};
	const ends: Record<string, number> = {};
	return group.flatMap((paragraph, index) => {
		const [first, ...rest] = points[index] as Point[];
		if (!first || paragraph.line.slice(0, first.at).trim() !== "") return [];
		const before = starts[first.kind];
		const end = ends[first.kind];
		starts[first.kind] = first.n;
		ends[first.kind] = rest.findLast(({ kind }) => kind === first.kind)?.n ?? first.n;
		if (before === undefined || first.n === 1 || first.n === (end ?? 0) + 1) return [];
		return wrongNumber(plan, paragraph, first, before);
	});
}

function within(plan: NamedPlan, paragraph: Paragraph, points: Point[]): Diagnostic[] {
	const last: Record<string, number> = {};
	// Points within points count anew, and go on where they came from.
	const isNested = points.filter(({ n }) => n === 1).length > 1;
	return points.flatMap((point) => {
		const before = last[point.kind];
		last[point.kind] = point.n;
		return before === undefined || point.n === 1 || isNested
			? []
			: wrongNumber(plan, paragraph, point, before);
	});
}

function wrongNumber(
	plan: NamedPlan,
	{ node, start }: Paragraph,
	point: Point,
	before: number,
): Diagnostic[] {
	if (point.n === before + 1) return [];
	const stretch = { node, from: start + point.at, to: start + point.at + point.text.length };
	const next = "一二三四五六七八九十".charAt(before);
	const want = point.kind === "是" ? `${next}是` : `第${next}，`;
	return [
		toldWithin(plan, point.n > before ? "SEQ-GAP" : "SEQ-DUP", {
			...stretch,
			args: { text: point.text, want },
		}),
	];
}

/** Points of one paragraph: all parted by ； or all by 。, and by 。 where one of them holds a 。 of its own. */
function parted(plan: NamedPlan, { node, line, start }: Paragraph, points: Point[]): Diagnostic[] {
	const own = points.filter(({ kind }) => kind === points[0]?.kind);
	if (own.length < 2 || own.some(({ n }, i) => n !== i + 1)) return [];
	const parts = own.slice(1).map(({ at }, i) => ({
		at: at - 1,
		mark: line[at - 1] as string,
		holds: /[。！？]/.test(line.slice((own[i] as Point).at, at - 1)),
	}));
	const semicolons = parts.filter(({ mark }) => mark === "；" || mark === ";");
	if (semicolons.length === 0) return [];
	const told = (at: number, why: "mixed" | "holds" | "comma") =>
		toldWithin(plan, "PUNC-SEMI-PERIOD", {
			node,
			from: start + at,
			to: start + at + 1,
			args: { text: line[at] as string, why },
		});
	const full = parts.find(({ mark }) => mark === "。");
	if (full) return [told(full.at, "mixed")];
	const holding = parts.find(({ holds, mark }) => holds && /[；;]/.test(mark));
	if (holding) return [told(holding.at, "holds")];
	const lead = (own[0] as Point).at - 1;
	return lead >= 0 && /[，,]/.test(line[lead] ?? "") ? [told(lead, "comma")] : [];
}
