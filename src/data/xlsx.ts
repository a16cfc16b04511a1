import { strFromU8, unzipSync } from "fflate";
import { sourceText } from "../source/position.ts";
import { formatOf, numberShown } from "./cell-text.ts";
import { type Area, type Cell, type Grid, isTooLarge } from "./grid.ts";
import { walkXml } from "./xml.ts";

/** Bytes of all that is inflated of one workbook. */
const INFLATED_LIMIT = 64 * 1024 * 1024;

/** Why a workbook has no table. */
export type WorkbookFault = { why: "form" } | { why: "size" } | { why: "sheet"; sheets: string[] };

/** What the cells of a sheet show; of the first one, unless another is named. Throws where the file is damaged. */
export function readWorkbook(
	file: string,
	bytes: Uint8Array,
	sheet: string | undefined,
): Grid | WorkbookFault {
	const workbook = partsOf(
		bytes,
		(name) => name === WORKBOOK || name === RELATIONS || /^xl\/(?:styles|sharedStrings)\.xml$/i.test(name),
	);
	if (!workbook) return { why: "size" };
	const list = workbook.get(WORKBOOK);
	if (list === undefined) return { why: "form" };
	const { sheets, isFrom1904 } = sheetsOf(list, workbook.get(RELATIONS) ?? "");
	const wanted = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name.trim() === sheet.trim());
	if (!wanted) return { why: "sheet", sheets: sheets.map(({ name }) => name) };
	const parts = partsOf(bytes, (name) => name === wanted.part);
	if (!parts) return { why: "size" };
	const xml = parts.get(wanted.part);
	if (xml === undefined) return { why: "form" };
	const codes = codesOf(find(workbook, /styles\.xml$/i));
	const strings = stringsOf(find(workbook, /sharedStrings\.xml$/i));
	const shown = (value: number, style: number) => numberShown(value, codes[style] ?? "General", isFrom1904);
	const found = cellsOf(xml, strings, shown);
	return found ? gridOf(file, found.cells, found.merges) : { why: "size" };
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

const find = (parts: ReadonlyMap<string, string>, name: RegExp): string =>
	[...parts].find(([one]) => name.test(one))?.[1] ?? "";

/** Inflated, no more than may be: what a directory says of a part's size is all the room that it gets. */
function partsOf(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> | undefined {
	let size = 0;
	const parts = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (!isWanted(name)) return false;
			size += originalSize;
			return size <= INFLATED_LIMIT;
		},
	});
	if (size > INFLATED_LIMIT) return undefined;
	return new Map(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
}

interface Sheet {
	name: string;
	part: string;
}

function sheetsOf(workbook: string, relations: string): { sheets: Sheet[]; isFrom1904: boolean } {
	const targets = new Map<string, string>();
	walkXml(relations, {
		open(name, attribute) {
			const [id, target] = [attribute("Id"), attribute("Target")];
			if (name === "Relationship" && id !== undefined && target !== undefined) targets.set(id, target);
		},
	});
	const sheets: Sheet[] = [];
	let isFrom1904 = false;
	walkXml(workbook, {
		open(name, attribute) {
			if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
			const target = name === "sheet" ? targets.get(attribute("id") ?? "") : undefined;
			if (target === undefined) return;
			const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
			sheets.push({ name: attribute("name") ?? "", part });
		},
	});
	return { sheets, isFrom1904 };
}

/** The format of each style of cells. */
function codesOf(styles: string): string[] {
	const own = new Map<number, string>();
	const ids: number[] = [];
	let isOfCells = false;
	walkXml(styles, {
		open(name, attribute) {
			if (name === "numFmt") own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "General");
			if (name === "cellXfs") isOfCells = true;
			if (name === "xf" && isOfCells) ids.push(Number(attribute("numFmtId") ?? 0));
		},
		close(name) {
			if (name === "cellXfs") isOfCells = false;
		},
	});
	return ids.map((id) => formatOf(id, own));
}

