import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectCatalogue } from "../../src/project/catalogue.ts";
import { gzfa, ROOT } from "../cli/run.ts";
import { folderWith, markdownOf, put, schemaOf, toldIn, walkIn } from "./setting.ts";

const planOf = (genre: string) => `文种: ${genre}\n标题: 甲\n引言: 乙\n`;

describe("finding a genre", () => {
	const folder = folderWith({
		"督查通报.schema.json": schemaOf("督查通报", {}, { also: ["督办通报"] }),
		"实施方案.schema.json": schemaOf("实施方案"),
		"年度工作总结.schema.json": schemaOf("年度工作总结", {}, { also: ["本局总结"] }),
		"坏的.schema.json": "{",
		"plan.schema.json": "{",
		"genre.schema.json": "{",
	});
	const catalogue = projectCatalogue(folder);
	const found = (name: string) => {
		const { genre, faults } = catalogue.find(name);
		return genre ? [genre.name, genre.project?.hides] : faults.map(({ code }) => code);
	};

	test.each([
		["by the name of its file", "督查通报", ["督查通报", undefined]],
		["by another name of its own", "督办通报", ["督查通报", undefined]],
		["before another name of a built-in one", "实施方案", ["实施方案", undefined]],
		["in place of a built-in one", "年度工作总结", ["年度工作总结", "年度工作总结"]],
		["in place of it by the canonical name", "annual-summary", ["年度工作总结", "年度工作总结"]],
		["in place of it by another name", "年终总结", ["年度工作总结", "年度工作总结"]],
		["a built-in one", "自查自纠报告", ["self-inspection", undefined]],
		["a faulty one", "坏的", ["JSON-SYNTAX"]],
	])("%s", (_, name, expected) => {
		expect(found(name)).toEqual(expected);
	});

	test("all: the project's in place of those they hide, the faulty told", () => {
		const { genres, faults } = catalogue.all();
		const names = genres.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(["督查通报", "实施方案", "年度工作总结", "work-plan"]));
		expect(names).not.toContain("annual-summary");
		expect(faults.map(({ code }) => code)).toEqual(["JSON-SYNTAX"]);
	});
});

test("a genre of the project is checked and rendered like a built-in one", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf(
			"督查通报",
			{
				properties: { period: { title: "督查时间", description: "哪几天。", type: "string", minLength: 1 } },
			},
			{ usual: ["引言", "存在问题"], defaults: { 层次序数: "数字" } },
		),
		"templates/督查通报.hbs": "{{#> 公文}}\n督查时间：{{督查时间}}\n{{> 主体}}\n{{/公文}}\n",
		"plans/a.yaml": "文种: 督查通报\n标题: 甲\n引言: 乙\n督查时间: 3月上旬\n存在问题: [丙]\n",
		"plans/b.yaml": "文种: 督查通报\n标题: 甲\n督查时间: [丙]\n引言: 丁\n",
	});
	expect(await markdownOf(await walkIn(folder, "plans/a.yaml"))).toBe(
		"# 甲\n\n督查时间：3月上旬\n\n乙\n\n## 1 存在问题\n\n1.1 丙\n",
	);
	expect(toldIn(folder, await walkIn(folder, "plans/b.yaml"))).toEqual([
		"plans/b.yaml:1:5 SECTION-USUAL",
		"plans/b.yaml:3:7 FIELD-TYPE",
	]);
});

test("one that has taken the place of a built-in one says so", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/通用.schema.json": schemaOf("通用"),
		"a.yaml": planOf("通用公文"),
	});
	expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual(["a.yaml:1:5 GENRE-FROM-PROJECT"]);
});

test("a faulty one is told where it is faulty, and nothing is said of its plan's genre", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/甲.schema.json": schemaOf("甲", {}, { also: "乙" }),
		"a.yaml": planOf("甲"),
	});
	expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual(["schemas/甲.schema.json:6:13 SCHEMA-TYPE"]);
});

test("a mistyped name is taken for the nearest of all", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf("督查通报"),
		"a.yaml": planOf("督察通报"),
	});
	const walk = await walkIn(folder, "a.yaml");
	expect(walk.diagnostics).toMatchObject([{ code: "GENRE-UNKNOWN", args: { near: "督查通报" } }]);
	expect(walk.named?.guessed).toBe(true);
});

/** What a run of the built program does with files, one line a call. */
function touched(folder: string, args: string[]): string[] {
	const log = join(folder, "log.txt");
	writeFileSync(log, "");
	const { code, err } = gzfa(args, {
		cwd: folder,
		env: { NODE_OPTIONS: `--require ${join(ROOT, "test/project/watch-files.cjs")}`, GZFA_WATCHED: log },
	});
	expect({ code, err }).toEqual({ code: 0, err: "" });
	return readFileSync(log, "utf8").split("\n").filter(Boolean);
}

describe("work at start-up", () => {
	const few = folderWith({
		"gzfa.config.yaml": "",
		"schemas/甲1.schema.json": schemaOf("甲1"),
		"a.yaml": planOf("甲1"),
		"b.yaml": planOf("实施方案"),
	});
	const many = folderWith({ "gzfa.config.yaml": "", "a.yaml": planOf("甲1"), "b.yaml": planOf("实施方案") });
	for (let i = 0; i < 200; i++) put(many, `schemas/甲${i}.schema.json`, schemaOf(`甲${i}`));

	test.each(["a.yaml", "b.yaml"])("does not grow with the genres of the project: %s", (plan) => {
		const calls = touched(many, ["check", plan]);
		expect(calls.length).toBe(touched(few, ["check", plan]).length);
		expect(calls.filter((call) => call.startsWith("readdirSync"))).toHaveLength(1);
		const own = calls.filter((call) => /^openSync schemas[/\\]/.test(call));
		expect(own).toHaveLength(plan === "a.yaml" ? 1 : 0);
	});

	test("reads one schema of the program for a plan without project, and lists no folder", () => {
		const folder = folderWith({ "a.yaml": planOf("实施方案") });
		const calls = touched(folder, ["check", "a.yaml"]);
		expect(calls.filter((call) => call.includes(".schema.json"))).toHaveLength(1);
		expect(calls.filter((call) => call.startsWith("readdirSync"))).toEqual([]);
	});
});

test("a field of the genre's own comes before a section that has its name as another one", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/督办单.schema.json": schemaOf("督办单", {
			properties: { outcome: { title: "落实情况", description: "办得怎样。", type: "string", minLength: 1 } },
		}),
		"templates/督办单.hbs": "@标题 {{标题}}\n结果：{{落实情况}}\n",
		"a.yaml": "文种: 督办单\n标题: 甲\n引言: 乙\n落实情况: 丙\n",
	});
	expect(await markdownOf(await walkIn(folder, "a.yaml"))).toBe("# 甲\n\n结果：丙\n");
});
