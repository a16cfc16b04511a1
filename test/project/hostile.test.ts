import { describe, expect, test } from "vitest";
import { diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Document } from "../../src/document/document.ts";
import type { FullPlan } from "../../src/plan/full.ts";
import { bones, HOSTILE, withEveryText } from "../../src/project/hostile.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { folderWith, walkIn } from "./setting.ts";

const PLAN = `文种: 通用
标题: 甲
引言: [乙, 丙]
章节:
  - 标题: 丁
    条目: [戊, 己]
  - 标题: 庚
    表格: {行: [[辛, 壬]]}
附件:
  - 名称: 癸
    内容: 子
`;

async function made(plan: string): Promise<{ plan: FullPlan; document: Document }> {
	const walk = await walkIn(folderWith({ "gzfa.config.yaml": "", "a.yaml": plan }), "a.yaml");
	return { plan: walk.plan as FullPlan, document: walk.document as Document };
}

describe("the round of hostile values of gzfa genre check", () => {
	test("replaces every text that the author wrote, and nothing else", async () => {
		const { plan } = await made(PLAN);
		const texts = (one: FullPlan) =>
			[...JSON.stringify(one).matchAll(/"text":"(.*?)","from"/g)].map(([, text]) => text);
		expect(texts(plan)).toEqual(expect.arrayContaining([..."甲乙丙丁戊己庚辛壬癸子"]));
		expect(new Set(texts(withEveryText(plan, "{{丑}}")))).toEqual(new Set(["{{丑}}"]));
		expect(withEveryText(plan, "丑").sections.map(({ from }) => from)).toEqual(
			plan.sections.map(({ from }) => from),
		);
	});

	test("knows documents of one structure from those of another", async () => {
		const same = await made(PLAN.replace("甲", "另一个标题").replace("戊", "另一条"));
		const { document } = await made(PLAN);
		expect(bones(same.document)).toBe(bones(document));
		for (const [from, to] of [
			["丙", "丙, 丑"],
			["戊, 己", "戊"],
			["[辛, 壬]", "[辛, 壬, 丑]"],
		])
			expect(bones((await made(PLAN.replace(from as string, to as string))).document)).not.toBe(
				bones(document),
			);
	});

	test("has values of every notation, none of them blank", () => {
		for (const text of ["{{", "# ", "@", "|", "</", "&", "**", "1. ", "一、"])
			expect(HOSTILE.some((one) => one.includes(text))).toBe(true);
		expect(HOSTILE.filter((one) => one.trim() === "")).toEqual([]);
	});

	test("says which value it was", () => {
		const span = { file: "a", start: 0, end: 0 };
		const told = (how: "structure" | "crash") =>
			sentenceOf(diagnostic("GENRE-HOSTILE", span, { text: "# 甲", how })).message;
		expect(told("structure")).toBe("例文里的字换成“# 甲”，成品的结构就变了。");
		expect(told("crash")).toBe("例文里的字换成“# 甲”，生成就出了毛病。");
	});
});
