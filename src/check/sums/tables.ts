import { apart, compare, type Exact, exact, halfOf, printed, sumOf, ZERO } from "./exact.ts";
import type { Cell, SumTable } from "./grid.ts";
import { bare, isOpen, totalNames, waysOf } from "./table-rows.ts";

/** A cell that is not what it is named: a total beside its parts. */
export interface TableFinding {
	cell: Cell;
	/** 合计, as typed. */
	name: string;
	/** The head of the column, or the first words of the row. */
	of: string;
	sum: string;
	said: string;
	off: string;
	/** Rounding may have done it. */
	isRounding: boolean;
	isRow: boolean;
	/** Where the cell is. */
	row: number;
	column: number;
}

/** What does not add up: rates, prices, orders, years. */
const NO_SUM =
	/率|比|平均|人均|户均|均价|单价|标准|指数|排名|名次|序号|编号|代码|年份|年度|增长|增幅|增速|涨幅|得分|分数|评分|电话|时间|日期|备注|占|其中|%|％/;

const SHARE = /占比|比重|构成|比例|占.*[%％]/;

/** 已整改（个） without what it is counted in. */
const wordsOf = (head: string): string => bare(head).replace(/[（(][^（）()]*[）)]$/, "");

/** Of rows and of columns; one wrong number that spoils two sums is told once. */
export function totalsOf(table: SumTable): TableFinding[] {
	const rows = rowTotals(table);
	const columns = columnTotals(table);
	const same = (a: TableFinding, b: TableFinding) => a.off === b.off;
	return [
		...rows.filter(
			(one) => !columns.some((it) => it.column === one.column && it.row !== one.row && same(it, one)),
		),
		...columns.filter((one) => !rows.some((it) => it.row === one.row && same(it, one))),
	];
}

function rowTotals(table: SumTable): TableFinding[] {
	const names = totalNames(table);
	if (!names.some(Boolean) || isOpen(table)) return [];
	return names.flatMap((name, index) => (name ? ofRow(table, names, index, name) : []));
}

function ofRow(table: SumTable, names: (string | undefined)[], at: number, name: string): TableFinding[] {
	const ways = waysOf(table, names, at);
	if (ways.length === 0) return [];
	const judgements = table.heads.flatMap((head, column): (TableFinding | undefined)[] => {
		const total = table.rows[at]?.[column];
		if (!total?.value) return [];
		const place = { name, of: wordsOf(head), isRow: true, row: at, column };
		if (SHARE.test(head)) return hundred(table, ways, total, place);
		if (total.isPercent || NO_SUM.test(head)) return [];
		const parts = ways.map((rows) => numbersOf(rows.map((row) => table.rows[row]?.[column])));
		const known = parts.filter((one) => one !== undefined);
		if (known.length === 0) return [];
		if (known.some((one) => compare(sumOf(one), total.value as Exact) === 0)) return [undefined];
		return [told(total, known[0] as Exact[], place)];
	});
	const wrong = judgements.filter((one) => one !== undefined);
	// Columns that do not fit, and none that does: the parts are not all there, unless each is off by little.
	const isTorn = wrong.length > 1 && wrong.length === judgements.length;
	return isTorn && !wrong.every(isLittle) ? [] : wrong;
}

const isLittle = ({ off, cell }: TableFinding): boolean => {
	const { units, places } = exact(off);
	return compare({ units: units * 10n, places }, cell.value as Exact) <= 0;
};

/** Shares make 100, but for what rounding does: a tenth, or half of the last place of each. */
function hundred(
	{ rows }: SumTable,
	ways: number[][],
	total: Cell,
	place: Place,
): (TableFinding | undefined)[] {
	if (compare(total.value as Exact, { units: 100n, places: 0 }) !== 0) return [];
	const sums = ways.map((way) => way.flatMap((row) => rows[row]?.[place.column]?.value ?? []));
	const judged = sums.map((parts) => told(total, parts, place));
	const least = { units: 1n, places: 1 };
	if (judged.some(({ isRounding, off }) => isRounding || compare(exact(off), least) <= 0)) return [undefined];
	// A tenth and more away it is the share of something else.
	const [likeliest] = judged;
	return likeliest && compare(exact(likeliest.off), { units: 10n, places: 0 }) <= 0 ? [likeliest] : [];
}

/** Undefined where one of them is something else than a number. */
function numbersOf(cells: readonly (Cell | undefined)[]): Exact[] | undefined {
	const numbers = cells.flatMap((cell) => (cell?.value && !cell.isPercent ? [cell.value] : []));
	const isWhole = cells.every((cell) => cell && (cell.isEmpty || (cell.value && !cell.isPercent)));
	return isWhole && numbers.length > 0 ? numbers : undefined;
}

type Place = Pick<TableFinding, "name" | "of" | "isRow" | "row" | "column">;

function told(total: Cell, parts: Exact[], place: Place): TableFinding {
	const value = total.value as Exact;
	const sum = sumOf(parts);
	const off = apart(sum, value);
	const rounding = sumOf([...parts, value].filter(({ places }) => places > 0).map(halfOf));
	return {
		cell: total,
		...place,
		sum: printed(sum),
		said: total.text,
		off: printed(off),
		isRounding: compare(off, rounding) <= 0,
	};
}

/** A column named 合计 holds in most rows what some of the others make together. */
function columnTotals(table: SumTable): TableFinding[] {
	return table.heads.flatMap((head, column) => {
		const last = wordsOf(head);
		return /(?:合计|总计|小计|共计)$/.test(last) ? ofColumn(table, column, last) : [];
	});
}

function ofColumn(table: SumTable, at: number, name: string): TableFinding[] {
	const columns = table.heads.map((_, column) => column).filter((column) => isPart(table, column));
	const before = columns.filter((column) => column < at);
	const previous = table.heads.findLastIndex((head, column) => column < at && /合计|总计|小计/.test(head));
	const group = table.groups[at] ?? "";
	const ways = [
		columns.filter((column) => group !== "" && table.groups[column] === group),
		before.filter((column) => column > previous),
		before,
		columns.filter((column) => column > at),
		columns,
	].filter((way) => way.length > 1);
	let best: { fits: number; wrong: TableFinding[] } = { fits: 0, wrong: [] };
	for (const way of ways) {
		const judged = table.rows.flatMap((row, index): (TableFinding | undefined)[] => {
			const total = row[at];
			if (!total?.value || total.isPercent) return [];
			const parts = numbersOf(way.map((column) => row[column]));
			if (!parts) return [];
			if (compare(sumOf(parts), total.value) === 0) return [undefined];
			const of = bare(row.find(({ text, value }) => text && !value)?.text ?? "");
			return [told(total, parts, { name, of, isRow: false, row: index, column: at })];
		});
		const wrong = judged.filter((one) => one !== undefined);
		const fits = judged.length - wrong.length;
		if (fits > best.fits) best = { fits, wrong };
	}
	return best.wrong.length <= best.fits ? best.wrong : [];
}

function isPart({ heads, rows }: SumTable, column: number): boolean {
	const head = bare(heads[column] ?? "");
	if (NO_SUM.test(head) || /合计|总计|小计|共计/.test(head)) return false;
	const cells = rows.map((row) => row[column]);
	return cells.some((cell) => cell?.value && compare(cell.value, ZERO) !== 0) && cells.every(isNumberOrNone);
}

const isNumberOrNone = (cell: Cell | undefined): boolean =>
	cell !== undefined && (cell.isEmpty || (cell.value !== undefined && !cell.isPercent));
