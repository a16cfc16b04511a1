/** 发文机关标志 (7.2.4): red, as large as one line of the type area allows. */
import { type Head, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { mmToPt, ptToHalfPoints, ptToTwips } from "../../standard/units.ts";
import { type Flow, type FlowParagraph, type FlowTable, placedParagraph } from "./flow.ts";
import type { Look } from "./look.ts";
import type { Setting } from "./setting.ts";

type IssuerMark = Head["issuerMark"];

/** Height of the lines, and where the ink of their characters begins, as parts of the size; measured. */
export const MARK_LINE = 1.3;
const INK_TOP = { single: 0.28, stacked: 0.417 };
/** Names that stand above each other are all as wide as the longest; a little air keeps them on their lines. */
const AIR = 0.96;

/** Between the names and 文件, as part of the size. */
const GAP = 0.3;
/** A column exactly as wide as its longest name would break it. */
const SLACK = 0.1;

const isStacked = ({ names, suffix }: IssuerMark): boolean => names.length > 1 && suffix !== "";

export type LargestMark = "issuerMarkLargest" | "briefingMarkLargest";

export function markSize(mark: IssuerMark, { profile }: Setting, largest: LargestMark): number {
	const { [largest]: limit, issuerMarkWidth } = profile.measures;
	const suffix = widthOf(mark.suffix);
	const widths = mark.names.map((name) => widthOf(textOf(name)) + suffix);
	const fitting = (mmToPt(issuerMarkWidth.value) * AIR) / Math.max(1, ...widths);
	return Math.floor(Math.min(limit.value, fitting) * 2) / 2;
}

/** From the top of its first line to the ink, in twips. */
export const markInkTop = (mark: IssuerMark, size: number): number =>
	Math.round(ptToTwips(size) * INK_TOP[isStacked(mark) ? "stacked" : "single"]);

/** The lines of a mark that has no table; all of one size. */
export const markTexts = ({ names, suffix }: IssuerMark): string[] =>
	names.map((name) => textOf(name) + suffix);

export const markLine = (
	text: string,
	size: number,
	look: { align: "center" | "right" | "distribute"; rule: "exact" | "atLeast" } & Pick<
		Look,
		"frame" | "borders"
	>,
): FlowParagraph => {
	const { rule, ...more } = look;
	return placedParagraph(
		"IssuerMark",
		{ ...more, spacing: { line: Math.round(ptToTwips(size) * MARK_LINE), rule } },
		...(text === "" ? [] : [{ text, size: { halfPoints: ptToHalfPoints(size), tracking: 0 } }]),
	);
};

/** 联合行文: the names one below the other, 文件 to their right and in the middle of their height. */
function stackedMark(mark: IssuerMark, size: number): FlowTable {
	const names = mark.names.map(textOf);
	const widest = Math.max(...names.map(widthOf));
	const nameWidth = Math.ceil(ptToTwips(size * (widest + SLACK)));
	const suffixWidth = Math.ceil(ptToTwips(size * (widthOf(mark.suffix) + GAP)));
	const suffix = (text: string) => [markLine(text, size, { align: "right", rule: "atLeast" })];
	return {
		type: "table",
		kind: "bare",
		widths: [nameWidth, suffixWidth],
		rows: names.map((name, index) => ({
			cells: [
				{
					width: nameWidth,
					paragraphs: [markLine(name, size, { align: "distribute", rule: "atLeast" })],
				},
				index === 0
					? { width: suffixWidth, down: "restart", paragraphs: suffix(mark.suffix) }
					: { width: suffixWidth, down: "continue", paragraphs: suffix("") },
			],
		})),
	};
}

export function issuerMark(mark: IssuerMark, size: number): Flow[] {
	if (mark.names.length === 0) return [];
	if (isStacked(mark)) return [stackedMark(mark, size)];
	return markTexts(mark).map((text) => markLine(text, size, { align: "center", rule: "exact" }));
}
