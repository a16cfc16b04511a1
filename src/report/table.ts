import { displayWidth } from "./width.ts";

/** Columns parted by two blanks; the last is not filled up. Rows may be short. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths: number[] = [];
	for (const row of rows)
		for (const [i, cell] of row.entries()) widths[i] = Math.max(displayWidth(cell), widths[i] ?? 0);
	const padded = (cell: string, i: number) => cell + " ".repeat((widths[i] ?? 0) - displayWidth(cell));
	return rows.map((row) => `  ${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
