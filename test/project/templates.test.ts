import { describe, expect, test } from "vitest";
import { reportText } from "../../src/report/text.ts";
import { folderWith, markdownOf, schemaOf, toldIn, walkIn } from "./setting.ts";

const planOf = (genre: string) => `文种: ${genre}\n标题: 甲\n引言: 乙\n`;

function project(files: Record<string, string>): string {
	return folderWith({
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf("督查通报"),
		"a.yaml": planOf("督查通报"),
		"b.yaml": planOf("通用"),
		...files,
	});
}

const SAYING = (words: string) => `{{#> 公文}}\n${words}\n{{> 主体}}\n{{/公文}}\n`;

describe("which template serves", () => {
	test.each([
		["the genre's own", { "templates/督查通报.hbs": SAYING("丙") }, "a.yaml", "丙"],
		["通用's for one without", {}, "a.yaml", "乙"],
		["the project's for a built-in genre, by title", { "templates/通用.hbs": SAYING("丙") }, "b.yaml", "丙"],
		[
			"the project's for a built-in genre, by name",
			{ "templates/document.hbs": SAYING("丙") },
			"b.yaml",
			"丙",
		],
		[
			"the built-in one with the project's partials",
			{ "templates/partials/主体.hbs": "丙\n{{引言}}\n" },
			"b.yaml",
			"丙",
		],
		[
			"the genre's own with partials of the project",
			{ "templates/督查通报.hbs": SAYING("{{> 套话}}"), "templates/partials/套话.hbs": "丙\n" },
			"a.yaml",
			"丙",
		],
	])("%s", async (_, files, plan, first) => {
		const folder = project(files as Record<string, string>);
		const walk = await walkIn(folder, plan);
		expect(toldIn(folder, walk)).toEqual([]);
		expect((await markdownOf(walk)).split("\n")[2]).toBe(first);
	});

	test("that of the built-in genre whose place the project's has taken", async () => {
		const folder = folderWith({
			"gzfa.config.yaml": "",
			"schemas/请示.schema.json": schemaOf("请示"),
			"a.yaml": "文种: 请示\n标题: 甲\n正文: 乙\n",
		});
		expect(await markdownOf(await walkIn(folder, "a.yaml"))).toContain("妥否，请批示。");
	});

	test("in folders that the configuration names", async () => {
		const folder = project({
			"gzfa.config.yaml": "模板: 自己的/模板\n",
			"自己的/模板/督查通报.hbs": SAYING("丙"),
		});
		expect(await markdownOf(await walkIn(folder, "a.yaml"))).toContain("丙");
	});
});

describe("faults", () => {
	test("in a template stand in its file, with the line", async () => {
		const folder = project({ "templates/督查通报.hbs": SAYING("{{引育}}") });
		const walk = await walkIn(folder, "a.yaml");
		expect(walk.document).toBeUndefined();
		expect(toldIn(folder, walk)).toEqual(["templates/督查通报.hbs:2:3 TEMPLATE-UNKNOWN-FIELD"]);
		expect(reportText(walk, false)).toContain("  2 | {{引育}}\n    |   ^^^^\n  改法：你是不是想写“引言”？");
	});

	test("in a partial stand in its file", async () => {
		const folder = project({
			"templates/partials/套话.hbs": "甲\n{{{引言}}}\n",
			"templates/督查通报.hbs": SAYING("{{> 套话}}"),
		});
		expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual([
			"templates/partials/套话.hbs:2:1 TEMPLATE-RAW-OUTPUT",
		]);
	});

	test("what a template drops is told at the plan", async () => {
		const folder = project({ "templates/督查通报.hbs": "@标题 {{标题}}\n丙\n" });
		expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual(["a.yaml:3:5 TEXT-UNPLACED"]);
	});
});
