import type { Severity } from "../diagnostic.ts";

/** A table of which every row makes a document. */
export interface DataArgs {
	/** `old`: of a kind before XLSX, or with a password; `page`: HTML or XML, whatever it is called. */
	"DATA-FORM": { path: string; why: "old" | "damaged" | "page" | "other" };
	"DATA-TOO-LARGE": { path: string; rows: number; cells: number };
	"DATA-SHEET": { sheet: string; sheets: string[]; near?: string };
	/** `head`: there is one, and nothing below. */
	"DATA-EMPTY": { path: string; head: boolean };
	/** The row that is taken for the title of the table, and that of the names of columns. */
	"DATA-TITLE": { text: string; row: number; head: number };
	/** All is in one column, and full of what parts cells elsewhere. */
	"DATA-UNPARTED": { name: string; mark: string };
	"DATA-HEAD-EMPTY": { column: string; row: number };
	"DATA-HEAD-TWICE": { name: string; columns: [string, string] };
	/**
	 * `value`: its formula has gone wrong; `formula`: nobody has reckoned it; `format`: it is not known how its number is
	 * shown. `more`: cells of the same kind in the column.
	 */
	"DATA-CELL": {
		name: string;
		row: number;
		text: string;
		why: "value" | "formula" | "format";
		more: number;
	};
	/** Rows that are not to be seen, and count. */
	"DATA-HIDDEN": { count: number };
}

export const DATA_SEVERITY: Record<keyof DataArgs, Severity> = {
	"DATA-FORM": "error",
	"DATA-TOO-LARGE": "error",
	"DATA-SHEET": "error",
	"DATA-EMPTY": "error",
	"DATA-TITLE": "info",
	"DATA-UNPARTED": "error",
	"DATA-HEAD-EMPTY": "error",
	"DATA-HEAD-TWICE": "error",
	"DATA-CELL": "error",
	"DATA-HIDDEN": "info",
};
