import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRows } from "../../src/data/rows.ts";
import { checkPlan, type Walk } from "../../src/pipeline.ts";
import { type Given, givenByRow } from "../../src/plan/given.ts";
import { scalarText } from "../../src/plan/named.ts";
import { loadProject } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "gzfa-given-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
	writeFileSync(join(FOLDER, name), text);
	return join(FOLDER, name);
};

const typed = (values: Record<string, string>): Given => ({
	values: new Map(Object.entries(values).map(([name, text]) => [name, { text }])),
});

async function checked(text: string, given?: Given, config?: string): Promise<Walk> {
	const file = put("计划.yaml", text);
	if (config !== undefined) put("gzfa.config.yaml", config);
	const project = config === undefined ? undefined : loadProject(FOLDER).value;
	return checkPlan({ file, bytes: Buffer.from(text) }, project, undefined, given);
}

const codes = ({ diagnostics }: Walk) => diagnostics.map(({ code }) => code);
const body = ({ named }: Walk) => scalarText(named?.fields.body?.value);
const plan = (variables: string, text = "【镇名】的【事项】。") =>
	`文种: 通用\n标题: 甲\n${variables ? `变量: ${variables}\n` : ""}正文: ${text}\n`;

describe("faults in texts that variables stand in", () => {
	const text = [
		"文种: 通用",
		"标题: 甲",
		'变量: {镇名: 城关镇, 词: 布署, 空: ""}',
		"引言: |",
		"  【镇名】按装设备，【词】好。",
		"  他们【空】按装,再说。",
		"正文:",
		'  - "【镇名】按装，【词】。"',
		"  - 【镇名】安排",
		"    按装，【镇名】按装。",
		"",
	].join("\n");

	test("are told where they stand, those of values at the mention", async () => {
		const walk = await checked(text);
		const lines = text.split("\n");
		const places = walk.diagnostics
			.filter(({ code }) => code !== "YAML-FOLDED")
			.map(({ code, span, via }) => {
				const line = text.slice(0, span.start).split("\n").length;
				const at = span.start - lines.slice(0, line - 1).join("\n").length - (line > 1 ? 1 : 0);
				return `${line}:${at} ${text.slice(span.start, span.end)} ${code} ${via?.map((one) => (one.how === "given" ? one.name : "")) ?? ""}`;
			});
		expect(new Set(places)).toEqual(
			new Set([
				"5:6 按装 WORD-TYPO ",
				"5:11 【词】 WORD-TYPO 词",
				"6:7 按装 WORD-TYPO ",
				"8:9 按装 WORD-TYPO ",
				"8:12 【词】 WORD-TYPO 词",
				"10:4 按装 WORD-TYPO ",
				"10:11 按装 WORD-TYPO ",
				"6:9 , PUNC-HALF ",
			]),
		);
	});

	test("are mended where they are typed, and not where a variable stands", async () => {
		const { diagnostics } = await checked(text);
		const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
		expect(edits.map(({ span, text: put }) => `${text.slice(span.start, span.end)}→${put}`)).toEqual(
			expect.arrayContaining(["按装→安装", ",→，"]),
		);
		expect(edits.filter(({ span }) => text.slice(span.start, span.end).includes("【"))).toEqual([]);
	});
});

test("a column that is mentioned and not declared is told once", async () => {
	const source = put("名单.csv", "镇名,电话\n甲镇,1\n");
	const { value } = await readRows(source);
	const [row] = value?.rows ?? [];
	if (!value || !row) throw new Error("no rows");
	const given = givenByRow(row, value.source);
	const walk = await checked(plan("{镇名: }", "【镇名】的【电话】、【电话】。"), given);
	expect(codes(walk)).toEqual(["VARIABLE-COLUMN"]);
});

describe("variables that are given", () => {
	test("go before what the plan says", async () => {
		const walk = await checked(plan("{镇名: 城关镇, 事项: }"), typed({ 镇名: "清河镇", 事项: "检查" }));
		expect(codes(walk)).toEqual([]);
		expect(body(walk)).toBe("清河镇的检查。");
	});

	test("without a value anywhere it is told, with a name that may have been meant, and said once", async () => {
		const walk = await checked(plan("{镇名: 城关镇, 事项: }"), typed({ 事顶: "检查" }));
		expect(codes(walk).sort()).toEqual(["VARIABLE-MISSING", "VARIABLE-UNDECLARED"]);
		expect(reportText(walk, false)).toContain("给的是“事顶”，核对两处的名字。");
		expect(reportText(walk, false)).toContain("你是不是想写“事项”？");
	});

	test("a name that nobody declares is told, even where there are no variables", async () => {
		expect(codes(await checked(plan("", "话。"), typed({ 镇名: "甲" })))).toEqual(["VARIABLE-UNDECLARED"]);
	});

	test("what comes in is text and nothing else", async () => {
		const hostile = "【事项】{{标题}} <b>|\u0005甲\u0005\n#";
		const walk = await checked(plan("{镇名: , 事项: 乙}"), typed({ 镇名: hostile }));
		expect(body(walk)).toBe("【事项】{{标题}} <b>|甲\n#的乙。");
	});

	test("nothing, in quotes, is a value", async () => {
		const walk = await checked(plan('{镇名: "", 事项: ""}', "甲【镇名】乙【事项】。"), typed({ 事项: "丙" }));
		expect(codes(walk)).toEqual([]);
		expect(body(walk)).toBe("甲乙丙。");
	});

	test("a plan within the plan has its own", async () => {
		put("办法.yaml", "文种: 办法\n标题: 【镇名】办法\n变量: {镇名: }\n条文: [一。, 二。]\n");
		const outer =
			"文种: 通知\n标题: 关于印发办法的通知\n发文机关: 甲局\n主送机关: [各局]\n正文: 现印发给你们。\n印发文件: 办法.yaml\n";
		expect(codes(await checked(outer))).toContain("VARIABLE-MISSING");
		const walk = await checked(outer, typed({ 镇名: "城关镇" }));
		expect(codes(walk)).toEqual([]);
		const [inner] = walk.named?.plans.values() ?? [];
		expect(scalarText(inner?.fields.title?.value)).toBe("城关镇办法");
	});
});

