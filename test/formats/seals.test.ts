import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { walkOf } from "../readers/make.ts";
import { EMPTY, line, paragraph } from "./documents.ts";
import { image } from "./images.ts";

const SEALED: Document = {
	...EMPTY,
	title: [line("关于某事的通知")],
	body: [paragraph("请遵照执行。")],
	signatures: [line("甲局"), line("乙局")],
	date: line("2026年3月5日"),
	isoDate: "2026-03-05",
	seal: "sealed",
	seals: [image(42, 42, ""), image(42, 42, "")],
};

const filesOf = async (document: Document) => unzipSync(await writeDocx(document));

describe("images of seals", () => {
	test("one behind each name, drawn once in the package, and no two with the same number", async () => {
		const files = await filesOf(SEALED);
		const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
		const anchors = xml.match(/<wp:anchor .*?<\/wp:anchor>/g) ?? [];
		expect(anchors).toHaveLength(2);
		for (const anchor of anchors) {
			expect(anchor).toContain('behindDoc="1"');
			expect(anchor).toContain('<wp:positionH relativeFrom="margin">');
			expect(anchor).toContain('<wp:positionV relativeFrom="paragraph">');
			// 42 mm.
			expect(anchor).toMatch(/<wp:extent cx="151\d{4}" cy="151\d{4}"\/>/);
		}
		expect(new Set(xml.match(/<wp:docPr id="\d+"/g)).size).toBe(2);
		expect(Object.keys(files).filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
	});
	test("fewer than names: the others have none", async () => {
		const [first] = SEALED.seals;
		const files = await filesOf({ ...SEALED, seals: first ? [first] : [] });
		expect(strFromU8(files["word/document.xml"] ?? new Uint8Array()).match(/<wp:anchor /g)).toHaveLength(1);
	});
	test("a stamp stands for the printed name", async () => {
		const signed = [{ post: line("县长"), name: line("宋明哲") }];
		const stamped: Document = { ...SEALED, seal: "stamp", signed, seals: [image(30, 15, "")] };
		const xml = strFromU8((await filesOf(stamped))["word/document.xml"] ?? new Uint8Array());
		expect(xml).toContain("县长");
		expect(xml).not.toContain("宋明哲");
		const printed = strFromU8(
			(await filesOf({ ...stamped, seals: [] }))["word/document.xml"] ?? new Uint8Array(),
		);
		expect(printed).toContain("县长　　宋明哲");
	});
	test("Markdown has names and no images", () => {
		expect(writeMarkdown(SEALED)).toContain("甲局\n\n乙局\n\n2026年3月5日");
		expect(writeMarkdown(SEALED)).not.toContain("![");
	});
});

describe("印章 in a plan", () => {
	const HEAD = "文种: 通用\n标题: 关于某事的通知\n正文: 请遵照执行。\n发文机关: 甲局\n成文日期: 2026-03-05\n";
	const document = async (more: string) => (await walkOf(HEAD + more)).document;
	test("a word, or a mapping in Chinese or English", async () => {
		expect(await document("印章: 加盖\n")).toMatchObject({ seal: "sealed", seals: [], sealDiameter: null });
		expect(await document("印章: {方式: 加盖, 直径: 45}\n")).toMatchObject({
			seal: "sealed",
			sealDiameter: 45,
		});
		expect(await document("seal: {method: 签名章, width: 35毫米}\n")).toMatchObject({
			seal: "stamp",
			sealDiameter: 35,
		});
	});
	test("without 方式 it is as the layout has it", async () => {
		expect(await document("印章: {直径: 45}\n")).toMatchObject({ seal: "unsealed" });
		expect(await document("版式: 文件\n发文字号: 甲发〔2026〕3号\n印章: {直径: 45}\n")).toMatchObject({
			seal: "sealed",
		});
	});
	test("several sign", async () => {
		const signed = await document("签署: [{职务: 甲局局长, 姓名: 张三}, {职务: 乙局局长, 姓名: 李四}]\n");
		expect(signed?.signed.map(({ post, name }) => [post[0]?.text, name[0]?.text])).toEqual([
			["甲局局长", "张三"],
			["乙局局长", "李四"],
		]);
	});
});
