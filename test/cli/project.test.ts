import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinTitles } from "../../src/genres/catalogue.ts";
import { everyPlan } from "../../src/genres/genres.ts";
import { folderWith, schemaOf } from "../project/setting.ts";
import { gzfa } from "./run.ts";

function inside(folder: string) {
	return (...args: string[]) => gzfa(args, { cwd: folder });
}

function filesOf(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const PLAN = "文种: 通用\n标题: 甲\n引言: 乙\n";

describe("init", () => {
	const folder = folderWith({});
	const run = inside(folder);
	const first = run("init");

	test("writes a project whose example renders", () => {
		expect(first).toMatchObject({ code: 0, err: "" });
		expect(Object.keys(filesOf(folder))).toEqual([
			".gitattributes",
			".gitignore",
			".gzfa/config.schema.json",
			".gzfa/genre.schema.json",
			".gzfa/plan.schema.json",
			".gzfa/profile.schema.json",
			".vscode/settings.json",
			"gzfa.config.yaml",
			"plans/示例.yaml",
		]);
		expect(run("check", "plans/示例.yaml", "--strict")).toMatchObject({ code: 0, out: "没有发现错误。\n" });
		const { code, err } = run("render", "plans/示例.yaml", "-t", "docx,md");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(readFileSync(join(folder, "plans/示例.md"), "utf8")).toContain("某某县人民政府办公室");
	});

	test("explains each key of the example and of the configuration, and fills in what the program has for it", () => {
		const { "plans/示例.yaml": plan = "", ".gzfa/config.schema.json": config = "" } = filesOf(folder);
		const { fields, sections } = everyPlan();
		expect(plan).toContain(`# ${fields.preamble?.description}\n引言: ${fields.preamble?.gzfa?.sample}`);
		expect(plan).toContain(`# ${sections.tasks?.description}\n主要任务:`);
		expect(plan).not.toContain("undefined");
		expect(config).toContain(JSON.stringify(fields.issuer?.description));
	});

	test("keeps what is made of plans and examples out of the repository", () => {
		const git = (...args: string[]) => spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout;
		git("init", "-q");
		const made = [
			"通知.预览.docx",
			"templates/通知.预览.docx",
			"plans/a.docx",
			"examples/a.docx",
			"examples/b/a.md",
		];
		expect(
			git("check-ignore", "--no-index", "--", "README.md", "plans/a.yaml", ...made)
				.trim()
				.split("\n"),
		).toHaveLength(made.length);
	});

	test("binds schemas that are there to files that are there", () => {
		const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"));
		for (const path of Object.keys(settings["yaml.schemas"]))
			expect(existsSync(join(folder, path))).toBe(true);
		expect(existsSync(join(folder, settings["json.schemas"][0].url))).toBe(true);
		expect(settings["yaml.schemas"][".gzfa/plan.schema.json"]).toEqual([
			"plans/**/*.yaml",
			"examples/**/*.yaml",
			"!**/_*.yaml",
			"!**/_*/**",
		]);
	});

	test("again changes nothing, and says so", () => {
		const before = filesOf(folder);
		const { code, out } = run("建项目");
		expect(code).toBe(0);
		expect(out).toContain("gzfa.config.yaml 已经有了，没有动它");
		expect(filesOf(folder)).toEqual(before);
	});

	test("leaves what is one's own, and shows what to add to editor settings", () => {
		const own = folderWith({
			"新/.vscode/settings.json": "{}",
			"新/.gitignore": "甲\n",
			"新/plans/示例.yaml": PLAN,
		});
		const { code, out } = gzfa(["init", "新"], { cwd: own });
		expect(code).toBe(0);
		expect(out).toContain('"yaml.schemas"');
		expect(filesOf(join(own, "新"))).toMatchObject({
			".vscode/settings.json": "{}",
			".gitignore": "甲\n",
			"plans/示例.yaml": PLAN,
		});
	});

	test("in a folder whose configuration is faulty tells that", () => {
		const own = folderWith({ "gzfa.config.yaml": "计画: plans\n" });
		const { code, err } = inside(own)("init");
		expect(code).toBe(1);
		expect(err).toContain("gzfa.config.yaml:1:1 错误");
	});
});

describe("config", () => {
	const folder = folderWith({
		"gzfa.config.yaml": "计划: 稿子\n默认:\n  发文机关: [甲, 乙]\n  印数: 50\n",
		"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { defaults: { 版式: "无版头" } }),
		"templates/督查通报.hbs": "{{#> 公文}}\n{{> 主体}}\n{{/公文}}\n",
		"稿子/a.yaml": "文种: 督查通报\n标题: 丙\n引言: 丁\n",
	});
	const run = inside(folder);

	test("shows what is in force and who says so", () => {
		expect(run("config")).toEqual({
			code: 0,
			err: "",
			out: `配置：gzfa.config.yaml

文件夹
  计划  稿子       gzfa.config.yaml 第 1 行
  模板  templates  没有写，按工具原来的
  文种  schemas    没有写，按工具原来的
  例文  examples   没有写，按工具原来的

版面
  GB/T 33476.2  没有写，按工具原来的

成品
  文件夹  计划旁边
  格式    docx
  文件名  和计划同名

默认（计划里没写的，按这里的来）
  发文机关  甲、乙  gzfa.config.yaml 第 3 行
  印数      50      gzfa.config.yaml 第 4 行（有版头的公文才用）

文种
  内置 ${Object.keys(builtinTitles()).length} 个，本项目自己的 1 个
  督查通报  schemas/督查通报.schema.json

模板
  templates/督查通报.hbs  用于督查通报
`,
		});
	});

	test("of a plan: every field that it really has, also from below the project's folder", () => {
		expect(gzfa(["配置", "a.yaml"], { cwd: join(folder, "稿子") }).out).toBe(`计划 a.yaml 实际用的
  文种      督查通报  a.yaml 第 1 行
  标题      丙        a.yaml 第 2 行
  引言      丁        a.yaml 第 3 行
  发文机关  甲、乙    ../gzfa.config.yaml 第 3 行
  版式      无版头    “督查通报”的默认值
`);
	});

	test("without a project says so", () => {
		const { code, out } = inside(folderWith({}))("config");
		expect(code).toBe(0);
		expect(out).toContain("没有 gzfa.config.yaml");
	});

	test("a faulty one is told, and nothing is shown", () => {
		const { code, out, err } = inside(folderWith({ "gzfa.config.yaml": "默认: 甲\n" }))("config");
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toContain("FIELD-TYPE");
	});
});

describe("genres", () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { family: "总结报告", also: ["督办通报"] }),
		"schemas/工作方案.schema.json": schemaOf("工作方案", {}, { family: "计划方案" }),
	});

	test("by family, the project's own marked", () => {
		const { code, out } = inside(folder)("genres");
		expect(code).toBe(0);
		expect(out).toMatch(
			/^计划方案\n(?: {2}.*\n)* {2}工作方案【本项目，代替内置的工作方案】：工作方案的说明。\n/m,
		);
		expect(out).toMatch(
			/^总结报告\n(?: {2}.*\n)* {2}督查通报【本项目】：督查通报的说明。也叫：督办通报。\n/m,
		);
		expect(out).toMatch(/^ {2}自查报告（self-inspection）：.*也叫：.*自查情况报告/m);
		expect(out).not.toContain("（work-plan）");
	});

	test("as JSON", () => {
		const rows = JSON.parse(inside(folder)("genres", "--format", "json").out) as { name: string }[];
		expect(rows.find(({ name }) => name === "督查通报")).toEqual({
			name: "督查通报",
			title: "督查通报",
			description: "督查通报的说明。",
			family: "总结报告",
			also: ["督办通报"],
			file: "schemas/督查通报.schema.json",
			hides: null,
		});
		expect(rows.map(({ name }) => name)).toContain("self-inspection");
	});

	test("a faulty one is told, the others are listed", () => {
		const own = folderWith({ "gzfa.config.yaml": "", "schemas/甲.schema.json": "{" });
		const { code, out, err } = inside(own)("genres");
		expect(code).toBe(1);
		expect(err).toContain("schemas/甲.schema.json:1:1 错误");
		expect(out).toContain("工作方案");
	});
});

test("a finding of the project is told once for all its plans", () => {
	const folder = folderWith({
		"gzfa.config.yaml": "默认:\n  发文机关: ××县\n",
		"a.yaml": PLAN,
		"b.yaml": PLAN,
	});
	const rows = JSON.parse(inside(folder)("check", "a.yaml", "b.yaml", "--format", "json").out) as object[];
	expect(rows).toMatchObject([{ file: "gzfa.config.yaml", rule: "PLACEHOLDER" }]);
});
