import type { Table } from "../../document/document.ts";
import { textOf } from "../../document/document.ts";
import { columnWidths } from "./columns.ts";
import { paragraph, run, runOf } from "./paragraph.ts";
import { type Grid, gridOf, tableRow } from "./row.ts";
import type { Setting } from "./setting.ts";
import { spansOf } from "./spans.ts";
import { TABLE_STYLE } from "./style-table.ts";
import { element, joined, valued, type Xml } from "./xml.ts";

function tableElement({ head, rows }: Table, grid: Grid, setting: Setting, total: number): Xml {
	return element(
		"w:tbl",
		{},
		element(
			"w:tblPr",
			{},
			valued("w:tblStyle", TABLE_STYLE),
			element("w:tblW", { "w:w": total, "w:type": "dxa" }),
			element("w:tblLayout", { "w:type": "fixed" }),
		),
		element("w:tblGrid", {}, joined(grid.widths.map((width) => element("w:gridCol", { "w:w": width })))),
		...head.map((cells, index) => tableRow(cells, index, grid, setting, true)),
		...rows.map((cells, index) => tableRow(cells, head.length + index, grid, setting, false)),
	);
}

/** The table with its caption and notes: caption and upper note keep with it. */
export function tableBlocks(table: Table, setting: Setting, total: number): Xml[] {
	const columns = Math.max(...[...table.head, ...table.rows].map((cells) => cells.length), 0);
	const spans = spansOf(table, columns);
	const widths = columnWidths(table, columns, total, setting.profile, spans);
	const title = textOf(table.title);
	const blocks: Xml[] = [];
	if (title !== "") blocks.push(paragraph("TableTitle", run(title)));
	for (const note of table.noteAbove) blocks.push(paragraph("TableNoteAbove", runOf(note)));
	if (columns > 0 && table.head.length + table.rows.length > 0)
		blocks.push(tableElement(table, gridOf(table, widths, spans), setting, total));
	for (const note of table.noteBelow) blocks.push(paragraph("TableNoteBelow", runOf(note)));
	return blocks;
}
