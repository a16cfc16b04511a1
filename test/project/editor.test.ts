import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinTitles, schemaPath } from "../../src/genres/catalogue.ts";
import { editorFiles } from "../../src/project/editor.ts";
import { loadProject } from "../../src/project/load.ts";
import type { Project } from "../../src/project/project.ts";
import { SCAFFOLD } from "../../src/zh/scaffold.ts";
import { ROOT } from "../cli/run.ts";
import { editorWith } from "../editors/server.ts";
import { folderWith, schemaOf } from "./setting.ts";

const folder = folderWith({
	"gzfa.config.yaml": SCAFFOLD.config,
	"schemas/督查通报.schema.json": schemaOf(
		"督查通报",
		{ properties: { span: { title: "督查时间", description: "哪几天。", type: "string", minLength: 1 } } },
		{ also: ["督办通报"] },
	),
});
const files = editorFiles(loadProject(folder).value as Project);
const editorOf = (name: string) => {
	const [, text = ""] = files.find(([path]) => path.endsWith(`${name}.schema.json`)) ?? [];
	return editorWith(name, JSON.parse(text));
};

describe("what the editor of a project knows", () => {
	test("of its genres: their names, and the keys that are theirs alone", async () => {
		const plans = editorOf("plan");
		expect(await plans.faults("文种: 督查通报\n标题: 甲\n督查时间: 乙\n引言: 丙\n")).toEqual([]);
		const offered = (await plans.complete("文种: ‸")).map(({ label }) => label);
		expect(offered).toEqual(expect.arrayContaining(["督查通报", "督办通报", "工作方案"]));
	});

	test("of the configuration: its keys, and under 默认 those of plans", async () => {
		const config = editorOf("config");
		expect(await config.faults(SCAFFOLD.config)).toEqual([]);
		expect((await config.faults("计画: plans\n")).length).toBe(1);
		expect((await config.faults("默认:\n  印章: 盖\n")).length).toBe(1);
		const offered = (await config.complete("默认:\n  ‸")).map(({ label }) => label);
		expect(offered).toEqual(expect.arrayContaining(["发文机关", "印发机关", "抄送机关"]));
		expect(offered).not.toContain("标题");
		expect(await config.hover("默‸认:\n  发文机关: 甲\n")).toContain("计划里没写的按这里的来");
	});

	test("of its profiles: every row by name, what it is and what may stand there", async () => {
		const profiles = editorOf("profile");
		const sound = `名称: 县
上级: 省.yaml
参数: {行距: 28.95磅, 每面行数: 22}
字体: {仿宋: 仿宋, 楷体: {字体: 楷体, 后备: [华文楷体]}}
文字: {二级标题: {加粗: 是}, 页码: {字号: 四号, 字体: 宋体}}
颜色: {红色: "#E60000"}
选项: {版记排在偶数页: 否, 页码位置: 居中}
`;
		expect(await profiles.faults(sound)).toEqual([]);
		expect((await profiles.faults("参数: {行间距: 28}\n")).length).toBe(1);
		expect((await profiles.faults("选项: {页码位置: 左边}\n")).length).toBe(1);
		expect((await profiles.faults("文字: {页码: {字体: 隶书}}\n")).length).toBe(1);
		const rows = (await profiles.complete("参数:\n  ‸")).map(({ label }) => label);
		expect(rows).toEqual(expect.arrayContaining(["上页边距", "行距", "红色分隔线粗细"]));
		expect(rows).not.toContain("linePitch");
		const places = (await profiles.complete("选项:\n  页码位置: ‸")).map(({ label }) => label);
		expect(places).toEqual(["外侧", "居中"]);
		expect(await profiles.hover("参数:\n  行‸距: 28\n")).toContain("不写就是29.45 磅");
	});

	test("of the files of genres", async () => {
		const genres = editorOf("genre");
		for (const name of Object.keys(builtinTitles())) {
			// An editor would go and get that one instead.
			const text = readFileSync(join(ROOT, schemaPath(name)), "utf8").replace(/"\$schema": .*\n/, "");
			expect([name, await genres.faults(text)]).toEqual([name, []]);
		}
		expect((await genres.faults(schemaOf("甲", { titel: "乙" }))).length).toBe(1);
		expect((await genres.faults(schemaOf("甲", { properties: { 时间: {} } }))).length).toBeGreaterThan(0);
	});
});
