/** 发文机关标志 (7.2.4) as it stands on the page: red, or, where the paper carries it already, only its room. */

import type { Profile } from "../../../standard/layout.ts";
import { ptToHalfPoints, ptToTwips } from "../../../standard/units.ts";
import { widthOf } from "../../../standard/width.ts";
import { type Flow, type FlowParagraph, type FlowTable, placedParagraph, type TextRun } from "../flow.ts";
import type { Look } from "../look/look.ts";
import { type IssuerMark, isStacked, MARK_LINE, type MarkFit } from "./mark-fit.ts";

/** Where in the first line the ink of the characters begins, and what is below it in the last one, as parts of the size. */
const INK_TOP = { single: 0.28, stacked: 0.317 };
const INK_FOOT = { single: 0.14, stacked: -0.03 };

/** Of stacked names, as part of the size: above the first one there may be three lines of the text. */
const FIRST_LINE = 1.2;

/** A column exactly as wide as its longest name would break it. */
const SLACK = 0.1;

const inLines = (mark: IssuerMark): "single" | "stacked" => (isStacked(mark) ? "stacked" : "single");

/** From the top of its first line to the ink, in twips. */
export const markInkTop = (mark: IssuerMark, { size }: MarkFit): number =>
	Math.round(ptToTwips(size) * INK_TOP[inLines(mark)]);

/** From the ink of its last line to the foot of that line, in twips. */
export const markInkFoot = (mark: IssuerMark, { size }: MarkFit): number =>
	mark.names.length === 0 ? 0 : Math.round(ptToTwips(size) * INK_FOOT[inLines(mark)]);

/** The last character has nothing behind it, or the line would not stand in the middle. */
function markRuns(text: string, { size, width, spread }: MarkFit): TextRun[] {
	const characters = [...text];
	const run = (words: string, tracking: number): TextRun[] =>
		words === ""
			? []
			: [
					{
						text: words,
						size: { halfPoints: ptToHalfPoints(size), tracking, percent: Math.round(width * 100) },
					},
				];
	const tracking = Math.floor(ptToTwips(size) * spread);
	if (tracking === 0) return run(text, 0);
	return [...run(characters.slice(0, -1).join(""), tracking), ...run(characters.slice(-1).join(""), 0)];
}

export function markLine(
	text: string,
	fit: MarkFit,
	look: {
		align: "center" | "right" | "distribute";
		rule: "exact" | "atLeast";
		/** Height of the line as part of the size. */
		lines?: number;
	} & Pick<Look, "frame">,
): FlowParagraph {
	const { rule, lines = MARK_LINE, ...more } = look;
	const line = Math.round(ptToTwips(fit.size) * lines);
	return placedParagraph("IssuerMark", { ...more, spacing: { line, rule } }, ...markRuns(text, fit));
}

/** 联合行文: the names one below the other, 文件 to their right and in the middle of their height. */
function stackedMark({ suffix: beside }: IssuerMark, { spread, ...given }: MarkFit, gap: number): FlowTable {
	// The column spreads the names.
	const fit = { ...given, spread: 0 };
	const { size, width, lines } = fit;
	const widest = Math.max(...lines.map(widthOf));
	const suffixWidth = Math.ceil(ptToTwips(size * width * (widthOf(beside) + gap)));
	const natural = ptToTwips(size * width * (widest + SLACK));
	const nameWidth = Math.ceil(natural + ptToTwips(size * spread) * (widest - 1));
	const suffix = (text: string) => [
		markLine(text, fit, { align: "right", rule: "atLeast", lines: FIRST_LINE }),
	];
	return {
		type: "table",
		kind: "bare",
		widths: [nameWidth, suffixWidth],
		rows: lines.map((name, index) => ({
			cells: [
				{
					width: nameWidth,
					paragraphs: [
						markLine(name, fit, {
							align: "distribute",
							rule: "atLeast",
							lines: index === 0 ? FIRST_LINE : MARK_LINE,
						}),
					],
				},
				index === 0
					? { width: suffixWidth, down: "restart", paragraphs: suffix(beside) }
					: { width: suffixWidth, down: "continue", paragraphs: suffix("") },
			],
		})),
	};
}

/** Lines without words, each as high as that of a name. */
const blankMark = (mark: IssuerMark, fit: MarkFit): FlowParagraph[] =>
	fit.lines.map((_, index) =>
		markLine("", fit, {
			align: "center",
			rule: "exact",
			lines: isStacked(mark) && index === 0 ? FIRST_LINE : MARK_LINE,
		}),
	);

export function issuerMark(mark: IssuerMark, fit: MarkFit, { choices, measures }: Profile): Flow[] {
	if (mark.names.length === 0) return [];
	if (choices.preprintedHead.value) return blankMark(mark, fit);
	if (isStacked(mark)) return [stackedMark(mark, fit, measures.issuerMarkSuffixGap.value)];
	// A name on two lines is one paragraph.
	const texts = mark.names.length === 1 ? [fit.lines.join("\n")] : fit.lines;
	return texts.map((text) => markLine(text, fit, { align: "center", rule: "exact" }));
}