/** Gathers the text of elements `t`, without what is only how characters are read aloud. */
function reading() {
	let text = "";
	let isIn = false;
	let aloud = 0;
	return {
		open(name: string): void {
			if (name === "rPh") aloud++;
			if (name === "t") isIn = aloud === 0;
		},
		close(name: string): void {
			if (name === "rPh") aloud--;
			if (name === "t") isIn = false;
		},
		text(found: string): void {
			if (isIn) text += found;
		},
		taken(): string {
			const whole = text;
			text = "";
			// Characters that XML cannot hold, as workbooks write them.
			return whole.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
				String.fromCharCode(Number.parseInt(code, 16)),
			);
		},
	};
}

function stringsOf(xml: string): string[] {
	const strings: string[] = [];
	const text = reading();
	walkXml(xml, {
		open: text.open,
		text: text.text,
		close(name) {
			text.close(name);
			if (name === "si") strings.push(text.taken());
		},
	});
	return strings;
}

type Shown = Pick<Cell, "row" | "column" | "text" | "isFault">;

function cellsOf(xml: string, strings: readonly string[], shown: (value: number, style: number) => string) {
	const cells: Shown[] = [];
	const merges: Area[] = [];
	const inline = reading();
	let [row, column, style, type, value, isValue, isOver] = [0, 0, 0, "n", "", false, false];
	walkXml(xml, {
		open(name, attribute) {
			inline.open(name);
			if (name === "row") {
				row = Number(attribute("r") ?? row + 1);
				column = 0;
			} else if (name === "c") {
				const place = areaOf(attribute("r") ?? "");
				column = place?.left ?? column + 1;
				row = place?.top ?? row;
				style = Number(attribute("s") ?? 0);
				type = attribute("t") ?? "n";
				value = "";
			} else if (name === "v") isValue = true;
			else if (name === "mergeCell") {
				const area = areaOf(attribute("ref") ?? "");
				if (area) merges.push(area);
			}
		},
		text(found) {
			inline.text(found);
			if (isValue) value += found;
		},
		close(name) {
			inline.close(name);
			if (name === "v") isValue = false;
			if (name !== "c") return;
			const typed = inline.taken();
			const text = textOf(type, value, typed, style).trim();
			if (text === "" || isOver) return;
			cells.push({ row, column, text, isFault: type === "e" });
			isOver = isTooLarge(row, cells.length);
		},
	});
	return isOver ? undefined : { cells, merges };

	function textOf(kind: string, raw: string, typed: string, styled: number): string {
		if (kind === "s") return strings[Number(raw)] ?? "";
		if (kind === "inlineStr") return typed;
		if (kind === "b") return raw === "1" ? "TRUE" : "FALSE";
		if (kind === "d") return raw.replace(/T00:00:00(?:\.0+)?Z?$/, "").replace("T", " ");
		if (kind !== "n" || raw.trim() === "") return raw;
		const number = Number(raw);
		return Number.isFinite(number) ? shown(number, styled) : raw;
	}
}

/** `B3`, `A1:C2`. */
function areaOf(ref: string): Area | undefined {
	const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref);
	if (!found) return undefined;
	const [, left = "", top = "", right = left, bottom = top] = found;
	return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}

const columnOf = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cells as lines of a text: row by row, parted by tabs. */
function gridOf(file: string, cells: readonly Shown[], merges: Area[]): Grid {
	const rows: Cell[][] = [];
	let text = "";
	let line = 1;
	for (const one of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
		if (one.row > line) text += "\n".repeat(one.row - line);
		else if (rows.length > 0) text += "\t";
		const isNew = rows.at(-1)?.[0]?.row !== one.row;
		line = one.row;
		const start = text.length;
		text += one.text.replace(/\s+/g, " ");
		const cell = { ...one, start, end: text.length };
		if (isNew) rows.push([cell]);
		else rows.at(-1)?.push(cell);
	}
	return { source: sourceText(file, text), rows, empty: Math.max(0, line - rows.length), merges };
}
