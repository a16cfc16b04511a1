import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa, scratch } from "./run.ts";

const folder = scratch();
const at = (name: string) => join(folder, name);
const here = { cwd: folder };

const PLAN = `文种: 通用
标题: 关于某项工作的说明
引言: 现将有关情况说明如下。
`;

function plan(name: string, text = PLAN): string {
	writeFileSync(at(name), text);
	return name;
}

describe("render", () => {
	test("writes DOCX beside the plan under its own name and tells pages and characters", () => {
		const { code, out, err } = gzfa(["render", plan("甲.yaml")], here);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toMatch(/^已生成 甲\.docx（1 页，约 \d+ 字）\n$/);
		expect(existsSync(at("甲.docx"))).toBe(true);
	});

	test("several formats, a folder by trailing slash, an existing folder, a file", () => {
		plan("乙.yaml");
		expect(gzfa(["生成", "乙.yaml", "-t", "docx,md", "-o", "新/"], here).code).toBe(0);
		expect(gzfa(["render", "乙.yaml", "-t", "md", "-o", "新"], here).out).toContain(join("新", "乙.md"));
		expect(gzfa(["render", "乙.yaml", "-t", "docx，md", "-o", "新/丙.docx"], here).code).toBe(0);
		for (const name of ["乙.docx", "乙.md", "丙.docx", "丙.md"])
			expect(existsSync(at(join("新", name)))).toBe(true);
	});

	test("writes an attachment that is not bound, and has content, as a file of its own", () => {
		const attachments = "附件:\n  - {名称: 名单, 随文: 否}\n  - {名称: 样本, 随文: 否, 内容: 样本一份。}\n";
		plan("丁.yaml", `${PLAN}发文字号: 某办发〔2026〕3号\n${attachments}`);
		const { code, out } = gzfa(["render", "丁.yaml", "-t", "docx,md"], here);
		expect(code).toBe(0);
		expect(out.match(/已生成 \S+?(?=（)/g)).toEqual(
			["丁.docx", "丁-附件2.docx", "丁.md", "丁-附件2.md"].map((name) => `已生成 ${name}`),
		);
		expect(readFileSync(at("丁-附件2.md"), "utf8")).toBe(
			"**某办发〔2026〕3号附件2**\n\n# 样本\n\n样本一份。\n",
		);
		expect(existsSync(at("丁-附件1.docx"))).toBe(false);
	});

	test("does so for those of a document that it encloses, however many", () => {
		const unbound = (name: string) => `{名称: ${name}, 随文: 否, 内容: ${name}的内容。}`;
		const enclosed = `印发文件:\n  文种: 通用\n  标题: 某项办法\n  引言: 全文如下。\n  附件: [${unbound("表一")}, ${unbound("表二")}]\n`;
		plan("辛.yaml", `${PLAN}发文字号: 某办发〔2026〕3号\n附件: [${unbound("名单")}]\n${enclosed}`);
		const { code, out } = gzfa(["render", "辛.yaml", "-t", "md"], here);
		expect(code).toBe(0);
		expect(out.match(/已生成 \S+?(?=（)/g)).toEqual(
			["辛.md", "辛-附件.md", "辛-印发文件-附件1.md", "辛-印发文件-附件2.md"].map((name) => `已生成 ${name}`),
		);
		expect(readFileSync(at("辛-印发文件-附件2.md"), "utf8")).toBe(
			"**某办发〔2026〕3号附件2**\n\n# 表二\n\n表二的内容。\n",
		);
		for (const name of ["名单", "表一", "表二"])
			expect(readFileSync(at("辛.md"), "utf8")).not.toContain(`${name}的内容`);
	});

	test("standard output has room for one file: what is not written is told", () => {
		const attachment = "附件:\n  - {名称: 样本, 随文: 否, 内容: 样本一份。}\n";
		plan("壬.yaml", PLAN + attachment);
		const { code, out, err } = gzfa(["render", "壬.yaml", "-t", "md", "-o", "-"], here);
		expect(code).toBe(0);
		expect(out).not.toContain("样本一份");
		expect(err).toContain(
			"壬.yaml:4:1 警告 标准输出只放得下一个文件，不随文装订的附件没有写出来。 OUTPUT-ONE",
		);
		expect(gzfa(["render", "壬.yaml", "-t", "md", "-o", "-", "--strict"], here).code).toBe(1);
		expect(gzfa(["render", "壬.yaml", "-t", "md", "-o", "壬（2.1版）"], here).out).toContain(
			"壬（2.1版）-附件",
		);
	});

	test("an attachment's file is never that of another plan, nor the plan itself", () => {
		const attachment = "附件:\n  - {名称: 样本, 随文: 否, 内容: 样本一份。}\n";
		plan("Gui.yaml", PLAN + attachment);
		plan("gui-附件.yaml");
		const { code, out, err } = gzfa(["render", "Gui.yaml", "gui-附件.yaml"], here);
		expect(code).toBe(1);
		expect(err).toContain("“Gui-附件.docx”已经是 gui-附件.yaml 的公文");
		expect(err).toContain("没有生成 Gui.docx");
		expect(out).toMatch(/^已生成 gui-附件\.docx（/);
		expect(existsSync(at("Gui.docx"))).toBe(false);
		plan("Gui-附件.md");
		expect(gzfa(["render", "Gui.yaml", "Gui-附件.md", "-t", "md"], here).err).toContain("OUTPUT-IS-INPUT");
	});

	test("takes standard input and writes standard output", () => {
		const { code, out } = gzfa(["render", "-", "-t", "md", "-o", "-"], { ...here, input: PLAN });
		expect(code).toBe(0);
		expect(out).toBe("# 关于某项工作的说明\n\n现将有关情况说明如下。\n");
		expect(gzfa(["render", "-"], { ...here, input: PLAN }).code).toBe(2);
	});

	test("refuses a plan with errors, writes nothing for it, and renders the others", () => {
		plan("好.yaml");
		plan("坏.yaml", "文种: 通用\n标提: 甲\n引言: 乙\n");
		const { code, err } = gzfa(["render", "坏.yaml", "好.yaml"], here);
		expect(code).toBe(1);
		expect(err).toContain("坏.yaml:2:1 错误 这里没有“标提”这个键。");
		expect(err).toContain("没有生成 坏.docx");
		expect(existsSync(at("坏.docx"))).toBe(false);
		expect(existsSync(at("好.docx"))).toBe(true);
	});

	test("two plans never write one file, nor a plan itself", () => {
		plan("丁.yaml");
		plan("丁.yml");
		expect(gzfa(["render", "丁.yaml", "丁.yml"], here).err).toContain("OUTPUT-TWICE");
		plan("己.md");
		expect(gzfa(["render", "己.md", "-t", "md", "-o", "己.md"], here).err).toContain("OUTPUT-IS-INPUT");
		expect(gzfa(["render", "丁.yaml", "丁.yml", "-o", "戊.docx"], here).code).toBe(2);
	});

	test("warnings pass, but not with --strict", () => {
		plan("警.yaml", "文种: 通用\n标题: 甲\n章节:\n  - 标题: 一、总体要求\n    内容: 乙\n");
		expect(gzfa(["render", "警.yaml"], here).code).toBe(0);
		expect(gzfa(["check", "警.yaml"], here).code).toBe(0);
		expect(gzfa(["check", "警.yaml", "--strict"], here).code).toBe(1);
		expect(gzfa(["render", "警.yaml", "--strict", "-o", "严.docx"], here).code).toBe(1);
		expect(existsSync(at("严.docx"))).toBe(false);
	});

	test("a template of one's own", () => {
		plan("模.yaml");
		writeFileSync(at("模.hbs"), "{{#> 公文}}\n按要求，{{引言}}\n{{/公文}}\n");
		const { out } = gzfa(["render", "模.yaml", "--template", "模.hbs", "-t", "md", "-o", "-"], here);
		expect(out).toContain("按要求，现将有关情况说明如下。");
		writeFileSync(at("错.hbs"), "{{#> 公文}}\n{{引育}}\n{{/公文}}\n");
		const wrong = gzfa(["render", "模.yaml", "--template", "错.hbs", "-o", "错.docx"], here);
		expect(wrong.code).toBe(1);
		expect(wrong.err).toContain("错.hbs:2:3");
		expect(existsSync(at("错.docx"))).toBe(false);
	});

	test("a text that the template has no place for is told", () => {
		plan("漏.yaml");
		writeFileSync(at("漏.hbs"), "@标题 {{标题}}\n");
		const { err } = gzfa(["render", "漏.yaml", "--template", "漏.hbs"], here);
		expect(err).toContain(
			"漏.yaml:3:5 警告 模板没有用到“引言”（现将有关情况说明如下。），成品里不会有这些字。",
		);
	});
});

