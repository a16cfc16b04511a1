import type { Table } from "../../../document/document.ts";
import { textOf } from "../../../document/document.ts";
import { type Flow, type FlowTable, paragraph } from "../flow.ts";
import { run, runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { columnWidths } from "./columns.ts";
import { type Grid, gridOf, tableRow } from "./row.ts";
import { spansOf } from "./spans.ts";

const flowTable = ({ head, rows }: Table, grid: Grid, setting: Setting): FlowTable => ({
	type: "table",
	kind: "ruled",
	widths: grid.widths,
	rows: [
		...head.map((cells, index) => tableRow(cells, index, grid, setting, true)),
		...rows.map((cells, index) => tableRow(cells, head.length + index, grid, setting, false)),
	],
});

/** The table with its caption and notes: caption and upper note keep with it. */
export function tableBlocks(table: Table, setting: Setting, total: number): Flow[] {
	const columns = [...table.head, ...table.rows].reduce((most, cells) => Math.max(most, cells.length), 0);
	const spans = spansOf(table, columns);
	const widths = columnWidths(table, columns, total, setting, spans);
	const title = textOf(table.title);
	const blocks: Flow[] = [];
	if (title !== "") blocks.push(paragraph("TableTitle", run(title)));
	for (const note of table.noteAbove) blocks.push(paragraph("TableNoteAbove", runOf(note)));
	if (columns > 0 && table.head.length + table.rows.length > 0)
		blocks.push(flowTable(table, gridOf(table, widths, spans, setting), setting));
	for (const note of table.noteBelow) blocks.push(paragraph("TableNoteBelow", runOf(note)));
	return blocks;
}
