import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { type Document, textOf } from "../../src/document/document.ts";
import { charactersOf } from "../../src/formats/characters.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { aroundBody, propertiesOf, styled, xmlOf } from "./around-body.ts";
import { EMPTY, line, paragraph } from "./documents.ts";
import { BRIEFING, LETTER, MINUTES, ORDER, SHORT_LETTER } from "./layouts.ts";

describe("命令", () => {
	test("DOCX: mark, number, body, 签署; no rule, no title, no blank line for one", async () => {
		expect(await styled(ORDER)).toEqual([
			["IssuerMark", "清河县人民政府令"],
			["DocumentNumber", "第12号"],
			["Body", textOf(ORDER.body[0]?.type === "paragraph" ? ORDER.body[0].text : [])],
			["OfficialSignature", "县长　　×××"],
			["OfficialDate", "2026年11月3日"],
		]);
		const xml = await xmlOf(ORDER);
		expect(xml).not.toContain("w:pBdr");
		const between = (from: string, to: string) =>
			xml
				.slice(xml.indexOf(from), xml.indexOf(to))
				.match(/<w:p>(?:<w:pPr><w:pStyle w:val="Normal"\/>(?:<w:(?!pStyle)[^>]*>)*<\/w:pPr>)?<\/w:p>/g)
				?.length;
		expect(between('w:val="IssuerMark"', 'w:val="DocumentNumber"')).toBe(2);
		expect(between('w:val="DocumentNumber"', 'w:val="Body"')).toBe(2);
	});
	test("a title where there is one", async () => {
		const titled = { ...ORDER, title: [line("关于公布城市管理办法的命令")] };
		expect((await styled(titled))[2]).toEqual(["OfficialTitle", "关于公布城市管理办法的命令"]);
		expect(writeMarkdown(titled)).toContain("第12号\n\n# 关于公布城市管理办法的命令\n\n《清河县");
	});
	test("Markdown", () => {
		expect(readMarkdown(writeMarkdown(ORDER)).map(([, text]) => text)).toEqual(
			(["清河县人民政府令", "第12号", expect.stringContaining("《清河县城市管理办法》")] as unknown[]).concat(
				["县长　　×××", "2026年11月3日"],
			),
		);
	});
});

const ROSTER = MINUTES.roster.map(({ label, text }) => label + textOf(text));

describe("纪要", () => {
	test("DOCX: number, 刊头行 above the rule, roster below the body, no signature", async () => {
		const [above, below] = await aroundBody(MINUTES);
		expect(above).toEqual([
			["IssuerMark", "清河县人民政府常务会议纪要"],
			["DocumentNumber", "第17期"],
			["Masthead", "\t清河县人民政府办公室\t2026年11月20日"],
			["OfficialTitle", "研究今冬明春森林防灭火等工作"],
		]);
		expect(below).toEqual([
			...ROSTER.map((text) => ["Roster", text]),
			["Imprint", "分送：县委办公室，县人大常委会办公室，县政协办公室，各有关单位。"],
			["Imprint", "清河县人民政府办公室\t2026年11月20日印发"],
		]);
		const xml = await xmlOf(MINUTES);
		expect(propertiesOf(xml, "DocumentNumber")[0]).not.toContain("w:pBdr");
		expect(propertiesOf(xml, "Masthead")[0]).toContain('<w:bottom w:val="single"');
	});
	test("labels are in their own face, further lines hang below the first name", async () => {
		const xml = await xmlOf(MINUTES);
		expect(xml.match(/<w:rStyle w:val="RosterLabel"\/><\/w:rPr><w:t>..：<\/w:t>/g)).toHaveLength(3);
		for (const one of propertiesOf(xml, "Roster"))
			expect(one).toContain('w:leftChars="500" w:left="1575" w:hangingChars="300" w:hanging="945"');
	});
	test("roster comes behind 附件说明 and before a signature that there is", async () => {
		const attachments = [{ number: 0, title: line("清单"), bound: false, landscape: false, body: [] }];
		const [, below] = await aroundBody({ ...MINUTES, attachments, signatures: [line("县政府办公室")] });
		expect(below?.map(([style]) => style)).toEqual([
			"AttachmentList",
			...["Roster", "Roster", "Roster"],
			"OfficialSignature",
			...["Imprint", "Imprint"],
		]);
	});
	test("whatever of number and 刊头行 is missing, there is one rule", async () => {
		const { head } = MINUTES;
		const masthead = { left: [], right: [] };
		for (const one of [
			{ ...head, masthead },
			{ ...head, documentNumber: [] },
			{ ...head, masthead, documentNumber: [] },
		])
			expect((await xmlOf({ ...MINUTES, head: one, imprint: [] })).match(/<w:pBdr>/g)).toHaveLength(1);
	});
	test("Markdown", () => {
		const blocks = readMarkdown(writeMarkdown(MINUTES));
		expect(blocks.slice(0, 4)).toEqual([
			["paragraph", "清河县人民政府常务会议纪要"],
			["paragraph", "第17期"],
			["paragraph", "清河县人民政府办公室　　2026年11月20日"],
			["heading 1", "研究今冬明春森林防灭火等工作"],
		]);
		expect(blocks.slice(-6, -3)).toEqual(ROSTER.map((text) => ["paragraph", text]));
		expect(writeMarkdown(MINUTES)).toContain("\n\n**请假**：寅某某。\n");
	});
});

