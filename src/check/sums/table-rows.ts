/** Which rows of a table a total may be the sum of. */
import { compare, type Exact, sumOf } from "./exact.ts";
import type { Cell, SumTable } from "./grid.ts";

const TOTAL = /^(?:合计|总计|小计|共计|总数|总和|[^，。；：]{1,8}(?:小计|合计))(?:[（(].*[）)])?$/;
const GRAND = /总计|总数|总和|共计/;
/** Rows beside the parts. */
const APART = /^(?:平均|均值|占比|比重|比例|增长|增幅|同比|环比|上年|去年|同期|完成率|排名|备注|注[：:])/;

export const bare = (text: string): string => text.replace(/[\s\u3000]/g, "");

/** By row: what it is called where it is a total, by its first words. */
export function totalNames({ rows }: SumTable): (string | undefined)[] {
	return rows.map((row) => {
		const index = row.findIndex(({ text, value }) => !value && TOTAL.test(bare(text)));
		// Numbers before it are those of something else, but for that of the row.
		const isFirst = row.slice(0, index).every(({ value }, column) => !value || column === 0);
		return index >= 0 && isFirst ? bare(row[index]?.text ?? "") : undefined;
	});
}

/** Nobody can say what its parts are: some are left out, or parts of parts, or it is two tables side by side. */
export function isOpen({ rows, heads }: SumTable): boolean {
	const named = heads.map(bare).filter((head) => head !== "");
	if (new Set(named).size < named.length) return true;
	return rows.some((row) => /^(?:其中|…|略$)/.test(firstWords(row)));
}

const firstWords = (row: readonly Cell[]): string =>
	bare(row.find(({ text, value }) => text && !value)?.text ?? "");

/** Rows that a total may be of, the likeliest first. */
export function waysOf(table: SumTable, names: readonly (string | undefined)[], at: number): number[][] {
	const rows = names.map((_, row) => row);
	const isPart = (row: number) =>
		names[row] === undefined && !APART.test(firstWords(table.rows[row] as Cell[]));
	const previous = names.findLastIndex((name, row) => name !== undefined && row < at);
	const next = names.findIndex((name, row) => name !== undefined && row > at);
	const above = rows.filter((row) => isPart(row) && row < at);
	const since = above.filter((row) => row > previous);
	const below = rows.filter((row) => isPart(row) && row > at);
	const until = below.filter((row) => next < 0 || row < next);
	const totals = rows.filter(
		(row) => names[row] !== undefined && row < at && !GRAND.test(names[row] as string),
	);
	const later = rows.filter((row) => names[row] !== undefined && row > at);
	// Some rows stand in no group.
	const grouped = [...totals, ...since];
	const all = /小计/.test(names[at] as string)
		? [since, until, above, below]
		: [totals.length > 0 ? grouped : above, above, totals, since, below, until, later, [...above, ...below]];
	const ways = all.filter((way) => way.length > 0);
	return [...topLevels(table, ways[0] ?? []), ...ways, ...ways.map((way) => withoutHeads(table, way))];
}

const LEVELS = [
	/^[一二三四五六七八九十]+(?:、|$)/,
	/^[（(][一二三四五六七八九十]+[）)]/,
	/^\d+(?:[、.．](?!\d)|$)/,
	/^(?:[（(]\d+[）)]|\d+[.．]\d+)/,
];

/** 一、 with 1. and 2. below it: the upper ones alone. */
function topLevels({ rows }: SumTable, way: readonly number[]): number[][] {
	const levels = way.map((row) => {
		const first = rows[row]?.find(({ text }) => text !== "")?.text ?? "";
		return LEVELS.findIndex((level) => level.test(bare(first)));
	});
	if (levels.includes(-1) || new Set(levels).size < 2) return [];
	const top = Math.min(...levels);
	return [way.filter((_, index) => levels[index] === top)];
}

/** More rows than this are a list, without groups. */
const MOST_ROWS = 60;

/** Without rows that hold what the next ones make together, in every column. */
function withoutHeads({ rows }: SumTable, way: readonly number[]): number[] {
	if (way.length > MOST_ROWS) return [...way];
	return way.filter((row, index) => {
		for (let end = index + 2; end < way.length; end++) {
			const below = way.slice(index + 1, end + 1).map((one) => rows[one] as Cell[]);
			if (isSumOf(rows[row] as Cell[], below)) return false;
		}
		return true;
	});
}

function isSumOf(head: readonly Cell[], below: readonly Cell[][]): boolean {
	const columns = head.flatMap(({ value, isPercent }, column) =>
		value && !isPercent && value.units !== 0n && column > 0 ? [column] : [],
	);
	return (
		columns.length > 0 &&
		columns.every((column) => {
			const parts = below.flatMap((row) => row[column]?.value ?? []);
			return parts.length > 1 && compare(sumOf(parts), head[column]?.value as Exact) === 0;
		})
	);
}
