/** 版头 (7.2): everything down to the red rule. */
import { type Document, type Head, type Line, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { mmToEighths, mmToTwips } from "../../standard/units.ts";
import { WORDING } from "../../standard/wording.ts";
import { issuerMark, issuerMarkInkTop } from "./issuer-mark.ts";
import type { Look, Tab } from "./look.ts";
import { blankLines, paragraph, placedParagraph, run, runOf } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import type { ParagraphStyleId } from "./style-table.ts";
import { NOTHING, type Xml } from "./xml.ts";

/** 份号, 密级, 紧急程度, one below the other; those that are not there leave no gap. */
function topLines(head: Head): Xml[] {
	const lines: [ParagraphStyleId, Line][] = [
		["CopyNumber", head.copyNumber],
		["Secrecy", head.secrecy],
		["Urgency", head.urgency],
	];
	return lines
		.filter(([, line]) => textOf(line) !== "")
		.map(([style, line]) => paragraph(style, runOf(line)));
}

/** A line as high as what is left to a place on the page: space before a paragraph is not kept at the top of a page. */
const spacer = (height: number): Xml[] =>
	height < 20
		? []
		: [placedParagraph("Normal", { snapToGrid: false, spacing: { line: height, rule: "exact" } })];

/**
 * Distance of the rule from the line above it: a paragraph's border is measured from the foot of its line, 4 mm from
 * that of its characters. Measured.
 */
const RULE_SPACE_PT = 7;

function redRule({ profile }: Setting): Look {
	const { measures, colours } = profile;
	const size = mmToEighths(measures.redRuleWidth.value);
	return { borders: { bottom: { size, space: RULE_SPACE_PT, colour: colours.red.rgb } } };
}

/** 签发人 to the right, two names a line, names below names; 发文字号 to the left in the last line. */
function signatoryLines(number: Line, signatories: readonly Line[], setting: Setting, last: Look): Xml[] {
	const { geometry, profile } = setting;
	const perLine = profile.measures.signatoriesPerLine.value;
	const names = signatories.map(textOf);
	const longest = Math.max(...names.map(widthOf));
	const columns = Math.min(perLine, names.length);
	const label = widthOf(WORDING.signatory);
	const inset = profile.measures.signatoryIndent.value;
	const width = label + columns * longest + (columns - 1);
	const start = geometry.width - geometry.characters(width + inset).twips;
	// A tab and no indent: the red rule is the border of this paragraph and would be indented with it.
	const numberStart = geometry.characters(profile.measures.documentNumberIndent.value).twips;
	const tabs: Tab[] = [
		{ align: "left", position: numberStart },
		{ align: "left", position: start },
	];
	for (let column = 0; column < columns; column++) {
		const offset = geometry.characters(label + column * (longest + 1)).twips;
		tabs.push({ align: "left", position: start + offset });
	}
	const rows: string[][] = [];
	for (let at = 0; at < names.length; at += perLine) rows.push(names.slice(at, at + perLine));
	return rows.map((row, index) => {
		const isLast = index === rows.length - 1;
		const words = row.flatMap((name, column) => [
			...(column > 0 ? [run("\t")] : []),
			run(name, "SignatoryName"),
		]);
		return placedParagraph(
			"Signatory",
			{ tabs, ...(isLast ? last : {}) },
			run("\t"),
			isLast ? runOf(number) : NOTHING,
			run(index === 0 ? `\t${WORDING.signatory}` : "\t\t"),
			...words,
		);
	});
}

/** 发文字号 (7.2.5), centred; beside 签发人 when there are any. */
export function numberLines(head: Head, setting: Setting, look: Look = {}): Xml[] {
	if (head.signatories.length > 0)
		return signatoryLines(head.documentNumber, head.signatories, setting, look);
	return [placedParagraph("DocumentNumber", look, runOf(head.documentNumber))];
}

function headBlocks(head: Head, setting: Setting): Xml[] {
	const { geometry, profile } = setting;
	const { measures } = profile;
	const top = topLines(head);
	const used =
		geometry.margins.top +
		geometry.gridOffset +
		top.length * geometry.pitch +
		issuerMarkInkTop(head.issuerMark, setting);
	return [
		...top,
		...spacer(mmToTwips(measures.issuerMarkTop.value) - used),
		...issuerMark(head.issuerMark, setting),
		...blankLines(measures.linesBelowIssuerMark.value),
		...numberLines(head, setting, redRule(setting)),
		...blankLines(measures.linesBelowRedRule.value),
	];
}

/** What stands above the title. */
export function headOf({ layout, head }: Document, setting: Setting): Xml[] {
	if (layout === "document") return headBlocks(head, setting);
	const top = topLines(head);
	return top.length === 0 ? [] : [...top, ...blankLines(1)];
}
