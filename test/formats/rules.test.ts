import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { charactersOf } from "../../src/formats/characters.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { readDocx } from "../readers/docx.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { EMPTY, line, paragraph } from "./documents.ts";
import { ISSUED, numbered, part, RULES } from "./rules.ts";

const xmlOf = async (document: typeof EMPTY, name = "word/document.xml"): Promise<string> =>
	strFromU8(unzipSync(await writeDocx(document))[name] ?? new Uint8Array());

/** What `RULES` prints, one below the other, and what each line is in Markdown. */
const PRINTED: [style: string, kind: string, text: string][] = [
	["OfficialTitle", "heading 1", "清河县小型水利工程管护办法"],
	["Headnote", "paragraph", "（2026年11月2日县人民政府第31次常务会议通过）"],
	["Chapter", "heading 2", "第一章　总则"],
	[
		"Body",
		"paragraph",
		"第一条　为规范全县小型水利工程管护工作，保障工程安全运行，根据有关法律法规，结合本县实际，制定本办法。",
	],
	[
		"Body",
		"paragraph",
		"第二条　本办法所称小型水利工程，是指本县行政区域内的小型水库、山塘、灌溉渠系和农村供水工程。",
	],
	["Body", "paragraph", "国有水利工程的管护，按照有关规定执行。"],
	["Chapter", "heading 2", "第二章　管护责任"],
	["ChapterSection", "heading 3", "第一节　责任主体"],
	["Body", "paragraph", "第三条　管护责任主体按照下列规定确定："],
	["Body", "paragraph", "（一）跨乡镇的工程，由县水利局负责；"],
	["Body", "paragraph", "（二）乡镇范围内的工程，由乡镇人民政府负责，具体包括："],
	["Body", "paragraph", "1.小型水库和重点山塘；"],
	["Body", "paragraph", "2.受益两个以上村的渠系。"],
	["ChapterSection", "heading 3", "第二节　管护经费"],
	[
		"Body",
		"paragraph",
		"第四条　管护经费由县、乡镇两级财政分级负担，列入年度预算，专款专用，任何单位和个人不得截留、挪用。",
	],
	["Chapter", "heading 2", "第三章　附则"],
	["Body", "paragraph", "第五条　本办法自2026年12月1日起施行。"],
];

describe("articles", () => {
	test("are read back from DOCX, by the strict reader and by mammoth", async () => {
		const bytes = await writeDocx(RULES);
		expect(readDocx(bytes).paragraphs).toEqual(PRINTED.map(([style, , text]) => [style, text]));
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		expect(value.split(/\n+/).filter(Boolean)).toEqual(PRINTED.map(([, , text]) => text));
	});
	test("are read back from Markdown", () => {
		expect(readMarkdown(writeMarkdown(RULES))).toEqual(PRINTED.map(([, kind, text]) => [kind, text]));
		expect(writeMarkdown(RULES)).toContain("\n\n**第五条**　本办法自2026年12月1日起施行。\n");
	});
	test("number and text are one run each; chapters and sections have outline levels", async () => {
		const xml = await xmlOf(RULES);
		expect(xml).toContain(
			'<w:r><w:rPr><w:rStyle w:val="ArticleNumber"/></w:rPr><w:t>第三条</w:t></w:r>' +
				"<w:r><w:t>　管护责任主体按照下列规定确定：</w:t></w:r>",
		);
		const styles = await xmlOf(RULES, "word/styles.xml");
		for (const [id, level] of [
			["Chapter", 0],
			["ChapterSection", 1],
		])
			expect(new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0]).toContain(
				`<w:jc w:val="center"/><w:outlineLvl w:val="${level}"/>`,
			);
	});
	test("only the first block of a text has no line above its chapter", async () => {
		const chapters = (await xmlOf(RULES)).match(/<w:pPr><w:pStyle w:val="Chapter"\/>.*?<\/w:pPr>/g);
		expect(chapters?.map((one) => one.includes('w:before="0"'))).toEqual([true, false, false]);
	});
	test("no gap where there is nothing on one side of it", () => {
		const body = [
			part("chapter", "第一章", ""),
			part("section", "", "附则"),
			numbered("article", "", "甲。"),
		];
		expect(writeMarkdown({ ...EMPTY, body })).toBe("## 第一章\n\n### 附则\n\n甲。\n");
	});
});

