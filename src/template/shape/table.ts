import type { Align, Cell, Merge, Table } from "../../document/document.ts";
import { append } from "../../source/append.ts";
import type { Opened } from "../fill/run.ts";
import { cellsOf, joined, linesOfParts, type Part, type TextLine } from "./read.ts";

/** A table being read; `row` is the one that a line of cells without word continues. */
export interface TableDraft {
	table: Table;
	row: { word: string; cells: Cell[] } | undefined;
	/** Places of the rows' signs, those of the head first as they are in the table. */
	places: { head: number[]; rows: number[] };
}

export function newTable({ options }: Opened): TableDraft {
	const table: Table = {
		type: "table",
		title: [],
		noteAbove: [],
		noteBelow: [],
		head: [],
		rows: [],
		widths: (options.列宽 as number[] | undefined) ?? [],
		merges: (options.合并 as Merge[] | undefined) ?? [],
		align: (options.对齐 as Align[] | undefined) ?? [],
		heights: (options.行高 as number[] | undefined) ?? [],
	};
	return { table, row: undefined, places: { head: [], rows: [] } };
}

/** Text that stands where a cell should begin, when there is some. */
export type TableLine = (draft: TableDraft, line: TextLine) => string | undefined;

export const TABLE_LINES: Record<"表题" | "上注" | "表头" | "行" | "下注", TableLine> = {
	表题: ({ table }, { parts }) => {
		table.title = [...table.title, ...joined(parts)];
		return undefined;
	},
	上注: ({ table }, { parts }) => {
		append(table.noteAbove, linesOfParts(parts));
		return undefined;
	},
	下注: ({ table }, { parts }) => {
		append(table.noteBelow, linesOfParts(parts));
		return undefined;
	},
	表头: (draft, { parts, place }) => {
		draft.places.head.push(place);
		draft.row = { word: "表头", cells: [] };
		draft.table.head.push(draft.row.cells);
		return addCells(draft.row.cells, parts);
	},
	行: (draft, { parts, place }) => {
		draft.places.rows.push(place);
		draft.row = { word: "行", cells: [] };
		draft.table.rows.push(draft.row.cells);
		return addCells(draft.row.cells, parts);
	},
};

export function isTableWord(word: string): word is keyof typeof TABLE_LINES {
	return Object.hasOwn(TABLE_LINES, word);
}

/** A line of cells continues the row above; other bare text has no place in a table. */
export function continueRow({ row }: TableDraft, { parts }: TextLine): string | undefined {
	const { before } = cellsOf(parts);
	return row && before === "" ? addCells(row.cells, parts) : before || "|";
}

function addCells(cells: Cell[], parts: readonly Part[]): string | undefined {
	const { before, cells: read } = cellsOf(parts);
	append(
		cells,
		read.map((one) => linesOfParts(one)),
	);
	return before === "" ? undefined : before;
}
