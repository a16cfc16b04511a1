/** Rows and cells of a table. */
import type { Align, Cell, Table } from "../../../document/document.ts";
import { ptToTwips } from "../../../standard/units.ts";
import {
	ALIGNED,
	type FlowCell,
	type FlowParagraph,
	type FlowRow,
	paragraph,
	placedParagraph,
} from "../flow.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { besideText } from "../pagination/tables.ts";
import { runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { neededWidth } from "./columns.ts";
import type { Span, Spans } from "./spans.ts";

export interface Grid {
	widths: readonly number[];
	aligns: readonly Align[];
	/** Of the whole table, where the plan has them. */
	asked: readonly Align[];
	heights: readonly number[];
	spans: Spans | undefined;
	/** Whether a cell is too long to be centred. */
	isLong: (cell: Cell | undefined) => boolean;
}

export function gridOf(
	table: Table,
	widths: readonly number[],
	spans: Spans | undefined,
	setting: Setting,
): Grid {
	const { measures, typography } = setting.profile;
	const longest = measures.tableLongestCentred.value * ptToTwips(typography.tableText.sizePt);
	const isLong = (cell: Cell | undefined): boolean => neededWidth(cell, "TableText", setting) > longest;
	const heads = table.head.length;
	const isOwn = (row: number, column: number) => (spans?.[heads + row]?.[column]?.across ?? 1) === 1;
	const aligns = widths.map((_, column): Align => {
		const asked = table.align[column];
		if (asked !== undefined) return asked;
		return table.rows.some((cells, row) => isOwn(row, column) && isLong(cells[column])) ? "left" : "center";
	});
	return { widths, aligns, asked: table.align, heights: table.heights, spans, isLong };
}

/** A cell with what it takes of the grid. */
interface Placed {
	lines: Cell;
	column: number;
	width: number;
	span: Span | undefined;
}

function placedCells(cells: readonly Cell[], index: number, { widths, spans }: Grid): Placed[] {
	const row = spans?.[index];
	if (row === undefined)
		return widths.map((width, column) => ({ lines: cells[column] ?? [], column, width, span: undefined }));
	const placed: Placed[] = [];
	widths.forEach((width, column) => {
		const span = row[column];
		if (span === null) return;
		const across = span?.across ?? 1;
		const whole =
			across === 1 ? width : widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
		placed.push({ lines: cells[column] ?? [], column, width: whole, span });
	});
	return placed;
}

/** A cell over several columns goes by its own length; others by that of all in their column. */
function alignOf({ lines, column, span }: Placed, { aligns, asked, isLong }: Grid): Align {
	if (span === undefined || span.across === 1) return aligns[column] ?? "left";
	return asked[column] ?? (isLong(lines) ? "left" : "center");
}

function flowCell({ lines, width, span }: Placed, style: ParagraphStyleId, align: Align): FlowCell {
	const usual = style === "TableHead" ? "center" : "left";
	const look = align === usual ? undefined : ALIGNED[align];
	return {
		width,
		...(span === undefined || span.across === 1 ? {} : { across: span.across }),
		...(span?.down === undefined ? {} : { down: span.down }),
		paragraphs: (lines.length === 0 ? [[]] : lines).map((line) =>
			look === undefined ? paragraph(style, runOf(line)) : placedParagraph(style, look, runOf(line)),
		),
	};
}

/** With blank lines above and below its text. */
function heightened(cell: FlowCell, style: ParagraphStyleId, blanks: number): FlowCell {
	const blank = paragraph(style);
	const above = blanks >> 1;
	return {
		...cell,
		paragraphs: [
			...new Array<FlowParagraph>(above).fill(blank),
			...cell.paragraphs,
			...new Array<FlowParagraph>(blanks - above).fill(blank),
		],
	};
}

/** Lines of its text as set; an empty cell has none. */
function linesIn({ width, paragraphs }: FlowCell, { measurer, profile }: Setting): number {
	if (paragraphs.every(({ runs }) => runs.length === 0)) return 0;
	const room = width - besideText(profile);
	return paragraphs.reduce((sum, one) => sum + measurer.measure(one, room).lines, 0);
}

/** The cell that makes a row as high as it is asked to be: an empty one, else the longest; never one of several rows. */
function paddedCell(placed: readonly Placed[], lines: readonly number[]): number {
	const own = placed.map((_, index) => index).filter((index) => placed[index]?.span?.down === undefined);
	const empty = own.find((index) => lines[index] === 0);
	return empty ?? own.reduce((best, index) => ((lines[index] ?? 0) > (lines[best] ?? -1) ? index : best), -1);
}

/** In lines; never more than a page has room for. */
function heightOf(asked: number, { profile, geometry }: Setting): number {
	if (asked <= 1) return asked;
	return Math.min(asked, Math.floor(geometry.height / ptToTwips(profile.measures.tablePitch.value)) - 2);
}

/**
 * Its height comes from its text and padding: with a stated one LibreOffice 7.4 drops rows at the end of a page. So a
 * row that is to be higher has blank lines above and below the text of one of its cells.
 */
export function tableRow(
	cells: readonly Cell[],
	index: number,
	grid: Grid,
	setting: Setting,
	isHead: boolean,
): FlowRow {
	const style = isHead ? "TableHead" : "TableText";
	const placed = placedCells(cells, index, grid);
	const set = placed.map((one) => flowCell(one, style, isHead ? "center" : alignOf(one, grid)));
	const lines = set.map((one) => linesIn(one, setting));
	const most = Math.max(0, ...lines);
	const height = heightOf(grid.heights[index] ?? 0, setting);
	const padded = height > Math.max(1, most) ? paddedCell(placed, lines) : -1;
	return {
		isHead,
		isWhole: most <= setting.profile.measures.tableLongestWhole.value,
		cells: set.map((one, at) =>
			at === padded ? heightened(one, style, height - Math.max(1, lines[at] ?? 0)) : one,
		),
	};
}
