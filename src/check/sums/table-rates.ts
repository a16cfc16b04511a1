import { compare, type Exact, isRatio, ofHundred, printed, ratioOf, ZERO } from "./exact.ts";
import type { Cell, SumTable } from "./grid.ts";

export interface RateFinding {
	cell: Cell;
	row: number;
	column: number;
	part: string;
	whole: string;
	said: string;
	right: string;
}

const RATE = /率|占比|比重|比例|占.*[%％]|完成情况|[%％]/;
const NO_RATE = /增长|增幅|增速|同比|比上年|下降|提高/;

type Way = (row: readonly Cell[]) => { part: Cell | undefined; whole: Cell | undefined };

/** A page is no wider; every two columns are tried. */
const MOST_COLUMNS = 16;

/** A column of percentages that most rows show to be one column by another, or by its total; the rows that differ. */
export function tableRates(table: SumTable): RateFinding[] {
	if (table.heads.length > MOST_COLUMNS) return [];
	return table.heads.flatMap((head, column) => {
		if (!RATE.test(head) || NO_RATE.test(head)) return [];
		const isPercent = /[%％]/.test(head) || table.rows.some((row) => row[column]?.isPercent);
		return isPercent ? ofColumn(table, column) : [];
	});
}

function ofColumn(table: SumTable, at: number): RateFinding[] {
	let best: { fits: number; wrong: RateFinding[] } = { fits: 1, wrong: [] };
	for (const way of waysOf(table, at)) {
		let fits = 0;
		const wrong: RateFinding[] = [];
		for (const [index, row] of table.rows.entries()) {
			const rate = row[at];
			const { part, whole } = way(row);
			if (!rate?.value || !part?.value || !whole?.value || compare(whole.value, ZERO) <= 0) continue;
			if (isRatio(asIs(part.value), asIs(whole.value), ofHundred(rate.value))) fits++;
			else wrong.push({ ...told(rate, part.value, whole.value), row: index, column: at });
		}
		if (fits > best.fits) best = { fits, wrong };
	}
	return best.wrong.length * 2 <= best.fits ? best.wrong : [];
}

const asIs = (value: Exact) => ({ value, slack: ZERO });

function waysOf({ heads, rows }: SumTable, at: number): Way[] {
	const columns = heads.flatMap((head, column) =>
		column !== at && !/序号|编号|[%％]|率/.test(head) && rows.some((row) => row[column]?.value)
			? [column]
			: [],
	);
	const pairs = columns.flatMap((part) =>
		columns
			.filter((whole) => whole !== part)
			.map(
				(whole): Way =>
					(row) => ({ part: row[part], whole: row[whole] }),
			),
	);
	const total = rows.findLast((row) => row.some(({ text }) => /^(?:合\s*计|总\s*计)$/.test(text)));
	const shares = total
		? columns.map(
				(part): Way =>
					(row) => ({ part: row[part], whole: total[part] }),
			)
		: [];
	return [...pairs, ...shares];
}

function told(cell: Cell, part: Exact, whole: Exact): Omit<RateFinding, "row" | "column"> {
	const { places } = cell.value as Exact;
	const right = ratioOf(part, whole, places + 2);
	const sign = cell.isPercent ? "%" : "";
	return {
		cell,
		part: printed(part),
		whole: printed(whole),
		said: cell.text,
		right: `${printed({ units: right.units, places }, 0, places)}${sign}`,
	};
}
