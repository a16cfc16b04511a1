/** Paragraphs and runs that the elements of a document are made of. Most name a style and nothing more. */
import { type Line, textOf } from "../../document/document.ts";
import { type FlowParagraph, paragraph, placedParagraph, type Run } from "./flow.ts";
import type { CharacterStyleId } from "./look/style-table.ts";

/** A run of one look; without a style it has that of its paragraph. */
export function run(text: string, style?: CharacterStyleId): Run | undefined {
	if (text === "") return undefined;
	return style === undefined ? { text } : { text, style };
}

export const runOf = (line: Line, style?: CharacterStyleId): Run | undefined => run(textOf(line), style);

/** A blank line that stays on the page of what follows. */
export const keptLines = (count: number): FlowParagraph[] =>
	Array.from({ length: count }, () => placedParagraph("Normal", { keepNext: true }));

/** The same of any height in twips; nothing where that is none. */
export const keptSpace = (height: number): FlowParagraph[] =>
	height < ANCHOR_LINE
		? []
		: [
				placedParagraph("Normal", {
					keepNext: true,
					spacing: { line: Math.round(height), rule: "exact" },
				}),
			];

/** All of them on one page. */
export const keptTogether = (all: readonly FlowParagraph[]): FlowParagraph[] =>
	all.map((one, index) =>
		index === all.length - 1 ? one : { ...one, look: { ...one.look, keepNext: true } },
	);

export const blankLines = (count: number): FlowParagraph[] =>
	Array.from({ length: count }, () => paragraph("Normal"));

/** Height of a line of the style `Anchor`, in twips. */
export const ANCHOR_LINE = 20;

/** Blank lines of which the first is lower by what the line above them leaves below its characters. */
export const loweredLines = (count: number, less: number, pitch: number): FlowParagraph[] =>
	count < 1 ? [] : [...spacer(pitch - less), ...blankLines(count - 1)];

/** A line as high as what is left to a place on the page: space before a paragraph is not kept at the top of a page. */
export const spacer = (height: number): FlowParagraph[] =>
	height < ANCHOR_LINE
		? []
		: [
				placedParagraph("Normal", {
					spacing: { line: Math.round(height), rule: "exact" },
				}),
			];
