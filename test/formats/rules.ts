/** Documents in articles, and those that enclose one. */
import type { Block, Document, Heading, Paragraph, Part } from "../../src/document/document.ts";
import { EMPTY, line, NOTICE, paragraph, table } from "./documents.ts";

export const part = (one: "chapter" | "section", number: string, text: string): Heading => ({
	type: "heading",
	level: one === "chapter" ? 1 : 2,
	part: one,
	number,
	text: line(text),
	stop: "",
	runOn: [],
});

export const numbered = (one: Part, number: string, text: string): Paragraph => ({
	...paragraph(text, number),
	part: one,
});

const article = (number: string, text: string) => numbered("article", number, text);

const CHAPTERS: Block[] = [
	part("chapter", "第一章", "总则"),
	article(
		"第一条",
		"为规范全县小型水利工程管护工作，保障工程安全运行，根据有关法律法规，结合本县实际，制定本办法。",
	),
	article("第二条", "本办法所称小型水利工程，是指本县行政区域内的小型水库、山塘、灌溉渠系和农村供水工程。"),
	paragraph("国有水利工程的管护，按照有关规定执行。"),
	part("chapter", "第二章", "管护责任"),
	part("section", "第一节", "责任主体"),
	article("第三条", "管护责任主体按照下列规定确定："),
	numbered("clause", "（一）", "跨乡镇的工程，由县水利局负责；"),
	numbered("clause", "（二）", "乡镇范围内的工程，由乡镇人民政府负责，具体包括："),
	numbered("subclause", "1.", "小型水库和重点山塘；"),
	numbered("subclause", "2.", "受益两个以上村的渠系。"),
	part("section", "第二节", "管护经费"),
	article(
		"第四条",
		"管护经费由县、乡镇两级财政分级负担，列入年度预算，专款专用，任何单位和个人不得截留、挪用。",
	),
	part("chapter", "第三章", "附则"),
	article("第五条", "本办法自2026年12月1日起施行。"),
];

/** 办法, by itself. */
export const RULES: Document = {
	...EMPTY,
	genre: "measures",
	title: [line("清河县小型水利工程管护办法")],
	headnotes: [line("（2026年11月2日县人民政府第31次常务会议通过）")],
	body: CHAPTERS,
};

const RECORD = table(["日期", "巡查内容", "巡查人"], [["", "", ""]]);

/** 印发通知: the 办法 with two attachments of its own behind it, then one of the 通知. */
export const ISSUED: Document = {
	...NOTICE,
	title: [line("清河县人民政府关于印发"), line("《清河县小型水利工程管护办法》的通知")],
	body: [paragraph("现将《清河县小型水利工程管护办法》印发给你们，请认真贯彻执行。")],
	attachments: [{ number: 0, title: line("任务分解表"), bound: true, landscape: false, body: [RECORD] }],
	enclosure: {
		...RULES,
		attachments: [
			{ number: 1, title: line("巡查记录表"), bound: true, landscape: true, body: [RECORD] },
			{
				number: 2,
				title: line("管护协议书（样本）"),
				bound: true,
				landscape: false,
				body: [paragraph("甲方：")],
			},
		],
	},
};
