import { expect, test } from "vitest";
import { builtinGenre } from "../../src/genres/catalogue.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { compileFor } from "../../src/template/own.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { sourceText } from "./setting.ts";

const PLAN = `文种: 通用
标题: 关于督办某事的通知
主送:
  - 各乡镇
  - 县政府各部门
发文机关: 清河县人民政府
署名: [甲局, 乙局]
引言: |
  第一段写得很长很长，长到一行印不下还要接着写下去。
  第二段。
主要任务:
  - 标题: 修路
    内容: 修到村口。
指导思想:
  内容: 以民为本。
成文日期: 2026-09-08
`;

async function told(template: string): Promise<string[]> {
	const { value } = compileFor(sourceText("t.hbs", template), builtinGenre("document"));
	const walk = await makeDocument(await checkPlan({ file: "计划.yaml", bytes: Buffer.from(PLAN) }), value);
	return walk.diagnostics
		.filter(({ code }) => code === "TEXT-UNPLACED")
		.map((one) => sentenceOf(one).message);
}

test("what is not printed is told by its key and its first words, never as it is written in the file", async () => {
	expect(await told("@标题 {{标题}}\n{{#with 指导思想}}{{#each 内容}}{{段落}}{{/each}}{{/with}}")).toEqual([
		"模板没有用到“主送”（各乡镇），成品里不会有这些字。",
		"模板没有用到“引言”（第一段写得很长很长，长到一行印不下还要接…），成品里不会有这些字。",
		"模板没有用到“署名”（甲局），成品里不会有这些字。",
		"模板没有用到“成文日期”（2026-09-08），成品里不会有这些字。",
		"模板没有用到“发文机关”（清河县人民政府），成品里不会有这些字。",
		"模板没有用到“主要任务”这个标题，成品里不会有这些字。",
		"模板没有用到“主要任务”里的“标题”（修路），成品里不会有这些字。",
		"模板没有用到“主要任务”里的“内容”（修到村口。），成品里不会有这些字。",
		"模板没有用到“指导思想”这个标题，成品里不会有这些字。",
	]);
});
