import type { Block, Heading, Level, Paragraph } from "../../document/document.ts";
import { textOf } from "../../document/document.ts";
import { paragraph, placedParagraph, run } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import type { CharacterStyleId, ParagraphStyleId } from "./style-table.ts";
import { tableBlocks } from "./table.ts";
import type { Xml } from "./xml.ts";

const OWN_LINE: Record<Level, ParagraphStyleId> = {
	1: "Heading1",
	2: "Heading2",
	3: "Heading3",
	4: "Heading4",
};
const RUN_IN: Record<Level, CharacterStyleId> = {
	1: "RunInHeading1",
	2: "RunInHeading2",
	3: "RunInHeading3",
	4: "RunInHeading4",
};

/** A run-in heading is no heading to Word: it stays out of the navigation pane and leaves the paragraph its style. */
function headingParagraph({ level, number, text, stop, runOn }: Heading): BodyParagraph {
	const words = number + textOf(text) + stop;
	const rest = textOf(runOn);
	if (rest === "") return { style: OWN_LINE[level], runs: [run(words)] };
	return { style: "Body", runs: [run(words, RUN_IN[level]), run(rest)] };
}

interface BodyParagraph {
	style: ParagraphStyleId;
	runs: Xml[];
}

const bodyParagraph = (block: Heading | Paragraph): BodyParagraph =>
	block.type === "heading"
		? headingParagraph(block)
		: { style: "Body", runs: [run(block.number + textOf(block.text))] };

function blockParts(block: Block, setting: Setting, width: number): Xml[] {
	if (block.type === "table") return tableBlocks(block, setting, width);
	if (block.type === "image") return [];
	const { style, runs } = bodyParagraph(block);
	return [paragraph(style, ...runs)];
}

/** `width`: of the type area, which tables fill. */
export const bodyBlocks = (blocks: readonly Block[], setting: Setting, width: number): Xml[] =>
	blocks.flatMap((block) => blockParts(block, setting, width));

/** The last paragraph stays with the signature that follows, which must not stand on a page without text (7.3.5.5). */
export function signedBodyBlocks(blocks: readonly Block[], setting: Setting, width: number): Xml[] {
	const last = blocks.at(-1);
	if (last === undefined || last.type === "table" || last.type === "image")
		return bodyBlocks(blocks, setting, width);
	const { style, runs } = bodyParagraph(last);
	return [
		...bodyBlocks(blocks.slice(0, -1), setting, width),
		placedParagraph(style, { keepNext: true }, ...runs),
	];
}
