import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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
