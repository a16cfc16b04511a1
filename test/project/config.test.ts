import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configSchema, OF_EACH_PLAN } from "../../src/project/config.ts";
import { projectOf } from "../../src/project/find.ts";
import { loadProject } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";
import { folderWith, put, toldIn, walkIn } from "./setting.ts";

const PLAN = "文种: 通用\n标题: 甲\n引言: 乙\n";

function told(config: string): string[] {
	const there = Object.fromEntries(["b", "c", "d"].map((one) => [`${one}/说明.md`, ""]));
	const folder = folderWith({ "gzfa.config.yaml": config, ...there });
	const { diagnostics, sources } = loadProject(folder);
	return toldIn(folder, { diagnostics, sources }).map((one) => one.replace("gzfa.config.yaml:", ""));
}

describe("a sound configuration", () => {
	test.each([
		["nothing", ""],
		["a comment", "# 什么也没写\n"],
		["one folder", "计划: 计划\n"],
		["English keys", "plans: a\ntemplates: b\nschemas: c\nexamples: d\ndefaults:\n  issuer: 甲\n"],
		[
			"defaults of every shape",
			"默认:\n  发文机关: [甲, 乙]\n  抄送: [[丙, 丁], 戊]\n  签署: {职务: 县长, 姓名: 某某}\n",
		],
	])("%s", (_, config) => {
		expect(told(config)).toEqual([]);
	});

	test("folders are found from the one of the configuration", () => {
		const folder = folderWith({ "gzfa.config.yaml": "文种: 自己的/文种\n" });
		const { folders } = loadProject(folder).value ?? {};
		expect(folders?.schemas.path).toBe(join(folder, "自己的/文种"));
		expect(folders?.plans).toEqual({ path: join(folder, "plans"), said: undefined });
	});
});

describe("a faulty configuration", () => {
	test.each([
		["a mistyped key", "计画: plans\n", ["1:1 FIELD-UNKNOWN"]],
		["a key of a later version", "输出: out\n", ["1:1 FIELD-UNKNOWN"]],
		["a key twice, in two languages", "计划: a\nplans: b\n", ["2:1 FIELD-TWICE"]],
		["an empty folder", "计划:\n", ["1:4 FIELD-EMPTY"]],
		["a list for a folder", "计划: [a]\n", ["1:5 FIELD-TYPE"]],
		["a folder above", "计划: ../a\n", ["1:5 CONFIG-FOLDER-OUTSIDE"]],
		["a folder above after all", "计划: a/../../b\n", ["1:5 CONFIG-FOLDER-OUTSIDE"]],
		["a whole path", "计划: /etc\n", ["1:5 CONFIG-FOLDER-OUTSIDE"]],
		["a Windows path", "计划: C:\\甲\n", ["1:5 CONFIG-FOLDER-OUTSIDE"]],
		["a table above", "数据表:\n  plans/a.yaml: ../b.csv\n", ["2:17 CONFIG-FILE-OUTSIDE"]],
		["a sheet above", "数据表:\n  plans/a.yaml: '../b.xlsx#二月'\n", ["2:17 CONFIG-FILE-OUTSIDE"]],
		["a plan of a table above", "数据表:\n  ../a.yaml: b.csv\n", ["2:3 CONFIG-FILE-OUTSIDE"]],
		[
			"a way out behind a sheet",
			"数据表:\n  plans/a.yaml: b.xlsx#x/../../c.csv\n",
			["2:17 CONFIG-FILE-OUTSIDE"],
		],
		["a way out behind a plan", "数据表:\n  b.xlsx#/../../a.yaml: b.csv\n", ["2:3 CONFIG-FILE-OUTSIDE"]],
		["a Windows path of a table", "数据表:\n  plans/a.yaml: ' ..\\b.csv'\n", ["2:17 CONFIG-FILE-OUTSIDE"]],
		[
			"a plan twice among the tables",
			"数据表:\n  a.yaml: b.csv\n  ./a.yaml: c.csv\n",
			["3:3 CONFIG-FILE-TWICE"],
		],
		["a whole path of a table", "数据表:\n  plans/a.yaml: /etc/passwd\n", ["2:17 CONFIG-FILE-OUTSIDE"]],
		["a file for a folder", "计划: gzfa.config.yaml\n", ["1:5 CONFIG-FOLDER-FILE"]],
		["a list", "- 计划\n", ["1:1 CONFIG-NOT-MAPPING"]],
		["a text", "计划\n", ["1:1 CONFIG-NOT-MAPPING"]],
		["full-width colons", "计划：plans\n模板：templates\n", ["1:3 YAML-FULLWIDTH-COLON"]],
		["nothing under 默认", "默认:\n", ["1:4 FIELD-EMPTY"]],
		["a text under 默认", "默认: 甲\n", ["1:5 FIELD-TYPE"]],
		["a mistyped default", "默认:\n  发文机构: 甲\n", ["2:3 FIELD-UNKNOWN"]],
		["a default that no plan may have", "默认:\n  印章: 不盖\n", ["2:7 FIELD-VALUE"]],
		["a default of a wrong form", "默认:\n  份号: 12\n", ["2:7 FIELD-FORM"]],
		["an empty default", "默认:\n  发文机关: []\n  附注:\n", ["2:9 FIELD-EMPTY", "3:6 FIELD-EMPTY"]],
		["a default that lacks a key", "默认:\n  签署: {职务: 县长}\n", ["2:7 FIELD-MISSING"]],
		[
			"what each plan says for itself",
			"默认:\n  标题: 甲\n  主要任务: 乙\n  附件: [丙]\n",
			["2:3 CONFIG-DEFAULT-OWN", "3:3 CONFIG-DEFAULT-OWN", "4:3 CONFIG-DEFAULT-OWN"],
		],
		[
			"all at once",
			"计画: a\n模板: ../b\n默认:\n  印章: 盖\n  密级: 高\n",
			["1:1 FIELD-UNKNOWN", "2:5 CONFIG-FOLDER-OUTSIDE", "4:7 FIELD-VALUE", "5:7 FIELD-FORM"],
		],
	])("%s", (_, config, expected) => {
		expect(told(config)).toEqual(expected);
	});

	test("a link that leads out", () => {
		const outside = folderWith({ "a.txt": "" });
		const folder = folderWith({ "gzfa.config.yaml": "文种: 文种\n" });
		symlinkSync(outside, join(folder, "文种"));
		expect(loadProject(folder).diagnostics.map(({ code }) => code)).toEqual(["CONFIG-FOLDER-OUTSIDE"]);
	});

	test("stops the plans of the project with its report", async () => {
		const folder = folderWith({ "gzfa.config.yaml": "计画: plans\n", "a.yaml": PLAN });
		const walk = await walkIn(folder, "a.yaml");
		expect(walk.document).toBeUndefined();
		expect(
			reportText(walk, false),
		).toBe(`${folder}/gzfa.config.yaml:1:1 错误 这里没有“计画”这个键。 FIELD-UNKNOWN
  1 | 计画: plans
    | ^^^^
  改法：你是不是想写“计划”？

共 1 个错误。
`);
	});
});

