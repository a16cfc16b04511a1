import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinGenre, builtinTitles, schemaPath } from "../../src/genres/catalogue.ts";
import { everyPlan } from "../../src/genres/genres.ts";
import { copiedSchema } from "../../src/project/copy.ts";
import { readGenre } from "../../src/project/genre-file.ts";
import { folderWith, put, schemaOf } from "../project/setting.ts";
import { gzfa, ROOT } from "./run.ts";

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

describe("genre new", () => {
	const folder = folderWith({ "gzfa.config.yaml": "默认:\n  发文机关: 清河县应急管理局\n" });
	const run = inside(folder);

	test("copies the three files, and the copy is sound", () => {
		const { code, err, out } = run("genre", "new", "督查通报", "--from", "情况报告");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toContain("已新建 schemas/督查通报.schema.json\n");
		expect(Object.keys(filesOf(folder)).filter((name) => name.includes("督查通报"))).toEqual([
			"examples/督查通报.yaml",
			"schemas/督查通报.schema.json",
			"templates/督查通报.hbs",
		]);
		expect(readFileSync(join(folder, "examples/督查通报.yaml"), "utf8")).toMatch(/^文种: 督查通报$/m);
		expect(JSON.parse(readFileSync(join(folder, "schemas/督查通报.schema.json"), "utf8"))).toMatchObject({
			$id: "督查通报.schema.json",
			title: "督查通报",
			gzfa: { also: [] },
		});
		expect(run("genre", "check", "督查通报")).toEqual({
			code: 0,
			err: "",
			out: "督查通报：没有发现问题。\n",
		});
		expect(readFileSync(join(folder, ".gzfa/plan.schema.json"), "utf8")).toContain("督查通报");
	});

	test("gzfa new knows the genre and leaves out what the project says", () => {
		expect(run("new", "督查通报", "a.yaml").code).toBe(0);
		const text = readFileSync(join(folder, "a.yaml"), "utf8");
		expect(text).toMatch(/^文种: 督查通报$/m);
		expect(text).not.toMatch(/^发文机关:/m);
		expect(run("render", "a.yaml", "-t", "md", "-o", "-")).toMatchObject({ code: 0, err: "" });
		expect(run("template", "check", "templates/督查通报.hbs", "--genre", "督查通报").code).toBe(0);
	});

	test("from a genre of the project", () => {
		expect(run("genre", "new", "督办专报", "--from", "督查通报").code).toBe(0);
		expect(run("genre", "check")).toMatchObject({ code: 0 });
	});

	test("from nothing shows each kind of key, and is sound as it stands", () => {
		const own = inside(folderWith({ "gzfa.config.yaml": "默认:\n  发文机关: 清河县城市管理局\n" }));
		expect(own("自定文种", "新建", "信访答复").code).toBe(0);
		expect(own("genre", "check")).toEqual({ code: 0, err: "", out: "信访答复：没有发现问题。\n" });
		expect(own("check", "examples/信访答复.yaml", "--strict").code).toBe(0);
		const { out } = own("render", "examples/信访答复.yaml", "-t", "md", "-o", "-");
		for (const one of [
			"收到日期：2026年10月12日",
			"经办人员：李华、王强",
			"一、群众要求",
			"| 照明管理所 |",
			"二、办理意见",
		])
			expect(out).toContain(one);
		expect(own("new", "信访答复", "a.yaml").code).toBe(0);
		expect(own("check", "a.yaml", "--strict")).toMatchObject({ code: 0, out: "没有发现错误。\n" });
	});

	test.each(Object.entries(builtinTitles()))(
		"a copy of %s names keys and sections in Chinese, and means the same",
		(name, title) => {
			const text = readFileSync(join(ROOT, schemaPath(name)), "utf8");
			const genre = builtinGenre(name);
			const copied = copiedSchema(text, genre, "抄件");
			const place = folderWith({ "抄件.schema.json": copied });
			const { genre: copy, diagnostics } = readGenre("抄件", join(place, "抄件.schema.json"));
			expect([title, diagnostics]).toEqual([title, []]);
			const { needs, usual, order, defaults, unused, samples } = genre;
			expect(copy).toMatchObject({ needs, usual, order, defaults, unused, samples });
			const { gzfa } = JSON.parse(copied);
			const said = [
				gzfa.needs,
				gzfa.unused,
				gzfa.usual,
				gzfa.order,
				Object.keys(gzfa.defaults ?? {}),
				Object.keys(gzfa.samples ?? {}),
			];
			expect(said.flat(3).filter((one) => /^[a-z]/i.test(one ?? ""))).toEqual([]);
		},
	);

	test.each([
		["调研报告", "摸底报告", "images/meal-sites.png"],
		["通报", "表扬通报", "data/commended-people.csv"],
	])("the example of %s brings along the file that it names", (from, name, beside) => {
		const { code, out } = run("genre", "new", name, "--from", from);
		expect({ code, tells: out.includes(`已新建 examples/${beside}\n`) }).toEqual({ code: 0, tells: true });
		const builtIn = readFileSync(join(ROOT, "examples", beside));
		expect(readFileSync(join(folder, "examples", beside)).equals(builtIn)).toBe(true);
		expect(run("genre", "check", from, name).code).toBe(0);
		expect(run("genre", "new", `又一份${name}`, "--from", name).out).not.toContain(beside);
	});

	test("in the place of a built-in one says so", () => {
		expect(run("genre", "new", "工作方案", "--from", "工作方案").out).toContain("“工作方案”是内置的文种");
		expect(run("check", "examples/工作方案.yaml").out).toContain("GENRE-FROM-PROJECT");
	});

	test.each([
		[["督查通报"], "“schemas/督查通报.schema.json”已经有了"],
		[["甲/乙"], "文种不能叫“甲/乙”"],
		[["plan"], "文种不能叫“plan”"],
		[["乙", "--from", "工作方按"], "没有叫“工作方按”的文种，你是不是想写“工作方案”？"],
	])("refuses %j", (args, sentence) => {
		const { code, err } = run("genre", "new", ...args);
		expect(code).toBe(2);
		expect(err).toContain(sentence);
	});

	test("needs a project", () => {
		const { code, err } = inside(folderWith({}))("genre", "new", "甲");
		expect(code).toBe(2);
		expect(err).toContain("先运行 gzfa init");
	});
});

