import type { Code, DiagnosticArgs } from "../../diagnostics/diagnostic.ts";
import { type Cell, type Merge, type Table, textOf } from "../../document/document.ts";

/** What is wrong with a table as a whole; `row` counts the head's rows too and is absent where no row is to blame. */
export type TableFault = {
	[C in TableCode]: { code: C; args: DiagnosticArgs[C]; row?: number };
}[TableCode];
type TableCode = Extract<
	Code,
	"TEMPLATE-ROW-CELLS" | "TEMPLATE-COLUMNS" | "TEMPLATE-MERGE" | "TEMPLATE-MERGE-FILLED"
>;

/** `typed`: the template typed the ranges itself; those of a plan are told where the plan is checked. */
export function tableFaults(table: Table, typed: boolean): TableFault[] {
	const rows = [...table.head, ...table.rows];
	if (rows.length === 0) return [];
	const columns = columnsOf(rows);
	const ragged = rowFaults(table, rows, columns);
	if (ragged.length > 0) return ragged;
	const wrong = typed ? mergeFaults(table, rows.length, columns) : [];
	return [...columnFaults(table, columns), ...wrong, ...(wrong.length > 0 ? [] : filledFaults(table, rows))];
}

/** As many as most rows have. */
function columnsOf(rows: readonly Cell[][]): number {
	const counts = new Map<number, number>();
	for (const { length } of rows) if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Cells at the end that a merged one covers need not be written; a row without any is a blank one. */
function rowFaults({ merges }: Table, rows: readonly Cell[][], columns: number): TableFault[] {
	return rows.flatMap(({ length: cells }, row) => {
		let end = cells;
		while (end < columns && merges.some((one) => covers(one, row, end))) end++;
		return cells === 0 || end === columns
			? []
			: [{ code: "TEMPLATE-ROW-CELLS", args: { cells, columns }, row }];
	});
}

function covers({ row, column, across, down }: Merge, y: number, x: number): boolean {
	const within = y >= row && y < row + down && x >= column && x < column + across;
	return within && !(y === row && x === column);
}

function columnFaults({ widths, align }: Table, columns: number): TableFault[] {
	const given = { 列宽: widths.length, 对齐: align.length };
	return Object.entries(given)
		.filter(([, count]) => count > 0 && count !== columns)
		.map(([option, count]) => ({ code: "TEMPLATE-COLUMNS", args: { option, given: count, columns } }));
}

function mergeFaults({ merges, head }: Table, rows: number, columns: number): TableFault[] {
	return merges.flatMap((merge, i): TableFault[] => {
		const range = rangeOf(merge);
		const fault = (args: Omit<DiagnosticArgs["TEMPLATE-MERGE"], "range" | "rows" | "columns">) => [
			{ code: "TEMPLATE-MERGE" as const, args: { range, rows, columns, ...args } },
		];
		const { row, column, across, down } = merge;
		if (row + down > rows || column + across > columns) return fault({ is: "outside" });
		if (row < head.length && row + down > head.length) return fault({ is: "across" });
		const other = merges.slice(0, i).find((one) => overlap(one, merge));
		return other ? fault({ is: "twice", other: rangeOf(other) }) : [];
	});
}

function overlap(a: Merge, b: Merge): boolean {
	const beside = a.column + a.across <= b.column || b.column + b.across <= a.column;
	return !beside && a.row + a.down > b.row && b.row + b.down > a.row;
}

/** Words in cells that a merged one covers would stand nowhere. */
function filledFaults({ merges }: Table, rows: readonly Cell[][]): TableFault[] {
	return merges.flatMap((merge) =>
		rows.flatMap((cells, row): TableFault[] => {
			const filled = cells.flatMap((cell, x) => {
				const text = covers(merge, row, x) ? cell.map(textOf).join("") : "";
				return text === "" ? [] : [{ cell: cellName(row, x), text: text.slice(0, 20) }];
			});
			if (filled.length === 0) return [];
			const args = { range: rangeOf(merge), first: cellName(merge.row, merge.column), filled };
			return [{ code: "TEMPLATE-MERGE-FILLED", args, row }];
		}),
	);
}

function rangeOf({ row, column, across, down }: Merge): string {
	return `${cellName(row, column)}:${cellName(row + down - 1, column + across - 1)}`;
}

/** As spreadsheets name it. */
function cellName(row: number, column: number): string {
	return `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;
}
