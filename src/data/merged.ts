import type { Area, Cell } from "./grid.ts";

/** So many cells are filled for those above them: a workbook may say of any number that they are one. */
const SHARED_LIMIT = 100_000;

/** What a cell that has been merged downwards says of the rows below its first, by their numbers. */
export function sharedCells(
	body: readonly Cell[][],
	merges: readonly Area[],
	head: number,
): ReadonlyMap<number, Cell[]> {
	const shared = new Map<number, Cell[]>();
	const rows = new Map(body.map((cells) => [cells[0]?.row, cells]));
	let left = SHARED_LIMIT;
	for (const area of merges) {
		const cell = area.top > head ? rows.get(area.top)?.find(({ column }) => column === area.left) : undefined;
		for (let row = area.top + 1; cell && row <= area.bottom && left > 0; row++, left--) {
			if (!shared.has(row)) shared.set(row, []);
			shared.get(row)?.push(cell);
		}
	}
	return shared;
}
