import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "./run.ts";

const here = { cwd: scratch() };

describe("wrong calls", () => {
	test.each([
		[["rendr", "x"], "没有“rendr”这个命令。你是不是想写“render”？"],
		[["check", "x", "--fromat", "json"], "没有“--fromat”这个选项。你是不是想写“--format”？"],
		[["render"], "这里没有项目（gzfa.config.yaml）。"],
		[["check"], "这里没有项目（gzfa.config.yaml）。要检查哪些计划，写在后面：gzfa check 文件夹/。"],
		[["show"], "少写了“计划”。"],
		[
			["check", "x", "--format", "xml"],
			"“--format”不能写“xml”，可以写：text、json、sarif、junit、github、gitlab。",
		],
		[["render", "x.yaml", "-t", "pdf"], "“--to”不能写“pdf”，可以写：docx、md。"],
		[["genres", "x"], "多写了“x”。"],
		[["render", "x", "-t", "md", "-o", "x.docx"], "“x.docx”的结尾和格式 md 对不上"],
		[["render", "x", "-o", "x.pdf"], "“x.pdf”的结尾和格式 docx 对不上"],
		[["new", "方案书"], "没有叫“方案书”的文种"],
		[["render", "x", "-o"], "后面要跟一个值"],
	])("gzfa %j", (args, sentence) => {
		const { code, out, err } = gzfa(args, here);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toContain(sentence);
	});

	test("help is Chinese; version is the package's", () => {
		for (const args of [
			["--help"],
			["render", "--help"],
			["help", "check"],
			["template", "check", "--help"],
		]) {
			const { code, out } = gzfa(args, here);
			expect(code).toBe(0);
			expect(out).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|display|default/);
		}
		const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
		expect(gzfa(["--version"]).out).toBe(`${version}\n`);
	});
});
