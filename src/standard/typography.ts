/** Faces, colours, and what each element of a document is set in. */
import type { Points, Row, Strength } from "./row.ts";

/** A font and those that stand in where it is not installed, the likest first. */
export interface Face extends Row {
	font: string;
	fallbacks: readonly string[];
}

const face = (
	title: string,
	font: string,
	fallbacks: readonly string[],
	clause: string,
	strength: Strength,
): Face => ({ title, font, fallbacks, clause, strength });

/** Roles of typefaces; the names are those of the fonts that Chinese offices install. */
export const FACES = {
	仿宋: face(
		"仿宋",
		"仿宋_GB2312",
		["仿宋", "FangSong", "方正仿宋_GBK", "方正仿宋简体", "华文仿宋"],
		"5.2.2",
		"国标推荐",
	),
	黑体: face(
		"黑体",
		"黑体",
		["SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体", "思源黑体", "Noto Sans CJK SC"],
		"7.3.3",
		"国标推荐",
	),
	楷体: face(
		"楷体",
		"楷体_GB2312",
		["楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体", "华文楷体"],
		"7.3.3",
		"国标推荐",
	),
	小标宋: face(
		"小标宋",
		"方正小标宋简体",
		["方正小标宋_GBK", "华文中宋", "宋体", "SimSun"],
		"7.3.1",
		"国标推荐",
	),
	宋体: face(
		"宋体",
		"宋体",
		["SimSun", "方正书宋_GBK", "华文宋体", "思源宋体", "Noto Serif CJK SC"],
		"7.5",
		"国标推荐",
	),
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;
export type Faces = Record<FaceName, Face>;

export interface Colour extends Row {
	rgb: string;
}

export const COLOURS = {
	text: { title: "文字颜色", rgb: "000000", clause: "5.2.4", strength: "国标规定" },
	/** Red in print is Y80 M80; on screens and office printers the plain one is used. */
	red: { title: "红色", rgb: "FF0000", clause: "7.2.4", strength: "惯例" },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;

/** Face, size and position of an element of the document. */
export interface Typography extends Row {
	face: FaceName;
	/** 0: chosen for each document (发文机关标志). */
	sizePt: Points;
	bold: boolean;
	colour: ColourName;
	align: "both" | "left" | "center" | "right";
}

const type = (
	title: string,
	face: FaceName,
	sizePt: Points,
	align: Typography["align"],
	clause: string,
	strength: Strength,
	colour: ColourName = "text",
): Typography => ({ title, face, sizePt, bold: false, colour, align, clause, strength });

export const TYPOGRAPHY = {
	body: type("正文", "仿宋", 16, "both", "5.2.2", "国标规定"),
	heading1: type("一级标题", "黑体", 16, "both", "7.3.3", "国标规定"),
	heading2: type("二级标题", "楷体", 16, "both", "7.3.3", "国标规定"),
	heading3: type("三级标题", "仿宋", 16, "both", "7.3.3", "国标规定"),
	heading4: type("四级标题", "仿宋", 16, "both", "7.3.3", "国标规定"),
	chapter: type("章标题", "黑体", 16, "center", "", "惯例"),
	chapterSection: type("节标题", "楷体", 16, "center", "", "惯例"),
	articleNumber: type("条号", "黑体", 16, "both", "", "惯例"),
	copyNumber: type("份号", "仿宋", 16, "left", "7.2.1", "国标规定"),
	secrecy: type("密级和保密期限", "黑体", 16, "left", "7.2.2", "国标规定"),
	urgency: type("紧急程度", "黑体", 16, "left", "7.2.3", "国标规定"),
	issuerMark: type("发文机关标志", "小标宋", 0, "center", "7.2.4", "国标推荐", "red"),
	documentNumber: type("发文字号", "仿宋", 16, "center", "7.2.5", "国标规定"),
	signatory: type("签发人", "仿宋", 16, "left", "7.2.6", "国标规定"),
	signatoryName: type("签发人姓名", "楷体", 16, "left", "7.2.6", "国标规定"),
	title: type("标题", "小标宋", 22, "center", "7.3.1", "国标规定"),
	subtitle: type("副标题", "楷体", 16, "center", "7.3.1", "惯例"),
	headnote: type("题注", "楷体", 16, "center", "7.3.1", "惯例"),
	byline: type("作者", "楷体", 16, "center", "7.3.1", "惯例"),
	recipients: type("主送机关", "仿宋", 16, "both", "7.3.2", "国标规定"),
	salutation: type("称谓", "仿宋", 16, "both", "7.3.2", "惯例"),
	attachmentList: type("附件说明", "仿宋", 16, "left", "7.3.4", "国标规定"),
	signature: type("署名", "仿宋", 16, "right", "7.3.5", "国标规定"),
	date: type("成文日期", "仿宋", 16, "right", "7.3.5", "国标规定"),
	// Justified, a line broken before a telephone number would be pulled apart.
	note: type("附注", "仿宋", 16, "left", "7.3.6", "国标规定"),
	masthead: type("刊头行", "仿宋", 16, "left", "10.3", "惯例"),
	roster: type("出席列席名单", "仿宋", 16, "left", "10.3", "国标规定"),
	rosterLabel: type("出席列席标签", "黑体", 16, "both", "10.3", "国标规定"),
	attachmentLabel: type("附件序号", "黑体", 16, "left", "7.3.7", "国标规定"),
	attachmentTitle: type("附件标题", "小标宋", 22, "center", "7.3.7", "惯例"),
	tableTitle: type("表题", "黑体", 16, "center", "8", "惯例"),
	tableHead: type("表头", "黑体", 14, "center", "8", "惯例"),
	tableText: type("表格文字", "仿宋", 14, "left", "8", "惯例"),
	tableNote: type("表注", "仿宋", 14, "both", "8", "惯例"),
	image: type("图片", "仿宋", 16, "center", "", "惯例"),
	imageCaption: type("图题", "仿宋", 14, "center", "", "惯例"),
	imprint: type("版记", "仿宋", 14, "both", "7.4", "国标规定"),
	pageNumber: type("页码", "宋体", 14, "left", "7.5", "国标规定"),
} as const satisfies Record<string, Typography>;

export type ElementName = keyof typeof TYPOGRAPHY;
