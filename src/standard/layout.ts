/**
 * The look of an official document as one table: every measure in the unit of the standard, with the clause it comes
 * from and how binding it is. Nothing else in the program states a measure, a font or a colour.
 *
 * Clauses without a name are of GB/T 9704-2012; `33476.2` is GB/T 33476.2-2016, which translates the type area, given
 * there by the ink of its characters, into the margins of a word processor.
 */
export type Millimetres = number;
export type Points = number;

/** How binding a row is: prescribed or recommended by GB/T 9704, from GB/T 33476.2, custom, or our own choice. */
export type Strength = "国标规定" | "国标推荐" | "33476.2" | "惯例" | "本工具选择";

export type Unit = "mm" | "pt" | "字" | "行";

export interface Measure {
	value: number;
	unit: Unit;
	clause: string;
	strength: Strength;
}

const row =
	(unit: Unit) =>
	(value: number, clause: string, strength: Strength): Measure => ({ value, unit, clause, strength });
const mm = row("mm");
const pt = row("pt");
const characters = row("字");
const lines = row("行");

/** Default profile: GB/T 33476.2. */
const MEASURES = {
	pageWidth: mm(210, "5.1", "国标规定"),
	pageHeight: mm(297, "5.1", "国标规定"),
	marginTop: mm(34.58, "33476.2 6", "33476.2"),
	marginBottom: mm(32.58, "33476.2 6", "33476.2"),
	marginLeft: mm(28, "5.2.1", "国标规定"),
	marginRight: mm(26, "5.2.1", "国标规定"),
	linesPerPage: lines(22, "5.2.3", "国标规定"),
	charactersPerLine: characters(28, "5.2.3", "国标规定"),
	/** 10.39 mm. One more twentieth of a point and a page holds 21 lines. */
	linePitch: pt(29.45, "33476.2 6", "33476.2"),
	/** 28 characters of 16 pt are wider than the type area; a fifth of a point off each still gives 27. */
	bodyTracking: pt(-0.25, "5.2.3", "本工具选择"),
	firstLineIndent: characters(2, "7.3.3", "国标规定"),

	/** No clause: what a tab in a text comes to, and where headers would begin; documents have none. */
	tabStop: pt(21, "", "本工具选择"),
	headerDistance: mm(15, "", "本工具选择"),

	/** Top of 发文机关标志 below the top edge of the paper: 37 mm to the type area and 35 mm in it. */
	issuerMarkTop: mm(72, "7.2.4", "国标规定"),
	issuerMarkWidth: mm(156, "7.2.4", "国标规定"),
	issuerMarkLargest: pt(50, "7.2.4", "本工具选择"),
	linesBelowIssuerMark: lines(2, "7.2.5", "国标规定"),
	documentNumberIndent: characters(1, "7.2.5", "国标规定"),
	signatoryIndent: characters(1, "7.2.6", "国标规定"),
	signatoriesPerLine: characters(2, "7.2.6", "惯例"),
	/** From the foot of 发文字号 to the rule. */
	redRuleGap: mm(4, "7.2.7", "国标规定"),
	redRuleWidth: mm(0.53, "7.2.7", "惯例"),
	linesBelowRedRule: lines(2, "7.3.1", "国标规定"),
	titleCharacters: characters(20, "7.3.1", "惯例"),
	linesBelowTitle: lines(1, "7.3.2", "国标规定"),
	/** Documents in articles; not above the first one, which the title already has its blank line above. */
	linesAboveChapter: lines(1, "", "惯例"),

	linesAboveAttachmentList: lines(1, "7.3.4", "国标规定"),
	linesAboveSignature: lines(1, "7.3.5.2", "国标规定"),
	/** A seal of 42 mm then stands within one line of the text and its lower half covers name and date. */
	linesAboveSealedSignature: lines(3, "7.3.5.1", "本工具选择"),
	linesAboveStamp: lines(2, "7.3.5.3", "国标规定"),
	linesBelowStamp: lines(1, "7.3.5.3", "国标规定"),
	stampRight: characters(4, "7.3.5.3", "国标规定"),
	stampGap: characters(2, "7.3.5.3", "国标规定"),
	/** Seals in one row must not touch: 42 to 50 mm across, and the row within the type area. */
	sealsPerRow: characters(3, "7.3.5.1", "惯例"),
	/** From the middle of one seal to the next, and what stands between two rows of names for them. */
	sealStep: characters(8.2, "7.3.5.1", "本工具选择"),
	wideSealStep: characters(12, "7.3.5.1", "本工具选择"),
	linesBetweenSeals: lines(3, "7.3.5.1", "本工具选择"),
	noteIndent: characters(2, "7.3.6", "国标规定"),
	attachmentTitleLine: lines(3, "7.3.7", "国标规定"),

	/** 信函: from the edges of the paper, not of the type area. */
	letterMarkTop: mm(30, "10.1", "国标规定"),
	letterRuleGap: mm(4, "10.1", "国标规定"),
	letterRuleLength: mm(170, "10.1", "国标规定"),
	/** Of the second rule above the lower edge of the first page. */
	letterRuleBottom: mm(20, "10.1", "国标规定"),
	/** Of the thick one of the two lines. */
	letterRuleWidth: mm(0.79, "10.1", "惯例"),
	/** From the first rule to what is below it: seven eighths of the height of a character. */
	letterLineGap: mm(4.84, "10.1; 33476.2", "国标规定"),
	linesAboveLetterTitle: lines(2, "10.1", "国标规定"),

	/** 命令（令）: 37 mm to the type area and 20 mm in it. */
	orderMarkTop: mm(57, "10.2", "国标规定"),
	linesAboveOrderNumber: lines(2, "10.2", "国标规定"),
	linesBelowOrderNumber: lines(2, "10.2", "国标规定"),

	/** 纪要, and 简报, which have no clause of their own: 37 mm to the type area and 35 mm in it. */
	minutesMarkTop: mm(72, "10.3", "国标规定"),
	briefingMarkTop: mm(72, "10.3", "惯例"),
	briefingMarkLargest: pt(62, "10.3", "惯例"),
	linesAboveIssueNumber: lines(2, "10.3", "惯例"),
	linesAboveMasthead: lines(1, "10.3", "惯例"),
	mastheadIndent: characters(1, "10.3", "惯例"),
	rosterIndent: characters(2, "10.3", "国标规定"),
	linesAboveRoster: lines(1, "10.3", "国标规定"),

	imprintOuterRule: mm(0.35, "7.4.1", "国标推荐"),
	imprintInnerRule: mm(0.25, "7.4.1", "国标推荐"),
	/** The last rule lies on the lower edge of the type area, 35 mm above the edge of the paper. */
	imprintBottom: mm(262, "7.4.1", "国标规定"),
	imprintIndent: characters(1, "7.4.2", "国标规定"),
	imprintPitch: pt(25, "7.4", "本工具选择"),
	/** Room for the rule between two lines. */
	imprintGap: pt(2, "7.4", "本工具选择"),

	/** The middle of the dashes beside the page number, above the lower edge of the paper. */
	pageNumberHeight: mm(28, "7.5; 33476.2 7.4", "33476.2"),
	pageNumberIndent: characters(1, "7.5", "国标规定"),
	pageNumberPitch: pt(16, "7.5", "本工具选择"),

	/** Tables set landscape: the type area turned; its head lies to the binding edge of an odd page (8). */
	landscapeTop: mm(28, "8", "国标规定"),
	landscapeBottom: mm(26, "8", "国标规定"),
	landscapeLeft: mm(32.58, "8", "33476.2"),
	landscapeRight: mm(34.58, "8", "33476.2"),

	tableRule: mm(0.18, "8", "本工具选择"),
	tablePitch: pt(20, "8", "本工具选择"),
	tableCellPadding: mm(1.5, "8", "本工具选择"),
	/** Above and below together they make a row of one line as high as a line of the text. */
	tableCellPaddingAbove: mm(0.97, "8", "本工具选择"),
	/** The lines' leading is above their characters; this has its counterpart below the last one. */
	tableCellPaddingBelow: mm(2.37, "8", "本工具选择"),
	tableNarrowestColumn: characters(3, "8", "本工具选择"),

	/** Left free on the page of an image as high as the type area: it stands on a line of text, which has its depth. */
	imageSlack: lines(1, "", "本工具选择"),
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
export type Measures = Record<MeasureName, Measure>;

/** Roles of typefaces; the names are those of the fonts that Chinese offices install. */
const FACES = {
	仿宋: { font: "仿宋_GB2312", clause: "5.2.2", strength: "国标推荐" },
	黑体: { font: "黑体", clause: "7.3.3", strength: "国标推荐" },
	楷体: { font: "楷体_GB2312", clause: "7.3.3", strength: "国标推荐" },
	小标宋: { font: "方正小标宋简体", clause: "7.3.1", strength: "国标推荐" },
	宋体: { font: "宋体", clause: "7.5", strength: "国标推荐" },
} as const satisfies Record<string, { font: string; clause: string; strength: Strength }>;

export type FaceName = keyof typeof FACES;
export type Faces = Record<FaceName, { font: string; clause: string; strength: Strength }>;

const COLOURS = {
	text: { rgb: "000000", clause: "5.2.4", strength: "国标规定" },
	/** Red in print is Y80 M80; on screens and office printers the plain one is used. */
	red: { rgb: "FF0000", clause: "7.2.4", strength: "惯例" },
} as const satisfies Record<string, { rgb: string; clause: string; strength: Strength }>;

export type ColourName = keyof typeof COLOURS;

/** Face, size and position of an element of the document. */
export interface Typography {
	face: FaceName;
	/** 0: chosen for each document (发文机关标志). */
	sizePt: Points;
	colour: ColourName;
	align: "both" | "left" | "center" | "right";
	clause: string;
	strength: Strength;
}

const type = (
	face: FaceName,
	sizePt: Points,
	align: Typography["align"],
	clause: string,
	strength: Strength,
	colour: ColourName = "text",
): Typography => ({ face, sizePt, colour, align, clause, strength });

const TYPOGRAPHY = {
	body: type("仿宋", 16, "both", "5.2.2", "国标规定"),
	heading1: type("黑体", 16, "both", "7.3.3", "国标规定"),
	heading2: type("楷体", 16, "both", "7.3.3", "国标规定"),
	heading3: type("仿宋", 16, "both", "7.3.3", "国标规定"),
	heading4: type("仿宋", 16, "both", "7.3.3", "国标规定"),
	chapter: type("黑体", 16, "center", "", "惯例"),
	chapterSection: type("楷体", 16, "center", "", "惯例"),
	articleNumber: type("黑体", 16, "both", "", "惯例"),
	copyNumber: type("仿宋", 16, "left", "7.2.1", "国标规定"),
	secrecy: type("黑体", 16, "left", "7.2.2", "国标规定"),
	urgency: type("黑体", 16, "left", "7.2.3", "国标规定"),
	issuerMark: type("小标宋", 0, "center", "7.2.4", "国标推荐", "red"),
	documentNumber: type("仿宋", 16, "center", "7.2.5", "国标规定"),
	signatory: type("仿宋", 16, "left", "7.2.6", "国标规定"),
	signatoryName: type("楷体", 16, "left", "7.2.6", "国标规定"),
	title: type("小标宋", 22, "center", "7.3.1", "国标规定"),
	subtitle: type("楷体", 16, "center", "7.3.1", "惯例"),
	headnote: type("楷体", 16, "center", "7.3.1", "惯例"),
	byline: type("楷体", 16, "center", "7.3.1", "惯例"),
	recipients: type("仿宋", 16, "both", "7.3.2", "国标规定"),
	salutation: type("仿宋", 16, "both", "7.3.2", "惯例"),
	attachmentList: type("仿宋", 16, "both", "7.3.4", "国标规定"),
	signature: type("仿宋", 16, "right", "7.3.5", "国标规定"),
	date: type("仿宋", 16, "right", "7.3.5", "国标规定"),
	// Justified, a line broken before a telephone number would be pulled apart.
	note: type("仿宋", 16, "left", "7.3.6", "国标规定"),
	masthead: type("仿宋", 16, "left", "10.3", "惯例"),
	roster: type("仿宋", 16, "both", "10.3", "国标规定"),
	rosterLabel: type("黑体", 16, "both", "10.3", "国标规定"),
	attachmentLabel: type("黑体", 16, "left", "7.3.7", "国标规定"),
	attachmentTitle: type("小标宋", 22, "center", "7.3.7", "惯例"),
	tableTitle: type("黑体", 16, "center", "8", "惯例"),
	tableHead: type("黑体", 14, "center", "8", "惯例"),
	tableText: type("仿宋", 14, "left", "8", "惯例"),
	tableNote: type("仿宋", 14, "both", "8", "惯例"),
	image: type("仿宋", 16, "center", "", "惯例"),
	imageCaption: type("仿宋", 14, "center", "", "惯例"),
	imprint: type("仿宋", 14, "both", "7.4", "国标规定"),
	pageNumber: type("宋体", 14, "left", "7.5", "国标规定"),
} as const satisfies Record<string, Typography>;

export type ElementName = keyof typeof TYPOGRAPHY;

/** A layout profile: the default, with rows replaced by name. */
export interface Profile {
	name: string;
	measures: Measures;
	faces: Faces;
	typography: Record<ElementName, Typography>;
	colours: Record<ColourName, { rgb: string; clause: string; strength: Strength }>;
}

export const PROFILES = {
	/** GB/T 33476.2: the last line's ink ends at 262 mm, as GB/T 9704 asks. */
	"33476.2": {
		name: "GB/T 33476.2",
		measures: MEASURES,
		faces: FACES,
		typography: TYPOGRAPHY,
		colours: COLOURS,
	},
	/** The figures of GB/T 9704 taken as margins, as many offices do. */
	"9704": {
		name: "GB/T 9704",
		measures: {
			...MEASURES,
			marginTop: mm(37, "5.2.1", "国标规定"),
			marginBottom: mm(35, "5.2.1", "惯例"),
			linePitch: pt(28.95, "5.2.3", "本工具选择"),
			landscapeLeft: mm(35, "8", "惯例"),
			landscapeRight: mm(37, "8", "惯例"),
		},
		faces: FACES,
		typography: TYPOGRAPHY,
		colours: COLOURS,
	},
} as const satisfies Record<string, Profile>;

export const DEFAULT_PROFILE: Profile = PROFILES["33476.2"];
