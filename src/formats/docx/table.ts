import type { Align, Cell, Table } from "../../document/document.ts";
import { textOf } from "../../document/document.ts";
import { ptToTwips } from "../../standard/units.ts";
import { columnWidths, longestLine } from "./columns.ts";
import { paragraph, placedParagraph, run, runOf } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import { type ParagraphStyleId, TABLE_STYLE } from "./style-table.ts";
import { element, joined, NOTHING, valued, type Xml } from "./xml.ts";

/** Cells of more than this are set from the left: centred lines of different length are hard to read. */
const LONGEST_CENTRED = 10;
/** A row of more lines than this may be split between pages; a shorter one is kept whole. */
const LONGEST_WHOLE_ROW = 12;

const alignments = (table: Table, columns: number): Align[] =>
	Array.from(
		{ length: columns },
		(_, column) =>
			table.align[column] ??
			(Math.max(0, ...table.rows.map((row) => longestLine(row[column]))) > LONGEST_CENTRED
				? "left"
				: "center"),
	);

function cell(lines: Cell, width: number, style: ParagraphStyleId, align: Align): Xml {
	const usual = style === "TableHead" ? "center" : "left";
	const look = align === usual ? undefined : { align };
	const paragraphs = (lines.length === 0 ? [[]] : lines).map((line) =>
		look === undefined ? paragraph(style, runOf(line)) : placedParagraph(style, look, runOf(line)),
	);
	return element(
		"w:tc",
		{},
		element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" }), valued("w:vAlign", "center")),
		...paragraphs,
	);
}

/** Its height comes from its text and padding: with a stated one LibreOffice 7.4 drops rows at the end of a page. */
function row(cells: Cell[], widths: number[], aligns: Align[], { profile }: Setting, isHead: boolean): Xml {
	const size = ptToTwips(profile.typography.tableText.sizePt);
	const lines = cells.map((lines, column) => {
		const perLine = Math.max(1, Math.floor((widths[column] ?? 1) / size) - 1);
		return lines.reduce((sum, line) => sum + Math.ceil(textOf(line).length / perLine), 0);
	});
	return element(
		"w:tr",
		{},
		element(
			"w:trPr",
			{},
			Math.max(0, ...lines) > LONGEST_WHOLE_ROW ? NOTHING : element("w:cantSplit"),
			isHead ? element("w:tblHeader") : NOTHING,
		),
		...widths.map((width, column) =>
			cell(
				cells[column] ?? [],
				width,
				isHead ? "TableHead" : "TableText",
				isHead ? "center" : (aligns[column] ?? "left"),
			),
		),
	);
}

/** The table with its caption and notes: caption and upper note keep with it. */
export function tableBlocks(table: Table, setting: Setting, total: number): Xml[] {
	const columns = Math.max(...[...table.head, ...table.rows].map((cells) => cells.length), 0);
	const widths = columnWidths(table, columns, total, setting.profile);
	const aligns = alignments(table, columns);
	const head = table.head.map((cells) => row(cells, widths, aligns, setting, true));
	const rows = table.rows.map((cells) => row(cells, widths, aligns, setting, false));
	const title = textOf(table.title);
	const blocks: Xml[] = [];
	if (title !== "") blocks.push(paragraph("TableTitle", run(title)));
	for (const note of table.noteAbove) blocks.push(paragraph("TableNoteAbove", runOf(note)));
	if (columns > 0 && head.length + rows.length > 0)
		blocks.push(
			element(
				"w:tbl",
				{},
				element(
					"w:tblPr",
					{},
					valued("w:tblStyle", TABLE_STYLE),
					element("w:tblW", { "w:w": total, "w:type": "dxa" }),
					element("w:tblLayout", { "w:type": "fixed" }),
				),
				element("w:tblGrid", {}, joined(widths.map((width) => element("w:gridCol", { "w:w": width })))),
				...head,
				...rows,
			),
		);
	for (const note of table.noteBelow) blocks.push(paragraph("TableNoteBelow", runOf(note)));
	return blocks;
}
