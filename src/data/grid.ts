import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import { wholeFile } from "../world/files.ts";

/** A cell with something in it; rows and columns from 1, as a spreadsheet counts them. */
export interface Cell {
	row: number;
	column: number;
	text: string;
	/** Its place in the text of the table. */
	start: number;
	end: number;
	/** Its formula has gone wrong, `#N/A`, or nobody has reckoned it; or it is not known how its number is shown. */
	fault?: "value" | "formula" | "format";
}

/** A table as it was read, whatever kind of file it stood in. */
export interface Grid {
	/** The file's own text, or the cells of the sheet, a line for each row: so that reports can show a row. */
	source: SourceText;
	/** Of each row that has something in it, in order; no cell without text. */
	rows: Cell[][];
	/** Rows that have nothing in them, above the last. */
	empty: number;
	/** Cells that look like one. */
	merges: Area[];
	/** Numbers of rows that are not to be seen. */
	hidden: ReadonlySet<number>;
}

export interface Area {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

export const spanIn = (file: string, { start, end }: Pick<Cell, "start" | "end">): Span => ({
	file,
	start,
	end,
});

/** Rows and cells of a table: ten times what a county's lists need. */
const ROW_LIMIT = 20_000;
const CELL_LIMIT = 400_000;

export const isTooLarge = (row: number, cells: number): boolean => row > ROW_LIMIT || cells > CELL_LIMIT;

export function tooLarge(file: string): Diagnostic {
	return diagnostic("DATA-TOO-LARGE", wholeFile(file), { path: file, rows: ROW_LIMIT, cells: CELL_LIMIT });
}