describe("genre check", () => {
	const FRAME = "{{#> 公文}}\n{{> 主体}}\n{{/公文}}\n";
	const example = (genre = "督查通报") => `文种: ${genre}\n标题: 甲\n引言: 乙\n`;
	const sound = {
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf("督查通报"),
		"templates/督查通报.hbs": FRAME,
		"examples/督查通报.yaml": example(),
	};

	test.each<[string, Record<string, string>, number, string[]]>([
		["nothing to say", {}, 0, []],
		[
			"a faulty schema",
			{ "schemas/督查通报.schema.json": schemaOf("督查通报", { titel: "甲" }) },
			1,
			["SCHEMA-UNKNOWN"],
		],
		[
			"a field that is none",
			{ "templates/督查通报.hbs": FRAME.replace("{{>", "{{引育}}\n{{>") },
			1,
			["TEMPLATE-UNKNOWN-FIELD"],
		],
		[
			"an example of another genre",
			{ "examples/督查通报.yaml": example("通用") },
			1,
			["GENRE-EXAMPLE-OTHER"],
		],
		["a faulty example", { "examples/督查通报.yaml": `${example()}印章: 盖\n` }, 1, ["FIELD-VALUE"]],
		[
			"an own field that is not printed",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {
					properties: { span: { title: "督查时间", description: "哪几天。", type: "string", minLength: 1 } },
				}),
			},
			1,
			["GENRE-FIELD-UNPRINTED"],
		],
		[
			"a field said to be unused that is printed",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { unused: ["印数", "签发人"] }),
				"templates/督查通报.hbs": `${FRAME}@印数 {{印数}}\n`,
			},
			0,
			["GENRE-FIELD-PRINTED"],
		],
		[
			"a name that is another genre's",
			{ "schemas/督查通报.schema.json": schemaOf("督查通报", {}, { also: ["自查自纠报告"] }) },
			1,
			["GENRE-NAME-TAKEN"],
		],
		[
			"a name that two of the project's have",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { also: ["丙"] }),
				"schemas/乙.schema.json": schemaOf("乙", {}, { also: ["丙"] }),
				"examples/乙.yaml": example("乙"),
				"templates/乙.hbs": FRAME,
			},
			1,
			["GENRE-NAME-TAKEN", "GENRE-NAME-TAKEN"],
		],
	])("%s", (_, files, code, codes) => {
		const ran = inside(folderWith({ ...sound, ...files }))("genre", "check");
		expect(ran.code).toBe(code);
		expect([...ran.out.matchAll(/ ([A-Z]+-[A-Z-]+)$/gm)].map(([, one]) => one)).toEqual(codes);
	});

	test("what a template leaves out is told once, but for what only some kinds have", () => {
		const files = { ...sound, "templates/督查通报.hbs": "@标题 {{标题}}\n{{> 主体}}\n" };
		const { code, out } = inside(folderWith(files))("自定文种", "检查", "督查通报");
		expect(code).toBe(1);
		expect(out.match(/GENRE-FIELD-UNPRINTED/g)).toHaveLength(1);
		expect(out).toMatch(/^templates\/督查通报.hbs:1:1 错误 模板没有用到“状态”“份号”.*“抄送机关”“分送机关”/m);
		expect(out).toMatch(/写进 gzfa 的 unused：\["状态", "份号", .*"抄送机关", "分送机关"/);
		expect(out).not.toContain("“引言”");
		expect(out).not.toContain("“列席”");
		const asked = { ...files, "schemas/督查通报.schema.json": schemaOf("督查通报", {}, { needs: ["列席"] }) };
		expect(inside(folderWith(asked))("genre", "check", "督查通报").out).toContain("“列席”");
	});

	test("what a partial of the project's leaves out is told of that", () => {
		const files = {
			...sound,
			"templates/partials/版记.hbs":
				"@抄送机关 {{抄送机关}}\n@印发机关 {{印发机关}}\n@印发日期 {{印发日期}}\n",
		};
		const { out } = inside(folderWith(files))("genre", "check", "督查通报");
		expect(out).toMatch(/^templates\/partials\/版记.hbs:1:1 错误 模板没有用到“分送机关”“印数”，/m);
		expect(out.match(/GENRE-FIELD-UNPRINTED/g)).toHaveLength(1);
	});

	test("no template and no example", () => {
		const folder = folderWith({
			"gzfa.config.yaml": "",
			"schemas/督查通报.schema.json": schemaOf("督查通报"),
		});
		const { code, out } = inside(folder)("genre", "check");
		expect(code).toBe(1);
		expect(out).toContain("没有“templates/督查通报.hbs”，用“通用”的模板。 GENRE-TEMPLATE-NONE");
		expect(out).toContain("没有例文“examples/督查通报.yaml”。 GENRE-EXAMPLE-NONE");
	});

	test("a template under another name is told, and what is lost without it", () => {
		const properties = { visitor: { title: "来访人", description: "谁。", type: "string", minLength: 1 } };
		const files = {
			...sound,
			"schemas/督查通报.schema.json": schemaOf("督查通报", { properties }),
			"templates/督查.hbs": FRAME,
		};
		const folder = folderWith(files);
		rmSync(join(folder, "templates/督查通报.hbs"));
		const { code, out } = inside(folder)("genre", "check");
		expect(code).toBe(1);
		expect(out).toContain(
			"没有“templates/督查通报.hbs”，用“通用”的模板，它不印“来访人”；“templates/督查.hbs”没有文种用它。 GENRE-TEMPLATE-NONE",
		);
		expect(out).not.toContain("document.hbs");
	});

	test.each(["schemas/摸底单.json", "schemas/摸底单.schema.json.txt", "schemas/督查/摸底单.schema.json"])(
		"%s is told not to be a genre",
		(file) => {
			const folder = folderWith({
				...sound,
				[file]: schemaOf("摸底单"),
				"a.yaml": "文种: 摸底单\n标题: 甲\n引言: 乙\n",
			});
			const run = inside(folder);
			const all = run("genre", "check");
			expect(all.code).toBe(0);
			expect(all.out).toMatch(/^.* 警告 “.*”没有用上.* GENRE-FILE-IDLE$/m);
			expect(all.out).toContain(`“${file}”没有用上`);
			for (const args of [
				["check", "a.yaml"],
				["genre", "check", "摸底单"],
			]) {
				const { code, out } = run(...args);
				expect([code, out.includes("改名、挪成“schemas/摸底单.schema.json”")]).toEqual([1, true]);
			}
		},
	);

	test("in a project without genres says how to make one; outside checks the built-in ones", () => {
		expect(inside(folderWith({ "gzfa.config.yaml": "" }))("genre", "check").out).toContain("gzfa genre new");
		const { code, out } = inside(folderWith({}))("genre", "check", "工作方案", "请示");
		expect({ code, out }).toEqual({ code: 0, out: "工作方案：没有发现问题。\n请示：没有发现问题。\n" });
	});
});