test("the schema has a title and a description for everything, and the fields of plans under 默认", () => {
	const { properties = {} } = configSchema();
	for (const { title, description } of Object.values(properties)) {
		expect(title).toMatch(/^[\u4e00-\u9fff]+$/);
		expect(description).toMatch(/。$/);
	}
	const keys = Object.keys(properties.defaults?.properties ?? {});
	expect(keys).toEqual(expect.arrayContaining(["issuer", "printer", "cc", "layout", "seal"]));
	expect(keys.filter((key) => OF_EACH_PLAN.has(key))).toEqual([]);
});

test("a project is found upwards from the plan, the nearest first", () => {
	const folder = folderWith({ "gzfa.config.yaml": "", "甲/乙/a.yaml": PLAN });
	expect(projectOf(join(folder, "甲/乙/a.yaml"))).toBe(folder);
	put(folder, "甲/gzfa.config.yaml", "");
	expect(projectOf(join(folder, "甲/乙/a.yaml"))).toBe(join(folder, "甲"));
	expect(projectOf(join(folder, "b.yaml"))).toBe(folder);
	expect(projectOf(join(folderWith({}), "b.yaml"))).toBeUndefined();
});

test("what a plan names may lie anywhere in its project, and nowhere else", async () => {
	const planOf = (path: string) =>
		`文种: 通用\n标题: 甲\n章节:\n  - 标题: 乙\n    表格: {行: {文件: ${path}}}\n`;
	const outside = folderWith({
		"清单.csv": "一,二\n",
		"项目/gzfa.config.yaml": "",
		"项目/数据/清单.csv": "三,四\n",
		"项目/plans/a.yaml": planOf("../数据/清单.csv"),
		"项目/plans/b.yaml": planOf("../../清单.csv"),
	});
	const folder = join(outside, "项目");
	expect(toldIn(folder, await walkIn(folder, "plans/a.yaml"))).toEqual([]);
	expect(toldIn(folder, await walkIn(folder, "plans/b.yaml"))).toEqual([
		"plans/b.yaml:5:18 REFERENCE-OUTSIDE",
	]);
});
