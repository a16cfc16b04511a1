import type { DataRow } from "../data/rows.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source/source.ts";

/** Values of variables that come from outside a plan; they go before what the plan and its project say. */
export interface Given {
	values: ReadonlyMap<string, GivenText>;
	/** The table whose cells they are, for reports, and which of its rows. */
	source?: SourceText;
	row?: number;
}

/** `span`: the cell of a table, and `row` its row as a spreadsheet counts; without them it is typed on the command line. An empty cell gives nothing. */
export interface GivenText {
	text: string;
	span?: Span;
	row?: number;
}

/** What one row of a table gives; what is typed goes before it. */
export function givenByRow(row: DataRow, source: SourceText, typed?: Given): Given {
	return { values: new Map([...row.cells, ...(typed?.values ?? [])]), source, row: row.number };
}
