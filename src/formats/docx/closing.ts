/** What follows the text beside 署名: 附件说明 (7.3.4), 附注 (7.3.6), 出席 and 列席 (10.3). */
import { type Document, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { WORDING } from "../../standard/wording.ts";
import { type FlowParagraph, paragraph, placedParagraph } from "./flow.ts";
import { blankLines, run, runOf } from "./paragraph.ts";
import type { Setting } from "./setting.ts";

/** The names of several attachments begin below each other, and so do their own further lines. */
export function attachmentList({ attachments }: Document, { geometry, profile }: Setting): FlowParagraph[] {
	if (attachments.length === 0) return [];
	const indent = profile.measures.firstLineIndent.value;
	const label = widthOf(WORDING.attachments);
	const items = attachments.map(({ number, title }, index) => {
		const ordinal = number === 0 ? "" : `${number}.`;
		const hanging = widthOf(ordinal) + (index === 0 ? label : 0);
		const left = indent + label + widthOf(ordinal);
		return placedParagraph(
			"AttachmentList",
			{
				keepNext: index === attachments.length - 1 ? true : undefined,
				indent: { left: geometry.characters(left), hanging: geometry.characters(hanging) },
			},
			run((index === 0 ? WORDING.attachments : "") + ordinal + textOf(title)),
		);
	});
	return [...blankLines(profile.measures.linesAboveAttachmentList.value), ...items];
}

/** 出席, 请假, 列席 (10.3): further lines of names begin below the first name. */
export function rosterBlocks({ roster }: Document, { geometry, profile }: Setting): FlowParagraph[] {
	if (roster.length === 0) return [];
	const { rosterIndent, linesAboveRoster } = profile.measures;
	const rows = roster.map(({ label, text }) => {
		const hanging = geometry.characters(widthOf(label));
		const left = geometry.characters(rosterIndent.value + widthOf(label));
		return placedParagraph("Roster", { indent: { left, hanging } }, run(label, "RosterLabel"), runOf(text));
	});
	return [...blankLines(linesAboveRoster.value), ...rows];
}

export const noteBlocks = ({ notes }: Document): FlowParagraph[] =>
	notes.map((note) => paragraph("OfficialNote", runOf(note)));
