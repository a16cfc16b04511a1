import type { Block, Heading, Level, Paragraph } from "../../../document/document.ts";
import { textOf } from "../../../document/document.ts";
import { flatMapped } from "../../../source/append.ts";
import { afterNumber, headingWords } from "../../words.ts";
import { type Flow, paragraph, placedParagraph, type Run } from "../flow.ts";
import type { Look } from "../look/look.ts";
import type { CharacterStyleId, ParagraphStyleId } from "../look/style-table.ts";
import { run } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { tableBlocks } from "../tables/table.ts";
import { imageBlocks } from "./image.ts";

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

interface BodyParagraph {
	style: ParagraphStyleId;
	runs: (Run | undefined)[];
}

function ownLineStyle({ part, level }: Heading): ParagraphStyleId {
	if (part === "chapter") return "Chapter";
	return part === "section" ? "ChapterSection" : OWN_LINE[level];
}

/** A run-in heading is no heading to Word: it stays out of the navigation pane and leaves the paragraph its style. */
function headingParagraph(heading: Heading): BodyParagraph {
	const words = headingWords(heading) + heading.stop;
	const rest = textOf(heading.runOn);
	if (rest === "") return { style: ownLineStyle(heading), runs: [run(words)] };
	return { style: "Body", runs: [run(words, RUN_IN[heading.level]), run(rest)] };
}

function textParagraph(block: Paragraph): BodyParagraph {
	const rest = afterNumber(block);
	if (block.part === "article")
		return { style: "Body", runs: [run(block.number, "ArticleNumber"), run(rest)] };
	return { style: "Body", runs: [run(block.number + rest)] };
}

const bodyParagraph = (block: Heading | Paragraph): BodyParagraph =>
	block.type === "heading" ? headingParagraph(block) : textParagraph(block);

/** The type area of a page: tables fill its width, and no image is larger. */
export interface Room {
	width: number;
	height: number;
	/** Lines above the first block, which an image there must leave. */
	linesAbove: number;
	/** In twips: what stands on the page of the last block, which an image there must leave too. */
	below: number;
}

/** What stands above the first block of a text has its own blank line below. */
const firstLook = (style: ParagraphStyleId, { geometry }: Setting): Look | undefined =>
	style === "Chapter" ? { spacing: { line: geometry.pitch, rule: "exact" } } : undefined;

function blockParts(block: Block, index: number, setting: Setting, room: Room): Flow[] {
	if (block.type === "table") return tableBlocks(block, setting, room.width);
	if (block.type === "image") return imageBlocks(block, setting, room);
	const { style, runs } = bodyParagraph(block);
	const look = index === 0 ? firstLook(style, setting) : undefined;
	return [look === undefined ? paragraph(style, ...runs) : placedParagraph(style, look, ...runs)];
}

export const bodyBlocks = (blocks: readonly Block[], setting: Setting, room: Room): Flow[] =>
	flatMapped(blocks, (block, index) => {
		const linesAbove = index === 0 ? room.linesAbove : 0;
		const below = index === blocks.length - 1 ? room.below : 0;
		return blockParts(block, index, setting, { ...room, linesAbove, below });
	});
