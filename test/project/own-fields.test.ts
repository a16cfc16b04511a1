import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { described } from "../../src/genres/described.ts";
import { skeleton } from "../../src/plan/skeleton.ts";
import { loadProject } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";
import { folderWith, markdownOf, put, schemaOf, toldIn, walkIn } from "./setting.ts";

const field = (title: string, more: object = { type: "string", minLength: 1 }) => ({
	title,
	description: `${title}写什么。`,
	...more,
});
const isA = (is: string) => ({ type: "string", minLength: 1, gzfa: { is } });
const PROPERTIES = {
	visitor: field("来访人"),
	visited: field("来访日期", isA("日期")),
	count: field("人数", isA("整数")),
	share: field("占比", isA("数字")),
	level: field("等次", { type: "string", enum: ["优", "良"] }),
	group: field("督查组", { $ref: "plan.schema.json#/$defs/names" }),
	span: field("时限", { $ref: "plan.schema.json#/$defs/period" }),
	demands: field("诉求", {
		type: "array",
		minItems: 1,
		items: { type: "string", minLength: 1 },
	}),
	ledger: field("台账", { $ref: "plan.schema.json#/$defs/table" }),
	reply: field("答复", { $ref: "plan.schema.json#/$defs/section" }),
	opinions: field("办理意见", {
		type: "array",
		minItems: 1,
		items: {
			type: "object",
			additionalProperties: false,
			required: ["unit", "opinion"],
			properties: { unit: field("单位"), opinion: field("意见"), on: field("何时", isA("日期")) },
		},
	}),
};
const TEMPLATE = `{{#> 公文}}
{{> 主体}}
{{来访人}}，{{来访日期}}，{{人数}}，{{占比}}，{{等次}}。
{{督查组}}
{{时限}}
{{诉求}}
{{#with 台账}}
{{> 表格}}
{{/with}}
{{#with 答复}}
{{> 栏目}}
{{/with}}
{{#each 办理意见}}
{{单位}}：{{意见}}（{{何时}}）
{{/each}}
{{/公文}}
`;

function project(gzfa: object, config = "") {
	return folderWith({
		"gzfa.config.yaml": config,
		"schemas/信访答复.schema.json": schemaOf("信访答复", { properties: PROPERTIES }, gzfa),
		"templates/信访答复.hbs": TEMPLATE,
	});
}

function newPlan(folder: string): string {
	const { value } = loadProject(folder);
	const genre = value?.catalogue.find("信访答复").genre;
	if (!genre) throw new Error("the schema is faulty");
	return skeleton(described(genre), "信访答复", { year: 2026, month: 11, day: 23 }, value?.defaults);
}

describe("a new plan of a genre with keys of its own", () => {
	const titles = Object.values(PROPERTIES).map(({ title }) => title);

	test.each<[string, object, string[]]>([
		["needed", { needs: titles, defaults: { 版式: "文件" } }, titles],
		["usual", { usual: titles }, titles],
		["with samples", { samples: { 来访人: "某某某", 人数: "12" } }, ["来访人", "人数"]],
		[
			"needed by an upward one",
			{ needs: ["主送机关", "来访人"], direction: "上行", defaults: { 版式: "文件" } },
			["来访人"],
		],
		["needed among what closes", { needs: ["结语", "附注", "来访日期"] }, ["来访日期"]],
	])(
		"has those that are %s, before what closes the text, and nothing to say against it",
		async (_, gzfa, written) => {
			const folder = project(gzfa);
			const text = newPlan(folder);
			put(folder, "plans/a.yaml", text);
			const walk = await walkIn(folder, "plans/a.yaml");
			expect(walk.diagnostics.length > 0 ? reportText(walk, false) : "").toBe("");
			expect(walk.document).toBeDefined();
			const keys = [...text.matchAll(/^([\u4e00-\u9fff]+):/gm)].map(([, key]) => key);
			expect(keys.filter((key) => titles.includes(key as string))).toEqual(written);
			const closing = keys.findIndex((key) => ["结语", "成文日期"].includes(key as string));
			expect(keys.indexOf(written.at(-1))).toBeLessThan(closing);
			expect(text).not.toContain("undefined");
		},
	);

	test.each<[string, object, boolean]>([
		["keys of its own are usual", { usual: ["来访人", "诉求"] }, false],
		["keys of its own are needed", { needs: ["诉求"] }, false],
		["they are not printed", { unused: ["章节"] }, false],
		["their sample is empty", { samples: { 章节: "" } }, false],
		["its own keys hold no text", { needs: ["来访日期", "等次"] }, true],
		["they have a sample", { needs: ["诉求"], samples: { 章节: [{ 标题: "甲", 内容: "乙。" }] } }, true],
		["nothing else is said", {}, true],
	])("has 章节 only where it is of use: %s", (_, gzfa, isThere) => {
		expect(/^章节:/m.test(newPlan(project(gzfa)))).toBe(isThere);
	});

	test("dates what went before on the day of the plan, not after it", () => {
		expect(newPlan(project({ needs: ["来访日期"] }))).toContain("\n来访日期: 2026-11-23\n");
	});

	test("quotes a sample that YAML would take for something else", async () => {
		const folder = project({ samples: { 来访人: "注意: 甲 # 乙" } });
		put(folder, "plans/a.yaml", newPlan(folder));
		expect(await markdownOf(await walkIn(folder, "plans/a.yaml"))).toContain("注意: 甲 # 乙");
	});
});

