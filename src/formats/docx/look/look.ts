/** Paragraph and run properties, written in the order that the schema of WordprocessingML demands. */
import { element, joined, NOTHING, valued, type Xml } from "../xml.ts";

/** A length in characters of the paragraph's font, with the twips it comes to; in twips alone where it was worked out. */
export interface CharacterLength {
	characters?: number;
	twips: number;
}

export interface Indent {
	left?: CharacterLength;
	right?: CharacterLength;
	firstLine?: CharacterLength;
	hanging?: CharacterLength;
}

export interface Tab {
	align: "left" | "center" | "right";
	position: number;
}

export interface Border {
	/** Of double rules, from above: `thickThin…` has the thick line above the thin one. */
	kind?: "single" | "thickThinSmallGap" | "thinThickSmallGap";
	size: number;
	space: number;
	colour: string;
}

/** A place on the page that text flows around. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	/** What the text above and below keeps off it. */
	clear?: number;
}

export interface Look {
	style?: string;
	keepNext?: boolean;
	/** Not split over two pages. */
	keepLines?: boolean;
	pageBreakBefore?: boolean;
	frame?: Frame;
	widowControl?: boolean;
	borders?: { top?: Border; bottom?: Border };
	tabs?: readonly Tab[];
	/** Line breaking and spacing by the rules of Chinese typesetting; stated once, in the base style. */
	chinese?: boolean;
	spacing?: { line: number; rule: "exact" | "atLeast"; before?: number };
	indent?: Indent;
	align?: "both" | "left" | "center" | "right" | "distribute";
	outline?: number;
	section?: Xml;
}

const onOff = (name: string, on: boolean | undefined): Xml =>
	on === undefined ? NOTHING : on ? element(name) : valued(name, 0);

/** LibreOffice reads twips only, Word prefers the characters: both are written. */
const INDENTS = {
	left: ["w:left", "w:leftChars"],
	right: ["w:right", "w:rightChars"],
	firstLine: ["w:firstLine", "w:firstLineChars"],
	hanging: ["w:hanging", "w:hangingChars"],
} as const;

function indentation(indent: Indent): Xml {
	const attributes: Record<string, number> = {};
	for (const side of ["left", "right", "firstLine", "hanging"] as const) {
		const length = indent[side];
		if (length === undefined) continue;
		const [twips, hundredths] = INDENTS[side];
		if (length.characters !== undefined) attributes[hundredths] = Math.round(length.characters * 100);
		attributes[twips] = Math.round(length.twips);
	}
	return element("w:ind", attributes);
}

const border = (name: string, { kind, size, space, colour }: Border): Xml =>
	element(name, { "w:val": kind ?? "single", "w:sz": size, "w:space": space, "w:color": colour });

const framed = ({ x, y, width, clear }: Frame): Xml =>
	element("w:framePr", {
		"w:w": width,
		"w:vSpace": clear,
		"w:wrap": "around",
		"w:vAnchor": "page",
		"w:hAnchor": "page",
		"w:x": x,
		"w:y": y,
	});

const CHINESE = joined([
	element("w:kinsoku"),
	// Word takes this as "a stop may hang over the right edge", LibreOffice 7.4 as the opposite.
	element("w:overflowPunct"),
	element("w:adjustRightInd"),
]);

export function paragraphProperties(look: Look): Xml {
	const { borders, spacing, tabs } = look;
	return element(
		"w:pPr",
		{},
		look.style === undefined ? NOTHING : valued("w:pStyle", look.style),
		onOff("w:keepNext", look.keepNext),
		onOff("w:keepLines", look.keepLines),
		onOff("w:pageBreakBefore", look.pageBreakBefore),
		look.frame === undefined ? NOTHING : framed(look.frame),
		onOff("w:widowControl", look.widowControl),
		borders === undefined
			? NOTHING
			: element(
					"w:pBdr",
					{},
					borders.top === undefined ? NOTHING : border("w:top", borders.top),
					borders.bottom === undefined ? NOTHING : border("w:bottom", borders.bottom),
				),
		tabs === undefined
			? NOTHING
			: element(
					"w:tabs",
					{},
					...tabs.map((tab) => element("w:tab", { "w:val": tab.align, "w:pos": Math.round(tab.position) })),
				),
		look.chinese ? CHINESE : NOTHING,
		spacing === undefined
			? NOTHING
			: element("w:spacing", {
					"w:before": spacing.before ?? 0,
					"w:after": 0,
					"w:line": spacing.line,
					"w:lineRule": spacing.rule,
				}),
		look.indent === undefined ? NOTHING : indentation(look.indent),
		look.align === undefined ? NOTHING : valued("w:jc", look.align),
		look.outline === undefined ? NOTHING : valued("w:outlineLvl", look.outline),
		look.section ?? NOTHING,
	);
}

export interface RunLook {
	style?: string;
	font?: string;
	/** Quotation marks, dashes and the like take the Chinese face. */
	hint?: boolean;
	bold?: boolean;
	colour?: string;
	tracking?: number;
	/** Width of the characters. */
	percent?: number;
	halfPoints?: number;
}

export function runProperties(look: RunLook): Xml {
	const { font, halfPoints } = look;
	return element(
		"w:rPr",
		{},
		look.style === undefined ? NOTHING : valued("w:rStyle", look.style),
		font === undefined && !look.hint
			? NOTHING
			: element("w:rFonts", {
					"w:hint": look.hint ? "eastAsia" : undefined,
					"w:ascii": font,
					"w:eastAsia": font,
					"w:hAnsi": font,
					"w:cs": font,
				}),
		onOff("w:b", look.bold),
		onOff("w:bCs", look.bold),
		look.colour === undefined ? NOTHING : valued("w:color", look.colour),
		look.tracking === undefined ? NOTHING : valued("w:spacing", look.tracking),
		look.percent === undefined || look.percent === 100 ? NOTHING : valued("w:w", look.percent),
		halfPoints === undefined ? NOTHING : valued("w:sz", halfPoints),
		halfPoints === undefined ? NOTHING : valued("w:szCs", halfPoints),
	);
}
