/** Merged cells of a table, as a grid: what each place of it holds. */
import type { Table } from "../../../document/document.ts";

/** A cell that takes `across` columns; `down` where it is the first, or a further one, of several rows. */
export interface Span {
	across: number;
	down?: "restart" | "continue";
}

/** `null`: covered from the left. */
export type Spans = (Span | null)[][];

/** A merge that stays within the head or within the rows below it, and within the columns. */
function clipped(
	{ row, column, across, down }: Table["merges"][number],
	heads: number,
	rows: number,
	columns: number,
) {
	const end = row < heads ? heads : rows;
	return { row, column, across: Math.min(across, columns - column), down: Math.min(down, end - row) };
}

/** Undefined when nothing is merged, as in most tables. Of two merges that overlap the second is left out. */
export function spansOf(table: Table, columns: number): Spans | undefined {
	if (table.merges.length === 0) return undefined;
	const rows = table.head.length + table.rows.length;
	const spans: Spans = Array.from({ length: rows }, () => new Array(columns).fill({ across: 1 }));
	const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
	for (const merge of table.merges) {
		const { row, column, across, down } = clipped(merge, table.head.length, rows, columns);
		if (across < 1 || down < 1 || across * down === 1) continue;
		const places = taken.slice(row, row + down).map((one) => one.slice(column, column + across));
		if (places.flat().includes(true)) continue;
		for (let y = row; y < row + down; y++) {
			taken[y]?.fill(true, column, column + across);
			spans[y]?.fill(null, column, column + across);
			const part = down === 1 ? undefined : y === row ? "restart" : "continue";
			spans[y]?.fill(part === undefined ? { across } : { across, down: part }, column, column + 1);
		}
	}
	return spans;
}