describe("dates and numbers", () => {
	const plan = (fields: string) => `文种: 信访答复\n标题: 甲\n引言: 乙\n${fields}`;

	test("are printed as documents have them", async () => {
		const folder = project({});
		put(
			folder,
			"plans/a.yaml",
			plan(
				"来访日期: 2026-03-05\n人数: 12\n占比: 12.5\n诉求:\n  - 丙。\n  - 丁。\n办理意见:\n  - {单位: 戊, 意见: 己, 何时: 2026.4.1}\n",
			),
		);
		const walk = await walkIn(folder, "plans/a.yaml");
		expect(walk.diagnostics).toEqual([]);
		const text = await markdownOf(walk);
		expect(text).toContain("2026年3月5日，12，12.5");
		expect(text).toContain("戊：己（2026年4月1日）");
		expect(text).toMatch(/丙。\n\n.*丁。/);
	});

	test("must be such", async () => {
		const folder = project({});
		put(
			folder,
			"plans/a.yaml",
			plan(
				"来访日期: 上周三\n人数: 12.5\n占比: 一半\n办理意见:\n  - {单位: 戊, 意见: 己, 何时: 2026-02-30}\n",
			),
		);
		const walk = await walkIn(folder, "plans/a.yaml");
		expect(toldIn(folder, walk)).toEqual([
			"plans/a.yaml:4:7 VALUE-FORM",
			"plans/a.yaml:5:5 VALUE-FORM",
			"plans/a.yaml:6:5 VALUE-FORM",
			"plans/a.yaml:8:24 VALUE-FORM",
		]);
		const report = reportText(walk, false);
		expect(report).toContain("“人数”里的“12.5”不是整数。");
		expect(report).toContain("“占比”里的“一半”不是数。");
	});
});

describe("in the defaults of the project", () => {
	test("a key of the genre's own stands for plans of that genre, and for no others", async () => {
		const folder = project({}, "默认:\n  来访人: 群众代表\n  来访日期: 2026-03-05\n");
		put(folder, "plans/a.yaml", "文种: 信访答复\n标题: 甲\n引言: 乙\n");
		put(folder, "plans/b.yaml", "文种: 通用\n标题: 甲\n引言: 乙\n");
		const walk = await walkIn(folder, "plans/a.yaml");
		expect(walk.diagnostics).toEqual([]);
		expect(await markdownOf(walk)).toContain("群众代表，2026年3月5日");
		const other = await walkIn(folder, "plans/b.yaml");
		expect(other.diagnostics).toEqual([]);
		expect(await markdownOf(other)).not.toContain("群众代表");
	});

	test("what no genre has is no key", async () => {
		const folder = project({}, "默认:\n  来仿人: 群众代表\n");
		put(folder, "plans/a.yaml", "文种: 信访答复\n标题: 甲\n引言: 乙\n");
		const walk = await walkIn(folder, "plans/a.yaml");
		expect(toldIn(folder, walk)).toEqual(["gzfa.config.yaml:2:3 FIELD-UNKNOWN"]);
		expect(reportText(walk, false)).toContain("你是不是想写“来访人”？");
	});

	test("a folder that is not there is told", async () => {
		const folder = project({}, "模板: 模版\n");
		put(folder, "plans/a.yaml", "文种: 通用\n标题: 甲\n引言: 乙\n");
		const walk = await walkIn(folder, "plans/a.yaml");
		expect(toldIn(folder, walk)).toEqual(["gzfa.config.yaml:1:5 CONFIG-FOLDER-NONE"]);
		expect(reportText(walk, false)).toContain("没有“模版”这个文件夹");
		expect(walk.document).toBeDefined();
	});
});

test("an entry of a list of records that is a text is told the keys of its own", async () => {
	const folder = project({});
	put(folder, "plans/a.yaml", "文种: 信访答复\n标题: 甲\n引言: 乙\n办理意见:\n  - 同意\n");
	const report = reportText(await walkIn(folder, "plans/a.yaml"), false);
	expect(report).toContain("写成“- 单位: …”，下面几行写“意见: …”，和上一行的键对齐。");
	expect(report).not.toContain("内容: …");
});

test("a usual key of the genre's own is asked for as a key, not as the name of a section", async () => {
	const folder = project({ usual: ["来访人"] });
	put(folder, "plans/a.yaml", "文种: 信访答复\n标题: 甲\n引言: 乙\n");
	const report = reportText(await walkIn(folder, join("plans", "a.yaml")), false);
	expect(report).toContain("信访答复一般还有“来访人”，这份没有。");
	expect(report).toContain("顶格写上这个键");
	expect(report).not.toContain("栏目: ");
});
