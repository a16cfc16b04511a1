/** 印章 (7.3.5.1): where names, date and seals stand, with one issuer or several. Lengths in twips. */
import { type Document, textOf } from "../../../document/document.ts";
import { sealedPlace } from "../../../standard/signature.ts";
import { mmToTwips } from "../../../standard/units.ts";
import { floatingPicture } from "../body/picture.ts";
import { type FlowParagraph, placedParagraph, type Run } from "../flow.ts";
import type { Look, Tab } from "../look/look.ts";
import { ANCHOR_LINE, keptLines, keptSpace, run, spacer } from "../paragraph.ts";
import type { Setting } from "../setting.ts";

/** In characters: a name exactly as wide as its room would break. */
const SLACK = 0.2;

/** Lines that a seal is pressed upon: name and date. */
const LINES_PRESSED = 2;

interface Seals {
	diameter: number;
	/** From the top of a name's line to the top of its seal; negative: above it. */
	top: number;
	linesAbove: number;
	/** Between the lines of two rows. */
	between: number;
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
		between: diameter + gap - pitch,
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

/** In as few rows as there must be, and these as even as may be: four names are two and two, not three and one. */
function rowsOf(names: readonly string[], most: number): string[][] {
	const perRow = Math.ceil(names.length / Math.ceil(names.length / most));
	const rows: string[][] = [];
	for (let at = 0; at < names.length; at += perRow) rows.push(names.slice(at, at + perRow));
	return rows;
}

/**
 * How far the middle of each column stands left of the last one, which is in line with the date. Columns are as far
 * apart as their seals and names ask; a row that is not full has the last ones.
 */
function columnsOf(rows: readonly string[][], { diameter }: Seals, setting: Setting) {
	const { geometry, profile, measurer } = setting;
	const columns = rows[0]?.length ?? 0;
	const blank = geometry.characters(1).twips;
	const nameAt = (row: readonly string[], fromLast: number): number =>
		fromLast < row.length ? measurer.roomFor(row.at(-1 - fromLast) ?? "", "OfficialSignature") : 0;
	const left: number[] = [];
	let edge = 0;
	for (let fromLast = 0; fromLast < columns; fromLast++) {
		const step = rows.map((row) => (nameAt(row, fromLast) + nameAt(row, fromLast - 1)) / 2 + blank);
		const apart = Math.max(diameter + mmToTwips(profile.measures.sealGap.value), ...step);
		left.push(fromLast === 0 ? 0 : (left.at(-1) ?? 0) + apart);
		const half = Math.max(diameter, ...rows.map((row) => nameAt(row, fromLast))) / 2;
		edge = Math.max(edge, (left.at(-1) ?? 0) + half);
	}
	return { left, edge };
}

/** As many side by side as the type area has room for, at most three; seals and names stay inside it. */
function placesOf(names: readonly string[], axis: number, seals: Seals, setting: Setting) {
	for (let perRow = setting.profile.measures.sealsPerRow.value; ; perRow--) {
		const rows = rowsOf(names, Math.max(1, perRow));
		const { left, edge } = columnsOf(rows, seals, setting);
		if (edge <= axis || perRow <= 1) return { rows, left };
	}
}

export function sealedBlocks(document: Document, setting: Setting): FlowParagraph[] {
	const { geometry, media, profile, measurer } = setting;
	const names = document.signatures.map(textOf);
	const date = textOf(document.date);
	const seals = sealsOf(document, setting);
	const character = geometry.characters(1).twips;
	const dateWidth = measurer.widthOf(date, "OfficialDate");
	const longest =
		Math.max(0, ...names.map((name) => measurer.roomFor(name, "OfficialSignature"))) / character;
	const { dateRight } = sealedPlace(longest + SLACK, dateWidth / character, profile.measures);
	const axis = Math.round(geometry.width - dateRight * character - dateWidth / 2);
	const { rows, left } = placesOf(names, axis, seals, setting);

	const seal = (index: number, at: number): Run | undefined => {
		const image = document.seals[index];
		if (image === undefined) return undefined;
		const width = seals.diameter;
		const height = Math.round((width * image.height) / image.width);
		const y = seals.top + (width - height) / 2;
		return floatingPicture(image, media, { x: Math.round(at - width / 2), y, width, height });
	};
	const perRow = left.length;
	const lines = rows.map((row, index): FlowParagraph => {
		const axes = row.map((_, column) => Math.round(axis - (left[row.length - 1 - column] ?? 0)));
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
		...lines.flatMap((line, index) => (index === 0 ? [line] : [...keptSpace(seals.between), line])),
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
