import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { aroundBody, propertiesOf, styled, xmlOf } from "./around-body.ts";
import { line, PLAN } from "./documents.ts";
import { LETTER, SHORT_LETTER } from "./layouts.ts";

describe("信函", () => {
	test("what stands where, in DOCX", async () => {
		const [above, below] = await aroundBody(LETTER);
		expect(above).toEqual([
			["IssuerMark", "清河县人民政府办公室"],
			["CopyNumber", "000012\t清政办函〔2026〕37号"],
			["Secrecy", "秘密★1年"],
			["Urgency", "特急"],
			["OfficialTitle", "清河县人民政府办公室关于商请支援"],
			["OfficialTitle", "防汛抢险物资的函"],
			["Recipients", "市应急管理局："],
		]);
		expect(below).toEqual([
			["OfficialSignature", "清河县人民政府办公室"],
			["OfficialDate", "2026年7月9日"],
			["OfficialNote", "（联系人：周明，电话：×××××××）"],
			["Imprint", "抄送：市水利局，市气象局。"],
		]);
	});
	test("two double rules; imprint without any; no number on the first page", async () => {
		const xml = await xmlOf(LETTER);
		expect(xml.match(/w:val="(?:thickThin|thinThick)SmallGap"/g)).toEqual([
			'w:val="thickThinSmallGap"',
			'w:val="thinThickSmallGap"',
		]);
		expect(propertiesOf(xml, "Imprint")).toHaveLength(1);
		expect(propertiesOf(xml, "Imprint")[0]).not.toContain("w:pBdr");
		expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
		const turned = { ...LETTER, attachments: PLAN.attachments };
		const sections = (await xmlOf(turned)).match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
		expect(sections.map((one) => one.includes("w:titlePg"))).toEqual([true, false, false]);
	});
	test("a number alone stands at the right; 签发人 is not lost", async () => {
		const xml = await xmlOf(SHORT_LETTER);
		expect(propertiesOf(xml, "DocumentNumber")[0]).toContain('<w:jc w:val="right"/>');
		const { head } = SHORT_LETTER;
		const signed = { ...SHORT_LETTER, head: { ...head, signatories: [line("甲某"), line("乙某")] } };
		expect(await styled(signed)).toContainEqual(["Signatory", "签发人：甲某　乙某\t清水函〔2026〕5号"]);
		expect(writeMarkdown(signed)).toContain("清水函〔2026〕5号　　签发人：甲某　乙某");
	});
	test("several names stand in one frame", async () => {
		const issuerMark = { names: [line("清河县水利局"), line("清河县财政局")], suffix: "" };
		const xml = await xmlOf({ ...SHORT_LETTER, head: { ...SHORT_LETTER.head, issuerMark } });
		expect(propertiesOf(xml, "IssuerMark")).toHaveLength(1);
		expect(xml).toContain("清河县水利局</w:t><w:br/><w:t>清河县财政局");
	});
	test("Markdown", () => {
		const blocks = readMarkdown(writeMarkdown(LETTER));
		expect(blocks.slice(0, 6)).toEqual([
			["paragraph", "清河县人民政府办公室"],
			["paragraph", "000012　　清政办函〔2026〕37号"],
			["paragraph", "秘密★1年"],
			["paragraph", "特急"],
			["heading 1", "清河县人民政府办公室关于商请支援防汛抢险物资的函"],
			["paragraph", "市应急管理局："],
		]);
		expect(blocks.slice(-2)).toEqual([
			["thematicBreak", ""],
			["paragraph", "抄送：市水利局，市气象局。"],
		]);
	});
});
