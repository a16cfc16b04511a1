/** What follows the text (7.3.4 to 7.3.6): 附件说明, 署名, 成文日期, 附注. */
import { type Document, textOf } from "../../document/document.ts";
import { sealedPlace, unsealedPlace, widthOf } from "../../standard/signature.ts";
import { WORDING } from "../../standard/wording.ts";
import { type FlowParagraph, paragraph, placedParagraph } from "./flow.ts";
import type { Tab } from "./look.ts";
import { blankLines, keptLines, run, runOf } from "./paragraph.ts";
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

/** 联合行文, sealed: names in rows of up to three, each below its seal, the last one above the date. */
function jointSealed(names: readonly string[], date: string, setting: Setting): FlowParagraph[] {
	const { geometry, profile } = setting;
	const { sealStep, wideSealStep, sealsPerRow, linesBetweenSeals, charactersPerLine } = profile.measures;
	const isWide = Math.max(...names.map(widthOf)) > sealStep.value;
	const perRow = isWide ? sealsPerRow.value - 1 : sealsPerRow.value;
	const step = (isWide ? wideSealStep : sealStep).value;
	const { dateRight } = sealedPlace(widthOf(names.at(-1) ?? ""), widthOf(date));
	const last = charactersPerLine.value - dateRight - widthOf(date) / 2;
	const rows: string[][] = [];
	for (let at = 0; at < names.length; at += perRow) rows.push(names.slice(at, at + perRow));
	return rows.flatMap((row, index) => {
		const tabs: Tab[] = row.map((_, column) => ({
			align: "center",
			position: geometry.characters(last - step * (row.length - 1 - column)).twips,
		}));
		return [
			...(index === 0 ? [] : keptLines(linesBetweenSeals.value)),
			placedParagraph(
				"OfficialSignature",
				{ tabs, align: "left" },
				run(row.map((name) => `\t${name}`).join("")),
			),
		];
	});
}

function signatureLines(document: Document, setting: Setting): FlowParagraph[] {
	const { geometry, profile } = setting;
	const names = document.signatures.map(textOf);
	const date = textOf(document.date);
	const longest = Math.max(0, ...names.map(widthOf));
	const isSealed = document.seal === "sealed";
	const place = (isSealed ? sealedPlace : unsealedPlace)(longest, widthOf(date));
	const right = (characters: number) => ({ indent: { right: geometry.characters(characters) } });
	const above = profile.measures[isSealed ? "linesAboveSealedSignature" : "linesAboveSignature"].value;
	const signatures =
		isSealed && names.length > 1
			? jointSealed(names, date, setting)
			: names.map((name) => placedParagraph("OfficialSignature", right(place.signatureRight), run(name)));
	const dateRight =
		isSealed && names.length > 1
			? sealedPlace(widthOf(names.at(-1) ?? ""), widthOf(date)).dateRight
			: place.dateRight;
	return [
		...keptLines(above),
		...signatures,
		...(date === "" ? [] : [placedParagraph("OfficialDate", right(dateRight), run(date))]),
	];
}

/** 签发人签名章 (7.3.5.3): post, and name or room for the stamp; the date below. */
function stampLines({ signed, signatures, date }: Document, { geometry, profile }: Setting): FlowParagraph[] {
	const { measures } = profile;
	const right = { indent: { right: geometry.characters(measures.stampRight.value) } };
	const gap = "\u3000".repeat(measures.stampGap.value);
	const lines =
		signed === null
			? signatures.map(textOf)
			: [textOf(signed.post) + (textOf(signed.name) === "" ? "" : gap) + textOf(signed.name)];
	return [
		...keptLines(measures.linesAboveStamp.value),
		...lines.map((line) => placedParagraph("OfficialSignature", right, run(line))),
		...(textOf(date) === ""
			? []
			: [...keptLines(measures.linesBelowStamp.value), placedParagraph("OfficialDate", right, runOf(date))]),
	];
}

export function signatureBlocks(document: Document, setting: Setting): FlowParagraph[] {
	if (document.signed !== null || (document.seal === "stamp" && document.signatures.length > 0))
		return stampLines(document, setting);
	if (document.signatures.length === 0 && textOf(document.date) === "") return [];
	return signatureLines(document, setting);
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
