/** The flow as WordprocessingML. */
import type { Align } from "../../document/document.ts";
import { remembering } from "../../standard/remembering.ts";
import {
	type Flow,
	type FlowCell,
	type FlowParagraph,
	type FlowRow,
	type FlowTable,
	holdsSection,
	plainText,
	type Run,
	type TextRun,
} from "./flow.ts";
import type { Geometry } from "./look/geometry.ts";
import { paragraphProperties, runProperties } from "./look/look.ts";
import { type ParagraphStyleId, TABLE_STYLE } from "./look/style-table.ts";
import { sectionEnd, sectionProperties } from "./sections.ts";
import type { Shell } from "./shell/shell.ts";
import { element, escaped, joined, NOTHING, valued, type Xml } from "./xml.ts";

/**
 * Characters that Chinese and Western fonts both have, as “ ” — … · ×, and that a word processor sets in the Western
 * one unless told otherwise (ECMA-376 part 1, 17.3.2.26).
 */
const AMBIGUOUS = /[\u00a1-\u00ff\u02b0-\u04ff\u2010-\u2bff\ue000-\uf8ff]/;

/** XML readers may drop such spaces unless told to keep them. */
const FRAGILE_SPACE = /^[ \t\n]|[ \t\n]$| {2}/;

function textElement(text: string): Xml {
	if (text === "") return NOTHING;
	return FRAGILE_SPACE.test(text)
		? element("w:t", { "xml:space": "preserve" }, escaped(text))
		: element("w:t", {}, escaped(text));
}

const TAB = element("w:tab");
const BREAK = element("w:br");

function content(text: string): Xml {
	if (!/[\t\n]/.test(text)) return textElement(text);
	return joined(
		text
			.split(/([\t\n])/)
			.map((piece) => (piece === "\t" ? TAB : piece === "\n" ? BREAK : textElement(piece))),
	);
}

function textRun({ text, style, size }: TextRun): Xml {
	const hint = AMBIGUOUS.test(text);
	if (size !== undefined) return element("w:r", {}, runProperties({ ...size, hint }), content(text));
	if (!hint && style === undefined) return element("w:r", {}, content(text));
	return element("w:r", {}, runProperties({ style, hint }), content(text));
}

const runXml = (run: Run): Xml => ("drawing" in run ? element("w:r", {}, run.drawing) : textRun(run));

const styleOnly = remembering((style: ParagraphStyleId) =>
	style === "Normal" ? NOTHING : paragraphProperties({ style }),
);

/** By style, alignment and text: names of offices, dates and headings stand in many cells and documents. */
const plainParagraph = remembering((style: ParagraphStyleId) =>
	remembering((align: Align | "") => {
		const properties = align === "" ? styleOnly(style) : paragraphProperties({ style, align });
		return remembering((text: string) => element("w:p", {}, properties, textRun({ text })));
	}),
);

function paragraphXml(one: FlowParagraph, section?: Xml): Xml {
	const { style, look, runs } = one;
	const plain = section === undefined ? plainText(one) : undefined;
	if (plain !== undefined) return plainParagraph(style)((look?.align as Align) ?? "")(plain);
	const properties =
		look === undefined && section === undefined
			? styleOnly(style)
			: paragraphProperties({ style, ...look, ...(section === undefined ? {} : { section }) });
	return element("w:p", {}, properties, joined(runs.map(runXml)));
}

const cellXml = ({ width, across, down, paragraphs }: FlowCell): Xml =>
	element(
		"w:tc",
		{},
		across === undefined && down === undefined
			? plainCell(width)
			: cellProperties(
					width,
					across === undefined ? NOTHING : valued("w:gridSpan", across),
					down === undefined ? NOTHING : valued("w:vMerge", down),
				),
		joined(paragraphs.map((one) => paragraphXml(one))),
	);

const cellProperties = (width: number, ...merged: readonly Xml[]): Xml =>
	element(
		"w:tcPr",
		{},
		element("w:tcW", { "w:w": width, "w:type": "dxa" }),
		...merged,
		valued("w:vAlign", "center"),
	);

/** There are as many widths as columns, not as cells. */
const plainCell = remembering((width: number) => cellProperties(width));

const rowXml = ({ isHead, isWhole, cells }: FlowRow): Xml =>
	element(
		"w:tr",
		{},
		isHead || isWhole
			? element(
					"w:trPr",
					{},
					isWhole ? element("w:cantSplit") : NOTHING,
					isHead ? element("w:tblHeader") : NOTHING,
				)
			: NOTHING,
		joined(cells.map(cellXml)),
	);

const NO_PADDING = element(
	"w:tblCellMar",
	{},
	element("w:left", { "w:w": 0, "w:type": "dxa" }),
	element("w:right", { "w:w": 0, "w:type": "dxa" }),
);

function tableXml({ kind, widths, rows }: FlowTable): Xml {
	const isRuled = kind === "ruled";
	const total = widths.reduce((sum, width) => sum + width, 0);
	return element(
		"w:tbl",
		{},
		element(
			"w:tblPr",
			{},
			isRuled ? valued("w:tblStyle", TABLE_STYLE) : NOTHING,
			element("w:tblW", { "w:w": total, "w:type": "dxa" }),
			isRuled ? NOTHING : valued("w:jc", "center"),
			element("w:tblLayout", { "w:type": "fixed" }),
			isRuled ? NOTHING : NO_PADDING,
		),
		element("w:tblGrid", {}, joined(widths.map((width) => element("w:gridCol", { "w:w": width })))),
		joined(rows.map(rowXml)),
	);
}

/** The end of the last section stands alone, that of any other in its last paragraph. */
export function flowXml(flow: readonly Flow[], geometry: Geometry, shell: Shell): Xml[] {
	return flow.map((one, index) => {
		const next = flow[index + 1];
		if (one.type === "paragraph") {
			const ends = next?.type === "section" && index + 1 < flow.length - 1 && holdsSection(one);
			return paragraphXml(
				one,
				ends ? sectionProperties(next.orientation, geometry, shell, next.traits) : undefined,
			);
		}
		if (one.type === "table") return tableXml(one);
		const properties = sectionProperties(one.orientation, geometry, shell, one.traits);
		if (index === flow.length - 1) return properties;
		return holdsSection(flow[index - 1]) ? NOTHING : sectionEnd(properties);
	});
}