describe("简报", () => {
	test("DOCX", async () => {
		const [above, below] = await aroundBody(BRIEFING);
		expect(above).toEqual([
			["Secrecy", "内部资料"],
			["IssuerMark", "安全生产工作简报"],
			["DocumentNumber", "第8期"],
			["Masthead", "\t清河县安全生产委员会办公室\t2026年11月12日"],
			["OfficialTitle", "河口镇推行“敲门问安”见实效"],
			["Byline", "河口镇人民政府"],
		]);
		expect(below).toEqual([
			["Imprint", "报：县委、县人大常委会、县政府、县政协领导同志。"],
			["Imprint", "送：县安全生产委员会各成员单位。"],
			["Imprint", "发：各乡镇人民政府。\t共印60份"],
		]);
	});
	test("Markdown", () => {
		expect(readMarkdown(writeMarkdown(BRIEFING)).map(([, text]) => text)).toEqual([
			"内部资料",
			"安全生产工作简报",
			"第8期",
			"清河县安全生产委员会办公室　　2026年11月12日",
			"河口镇推行“敲门问安”见实效",
			"河口镇人民政府",
			"今年以来，河口镇组织网格员逐户上门，查看电线、灶具和出租房，当面讲、当场改。",
			"截至10月底，全镇上门4200余户，整改隐患371处，火灾起数同比下降四成。",
			"",
			"报：县委、县人大常委会、县政府、县政协领导同志。",
			"送：县安全生产委员会各成员单位。",
			"发：各乡镇人民政府。　　共印60份",
		]);
	});
});

test("无版头: 作者 below the title and its notes, roster at the end", async () => {
	const plain: Document = {
		...EMPTY,
		title: [line("在全县防汛工作会议上的讲话")],
		headnotes: [line("（2026年5月6日）")],
		bylines: [line("县长"), line("×××")],
		body: [paragraph("同志们：")],
		roster: [{ label: "记录：", text: line("甲某。") }],
	};
	expect(await styled(plain)).toEqual([
		["OfficialTitle", "在全县防汛工作会议上的讲话"],
		["Headnote", "（2026年5月6日）"],
		["Byline", "县长"],
		["Byline", "×××"],
		["Body", "同志们："],
		["Roster", "记录：甲某。"],
	]);
	expect(readMarkdown(writeMarkdown(plain)).map(([, text]) => text)).toEqual([
		"在全县防汛工作会议上的讲话",
		"（2026年5月6日）",
		"县长",
		"×××",
		"同志们：",
		"记录：甲某。",
	]);
});

const ALL = { LETTER, SHORT_LETTER, ORDER, MINUTES, BRIEFING };

test.each(Object.entries(ALL))("%s: mammoth reads what the strict reader reads", async (_, document) => {
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(document)) });
	expect(value.split(/\n+/).filter(Boolean)).toEqual((await styled(document)).map(([, text]) => text));
});

test("characters are those that each layout prints", () => {
	const printed = (text: string) => text.replace(/\s|[#*-]/g, "").length;
	for (const document of Object.values(ALL))
		expect(charactersOf(document)).toBe(printed(writeMarkdown(document)));
});
