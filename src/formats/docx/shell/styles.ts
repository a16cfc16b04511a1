/** `word/styles.xml`: every style of the document, once, from the table of the standard. */

import type { Profile } from "../../../standard/layout.ts";
import type { ElementName } from "../../../standard/typography.ts";
import { mmToEighths, mmToTwips, ptToHalfPoints } from "../../../standard/units.ts";
import { type Geometry, geometryOf } from "../look/geometry.ts";
import { type Look, paragraphProperties, type RunLook, runProperties } from "../look/look.ts";
import {
	CHARACTER_STYLES,
	type CharacterStyle,
	PARAGRAPH_STYLES,
	type ParagraphStyle,
	TABLE_STYLE,
} from "../look/style-table.ts";
import { ANCHOR_LINE } from "../paragraph.ts";
import { element, joined, NOTHING, part, valued, type Xml } from "../xml.ts";

function runLook(profile: Profile, name: ElementName, untracked = false): RunLook {
	const { face, sizePt, bold, colour } = profile.typography[name];
	const body = profile.typography.body;
	return {
		font: face === body.face ? undefined : profile.faces[face].font,
		bold: bold ? true : undefined,
		colour: colour === body.colour ? undefined : profile.colours[colour].rgb,
		tracking: untracked ? 0 : undefined,
		halfPoints: sizePt === 0 || sizePt === body.sizePt ? undefined : ptToHalfPoints(sizePt),
	};
}

/** Word knows its own heading styles by their names; it shows them as 标题 1 to 标题 4. */
const isBuiltIn = (id: string): boolean => /^Heading\d$/.test(id);

function paragraphStyle(id: string, style: ParagraphStyle, profile: Profile, geometry: Geometry): Xml {
	const { align } = profile.typography[style.row];
	const look: Look = { align: align === "both" ? undefined : align, ...style.look?.(geometry, profile) };
	return element(
		"w:style",
		{
			"w:type": "paragraph",
			"w:styleId": id,
			"w:customStyle": isBuiltIn(id) ? undefined : 1,
		},
		valued("w:name", style.name),
		valued("w:basedOn", "Normal"),
		style.next === undefined ? NOTHING : valued("w:next", style.next),
		element("w:qFormat"),
		paragraphProperties(look),
		runProperties(runLook(profile, style.row, style.untracked)),
	);
}

function characterStyle(id: string, { name, row, within }: CharacterStyle, profile: Profile): Xml {
	const { face, bold } = profile.typography[row];
	// Bold on bold is not bold (ECMA-376 part 1, 17.7.3).
	const turnsBold = bold !== profile.typography[within].bold;
	return element(
		"w:style",
		{ "w:type": "character", "w:customStyle": 1, "w:styleId": id },
		valued("w:name", name),
		element("w:qFormat"),
		runProperties({
			...runLook(profile, row),
			font: profile.faces[face].font,
			bold: turnsBold ? true : undefined,
		}),
	);
}

function documentDefaults(profile: Profile): Xml {
	const { face, sizePt } = profile.typography.body;
	const { font } = profile.faces[face];
	const size = ptToHalfPoints(sizePt);
	return element(
		"w:docDefaults",
		{},
		element(
			"w:rPrDefault",
			{},
			element(
				"w:rPr",
				{},
				element("w:rFonts", { "w:ascii": font, "w:eastAsia": font, "w:hAnsi": font, "w:cs": font }),
				valued("w:sz", size),
				valued("w:szCs", size),
				element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" }),
			),
		),
		element("w:pPrDefault"),
	);
}

function baseStyles(geometry: Geometry): Xml {
	return joined([
		element(
			"w:style",
			{ "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
			valued("w:name", "Normal"),
			element("w:qFormat"),
			paragraphProperties({
				widowControl: false,
				chinese: true,
				spacing: { line: geometry.pitch, rule: "exact" },
				align: "both",
			}),
			runProperties({ tracking: geometry.tracking }),
		),
		element(
			"w:style",
			{ "w:type": "paragraph", "w:customStyle": 1, "w:styleId": "Anchor" },
			valued("w:name", "版式锚点"),
			valued("w:basedOn", "Normal"),
			paragraphProperties({ spacing: { line: ANCHOR_LINE, rule: "exact" } }),
			runProperties({ halfPoints: 2 }),
		),
	]);
}

function tableStyle(profile: Profile): Xml {
	const rule = { "w:val": "single", "w:sz": mmToEighths(profile.measures.tableRule.value), "w:space": 0 };
	const line = { ...rule, "w:color": profile.colours.text.rgb };
	const padding = mmToTwips(profile.measures.tableCellPadding.value);
	const above = mmToTwips(profile.measures.tableCellPaddingAbove.value);
	const below = mmToTwips(profile.measures.tableCellPaddingBelow.value);
	const sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
	return joined([
		element(
			"w:style",
			{ "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
			valued("w:name", "Normal Table"),
			valued("w:uiPriority", 99),
			element("w:semiHidden"),
			element("w:unhideWhenUsed"),
			element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" })),
		),
		element(
			"w:style",
			{ "w:type": "table", "w:customStyle": 1, "w:styleId": TABLE_STYLE },
			valued("w:name", "公文表格"),
			valued("w:basedOn", "TableNormal"),
			element(
				"w:tblPr",
				{},
				element("w:tblBorders", {}, ...sides.map((side) => element(side, line))),
				element(
					"w:tblCellMar",
					{},
					element("w:top", { "w:w": above, "w:type": "dxa" }),
					element("w:left", { "w:w": padding, "w:type": "dxa" }),
					element("w:bottom", { "w:w": below, "w:type": "dxa" }),
					element("w:right", { "w:w": padding, "w:type": "dxa" }),
				),
			),
		),
	]);
}

export function stylesPart(profile: Profile): string {
	const geometry = geometryOf(profile);
	return part(
		element(
			"w:styles",
			{ "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
			documentDefaults(profile),
			baseStyles(geometry),
			...Object.entries<ParagraphStyle>(PARAGRAPH_STYLES).map(([id, style]) =>
				paragraphStyle(id, style, profile, geometry),
			),
			...Object.entries(CHARACTER_STYLES).map(([id, style]) => characterStyle(id, style, profile)),
			tableStyle(profile),
		),
	);
}
