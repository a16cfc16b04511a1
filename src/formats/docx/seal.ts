/** 印章 (7.3.5.1): where names, date and seals stand, with one issuer or several. Lengths in twips. */
import { type Document, textOf } from "../../document/document.ts";
import { sealedPlace } from "../../standard/signature.ts";
import { mmToTwips } from "../../standard/units.ts";
import { type FlowParagraph, placedParagraph, type Run } from "./flow.ts";
import type { Look, Tab } from "./look.ts";
import { ANCHOR_LINE, keptLines, run, spacer } from "./paragraph.ts";
import { floatingPicture } from "./picture.ts";
import type { Setting } from "./setting.ts";

/** In characters: a name exactly as wide as its room would break. */
const SLACK = 0.2;

/** Lines that a seal is pressed upon: name and date. */
const LINES_PRESSED = 2;

interface Seals {
	diameter: number;
	/** From the top of a name's line to the top of its seal; negative: above it. */
	top: number;
	linesAbove: number;
	/** Between the names of two rows. */
	linesBetween: number;
}

/**
 * A seal stands about the middle of name and date, a little above it, and with its top within one line of the text; a
 * larger one takes more lines.
 */
function sealsOf({ sealDiameter }: Document, { geometry, profile }: Setting): Seals {
	const { pitch, middle } = geometry;
	const { measures } = profile;
	const diameter = mmToTwips(sealDiameter ?? measures.sealDiameter.value);
	const gap = mmToTwips(measures.sealGap.value);
	const wanted = middle + pitch / 2 - mmToTwips(measures.sealRise.value) - diameter / 2;
	const needed = Math.ceil((gap / 2 - wanted) / pitch);
	const linesAbove =
		sealDiameter === null ? Math.max(measures.linesAboveSealedSignature.value, needed) : Math.max(1, needed);
	// The characters of the line above end that much above its foot.
	const deepest = middle - linesAbove * pitch;
	return {
		diameter,
		top: Math.round(Math.min(wanted, deepest)),
		linesAbove,
		linesBetween: Math.ceil((diameter + gap) / pitch) - 1,
	};
}

/** The middle of a paragraph at `axis`, however wide its words are. */
function centredAt(axis: number, { geometry }: Setting): Pick<Look, "align" | "indent"> {
	const room = Math.min(axis, geometry.width - axis);
	return {
		align: "center",
		indent: { left: { twips: axis - room }, right: { twips: geometry.width - axis - room } },
	};
}

function rowsOf(names: readonly string[], perRow: number): string[][] {
	const rows: string[][] = [];
	for (let at = 0; at < names.length; at += perRow) rows.push(names.slice(at, at + perRow));
	return rows;
}

/** As many as the type area has room for, side by side, at most three; the last one in line with the date. */
function placesOf(names: readonly string[], axis: number, seals: Seals, { geometry, profile }: Setting) {
	const { sealsPerRow, sealGap } = profile.measures;
	const longest = Math.max(...names.map(geometry.widthOf)) + geometry.characters(1).twips;
	const step = Math.max(seals.diameter + mmToTwips(sealGap.value), longest);
	const room = axis - Math.max(seals.diameter, longest) / 2;
	return { step, perRow: Math.max(1, Math.min(sealsPerRow.value, 1 + Math.floor(room / step))) };
}

export function sealedBlocks(document: Document, setting: Setting): FlowParagraph[] {
	const { geometry, media } = setting;
	const names = document.signatures.map(textOf);
	const date = textOf(document.date);
	const seals = sealsOf(document, setting);
	const character = geometry.characters(1).twips;
	const inCharacters = (text: string) => geometry.widthOf(text) / character;
	const longest = Math.max(0, ...names.map(inCharacters));
	const { dateRight } = sealedPlace(longest + SLACK, inCharacters(date));
	const axis = Math.round(geometry.width - dateRight * character - geometry.widthOf(date) / 2);
	const { step, perRow } = placesOf(names.length === 0 ? [date] : names, axis, seals, setting);

	const seal = (index: number, at: number): Run | undefined => {
		const image = document.seals[index];
		if (image === undefined) return undefined;
		const width = seals.diameter;
		const height = Math.round((width * image.height) / image.width);
		const y = seals.top + (width - height) / 2;
		return floatingPicture(image, media, { x: Math.round(at - width / 2), y, width, height });
	};
	const rows = rowsOf(names, perRow).map((row, index): FlowParagraph => {
		const axes = row.map((_, column) => axis - step * (row.length - 1 - column));
		const images = axes.map((at, column) => seal(index * perRow + column, at));
		const [only] = row;
		if (row.length === 1)
			return placedParagraph("OfficialSignature", centredAt(axis, setting), ...images, run(only ?? ""));
		const tabs: Tab[] = axes.map((position) => ({ align: "center", position }));
		const words = run(row.map((name) => `\t${name}`).join(""));
		return placedParagraph("OfficialSignature", { tabs, align: "left" }, ...images, words);
	});
	return [
		...keptLines(seals.linesAbove),
		...rows.flatMap((row, index) => (index === 0 ? [row] : [...keptLines(seals.linesBetween), row])),
		...(date === "" ? [] : [placedParagraph("OfficialDate", centredAt(axis, setting), run(date))]),
	];
}

/**
 * Below the date: the seal reaches further down than it, and must stand clear of 版记 and of the foot of the page. 附注
 * stands in that room.
 */
export function sealRoom(document: Document, setting: Setting): FlowParagraph[] {
	const { signatures, signed, date, notes, seal } = document;
	const isSealed = seal === "sealed" && signed.length === 0;
	if (!isSealed || signatures.length === 0 || textOf(date) === "") return [];
	const { geometry, profile } = setting;
	const { diameter, top } = sealsOf(document, setting);
	const below =
		top + diameter + mmToTwips(profile.measures.sealGap.value) / 2 - LINES_PRESSED * geometry.pitch;
	const lines = Math.ceil(below / geometry.pitch) - notes.length;
	// Less a line that a section may end in.
	return lines <= 0 ? [] : spacer(lines * geometry.pitch - ANCHOR_LINE);
}
