import { sourceText } from "../source/position.ts";
import { numberShown } from "./cell-text.ts";
import { type Area, type Cell, type Grid, isTooLarge } from "./grid.ts";
import { codesOf, Inflated, partsOf, workbookIn } from "./workbook.ts";
import { walkXml } from "./xml.ts";

/** Why a workbook has no table. */
export type WorkbookFault = { why: "form" } | { why: "size" } | { why: "sheet"; sheets: string[] };

/** What the cells of a sheet show; of the first to be seen, unless another is named. Throws where the file is damaged. */
export function readWorkbook(
	file: string,
	bytes: Uint8Array,
	sheet: string | undefined,
): Grid | WorkbookFault {
	try {
		const workbook = workbookIn(bytes);
		if (!workbook || workbook.sheets.length === 0) return { why: "form" };
		const { sheets, isFrom1904 } = workbook;
		const wanted =
			sheet === undefined
				? (sheets.find(({ isAside }) => !isAside) ?? sheets[0])
				: sheets.find(({ name }) => name.trim() === sheet.trim());
		if (!wanted) return { why: "sheet", sheets: sheets.map(({ name }) => name) };
		const xml = partsOf(bytes, [wanted.part]).get(wanted.part);
		if (xml === undefined) return { why: "form" };
		const codes = codesOf(workbook.styles);
		const shown = (value: number, style: number) => numberShown(value, codes[style] ?? "General", isFrom1904);
		const found = cellsOf(xml, stringsOf(workbook.strings), shown);
		return found ? gridOf(file, found) : { why: "size" };
	} catch (error) {
		if (error instanceof Inflated) return { why: "size" };
		throw error;
	}
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

function stringsOf(xml: string | undefined): string[] {
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

type Shown = Pick<Cell, "row" | "column" | "text" | "fault">;

interface Found {
	cells: Shown[];
	merges: Area[];
	/** Numbers of rows that are not to be seen, as those which a filter has left out. */
	hidden: Set<number>;
}

function cellsOf(
	xml: string,
	strings: readonly string[],
	shown: (value: number, style: number) => string | undefined,
): Found | undefined {
	const cells: Shown[] = [];
	const hidden = new Set<number>();
	const merges: Area[] = [];
	const inline = reading();
	let [row, column, style, type, isHidden, isOver] = [0, 0, 0, "n", false, false];
	/** What is in a cell by the names of its elements; the formula, and what has come of it. */
	let [within, f, v] = ["", undefined, undefined] as [string, string | undefined, string | undefined];
	walkXml(xml, {
		open(name, attribute) {
			inline.open(name);
			within = name;
			if (name === "row") {
				row = Number(attribute("r") ?? row + 1);
				column = 0;
				isHidden = /^(?:1|true)$/.test(attribute("hidden") ?? "");
			} else if (name === "c") {
				const place = areaOf(attribute("r") ?? "");
				column = place?.left ?? column + 1;
				row = place?.top ?? row;
				style = Number(attribute("s") ?? 0);
				type = attribute("t") ?? "n";
				[f, v] = [undefined, undefined];
			} else if (name === "f") f = "";
			else if (name === "v") v = "";
			else if (name === "mergeCell") {
				const area = areaOf(attribute("ref") ?? "");
				if (area) merges.push(area);
			}
		},
		text(found) {
			inline.text(found);
			if (within === "v") v += found;
			else if (within === "f") f += found;
		},
		close(name) {
			inline.close(name);
			within = "";
			if (name !== "c" || isOver) return;
			const cell = shownOf(inline.taken());
			if (cell.text === "") return;
			cells.push({ row, column, ...cell });
			if (isHidden) hidden.add(row);
			isOver = isTooLarge(row, cells.length);
		},
	});
	return isOver ? undefined : { cells, merges, hidden };

	function shownOf(typed: string): Pick<Cell, "text" | "fault"> {
		const raw = v ?? "";
		// Text may come to nothing; any other formula comes to something as soon as a spreadsheet reckons it.
		if (f !== undefined && (type === "str" ? v === undefined : raw.trim() === ""))
			return { text: `=${f}`, fault: "formula" };
		const text = textOf(raw, typed);
		if (text === undefined) return { text: raw, fault: "format" };
		return { text: text.trim(), ...(type === "e" ? { fault: "value" } : {}) };
	}

	function textOf(raw: string, typed: string): string | undefined {
		if (type === "s") return strings[Number(raw)] ?? "";
		if (type === "inlineStr") return typed;
		if (type === "b") return raw === "1" ? "TRUE" : "FALSE";
		if (type === "d") return raw.replace(/T00:00:00(?:\.0+)?Z?$/, "").replace("T", " ");
		if (type !== "n" || raw.trim() === "") return raw;
		const number = Number(raw);
		return Number.isFinite(number) ? shown(number, style) : raw;
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
function gridOf(file: string, { cells, merges, hidden }: Found): Grid {
	const rows: Cell[][] = [];
	let text = "";
	let line = 1;
	for (const one of cells.sort((a, b) => a.row - b.row || a.column - b.column)) {
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
	return { source: sourceText(file, text), rows, empty: Math.max(0, line - rows.length), merges, hidden };
}