describe("genre docs", () => {
	const folder = folderWith({
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf(
			"督查通报",
			{ properties: { span: { title: "督查时间", description: "哪几天。", type: "string", minLength: 1 } } },
			{
				also: ["督办通报"],
				family: "总结报告",
				usual: ["引言", ["工作成效", "主要做法"]],
				defaults: { 版式: "文件" },
			},
		),
		"examples/督查通报.yaml": "文种: 督查通报\n标题: 甲\n引言: 乙\n",
	});

	test("a page for each genre, and one that leads to all", () => {
		put(folder, "docs/images/genres/督查通报.png", "");
		const { code, out } = inside(folder)("genre", "docs");
		const count = Object.keys(builtinTitles()).length + 1;
		expect({ code, out }).toEqual({
			code: 0,
			out: `已写好 ${count} 个文种的说明，目录是 docs/文种/README.md\n`,
		});
		const index = readFileSync(join(folder, "docs/文种/README.md"), "utf8");
		const links = [...index.matchAll(/\]\((.+?)\)/g)].map(([, link = ""]) => link);
		expect(links).toHaveLength(count);
		for (const link of links) expect(existsSync(join(folder, "docs/文种", link))).toBe(true);
	});

	test("a page says what the genre is for, how it is called, what stands in it, and shows the example", () => {
		const { fields, sections } = everyPlan();
		expect(readFileSync(join(folder, "docs/文种/督查通报.md"), "utf8")).toBe(`# 督查通报

督查通报的说明。

- 本项目自己的文种
- 也叫：督办通报
- 类别：总结报告
- 版式：文件

## 新建一份

\`\`\`sh
gzfa new 督查通报 督查通报.yaml
\`\`\`

## 惯有的栏目

次序是通行的次序；标“惯有”的，缺了检查时会提醒。

| 栏目 |  | 写什么 |
| --- | --- | --- |
| 工作成效 | 惯有 | ${sections.results?.description} |
| 主要做法 | 惯有 | ${sections.practices?.description} |

下面每一组，有一样就行：

- 工作成效、主要做法

## 要写的键

| 键 |  | 写什么 |
| --- | --- | --- |
| 标题 | 一般要有 | ${fields.title?.description} |
| 版式 | 不写就是“文件” | ${fields.layout?.description} |
| 发文机关 |  | ${fields.issuer?.description} |
| 引言 |  | ${fields.preamble?.description} |
| 成文日期 |  | ${fields.date?.description} |

其余的键（密级、抄送机关、附件……）每个文种都一样。

## 只有这个文种才有的键

| 键 |  | 写什么 |
| --- | --- | --- |
| 督查时间 |  | 哪几天。 |

## 例子

![督查通报的第一页](../images/genres/督查通报.png)

\`\`\`yaml
文种: 督查通报
标题: 甲
引言: 乙
\`\`\`
`);
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
