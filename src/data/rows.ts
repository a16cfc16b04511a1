import { type Diagnostic, diagnostic, type Outcome, type Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { append } from "../source/append.ts";
import { decodeNow } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import { readNow, wholeFile } from "../world/files.ts";
import { type Cell, type Grid, spanIn, tooLarge } from "./grid.ts";
import { columnNames, lettersOf, titlesAbove, unparted } from "./head.ts";
import { sharedCells } from "./merged.ts";
import { sheetOf } from "./sheet.ts";

/** What a cell shows, and where. */
export interface DataCell {
	text: string;
	span: Span;
	/** Where it stands: of cells that have been merged downwards, the first. */
	row: number;
}

export interface DataRow {
	/** As a spreadsheet shows it. */
	number: number;
	/** By the name of the column; every column is there, an empty cell without text. */
	cells: ReadonlyMap<string, DataCell>;
}

export interface DataRows {
	columns: string[];
	rows: DataRow[];
	/** Rows without anything in them, which are passed over. */
	empty: number;
	/** For reports of what is found in cells. */
	source: SourceText;
}

/** Bytes of a table; one of text is held to less. */
const SIZE_LIMIT = 20 * 1024 * 1024;

/** A CSV file or a workbook, `名单.xlsx#二月` names one of its sheets: the first row has the names of the columns. */
export async function readRows(path: string): Promise<Outcome<DataRows> & { sources: SourceText[] }> {
	const { file, sheet } = sheetOf(path);
	const read = readNow(file, SIZE_LIMIT);
	if (!read.value) return { ...read, value: undefined, sources: [] };
	const grid = await gridOf(file, read.value.bytes, sheet);
	if ("diagnostics" in grid) return { value: undefined, ...grid };
	const { source } = grid;
	const diagnostics: Diagnostic[] = [];
	const value = rowsOf(grid, file, diagnostics);
	const isFaulty = diagnostics.some(({ severity }) => severity === "error");
	return { value: isFaulty ? undefined : value, diagnostics, sources: [source] };
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
	mark.every((one, index) => bytes[index] === one);

/** What web systems call .xls. */
const PAGE = /^\s*(?:<(?:!doctype|[?!a-z])|MIME-Version:)/i;

interface Faulty {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

async function gridOf(file: string, bytes: Uint8Array, sheet: string | undefined): Promise<Grid | Faulty> {
	const fault = (why: "old" | "damaged" | "page" | "other") =>
		told(diagnostic("DATA-FORM", wholeFile(file), { path: file, why }));
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault("old");
	if (!startsWith(bytes, 0x50, 0x4b)) {
		const text = decodeNow(file, bytes);
		if (!text.value) return { diagnostics: text.diagnostics, sources: [] };
		if (PAGE.test(text.value.text)) return fault("page");
		const { csvGrid } = await import("./csv-grid.ts");
		const grid = csvGrid(text.value);
		return "code" in grid ? told(grid, text.value) : grid;
	}
	const { readWorkbook } = await import("./xlsx.ts");
	try {
		const found = readWorkbook(file, bytes, sheet);
		if (!("why" in found)) return found;
		if (found.why === "form") return fault("other");
		if (found.why === "size") return told(tooLarge(file));
		const { sheets } = found;
		const near = nearest(sheet ?? "", sheets);
		const args = { sheet: sheet ?? "", sheets, ...(near ? { near } : {}) };
		return told(diagnostic("DATA-SHEET", wholeFile(file), args));
	} catch {
		return fault("damaged");
	}
}

const told = (one: Diagnostic, ...sources: SourceText[]): Faulty => ({ diagnostics: [one], sources });

function rowsOf(grid: Grid, file: string, diagnostics: Diagnostic[]): DataRows | undefined {
	const { source, rows, merges, empty, hidden } = grid;
	const titles = titlesAbove(rows);
	const [head = [], ...body] = rows.slice(titles);
	const [first] = head;
	if (!first || body.length === 0) {
		diagnostics.push(diagnostic("DATA-EMPTY", wholeFile(file), { path: file, head: first !== undefined }));
		return undefined;
	}
	for (const [title] of rows.slice(0, titles) as [Cell][]) {
		const args = { text: title.text, row: title.row, head: first.row };
		diagnostics.push(diagnostic("DATA-TITLE", spanIn(file, title), args));
	}
	const names = columnNames(head, body, file, diagnostics);
	const mark = unparted(head, body);
	if (mark !== undefined)
		diagnostics.push(diagnostic("DATA-UNPARTED", spanIn(file, first), { name: first.text, mark }));
	append(diagnostics, faultyCells([head, ...body], names, file));
	const unseen = body.filter(([cell]) => cell && hidden.has(cell.row)).length;
	if (unseen > 0) diagnostics.push(diagnostic("DATA-HIDDEN", wholeFile(file), { count: unseen }));
	const shared = sharedCells(body, merges, first.row);
	const data = body.map((cells): DataRow => {
		const [{ row: number, start }, { end }] = [cells[0], cells.at(-1)] as [Cell, Cell];
		const byColumn = new Map([...(shared.get(number) ?? []), ...cells].map((one) => [one.column, one]));
		const named = [...names].map(([column, name]): [string, DataCell] => {
			const { text, row, ...place } = byColumn.get(column) ?? { text: "", row: number, start, end };
			return [name, { text, span: spanIn(file, place), row }];
		});
		return { number, cells: new Map(named) };
	});
	return { columns: [...new Set(names.values())], rows: data, empty, source };
}

/** The first of each column and kind, and how many more there are: a workbook that nobody has reckoned is full of them. */
function faultyCells(rows: Cell[][], names: ReadonlyMap<number, string>, file: string): Diagnostic[] {
	const headRow = rows[0]?.[0]?.row;
	const faulty = new Map<string, { cell: Cell; why: NonNullable<Cell["fault"]>; more: number }>();
	for (const cell of rows.flat()) {
		if (!cell.fault) continue;
		const key = `${cell.column} ${cell.fault} ${cell.row === headRow}`;
		const known = faulty.get(key);
		if (known) known.more++;
		else faulty.set(key, { cell, why: cell.fault, more: 0 });
	}
	return [...faulty.values()].map(({ cell, why, more }) => {
		const { row, column, text } = cell;
		const name = (row !== headRow && names.get(column)) || `${lettersOf(column)} 列`;
		return diagnostic("DATA-CELL", spanIn(file, cell), { name, row, text, why, more });
	});
}
