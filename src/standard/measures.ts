/** Lengths, distances and numbers of the page, each in the unit of the standard. */
import type { Row, Strength } from "./row.ts";

export type Unit = "mm" | "pt" | "字" | "行" | "个";

export interface Measure extends Row {
	value: number;
	unit: Unit;
}

const row =
	(unit: Unit) =>
	(title: string, value: number, clause: string, strength: Strength): Measure => ({
		title,
		value,
		unit,
		clause,
		strength,
	});
export const mm = row("mm");
export const pt = row("pt");
const characters = row("字");
const lines = row("行");
const pieces = row("个");

/** Default profile: GB/T 33476.2. */
export const MEASURES = {
	pageWidth: mm("纸张宽", 210, "5.1", "国标规定"),
	pageHeight: mm("纸张高", 297, "5.1", "国标规定"),
	marginTop: mm("上页边距", 34.58, "33476.2 6", "33476.2"),
	marginBottom: mm("下页边距", 32.58, "33476.2 6", "33476.2"),
	marginLeft: mm("左页边距", 28, "5.2.1", "国标规定"),
	marginRight: mm("右页边距", 26, "5.2.1", "国标规定"),
	linesPerPage: lines("每面行数", 22, "5.2.3", "国标规定"),
	charactersPerLine: characters("每行字数", 28, "5.2.3", "国标规定"),
	/** 10.39 mm. One more twentieth of a point and a page holds 21 lines. */
	linePitch: pt("行距", 29.45, "33476.2 6", "33476.2"),
	/** 28 characters of 16 pt are wider than the type area; a fifth of a point off each still gives 27. */
	bodyTracking: pt("字距", -0.25, "5.2.3", "本工具选择"),
	firstLineIndent: characters("首行缩进", 2, "7.3.3", "国标规定"),

	/** No clause: what a tab in a text comes to, and where headers would begin; documents have none. */
	tabStop: pt("制表位", 21, "", "本工具选择"),
	headerDistance: mm("页眉距页顶", 15, "", "本工具选择"),

	/** Top of 发文机关标志 below the top edge of the paper: 37 mm to the type area and 35 mm in it. */
	issuerMarkTop: mm("发文机关标志上边缘", 72, "7.2.4", "国标规定"),
	issuerMarkWidth: mm("发文机关标志最大宽度", 156, "7.2.4", "国标规定"),
	issuerMarkLargest: pt("发文机关标志最大字号", 50, "7.2.4", "本工具选择"),
	/** Larger than this characters keep their width; below it they are narrow ones, down to this part of their size. */
	issuerMarkCondensedBelow: pt("发文机关标志长体起用字号", 36, "7.2.4", "本工具选择"),
	issuerMarkNarrowest: characters("发文机关标志最窄字宽", 0.66, "7.2.4", "本工具选择"),
	/** A name that would be smaller takes two lines. */
	issuerMarkBrokenBelow: pt("发文机关标志回行字号", 24, "7.2.4", "本工具选择"),
	/** Between the characters of a short name at most. */
	issuerMarkSpread: characters("发文机关标志最大字距", 0.5, "7.2.4", "本工具选择"),
	/** Of many issuers: the text must begin on the first page. */
	issuerMarkTallest: mm("发文机关标志最大高度", 80, "7.2.4", "本工具选择"),
	/** Of joint issuers: between the names and 文件. */
	issuerMarkSuffixGap: characters("联合标志与文件间隔", 0.3, "7.2.4", "本工具选择"),
	linesBelowIssuerMark: lines("发文机关标志下空行", 2, "7.2.5", "国标规定"),
	documentNumberIndent: characters("发文字号左空", 1, "7.2.5", "国标规定"),
	signatoryIndent: characters("签发人右空", 1, "7.2.6", "国标规定"),
	signatoriesPerLine: pieces("每行签发人数", 2, "7.2.6", "惯例"),
	/** From the foot of 发文字号 to the rule. */
	redRuleGap: mm("红色分隔线距发文字号", 4, "7.2.7", "国标规定"),
	redRuleWidth: mm("红色分隔线粗细", 0.53, "7.2.7", "惯例"),
	linesBelowRedRule: lines("红色分隔线下空行", 2, "7.3.1", "国标规定"),
	/** 份号, 密级 and 紧急程度 above the title of a document without 版头. */
	linesBelowTopTexts: lines("无版头标注下空行", 1, "7.2", "本工具选择"),
	titleCharacters: characters("标题每行字数", 20, "7.3.1", "惯例"),
	linesBelowTitle: lines("标题下空行", 1, "7.3.2", "国标规定"),
	/** Documents in articles; not above the first one, which the title already has its blank line above. */
	linesAboveChapter: lines("章标题上空行", 1, "", "惯例"),

	linesAboveAttachmentList: lines("附件说明上空行", 1, "7.3.4", "国标规定"),
	linesAboveSignature: lines("署名上空行", 1, "7.3.5.2", "国标规定"),
	signatureRight: characters("署名右空", 2, "7.3.5.2", "国标规定"),
	/** From the first character of 署名 to that of 成文日期. */
	dateShift: characters("日期首字右移", 2, "7.3.5.2", "国标规定"),
	sealedDateRight: characters("盖章日期右空", 4, "7.3.5.1", "国标规定"),
	/** A seal of 42 mm then stands within one line of the text, and name and date about its middle. */
	linesAboveSealedSignature: lines("盖章署名上空行", 2, "7.3.5.1", "本工具选择"),
	sealDiameter: mm("印章直径", 42, "7.3.5.1", "惯例"),
	/** Between seals, and between a seal and the text above it: they must not touch. */
	sealGap: mm("印章间隔", 2, "7.3.5.1", "本工具选择"),
	/** Middle of the seal above the middle of name and date (居印章中心偏下). */
	sealRise: mm("印章中心高出署名日期", 4, "7.3.5.1", "本工具选择"),
	linesAboveStamp: lines("签名章上空行", 2, "7.3.5.3", "国标规定"),
	linesBelowStamp: lines("签名章下空行", 1, "7.3.5.3", "国标规定"),
	stampRight: characters("签名章右空", 4, "7.3.5.3", "国标规定"),
	stampGap: characters("签名章左空", 2, "7.3.5.3", "国标规定"),
	/** Of a stamp that the plan has no image of. */
	stampWidth: mm("签名章宽", 30, "7.3.5.3", "本工具选择"),
	stampHeight: mm("签名章高", 15, "7.3.5.3", "本工具选择"),
	/** In one row: 42 to 50 mm across, and the row within the type area. */
	sealsPerRow: pieces("每排印章数", 3, "7.3.5.1", "惯例"),
	noteIndent: characters("附注左空", 2, "7.3.6", "国标规定"),
	attachmentTitleLine: lines("附件标题所在行", 3, "7.3.7", "国标规定"),

	/** 信函: from the edges of the paper, not of the type area. */
	letterMarkTop: mm("信函标志上边缘", 30, "10.1", "国标规定"),
	letterRuleGap: mm("信函红线距标志", 4, "10.1", "国标规定"),
	letterRuleLength: mm("信函红线长度", 170, "10.1", "国标规定"),
	/** Of the second rule above the lower edge of the first page. */
	letterRuleBottom: mm("信函下红线距页底", 20, "10.1", "国标规定"),
	/** Of the thick one of the two lines. */
	letterRuleWidth: mm("信函红线粗细", 0.79, "10.1", "惯例"),
	/** From the first rule to what is below it: seven eighths of the height of a character. */
	letterLineGap: mm("信函红线距下一行", 4.84, "10.1; 33476.2", "国标规定"),
	linesAboveLetterTitle: lines("信函标题上空行", 2, "10.1", "国标规定"),

	/** 命令（令）: 37 mm to the type area and 20 mm in it. */
	orderMarkTop: mm("命令标志上边缘", 57, "10.2", "国标规定"),
	linesAboveOrderNumber: lines("令号上空行", 2, "10.2", "国标规定"),
	linesBelowOrderNumber: lines("令号下空行", 2, "10.2", "国标规定"),

	/** 纪要, and 简报, which have no clause of their own: 37 mm to the type area and 35 mm in it. */
	minutesMarkTop: mm("纪要标志上边缘", 72, "10.3", "国标规定"),
	briefingMarkTop: mm("简报报头上边缘", 72, "10.3", "惯例"),
	briefingMarkLargest: pt("简报报头最大字号", 62, "10.3", "惯例"),
	linesAboveIssueNumber: lines("期号上空行", 2, "10.3", "惯例"),
	linesAboveMasthead: lines("刊头行上空行", 1, "10.3", "惯例"),
	mastheadIndent: characters("刊头行左右空", 1, "10.3", "惯例"),
	rosterIndent: characters("名单左空", 2, "10.3", "国标规定"),
	linesAboveRoster: lines("名单上空行", 1, "10.3", "国标规定"),

	imprintOuterRule: mm("版记首末线", 0.35, "7.4.1", "国标推荐"),
	imprintInnerRule: mm("版记中间线", 0.25, "7.4.1", "国标推荐"),
	/** The last rule lies on the lower edge of the type area, 35 mm above the edge of the paper. */
	imprintBottom: mm("版记末线位置", 262, "7.4.1", "国标规定"),
	imprintIndent: characters("版记左右空", 1, "7.4.2", "国标规定"),
	imprintPitch: pt("版记行距", 25, "7.4", "本工具选择"),
	/** Room for the rule between two lines. */
	imprintGap: pt("版记线与行间隔", 2, "7.4", "本工具选择"),

	/** The middle of the dashes beside the page number, above the lower edge of the paper. */
	pageNumberHeight: mm("页码高度", 28, "7.5; 33476.2 7.4", "33476.2"),
	pageNumberIndent: characters("页码外侧空", 1, "7.5", "国标规定"),
	pageNumberPitch: pt("页码行高", 16, "7.5", "本工具选择"),

	/** Tables set landscape: the type area turned; its head lies to the binding edge of an odd page (8). */
	landscapeTop: mm("横排上页边距", 28, "8", "国标规定"),
	landscapeBottom: mm("横排下页边距", 26, "8", "国标规定"),
	landscapeLeft: mm("横排左页边距", 32.58, "8", "33476.2"),
	landscapeRight: mm("横排右页边距", 34.58, "8", "33476.2"),

	tableRule: mm("表格线粗细", 0.18, "8", "本工具选择"),
	tablePitch: pt("表格行距", 20, "8", "本工具选择"),
	tableCellPadding: mm("表格左右留白", 1.5, "8", "本工具选择"),
	/** Above and below together they make a row of one line as high as a line of the text. */
	tableCellPaddingAbove: mm("表格上留白", 0.97, "8", "本工具选择"),
	/** The lines' leading is above their characters; this has its counterpart below the last one. */
	tableCellPaddingBelow: mm("表格下留白", 2.37, "8", "本工具选择"),
	/** Longer cells are set from the left: centred lines of different length are hard to read. */
	tableLongestCentred: characters("表格居中最多字数", 10, "8", "本工具选择"),
	/** A longer row may be split between pages. */
	tableLongestWhole: lines("表格行不断开最多行数", 12, "8", "本工具选择"),
	tableNarrowestColumn: characters("表格最窄列", 3, "8", "本工具选择"),

	/** Left free on the page of an image as high as the type area: it stands on a line of text, which has its depth. */
	imageSlack: lines("整页图片下空行", 1, "", "本工具选择"),
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
export type Measures = Record<MeasureName, Measure>;
