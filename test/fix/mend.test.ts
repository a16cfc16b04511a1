import { expect, test } from "vitest";
import { mendPlan } from "../../src/commands/mend.ts";
import {
	type Diagnostic,
	diagnostic,
	type Fix,
	withForm,
	withText,
} from "../../src/diagnostics/diagnostic.ts";
import { checkPlan, type Walk } from "../../src/pipeline.ts";
import type { FileBytes } from "../../src/world/files.ts";

const HEAD = "文种: 通用\n标题: 关于某事的说明\n";

async function mended(typed: string, all = false): Promise<string> {
	const input = { file: "方案.yaml", bytes: Buffer.from(HEAD + typed) };
	const { bytes } = await mendPlan(input, checkPlan, all);
	return Buffer.from(bytes).toString().slice(HEAD.length);
}

/** A check that finds one thing more: `wrong` ought to be `put`. */
function finding(wrong: string, put: string, fix: Partial<Fix> = {}) {
	return async (input: FileBytes): Promise<Walk> => {
		const walk = await checkPlan(input);
		const text = Buffer.from(input.bytes).toString();
		const start = text.indexOf(wrong);
		if (start === -1) return walk;
		const span = { file: input.file, start, end: start + wrong.length };
		const told = withText(diagnostic("WORD-JIEZHI", span, { text: wrong, put }), span, put, true);
		const found: Diagnostic = { ...told, fix: { edits: [{ span, text: put }], isSafe: true, ...fix } };
		return { ...walk, diagnostics: [...walk.diagnostics, found] };
	};
}

async function put(typed: string, wrong: string, by: string, fix: Partial<Fix> = {}): Promise<string> {
	const input = { file: "方案.yaml", bytes: Buffer.from(HEAD + typed) };
	const { bytes } = await mendPlan(input, finding(wrong, by, fix), false);
	return Buffer.from(bytes).toString().slice(HEAD.length);
}

test.each([
	[
		"in double quotes a quote and a backslash are escaped",
		'正文: "甲丙"\n',
		'乙"\\',
		'正文: "甲乙\\"\\\\"\n',
	],
	["in single quotes a quote is doubled", "正文: '甲丙'\n", "乙'", "正文: '甲乙'''\n"],
	["a bare text that YAML would take for a map goes into quotes", "正文: 甲丙\n", "x: y", "正文: '甲x: y'\n"],
	["so does one with what would be a comment", "正文: 甲丙 # 注\n", " #乙", "正文: '甲 #乙' # 注\n"],
	["and one in brackets that a comma would part", "正文: [甲丙, 戊]\n", "x, y", "正文: ['甲x, y', 戊]\n"],
	["in a block everything is text", "正文: |\n  甲丙\n", "乙: #", "正文: |\n  甲乙: #\n"],
])("%s", async (_, typed, by, wanted) => {
	expect(await put(typed, "丙", by)).toBe(wanted);
});

test("a bare text that would begin like an item goes into quotes", async () => {
	expect(await put("正文: 丙甲\n", "丙", "- ")).toBe("正文: '- 甲'\n");
});

test("what cannot be said in its place is not typed", async () => {
	const folded = "正文: 甲丙\n  abc\n";
	expect(await put(folded, "丙", "乙: ")).toBe(folded);
});

test("a fix that changes the form, or another text, is refused", async () => {
	const typed = "正文:\n  - 甲丙\n  - 丁\n";
	expect(await put(typed, "丙\n  - 丁", "乙")).toBe(typed);
	expect(await put(typed, "\n  - 丁", "")).toBe(typed);
	expect(await put("正文: 甲\n附注: 乙\n", "正文:", "正文", { isForm: true })).toBe("正文: 甲\n附注: 乙\n");
	expect(await put("正文: 甲\n附注: 乙\n", "附注: 乙", "  附注: 乙", { isForm: true })).toBe(
		"正文: 甲\n附注: 乙\n",
	);
});

test("one bad fix does not keep the good ones from being made", async () => {
	const typed = "正文:\n  - 甲丙\n  - 加强领导,落实责任。\n";
	expect(await put(typed, "甲丙\n  -", "乙")).toBe("正文:\n  - 甲丙\n  - 加强领导，落实责任。\n");
});

test("a text that is used twice is mended once, where it is written", async () => {
	expect(await mended("正文:\n  - &甲 加强领导,落实责任。\n  - *甲\n")).toBe(
		"正文:\n  - &甲 加强领导，落实责任。\n  - *甲\n",
	);
});

test("comments, quoting and order stay", async () => {
	expect(await mended('# 一,二\n正文: "加强领导,落实责任。" # 三,四\n附注:   联系人：张三\n')).toBe(
		'# 一,二\n正文: "加强领导，落实责任。" # 三,四\n附注:   联系人：张三\n',
	);
});

test("an ordinal goes with all of its escape, and stays where a key is in quotes", async () => {
	const sections = (key: string, title: string) =>
		`${key}: 保障畅通。\n章节:\n  - 标题: "${title}"\n    内容: 一、乙。\n`;
	expect(await mended(sections("一、指导思想", "\\u4e00、安排"))).toBe(sections("指导思想", "安排"));
	expect(await mended(sections('"一、指导思想"', "安排"))).toBe(sections('"一、指导思想"', "安排"));
});

test("what may change the meaning is done only when it is asked for", async () => {
	const typed = "正文: 加强领导，落实责任。 #待核\n";
	expect(await mended(typed)).toBe(typed);
	expect(await mended(typed, true)).toBe("正文: '加强领导，落实责任。 #待核'\n");
});

test("two findings that undo each other come to an end", async () => {
	const flip = async (input: FileBytes): Promise<Walk> => {
		const walk = await checkPlan(input);
		const text = Buffer.from(input.bytes).toString();
		const start = text.indexOf("正文: ") + 4;
		const span = { file: input.file, start, end: start + 1 };
		const other = text[start] === "甲" ? "乙" : "甲";
		const told = diagnostic("WORD-JIEZHI", span, { text: text[start] as string, put: other });
		return { ...walk, diagnostics: [withText(told, span, other, true)] };
	};
	const input = { file: "方案.yaml", bytes: Buffer.from(`${HEAD}正文: 甲\n`) };
	expect((await mendPlan(input, flip, false)).count).toBe(1);
});

test("findings in another file are not mended in this one", async () => {
	const elsewhere = async (input: FileBytes): Promise<Walk> => {
		const walk = await checkPlan(input);
		const span = { file: "别的.yaml", start: 0, end: 2 };
		const told = withForm(diagnostic("YAML-MERGE-KEY", span, {}), [{ span, text: "" }]);
		return { ...walk, diagnostics: [told] };
	};
	const bytes = Buffer.from(`${HEAD}正文: 甲\n`);
	const result = await mendPlan({ file: "方案.yaml", bytes }, elsewhere, true);
	expect(result.count).toBe(0);
	expect(Buffer.compare(result.bytes, bytes)).toBe(0);
});
