/** Paragraphs and runs. What styles say is said there: most paragraphs name a style and nothing more. */
import { type Line, textOf } from "../../document/document.ts";
import { type Look, paragraphProperties, type RunLook, runProperties } from "./look.ts";
import type { CharacterStyleId, ParagraphStyleId } from "./style-table.ts";
import { element, escaped, joined, NOTHING, type Xml } from "./xml.ts";

/**
 * Characters that Chinese and Western fonts both have, as “ ” — … · ×, and that a word processor sets in the Western
 * one unless told otherwise (ECMA-376 part 1, 17.3.2.26).
 */
const AMBIGUOUS = /[\u00a1-\u00ff\u02b0-\u04ff\u2010-\u2bff\ue000-\uf8ff]/;

/** XML readers may drop such spaces unless told to keep them. */
const FRAGILE_SPACE = /^[ \t\n]|[ \t\n]$| {2}/;

function textElement(text: string): Xml {
	if (text === "") return NOTHING;
	return FRAGILE_SPACE.test(text)
		? element("w:t", { "xml:space": "preserve" }, escaped(text))
		: element("w:t", {}, escaped(text));
}

const TAB = element("w:tab");
const BREAK = element("w:br");

function content(text: string): Xml {
	if (!/[\t\n]/.test(text)) return textElement(text);
	return joined(
		text
			.split(/([\t\n])/)
			.map((piece) => (piece === "\t" ? TAB : piece === "\n" ? BREAK : textElement(piece))),
	);
}

/** A run of one look; without a style it has that of its paragraph. */
export function run(text: string, style?: CharacterStyleId): Xml {
	if (text === "") return NOTHING;
	const hint = AMBIGUOUS.test(text);
	if (!hint && style === undefined) return element("w:r", {}, content(text));
	return element("w:r", {}, runProperties({ style, hint }), content(text));
}

/** A run whose size is worked out for this document. */
export const sizedRun = (text: string, look: Pick<RunLook, "halfPoints" | "tracking">): Xml =>
	element("w:r", {}, runProperties(look), content(text));

export const runOf = (line: Line, style?: CharacterStyleId): Xml => run(textOf(line), style);

const plainProperties = new Map<ParagraphStyleId, Xml>();

function styleOnly(style: ParagraphStyleId): Xml {
	const known = plainProperties.get(style);
	if (known !== undefined) return known;
	const made = style === "Normal" ? NOTHING : paragraphProperties({ style });
	plainProperties.set(style, made);
	return made;
}

export const paragraph = (style: ParagraphStyleId, ...runs: readonly Xml[]): Xml =>
	element("w:p", {}, styleOnly(style), ...runs);

/** A paragraph that its place on this page makes different from its style. */
export const placedParagraph = (
	style: ParagraphStyleId,
	look: Omit<Look, "style">,
	...runs: readonly Xml[]
): Xml => element("w:p", {}, paragraphProperties({ style, ...look }), ...runs);

/** A blank line that stays on the page of what follows. */
export const keptLines = (count: number): Xml[] =>
	Array.from({ length: count }, () => placedParagraph("Normal", { keepNext: true }));

export const blankLines = (count: number): Xml[] => Array.from({ length: count }, () => paragraph("Normal"));

/** Height of a line of the style `Anchor`, in twips. */
export const ANCHOR_LINE = 20;

/** A line as high as what is left to a place on the page: space before a paragraph is not kept at the top of a page. */
export const spacer = (height: number): Xml[] =>
	height < ANCHOR_LINE
		? []
		: [
				placedParagraph("Normal", {
					snapToGrid: false,
					spacing: { line: Math.round(height), rule: "exact" },
				}),
			];
