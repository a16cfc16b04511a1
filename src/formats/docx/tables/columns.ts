import { type Cell, type Table, textOf } from "../../../document/document.ts";
import { ptToTwips } from "../../../standard/units.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { besideText } from "../pagination/tables.ts";
import type { Setting } from "../setting.ts";
import type { Spans } from "./spans.ts";

/** LibreOffice takes columns as ten thousandths of the table, and one exactly as wide as its text would break it. */
const ROUNDING = 6;

/** Width that the longest line of a cell needs, in twips. */
export function neededWidth(cell: Cell | undefined, style: ParagraphStyleId, { measurer }: Setting): number {
	let widest = 0;
	for (const line of cell ?? []) widest = Math.max(widest, measurer.roomFor(textOf(line), style));
	return widest;
}

/** Whole numbers in proportion to `shares` that come to exactly `total`. */
function divided(shares: readonly number[], total: number): number[] {
	const sum = shares.reduce((a, b) => a + b, 0);
	let before = 0;
	let given = 0;
	return shares.map((share) => {
		before += share;
		const width = Math.round((before / sum) * total) - given;
		given += width;
		return width;
	});
}

/**
 * Columns that need no more than an equal part of what is left get what they need; the others share the rest by their
 * content.
 */
function fitted(natural: readonly number[], total: number): number[] {
	const widths = [...natural];
	let rest = total;
	let open = natural.map((_, column) => column);
	for (;;) {
		const fair = rest / open.length;
		const narrow = open.filter((column) => (natural[column] ?? 0) <= fair);
		if (narrow.length === 0 || narrow.length === open.length) break;
		for (const column of narrow) rest -= natural[column] ?? 0;
		open = open.filter((column) => !narrow.includes(column));
	}
	// The square root: a cell ten times as long must not leave its neighbour a tenth.
	const shares = divided(
		open.map((column) => Math.sqrt(natural[column] ?? 1)),
		rest,
	);
	open.forEach((column, index) => {
		widths[column] = shares[index] ?? 0;
	});
	return widths;
}

/**
 * Widths of the columns in twips that fill the type area: as the plan asks, else by content. A cell over several
 * columns says nothing of any of them.
 */
export function columnWidths(
	table: Table,
	columns: number,
	total: number,
	setting: Setting,
	spans?: Spans,
): number[] {
	const asked = table.widths;
	if (asked.length === columns && asked.every((width) => width > 0)) return divided(asked, total);
	const { measures, typography } = setting.profile;
	const narrowest = measures.tableNarrowestColumn.value * ptToTwips(typography.tableText.sizePt);
	const natural = new Array<number>(columns).fill(narrowest);
	[...table.head, ...table.rows].forEach((row, index) => {
		const style = index < table.head.length ? "TableHead" : "TableText";
		for (let column = 0; column < columns; column++) {
			if ((spans?.[index]?.[column]?.across ?? 1) > 1) continue;
			natural[column] = Math.max(natural[column] ?? 0, neededWidth(row[column], style, setting));
		}
	});
	const widths = natural.map((width) => width + besideText(setting.profile) + ROUNDING);
	const sum = widths.reduce((a, b) => a + b, 0);
	return divided(sum <= total ? widths : fitted(widths, total), total);
}
