import { type Align, type Cell, type Table, textOf } from "../../document/document.ts";
import { escaped } from "./escape.ts";
import { strongCell, strongLine } from "./strong.ts";

const RULES: Record<Align, string> = { left: ":--", center: ":-:", right: "--:" };

const cellText = (cell: Cell | undefined): string =>
	(cell ?? []).map((line) => escaped(textOf(line), "cell")).join("<br>");

/** Of a head row below the first: a table in Markdown has one. */
const headText = (cell: Cell | undefined): string =>
	(cell ?? []).map((line) => strongCell(textOf(line))).join("<br>");

const rowText = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/**
 * Caption and notes are paragraphs of their own; a table without head gets an empty one, or it would be no table. What
 * a merged cell covers stays empty.
 */
export function tableBlocks({ title, noteAbove, noteBelow, head, rows, align }: Table): string[] {
	const columns = Math.max(...[...head, ...rows].map((row) => row.length), 0);
	const all = Array.from({ length: columns }, (_, column) => column);
	const textRow = (row: readonly Cell[], text = cellText): string =>
		rowText(all.map((column) => text(row[column])));
	const rule = rowText(all.map((column) => (align[column] === undefined ? "---" : RULES[align[column]])));
	const caption = textOf(title);
	const lines = [
		textRow(head[0] ?? []),
		rule,
		...head.slice(1).map((row) => textRow(row, headText)),
		...rows.map((row) => textRow(row)),
	];
	return [
		...(caption === "" ? [] : [strongLine(caption)]),
		...noteAbove.map((note) => escaped(textOf(note), "line")),
		...(columns === 0 ? [] : [lines.join("\n")]),
		...noteBelow.map((note) => escaped(textOf(note), "line")),
	];
}
