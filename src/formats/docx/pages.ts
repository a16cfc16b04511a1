/** What begins on a page of its own: the text, a document enclosed in it, attachments. */

import { type Attachment, type Detached, type Document, type Line, textOf } from "../../document/document.ts";
import { flatMapped } from "../../source/append.ts";
import { attachmentLabel } from "../detached.ts";
import { bodyBlocks, type Room } from "./body/body.ts";
import { mainBlocks } from "./body/main.ts";
import { type Flow, paragraph, placedParagraph } from "./flow.ts";
import { headOf } from "./head/head.ts";
import { blankLines, run, runOf } from "./paragraph.ts";
import type { Orientation } from "./sections.ts";
import type { Setting } from "./setting.ts";

interface Leaf {
	orientation: Orientation;
	/** A new section begins on a new page already. */
	blocks: (isNewSection: boolean) => Flow[];
}

/** On paper that lies, a line holds as many characters more as it is longer. */
function attachmentTitle(
	{ title, landscape }: Attachment,
	{ geometry, profile, breakTitle }: Setting,
): Line[] {
	const { value } = profile.measures.titleCharacters;
	return breakTitle(
		title,
		landscape ? Math.floor((value * geometry.landscapeWidth) / geometry.width) : value,
	);
}

function roomOf(attachment: Attachment, setting: Setting): Room {
	const { geometry, profile } = setting;
	const { landscape } = attachment;
	const { attachmentTitleLine, linesBelowTitle } = profile.measures;
	const more = attachmentTitle(attachment, setting).length - 1;
	const linesAbove = attachmentTitleLine.value + more + linesBelowTitle.value;
	return landscape
		? { width: geometry.landscapeWidth, height: geometry.landscapeHeight, linesAbove, below: 0 }
		: { width: geometry.width, height: geometry.height, linesAbove, below: 0 };
}

/** 7.3.7: the label in the first line of a new page, the title in the third. */
function attachmentBlocks(
	attachment: Attachment,
	setting: Setting,
	isNewSection: boolean,
	words: string = attachmentLabel(attachment),
): Flow[] {
	const { body } = attachment;
	const { profile } = setting;
	const label = run(words);
	return [
		isNewSection
			? paragraph("AttachmentLabel", label)
			: placedParagraph("AttachmentLabel", { pageBreakBefore: true }, label),
		...blankLines(profile.measures.attachmentTitleLine.value - 2),
		...attachmentTitle(attachment, setting).map((line) => paragraph("AttachmentTitle", runOf(line))),
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

/** What a document has beside 版记, and how the paper lies where it ends. */
export interface TextFlow {
	/** With the end of a section wherever the paper turns, but not that of the last one. */
	blocks: readonly Flow[];
	orientation: Orientation;
}

export const isLetter = ({ layout }: Document): boolean => layout === "letter";

/** An attachment that is printed by itself. */
function detachedFlow({ title, body }: Document, { label, landscape }: Detached, setting: Setting): TextFlow {
	const attachment = { number: 0, title: title.flat(), bound: true, landscape, body };
	const blocks = attachmentBlocks(attachment, setting, true, textOf(label));
	return { blocks, orientation: landscape ? "landscape" : "portrait" };
}

export function textFlow(document: Document, setting: Setting): TextFlow {
	if (document.detached !== null) return detachedFlow(document, document.detached, setting);
	let orientation: Orientation = "portrait";
	const blocks: Flow[] = [...headOf(document, setting), ...mainBlocks(document, setting, "opened")];
	for (const leaf of following(document, setting)) {
		const turns = leaf.orientation !== orientation;
		if (turns) blocks.push({ type: "section", orientation, traits: {} });
		orientation = leaf.orientation;
		for (const block of leaf.blocks(turns)) blocks.push(block);
	}
	return { blocks: flatMapped(blocks, (one, index) => apart(one, blocks[index - 1])), orientation };
}

/** Word processors take a table that follows another at once for more of its rows. */
const apart = (one: Flow, previous: Flow | undefined): Flow[] =>
	one.type === "table" && previous?.type === "table" ? [paragraph("Anchor"), one] : [one];
