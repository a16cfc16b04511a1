import { describe, expect, test } from "vitest";
import { isSoft, RULE_CODES } from "../../src/check/settings.ts";
import { explained, planOf } from "../../src/commands/explained.ts";
import { type Code, hasErrors, usual } from "../../src/diagnostics/diagnostic.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { editorFiles } from "../../src/project/editor.ts";
import { loadProject } from "../../src/project/load.ts";
import type { Project } from "../../src/project/project.ts";
import { ABOUT } from "../../src/zh/about/index.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { editorWith } from "../editors/server.ts";
import { folderWith, toldIn, walkIn } from "./setting.ts";

const PLAN = "文种: 通用\n标题: 关于某事的说明\n正文: 定于××月召开,请参加。\n";

async function found(rules: string, plan = PLAN) {
	const folder = folderWith({ "gzfa.config.yaml": `规则:\n${rules}`, "plan.yaml": plan });
	return walkIn(folder, "plan.yaml");
}

function faults(rules: string): string[] {
	const folder = folderWith({ "gzfa.config.yaml": rules });
	return toldIn(folder, loadProject(folder)).map((one) => one.replace("gzfa.config.yaml:", ""));
}

describe("规则 in the configuration", () => {
	test("turns a rule off", async () => {
		const { diagnostics } = await found("  PLACEHOLDER: 关闭\n  PUNC-HALF: off\n");
		expect(diagnostics).toEqual([]);
	});

	test.each([
		["错误", "error"],
		["警告", "warning"],
		["提示", "info"],
		["info", "info"],
	])("%s is the severity then", async (word, severity) => {
		const { diagnostics } = await found(`  PLACEHOLDER: ${word}\n  PUNC-HALF: 关闭\n`);
		expect(diagnostics.map((one) => one.severity)).toEqual([severity]);
	});

	test("a mistake in the words is printed whatever it is called, one in the make of the plan is not as an error", async () => {
		expect((await found("  PUNC-HALF: 警告\n  PLACEHOLDER: 警告\n")).document).toBeDefined();
		expect((await found("  PUNC-HALF: 关闭\n  PLACEHOLDER: 错误\n")).document).toBeDefined();
		const listed = `${PLAN}附件: [{名称: 名单}]\n`;
		expect((await found("  ATTACHMENT-LISTED: 警告\n", listed)).document).toBeDefined();
		expect((await found("  ATTACHMENT-LISTED: 错误\n", listed)).document).toBeUndefined();
	});

	test("what a plan cannot be laid out without may be made no milder", () => {
		expect(faults("规则:\n  ROW-LENGTH: 错误\n")).toEqual([]);
		expect(faults("规则:\n  ROW-LENGTH: 警告\n  LEVEL-TOO-DEEP: 关闭\n")).toEqual([
			"2:3 RULE-UNKNOWN",
			"3:3 RULE-UNKNOWN",
		]);
	});

	test.each([
		["no such rule", "规则:\n  PLACEHOLDR: 关闭\n", ["2:3 RULE-UNKNOWN"]],
		["a mistake of form", "规则:\n  YAML-TAB: 关闭\n", ["2:3 RULE-UNKNOWN"]],
		["a finding of the schema", "规则:\n  FIELD-EMPTY: 关闭\n", ["2:3 RULE-UNKNOWN"]],
		["no such setting", "规则:\n  PLACEHOLDER: 不要\n", ["2:16 FIELD-VALUE"]],
		["a list", "规则: [PLACEHOLDER]\n", ["1:5 FIELD-TYPE"]],
		["nothing", "规则:\n", ["1:4 FIELD-EMPTY"]],
		["nothing behind a rule", "规则:\n  PLACEHOLDER:\n", ["2:15 FIELD-EMPTY"]],
	])("%s is told where it stands", (_, config, told) => {
		expect(faults(config)).toEqual(told);
	});

	test("the nearest rule is named", () => {
		const folder = folderWith({ "gzfa.config.yaml": "规则:\n  placeholdr: 关闭\n" });
		const [one] = loadProject(folder).diagnostics;
		expect(one && sentenceOf(one)).toEqual({
			message: "没有叫“placeholdr”的规则。",
			hint: "你是不是想写“PLACEHOLDER”？",
		});
	});
});

test("the editor offers every rule and every setting, and says what a rule rests on", async () => {
	const folder = folderWith({ "gzfa.config.yaml": "" });
	const [, text = ""] =
		editorFiles(loadProject(folder).value as Project).find(([path]) => path.endsWith("config.schema.json")) ??
		[];
	const editor = editorWith("config", JSON.parse(text));
	const rules = (await editor.complete("规则:\n  ‸")).map(({ label }) => label);
	expect(rules.sort()).toEqual([...RULE_CODES].sort());
	const settings = (await editor.complete("规则:\n  PLACEHOLDER: ‸")).map(({ label }) => label);
	expect(settings).toEqual(expect.arrayContaining(["关闭", "错误", "警告", "提示"]));
	expect((await editor.faults("规则:\n  PLACEHOLDR: 关闭\n")).length).toBe(1);
	expect(await editor.faults("规则:\n  PLACEHOLDER: 关闭\n")).toEqual([]);
	expect(await editor.hover("规则:\n  PLACE‸HOLDER: 关闭\n")).toContain("定稿");
});

describe("an error that is only warned of", () => {
	const errors = [...RULE_CODES].filter((code) => isSoft(code) && usual(code as Code) === "error");

	test.each(errors)("%s leaves a plan that can be written", async (code) => {
		const rule = await explained(code as Code);
		if (ABOUT[code]?.told) return expect(rule.wrong).toHaveLength(1);
		const folder = folderWith({
			"gzfa.config.yaml": `规则:\n  ${code}: 警告\n`,
			"plan.yaml": planOf(code as Code),
		});
		const { diagnostics, document } = await walkIn(folder, "plan.yaml");
		expect(diagnostics.map((one) => `${one.code} ${one.severity}`)).toContain(`${code} warning`);
		expect(document !== undefined || hasErrors(diagnostics)).toBe(true);
		if (!document) return;
		expect((await FORMATS.md.write(document)).bytes.length).toBeGreaterThan(0);
		expect((await FORMATS.docx.write(document)).bytes.length).toBeGreaterThan(0);
	});
});