/** What `ISSUED` prints below its recipients, without the 办法 itself. */
const OUTER = ["现将《清河县小型水利工程管护办法》印发给你们，请认真贯彻执行。", "附件：任务分解表"];
const SIGNED = ["××市人民政府", "2026年3月15日", "（此件公开发布）"];
const RECORD = ["日期", "巡查内容", "巡查人"];
const BEHIND = [
	["附件：1.巡查记录表", "2.管护协议书（样本）"],
	["附件1", "巡查记录表", ...RECORD],
	["附件2", "管护协议书（样本）", "甲方："],
	["附件", "任务分解表", ...RECORD],
];
const IMPRINT = ISSUED.imprint.map(({ label, text }) => label + (text[0]?.text ?? ""));

describe("a document that encloses another", () => {
	const inner = PRINTED.map(([, , text]) => text);
	test("DOCX: every text in order, each part on a new page, one 版记 at the end", async () => {
		const bytes = await writeDocx(ISSUED);
		const texts = readDocx(bytes).paragraphs.map(([, text]) =>
			text.replace(/(?<=\d\.)\t/, "").replace(/\t.*/, ""),
		);
		expect(texts.slice(texts.indexOf(OUTER[0] ?? ""))).toEqual([
			...OUTER,
			...SIGNED,
			...inner,
			...BEHIND.flat(),
			...IMPRINT,
		]);
		const xml = await xmlOf(ISSUED);
		const title = '<w:pStyle w:val="OfficialTitle"/><w:pageBreakBefore/>';
		expect(xml.split(title)).toHaveLength(2);
		// 附件1 lies on its side: it and 附件2 begin new sections; so does 版记, on the next even page.
		expect(readDocx(bytes).sections).toBe(4);
		expect(xml.match(/<w:pStyle w:val="AttachmentLabel"\/><w:pageBreakBefore\/>/g)).toHaveLength(1);
	});
	test("Markdown: the same, behind rules", () => {
		const blocks = readMarkdown(writeMarkdown(ISSUED));
		const rules = blocks.flatMap(([kind], index) => (kind === "thematicBreak" ? [index] : []));
		expect(rules).toHaveLength(5);
		const texts = blocks.flatMap(([kind, ...rest]) => (kind === "thematicBreak" ? [] : rest)).filter(Boolean);
		const [printer] = IMPRINT.slice(-1);
		expect(texts.slice(texts.indexOf(OUTER[0] ?? ""))).toEqual([
			...OUTER,
			...SIGNED,
			...inner,
			...BEHIND.flat(),
			...IMPRINT.slice(0, -1),
			`${printer}　　2026年3月15日印发`,
		]);
		expect(blocks[(rules[0] ?? 0) + 1]).toEqual(["heading 1", "清河县小型水利工程管护办法"]);
	});
	test("enclosed on a page of its own even without a title, and several deep", async () => {
		const inner = { ...EMPTY, body: [paragraph("里。")] };
		const middle = { ...EMPTY, title: [line("中")], enclosure: inner };
		const outer = { ...EMPTY, title: [line("外")], enclosure: middle };
		expect((await xmlOf(outer)).match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
		expect(writeMarkdown(outer)).toBe("# 外\n\n---\n\n# 中\n\n---\n\n里。\n");
		expect((await writePaged(outer)).layout?.pages).toBe(3);
		expect(charactersOf(outer)).toBe(4);
	});
	test("head and imprint of what is enclosed are not printed", async () => {
		const enclosure = { ...ISSUED, enclosure: null, attachments: [] };
		const xml = await xmlOf({ ...EMPTY, enclosure });
		expect(xml).not.toMatch(/IssuerMark|DocumentNumber|Imprint|000001/);
		expect(writeMarkdown({ ...EMPTY, enclosure })).not.toMatch(/×政发|抄送|000001/);
	});
	test("its characters are counted", () => {
		const without = charactersOf({ ...ISSUED, enclosure: null });
		const alone = ISSUED.enclosure === null ? 0 : charactersOf(ISSUED.enclosure);
		expect(charactersOf(ISSUED)).toBe(without + alone);
	});
});
