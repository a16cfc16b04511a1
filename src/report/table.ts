import { displayWidth } from "./width.ts";

/** Columns parted by two blanks; the last is not filled up. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows.reduce<number[]>(
		(known, row) => row.map((cell, i) => Math.max(displayWidth(cell), known[i] ?? 0)),
		[],
	);
	const padded = (cell: string, i: number) => cell + " ".repeat((widths[i] ?? 0) - displayWidth(cell));
	return rows.map((row) => `  ${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
