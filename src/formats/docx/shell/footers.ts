/** `word/footer*.xml`: the page number (7.5), with a dash on either side unless the profile has it plain. */
import type { Profile } from "../../../standard/layout.ts";
import { mmToTwips, ptToTwips } from "../../../standard/units.ts";
import { geometryOf } from "../look/geometry.ts";
import { paragraphProperties, runProperties } from "../look/look.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { element, escaped, part, valued, type Xml } from "../xml.ts";

/** How far the middle of a dash stands off that of a line that runs downwards, as part of the line; measured. */
const OFF_MIDDLE = 0.065;

const run = (...content: Xml[]): Xml => element("w:r", {}, runProperties({ hint: true }), ...content);
const text = (words: string): Xml => run(element("w:t", { "xml:space": "preserve" }, escaped(words)));
const mark = (type: "begin" | "separate" | "end"): Xml =>
	run(element("w:fldChar", { "w:fldCharType": type }));

const NUMBER: Xml[] = [
	mark("begin"),
	run(element("w:instrText", { "xml:space": "preserve" }, escaped("PAGE"))),
	mark("separate"),
	mark("end"),
];

function numberLine(style: ParagraphStyleId, { choices }: Profile): Xml {
	const dashed = choices.pageNumberStyle.value === "一字线";
	const runs = dashed ? [text("— "), ...NUMBER, text(" —")] : NUMBER;
	return element("w:p", {}, paragraphProperties({ style }), ...runs);
}

const footer = (...content: Xml[]): string =>
	part(
		element(
			"w:ftr",
			{ "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
			...content,
		),
	);

export const footerPart = (style: ParagraphStyleId, profile: Profile): string =>
	footer(numberLine(style, profile));

const NO_PADDING = ["w:top", "w:left", "w:bottom", "w:right"].map((side) =>
	element(side, { "w:w": 0, "w:type": "dxa" }),
);

/**
 * On a page on its side the number stands where it does on the others (8): the foot of the sheet, held upright, is the
 * left edge of the page. A cell whose text runs downwards, hung there from the edges of the paper.
 */
export function turnedFooterPart(style: ParagraphStyleId, profile: Profile): string {
	const { landscape, landscapeHeight } = geometryOf(profile);
	const line = ptToTwips(profile.measures.pageNumberPitch.value);
	const middle = mmToTwips(profile.measures.pageNumberHeight.value) + Math.round(line * OFF_MIDDLE);
	const cell = element(
		"w:tc",
		{},
		element(
			"w:tcPr",
			{},
			element("w:tcW", { "w:w": line, "w:type": "dxa" }),
			valued("w:textDirection", "tbRl"),
		),
		numberLine(style, profile),
	);
	const table = element(
		"w:tbl",
		{},
		element(
			"w:tblPr",
			{},
			element("w:tblpPr", {
				"w:vertAnchor": "page",
				"w:horzAnchor": "page",
				"w:tblpX": middle - line / 2,
				"w:tblpY": landscape.top,
			}),
			element("w:tblW", { "w:w": line, "w:type": "dxa" }),
			element("w:tblLayout", { "w:type": "fixed" }),
			element("w:tblCellMar", {}, ...NO_PADDING),
		),
		element("w:tblGrid", {}, element("w:gridCol", { "w:w": line })),
		element(
			"w:tr",
			{},
			element("w:trPr", {}, element("w:trHeight", { "w:val": landscapeHeight, "w:hRule": "exact" })),
			cell,
		),
	);
	return footer(table, element("w:p", {}, paragraphProperties({ style: "Anchor" })));
}