describe("variables of the project", () => {
	const CONFIG = "变量:\n  镇名: 项目镇\n  年份: 2026\n默认:\n  变量: {事项: 巡查}\n";

	test("are for all plans, before nothing else; nobody need use them", async () => {
		const walk = await checked(plan(""), undefined, CONFIG);
		expect(codes(walk)).toEqual([]);
		expect(body(walk)).toBe("项目镇的巡查。");
	});

	test("the plan goes before them one by one, and what is given before both", async () => {
		const own = await checked(plan("{事项: 检查}"), undefined, CONFIG);
		expect(body(own)).toBe("项目镇的检查。");
		const given = await checked(plan("{事项: 检查}"), typed({ 镇名: "清河镇", 年份: "2027" }), CONFIG);
		expect(codes(given)).toEqual([]);
		expect(body(given)).toBe("清河镇的检查。");
	});

	test("what a plan declares itself and does not use is told as ever", async () => {
		expect(codes(await checked(plan("{事项: 检查, 年份: 甲}"), undefined, CONFIG))).toEqual([
			"VARIABLE-UNUSED",
		]);
	});

	test("an empty one is a fault of the configuration", () => {
		put("gzfa.config.yaml", "变量: {镇名: }\n");
		expect(loadProject(FOLDER).diagnostics.map(({ code }) => code)).toEqual(["FIELD-EMPTY"]);
	});
});

describe("a row of a table", () => {
	const TABLE = "镇名,事项,日期\n城关镇,检查,2026-03-05\n清河镇,,二月三十\n";
	const rows = async () =>
		(await readRows(put("名单.csv", TABLE))).value as NonNullable<
			Awaited<ReturnType<typeof readRows>>["value"]
		>;

	test("gives what the plan declares; its other columns are nobody's business; what is typed goes before it", async () => {
		const { rows: all, source } = await rows();
		const [first] = all;
		const given = givenByRow(first as (typeof all)[number], source, typed({ 事项: "复查" }));
		const walk = await checked(plan("{镇名: , 事项: }"), given);
		expect(codes(walk)).toEqual([]);
		expect(body(walk)).toBe("城关镇的复查。");
		expect(walk.sources.map(({ file }) => file)).toContain(join(FOLDER, "名单.csv"));
	});

	test("a table that has nothing to do with the plan is told, instead of so many documents that are alike", async () => {
		const { rows: all, source } = await rows();
		const given = givenByRow(all[0] as (typeof all)[number], source);
		const walk = await checked(plan("{镇: 城关镇}", "【镇】。"), given);
		expect(codes(walk)).toEqual(["VARIABLE-NO-COLUMN"]);
		expect(reportText(walk, false)).toContain("（镇名、事项、日期）和计划的变量（镇）一个也对不上");
	});

	test("a finding says the row that a spreadsheet counts, whatever line breaks there are in cells", async () => {
		const table = '镇名,事项\n城关镇,"甲\n乙"\n清河镇,"开会,讨论"\n';
		const { value } = await readRows(put("换行.csv", table));
		const row = value?.rows[1];
		if (!value || !row) throw new Error("no row");
		const walk = await checked(plan("{镇名: , 事项: }"), givenByRow(row, value.source));
		const report = reportText(walk, false);
		expect(report).toContain("【事项】的值在");
		expect(report).toContain("换行.csv 第 3 行");
	});

	test("an empty cell gives nothing: the plan's value holds, or it is told with the row", async () => {
		const { rows: all, source } = await rows();
		const given = givenByRow(all[1] as (typeof all)[number], source);
		expect(body(await checked(plan("{镇名: , 事项: 巡查}"), given))).toBe("清河镇的巡查。");
		const walk = await checked(plan("{镇名: , 事项: }"), given);
		expect(walk.diagnostics).toMatchObject([{ code: "VARIABLE-MISSING", args: { name: "事项", row: 3 } }]);
	});

	test("a finding in a text says which cell is in it", async () => {
		const { rows: all, source } = await rows();
		const given = givenByRow(all[1] as (typeof all)[number], source);
		const walk = await checked(`${plan("{镇名: , 日期: }", "【镇名】。")}成文日期: 【日期】\n`, given);
		expect(reportText(walk, false)).toContain(`（【日期】的值在 ${join(FOLDER, "名单.csv")} 第 3 行。）`);
		const said = await checked(
			`${plan("{镇名: 甲, 日期: }", "【镇名】。")}成文日期: 【日期】\n`,
			typed({ 日期: "某日" }),
		);
		expect(reportText(said, false)).toContain("（【日期】是 --set 给的。）");
	});
});