describe("check", () => {
	test("text and JSON", () => {
		plan("查.yaml", "文种: 通用\n标题: 甲\n引言: 乙\n版试: 无版头\n");
		const { code, out } = gzfa(["check", "查.yaml"], here);
		expect(code).toBe(1);
		expect(out).toBe(`查.yaml:4:1 错误 这里没有“版试”这个键。 FIELD-UNKNOWN
  4 | 版试: 无版头
    | ^^^^
  改法：你是不是想写“版式”？

共 1 个错误。
`);
		const json = gzfa(["检查", "查.yaml", "--format", "json"], here);
		expect(json.code).toBe(1);
		expect(JSON.parse(json.out)).toEqual([
			{
				file: "查.yaml",
				rule: "FIELD-UNKNOWN",
				severity: "error",
				message: "这里没有“版试”这个键。",
				hint: "你是不是想写“版式”？",
				start: { line: 4, column: 1 },
				end: { line: 4, column: 3 },
			},
		]);
		expect(JSON.parse(gzfa(["check", plan("净.yaml"), "--format", "json"], here).out)).toEqual([]);
	});
});

describe("files that cannot be read", () => {
	test.each([
		["没有.yaml", "找不到文件“没有.yaml”。 FILE-NOT-FOUND"],
		[`${"长".repeat(200)}.yaml`, "（文件名太长）。 FILE-UNREADABLE"],
	])("%s", (file, sentence) => {
		const { code, out } = gzfa(["check", file], here);
		expect(code).toBe(1);
		expect(out).toContain(sentence);
	});
});

