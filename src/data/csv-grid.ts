import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { eachRecord } from "../source/csv.ts";
import { lineEnd, lineStart } from "../source/position.ts";
import type { SourceText } from "../source/source.ts";
import { type Cell, type Grid, isTooLarge, tooLarge } from "./grid.ts";

/** What the records of a CSV file hold; a row is numbered as a spreadsheet that opens the file numbers it. */
export function csvGrid(source: SourceText): Grid | Diagnostic {
	const rows: Cell[][] = [];
	let [last, count] = [0, 0];
	const fault = eachRecord(source, ({ record, number, from, to }) => {
		const [start, end] = [lineStart(source, from), lineEnd(source, to)];
		const cells = record.flatMap((field, index): Cell[] => {
			const text = field.trim();
			return text === "" ? [] : [{ row: number, column: index + 1, text, start, end }];
		});
		rows.push(cells);
		last = number;
		count += cells.length;
		return !isTooLarge(last, count);
	});
	if (fault) return fault;
	if (isTooLarge(last, count)) return tooLarge(source.file);
	return { source, rows, empty: last - rows.length, merges: [], hidden: new Set() };
}
