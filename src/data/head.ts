import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { type Cell, spanIn } from "./grid.ts";

/** So many rows above the names of the columns may be titles. */
const MOST_TITLES = 3;

/** Above the names of the columns stands often what the whole table is called, in one wide cell. */
export function titlesAbove(rows: readonly Cell[][]): number {
	const isWide = (cells: Cell[]) => cells.length > 1;
	const first = rows.findIndex(isWide);
	if (first < 1 || first > MOST_TITLES) return 0;
	const rest = rows.slice(first);
	return rest.filter(isWide).length * 2 > rest.length ? first : 0;
}

/** The names by their columns; a column of the table without one, or two of one name, are told. */
export function columnNames(
	head: readonly Cell[],
	body: readonly Cell[][],
	file: string,
	diagnostics: Diagnostic[],
): Map<number, string> {
	const names = new Map<number, string>();
	const seen = new Map<string, Cell>();
	for (const cell of head) {
		const name = cell.text.replace(/\s*[\r\n]\s*/g, "");
		const other = seen.get(name);
		if (other) {
			const columns: [string, string] = [lettersOf(other.column), lettersOf(cell.column)];
			diagnostics.push(diagnostic("DATA-HEAD-TWICE", spanIn(file, cell), { name, columns }));
		} else seen.set(name, cell);
		names.set(cell.column, name);
	}
	const nameless = new Map<number, Cell>();
	for (const cell of body.flat())
		if (!names.has(cell.column) && !nameless.has(cell.column)) nameless.set(cell.column, cell);
	for (const [column, cell] of [...nameless].sort(([a], [b]) => a - b)) {
		const args = { column: lettersOf(column), row: head[0]?.row ?? 1 };
		diagnostics.push(diagnostic("DATA-HEAD-EMPTY", spanIn(file, cell), args));
	}
	return names;
}

/** What may have been meant to part the cells, where all of a table is in one column. */
export function unparted(head: readonly Cell[], body: readonly Cell[][]): string | undefined {
	const [first] = head;
	if (!first || [head, ...body].some((cells) => cells.length > 1)) return undefined;
	return ["，", ",", "；", ";", "|", "\t"].find((mark) => {
		const parted = body.filter(([cell]) => cell?.text.includes(mark)).length;
		return first.text.includes(mark) && parted * 2 > body.length;
	});
}

/** The letters of a column: 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