test("a folder means the plans in it, where there is no project too", () => {
	const { code, out } = gzfa(["check", "."], here);
	expect(code).toBe(1);
	expect(out).toContain("坏.yaml（1 个错误）");
	expect(gzfa(["show", "."], here).err).toContain("“.”是文件夹，不是文件。 FILE-IS-DIRECTORY");
});

describe("new, genres, show, template check", () => {
	test.each(["工作方案", "实施方案", "自查报告", "年度工作总结", "通用", "work-plan"])(
		"gzfa new %s gives a plan that renders as it stands",
		(genre) => {
			const file = `新建-${genre}.yaml`;
			expect(gzfa(["new", genre, file], here).code).toBe(0);
			const { code, err } = gzfa(["render", file, "-t", "docx,md"], here);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			expect(gzfa(["new", genre, file], here)).toMatchObject({ code: 2 });
		},
	);

	test("genres lists every genre and its other names", () => {
		const { out } = gzfa(["文种"], here);
		for (const name of ["工作方案", "自查报告", "年度工作总结", "通用", "专项整治方案"])
			expect(out).toContain(name);
	});

	test.each(["source", "plan", "text", "document"])("show --stage %s prints JSON", (stage) => {
		const { code, out } = gzfa(["show", "--stage", stage, plan("看.yaml")], here);
		expect(code).toBe(0);
		expect(out).toContain("现将有关情况说明如下。");
		expect(() => JSON.parse(out)).not.toThrow();
	});

	test("the built-in templates pass their own check", () => {
		for (const genre of ["work-plan", "self-inspection", "annual-summary", "document"]) {
			const { code, out } = gzfa(["template", "check", `templates/${genre}.hbs`, "--genre", genre]);
			expect({ code, out }).toEqual({ code: 0, out: `templates/${genre}.hbs 没有错误。\n` });
		}
	});
});
