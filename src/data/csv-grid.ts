import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { csvRecords } from "../source/csv.ts";
import { lineEnd, lineStart } from "../source/position.ts";
import type { SourceText } from "../source/source.ts";
import type { Cell, Grid } from "./grid.ts";

/** What the records of a CSV file hold; a row is numbered as a spreadsheet that opens the file numbers it. */
export function csvGrid(source: SourceText): Grid | Diagnostic {
	const records = csvRecords(source, false);
	if (!Array.isArray(records)) return records;
	const rows = records.flatMap(({ record, from, to }, index): Cell[][] => {
		const [start, end] = [lineStart(source, from), lineEnd(source, to)];
		const cells = record.map((text, column) => ({
			row: index + 1,
			column: column + 1,
			text: text.trim(),
			start,
			end,
		}));
		const filled = cells.filter(({ text }) => text !== "");
		return filled.length > 0 ? [filled] : [];
	});
	const last = rows.at(-1)?.[0]?.row ?? 0;
	return { source, rows, empty: last - rows.length, merges: [] };
}