describe("names of variables in texts", () => {
	test("blanks within the brackets do not matter, ideographic ones neither", async () => {
		expect(body(await checked(plan("{镇名: 甲镇, 事项: 乙}", "【 镇名 】和【\u3000事项】。")))).toBe(
			"甲镇和乙。",
		);
	});

	test("a blank within a name is what was mistyped, before another character", async () => {
		const walk = await checked(plan("{镇名: 甲, 镇 长: 乙}", "【镇名】【镇 长】【镇长】"));
		expect(walk.diagnostics).toMatchObject([{ code: "VARIABLE-NEAR", args: { near: "镇 长" } }]);
	});

	test("in a free section it is told once", async () => {
		const text = "文种: 通用\n标题: 甲\n变量: {镇名: 甲}\n章节:\n  - 标题: 【镇名】\n    内容: 【镇各】。\n";
		expect(codes(await checked(text))).toEqual(["VARIABLE-NEAR"]);
	});

	test("names that no text can have", async () => {
		const long = "名".repeat(51);
		const walk = await checked(
			plan(`{【括】: 甲, "": 乙, "丙\\n丁": 丙, ${long}: 丁, 好: 戊}`, "【【括】】【好】"),
		);
		expect(codes(walk)).toEqual(Array(4).fill("VARIABLE-UNUSED"));
		const report = reportText(walk, false);
		expect(report).toContain("名字不带括号，写“括: …”；文中要换的地方写【括】。");
		expect(report).toContain("这个变量没有名字");
		expect(report).toContain("里换了行");
		expect(report).toContain("有 51 个字");
	});

	test("one declared as what it cannot be is declared all the same", async () => {
		const walk = await checked(plan("{镇名: [甲], 镇民: 乙}", "【镇名】的【镇民】。"), typed({ 镇名: "甲" }));
		expect(codes(walk)).toEqual(["FIELD-TYPE"]);
		const none = await checked(`${plan("", "【镇名】。")}变量: 镇名\n`, typed({ 镇名: "甲" }));
		expect(codes(none)).toEqual(["FIELD-TYPE"]);
	});

	test("in the rows of a table in a file as in those of the plan", async () => {
		put("表.csv", "【栏】,数\n【镇名】,1\n");
		const text =
			"文种: 通用\n标题: 甲\n变量: {镇名: , 栏: 单位, 余: 乙}\n正文:\n  - 表格: {行: {文件: 表.csv}}\n";
		const walk = await checked(text, typed({ 镇名: "【栏】镇" }));
		expect(codes(walk)).toEqual(["VARIABLE-UNUSED"]);
		expect(JSON.stringify(walk.named?.fields.body?.value)).toMatch(/单位.*数.*【栏】镇/);
	});

	test("too much text is told once, wherever it comes in", async () => {
		put("多.csv", "【长】\n".repeat(1000));
		const text = (rest: string) =>
			`文种: 通用\n标题: 甲\n变量: {长: ${"长".repeat(2000)}}\n正文:\n  - 【长】\n${rest}`;
		expect(codes(await checked(text(`  - ${"【长】".repeat(400)}\n`)))).not.toContain("VARIABLE-BIG");
		for (const rest of [`  - ${"【长】".repeat(200_000)}\n`, "  - 表格: {行: {文件: 多.csv}}\n"])
			expect(codes(await checked(text(rest))).filter((code) => code === "VARIABLE-BIG")).toHaveLength(1);
	});
});

describe("the full-width colon below 变量", () => {
	const text = "文种: 通用\n标题: 甲\n正文: 【镇名】。\n";

	test("alone it is told as that, with a fix; with others, at the first", async () => {
		const alone = await checked(`${text}变量:\n  镇名：甲镇\n`);
		expect(alone.diagnostics).toMatchObject([
			{ code: "YAML-FULLWIDTH-COLON", args: { key: "镇名" }, fix: { edits: [{ text: ": " }], isSafe: true } },
		]);
		const two = await checked(`${text}变量:\n  镇名：甲镇\n  村名：甲村\n`);
		expect(codes(two)).toContain("YAML-FULLWIDTH-COLON");
		expect(codes(two)).not.toContain("FIELD-TYPE");
	});

	test.each(["变量:\n  年度：2026年\n", "数据表:\n  计划.yaml：名单.csv\n"])("in a project: %s", (config) => {
		put("gzfa.config.yaml", config);
		expect(loadProject(FOLDER).diagnostics.map(({ code }) => code)).toEqual(["YAML-FULLWIDTH-COLON"]);
		rmSync(join(FOLDER, "gzfa.config.yaml"));
	});
});
