import { type Cell, type Table, textOf } from "../../document/document.ts";
import type { Profile } from "../../standard/layout.ts";
import { setWidthOf } from "../../standard/signature.ts";
import { mmToTwips, ptToTwips } from "../../standard/units.ts";
import type { Spans } from "./spans.ts";

/** LibreOffice takes columns as ten thousandths of the table, and one exactly as wide as its text would break it. */
const ROUNDING = 6;

/** Width of a cell's longest line, in characters. */
export const longestLine = (cell: Cell | undefined): number =>
	Math.max(0, ...(cell ?? []).map((line) => setWidthOf(textOf(line))));

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
	profile: Profile,
	spans?: Spans,
): number[] {
	const asked = table.widths;
	if (asked.length === columns && asked.every((width) => width > 0)) return divided(asked, total);
	const { measures, typography } = profile;
	const size = ptToTwips(typography.tableText.sizePt);
	const padding = 2 * mmToTwips(measures.tableCellPadding.value);
	const narrowest = measures.tableNarrowestColumn.value;
	const natural = Array.from({ length: columns }, (_, column) => {
		const cells = [...table.head, ...table.rows].map((row, index) =>
			(spans?.[index]?.[column]?.across ?? 1) === 1 ? row[column] : undefined,
		);
		return Math.max(narrowest, ...cells.map(longestLine)) * size + padding + ROUNDING;
	});
	const sum = natural.reduce((a, b) => a + b, 0);
	return divided(sum <= total ? natural : fitted(natural, total), total);
}
