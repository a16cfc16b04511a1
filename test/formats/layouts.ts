/** One document of each layout that has a head of its own. */
import type { Document, Head } from "../../src/document/document.ts";
import { EMPTY, heading, line, longBody, paragraph } from "./documents.ts";

const head = (name: string, more: Partial<Head> = {}): Head => ({
	...EMPTY.head,
	issuerMark: { names: [line(name)], suffix: "" },
	...more,
});

export const LETTER: Document = {
	...EMPTY,
	genre: "letter",
	layout: "letter",
	head: head("清河县人民政府办公室", {
		copyNumber: line("000012"),
		secrecy: line("秘密★1年"),
		urgency: line("特急"),
		documentNumber: line("清政办函〔2026〕37号"),
	}),
	title: [line("清河县人民政府办公室关于商请支援"), line("防汛抢险物资的函")],
	recipients: line("市应急管理局："),
	body: [
		paragraph("近日我县云岭、河口等乡镇连降大到暴雨，部分堤段出现管涌，县级储备物资已调用过半。"),
		...longBody(2),
		paragraph("请予支持为盼。"),
	],
	signatures: [line("清河县人民政府办公室")],
	date: line("2026年7月9日"),
	isoDate: "2026-07-09",
	seal: "sealed",
	notes: [line("（联系人：周明，电话：×××××××）")],
	imprint: [
		{ label: "抄送：", text: line("市水利局，市气象局。"), right: [] },
		{ label: "", text: line("清河县人民政府办公室"), right: line("2026年7月9日印发") },
	],
};

/** A letter of one page, with a number only. */
export const SHORT_LETTER: Document = {
	...LETTER,
	head: head("清河县水利局", { documentNumber: line("清水函〔2026〕5号") }),
	title: [line("清河县水利局关于复核堤防高程的复函")],
	body: [paragraph("来函收悉。经复核，河口镇二号堤段现状高程满足设计要求。"), paragraph("特此函复。")],
	notes: [],
	imprint: [],
};

export const ORDER: Document = {
	...EMPTY,
	genre: "order",
	layout: "order",
	head: head("清河县人民政府令", { documentNumber: line("第12号") }),
	body: [
		paragraph(
			"《清河县城市管理办法》已经2026年10月20日县人民政府第30次常务会议通过，现予公布，自2026年12月1日起施行。",
		),
	],
	signed: [{ post: line("县长"), name: line("×××") }],
	date: line("2026年11月3日"),
	isoDate: "2026-11-03",
	seal: "stamp",
};

export const MINUTES: Document = {
	...EMPTY,
	genre: "minutes",
	layout: "minutes",
	head: head("清河县人民政府常务会议纪要", {
		documentNumber: line("第17期"),
		masthead: { left: line("清河县人民政府办公室"), right: line("2026年11月20日") },
	}),
	title: [line("研究今冬明春森林防灭火等工作")],
	body: [
		paragraph("11月18日，县长主持召开县人民政府第32次常务会议，研究今冬明春森林防灭火等工作。纪要如下："),
		heading(1, "一、", "关于森林防灭火工作"),
		paragraph("会议听取了县林业局的汇报。会议指出，今年入冬以来降水偏少，各级各部门要压实责任，严管火源。"),
		heading(1, "二、", "关于保障性住房分配方案"),
		paragraph("会议原则同意县住房城乡建设局提出的方案，由该局根据会议意见修改后按程序公示。"),
	],
	roster: [
		{
			label: "出席：",
			text: line(
				"甲某某、乙某某、丙某某、丁某某、戊某某、己某某、庚某某、辛某某、壬某某、癸某某、子某某、丑某某。",
			),
		},
		{ label: "请假：", text: line("寅某某。") },
		{
			label: "列席：",
			text: line("县发展改革局卯某某，县财政局辰某某，县林业局巳某某，县住房城乡建设局午某某。"),
		},
	],
	imprint: [
		{ label: "分送：", text: line("县委办公室，县人大常委会办公室，县政协办公室，各有关单位。"), right: [] },
		{ label: "", text: line("清河县人民政府办公室"), right: line("2026年11月20日印发") },
	],
};

export const BRIEFING: Document = {
	...EMPTY,
	genre: "briefing",
	layout: "briefing",
	head: head("安全生产工作简报", {
		secrecy: line("内部资料"),
		documentNumber: line("第8期"),
		masthead: { left: line("清河县安全生产委员会办公室"), right: line("2026年11月12日") },
	}),
	title: [line("河口镇推行“敲门问安”见实效")],
	bylines: [line("河口镇人民政府")],
	body: [
		paragraph("今年以来，河口镇组织网格员逐户上门，查看电线、灶具和出租房，当面讲、当场改。"),
		paragraph("截至10月底，全镇上门4200余户，整改隐患371处，火灾起数同比下降四成。"),
	],
	imprint: [
		{ label: "报：", text: line("县委、县人大常委会、县政府、县政协领导同志。"), right: [] },
		{ label: "送：", text: line("县安全生产委员会各成员单位。"), right: [] },
		{ label: "发：", text: line("各乡镇人民政府。"), right: line("共印60份") },
	],
};
