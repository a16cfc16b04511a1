/** What begins on a page of its own: the text, a document enclosed in it, attachments. */
import { type Attachment, type Document, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { WORDING } from "../../standard/wording.ts";
import { imprintOf } from "../words.ts";
import { bodyBlocks, type Room } from "./body.ts";
import { type Flow, type FlowSection, paragraph, placedParagraph } from "./flow.ts";
import { headOf } from "./head.ts";
import { imprintFrames } from "./imprint.ts";
import { mainBlocks } from "./main.ts";
import { blankLines, run, runOf } from "./paragraph.ts";
import type { Orientation } from "./sections.ts";
import type { Setting } from "./setting.ts";

interface Leaf {
	orientation: Orientation;
	/** A new section begins on a new page already. */
	blocks: (isNewSection: boolean) => Flow[];
}

function roomOf({ title, landscape }: Attachment, { geometry, profile }: Setting): Room {
	const { attachmentTitleLine, linesBelowTitle, titleCharacters } = profile.measures;
	const more = Math.ceil(widthOf(textOf(title)) / titleCharacters.value) - 1;
	const linesAbove = attachmentTitleLine.value + Math.max(0, more) + linesBelowTitle.value;
	return landscape
		? { width: geometry.landscapeWidth, height: geometry.landscapeHeight, linesAbove }
		: { width: geometry.width, height: geometry.height, linesAbove };
}

/** 7.3.7: the label in the first line of a new page, the title in the third. */
function attachmentBlocks(attachment: Attachment, setting: Setting, isNewSection: boolean): Flow[] {
	const { number, title, body } = attachment;
	const { profile } = setting;
	const label = run(WORDING.attachment + (number === 0 ? "" : number));
	return [
		isNewSection
			? paragraph("AttachmentLabel", label)
			: placedParagraph("AttachmentLabel", { pageBreakBefore: true }, label),
		...blankLines(profile.measures.attachmentTitleLine.value - 2),
		paragraph("AttachmentTitle", runOf(title)),
		...blankLines(profile.measures.linesBelowTitle.value),
		...bodyBlocks(body, setting, roomOf(attachment, setting)),
	];
}

/** What follows the text of a document: the one it encloses, with all that follows that, and its own attachments. */
function following({ enclosure, attachments }: Document, setting: Setting): Leaf[] {
	const enclosed: Leaf[] =
		enclosure === null
			? []
			: [
					{
						orientation: "portrait",
						blocks: (isNew) => mainBlocks(enclosure, setting, isNew ? "newSection" : "newPage"),
					},
					...following(enclosure, setting),
				];
	const bound = attachments.filter((attachment) => attachment.bound);
	return [
		...enclosed,
		...bound.map(
			(attachment): Leaf => ({
				orientation: attachment.landscape ? "landscape" : "portrait",
				blocks: (isNew) => attachmentBlocks(attachment, setting, isNew),
			}),
		),
	];
}

/** All blocks, with the end of a section wherever the paper turns. */
export function flowOf(document: Document, setting: Setting): Flow[] {
	let orientation: Orientation = "portrait";
	const blocks: Flow[] = [...headOf(document, setting), ...mainBlocks(document, setting, "opened")];
	const isLetter = document.layout === "letter";
	let isFirst = true;
	const section = (): FlowSection => {
		const traits = { isUnnumbered: isFirst && isLetter, isOffGrid: isLetter };
		isFirst = false;
		return { type: "section", orientation, traits };
	};
	const turn = (next: Orientation): boolean => {
		if (next === orientation) return false;
		blocks.push(section());
		orientation = next;
		return true;
	};
	for (const leaf of following(document, setting)) {
		const turned = turn(leaf.orientation);
		blocks.push(...leaf.blocks(turned));
	}
	// 版记 stands upright, on a page of its own if need be.
	const imprint = imprintOf(document);
	if (imprint.length > 0) turn("portrait");
	// Frames hang on the paragraph behind them, and no text ends in a table. Where neither is the case the last line must
	// be the last paragraph: one more would make a blank page of a text that just fills its own.
	const isAnchored = imprint.length > 0 || (blocks.at(-1)?.type ?? "table") !== "paragraph";
	blocks.push(...imprintFrames(imprint, setting, !isLetter));
	if (isAnchored) blocks.push(paragraph("Anchor"));
	blocks.push(section());
	return blocks.flatMap((one, index) =>
		isSecondTable(one, blocks[index - 1]) ? [paragraph("Anchor"), one] : [one],
	);
}

/** Word processors take a table that follows another at once for more of its rows. */
const isSecondTable = (one: Flow, previous: Flow | undefined): boolean =>
	one.type === "table" && previous?.type === "table";
