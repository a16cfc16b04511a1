/** What follows the text beside 署名: 附件说明 (7.3.4), 附注 (7.3.6), 出席 and 列席 (10.3). */
import { type Document, textOf } from "../../../document/document.ts";
import { widthOf } from "../../../standard/width.ts";
import { WORDING } from "../../../standard/wording.ts";
import { type FlowParagraph, paragraph, placedParagraph } from "../flow.ts";
import { blankLines, run, runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";

/**
 * The names of several attachments begin below each other, and so do their own further lines: behind a tab, since an
 * ordinal is not equally wide in all fonts.
 */
export function attachmentList({ attachments }: Document, { geometry, profile }: Setting): FlowParagraph[] {
	if (attachments.length === 0) return [];
	const indent = profile.measures.firstLineIndent.value;
	const label = widthOf(WORDING.attachments);
	const ordinals = attachments.map(({ number }) => (number === 0 ? "" : `${number}.`));
	const widest = Math.max(...ordinals.map(widthOf));
	const left = geometry.characters(indent + label + widest);
	const items = attachments.map(({ title }, index) => {
		const ordinal = ordinals[index] ?? "";
		const hanging = geometry.characters(widest + (index === 0 ? label : 0));
		return placedParagraph(
			"AttachmentList",
			{
				keepNext: index === attachments.length - 1 ? true : undefined,
				indent: { left, hanging },
				...(ordinal === "" ? {} : { tabs: [{ align: "left", position: left.twips }] }),
			},
			run((index === 0 ? WORDING.attachments : "") + ordinal),
			run(ordinal === "" ? "" : "\t"),
			runOf(title),
		);
	});
	return [...blankLines(profile.measures.linesAboveAttachmentList.value), ...items];
}

/** Longer than any name. */
const LONGEST_NAME = 8;

/** Names that would be torn at the end of a line begin the next one. */
function withoutTornNames(text: string, perLine: number): string {
	let used = 0;
	return (text.match(/[^、；，]*[、；，]?/g) ?? [])
		.map((name) => {
			const width = widthOf(name);
			const isTorn = used > 0 && used + width > perLine && width <= LONGEST_NAME;
			used = isTorn ? width : (used + width) % perLine;
			return isTorn ? `\n${name}` : name;
		})
		.join("");
}

/** 出席, 请假, 列席 (10.3), all on one page: further lines of names begin below the first name. */
export function rosterBlocks({ roster }: Document, { geometry, profile }: Setting): FlowParagraph[] {
	if (roster.length === 0) return [];
	const { rosterIndent, linesAboveRoster, charactersPerLine } = profile.measures;
	const rows = roster.map(({ label, text }, index) => {
		const left = rosterIndent.value + widthOf(label);
		return placedParagraph(
			"Roster",
			{
				...(index < roster.length - 1 ? { keepNext: true } : {}),
				indent: { left: geometry.characters(left), hanging: geometry.characters(widthOf(label)) },
			},
			run(label, "RosterLabel"),
			run(withoutTornNames(textOf(text), charactersPerLine.value - left)),
		);
	});
	return [...blankLines(linesAboveRoster.value), ...rows];
}

export const noteBlocks = ({ notes }: Document): FlowParagraph[] =>
	notes.map((note) => paragraph("OfficialNote", runOf(note)));
