import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa } from "../cli/run.ts";
import { workbook } from "../data/workbook.ts";
import { office, plan, reported } from "./offices.ts";

const CONFIG = '成品: {文件夹: 成品, 格式: [md], 文件名: "{文种}/{单位}"}\n';
const PLAN = `文种: 通知
标题: 关于【单位】按时报送材料的通知
主送机关: 【单位】
变量: {单位: , 时间: }
正文:
  - 请你单位于【时间】前报送材料，联系电话【电话】。
`;
const MANY = 500;
const FAULTY = [3, 60, 61, 130, 200, 255, 310, 388, 450, 501];
const rows = Array.from({ length: MANY }, (_, i) => [
	`第${i + 1}镇人民政府`,
	FAULTY.includes(i + 2) ? "" : `${(i % 12) + 1}月${(i % 28) + 1}日`,
]);
const text = [["单位", "时间"], ...rows].map((row) => row.join(",")).join("\r\n");

/** GB18030 of a text of two-byte characters, by the table that decoding gives. */
function gb18030(of: string): Buffer {
	const decoder = new TextDecoder("gb18030");
	const table = new Map<string, [number, number]>();
	for (let high = 0x81; high <= 0xfe; high++)
		for (let low = 0x40; low <= 0xfe; low++) {
			const one = decoder.decode(Uint8Array.of(high, low));
			if (one.length === 1 && !table.has(one)) table.set(one, [high, low]);
		}
	return Buffer.from(
		[...of].flatMap((one) => (one < "\u0080" ? [one.charCodeAt(0)] : (table.get(one) ?? []))),
	);
}

describe("one plan and five hundred rows", () => {
	test.each([
		["名单.csv", Buffer.from(text)],
		["名单-国标.csv", gb18030(text)],
		["名单.xlsx", workbook({ sheets: { 名单: [["单位", "时间"], ...rows] } })],
	])("of %s: each document is of its row, the faulty rows are named", (name, bytes) => {
		const here = office({ "gzfa.config.yaml": CONFIG, "plans/_催报.yaml": PLAN });
		writeFileSync(join(here.folder, name), bytes);
		const ran = here.run("render", "plans/_催报.yaml", "--data", name, "--format", "json");
		expect(ran.code).toBe(1);
		const { documents, summary } = reported(ran) as unknown as {
			documents: { state: string; row: number; outputs: { path: string }[] }[];
			summary: Record<string, number>;
		};
		expect(summary).toMatchObject({
			rows: MANY,
			empty: 0,
			made: MANY - FAULTY.length,
			failed: FAULTY.length,
		});
		expect(documents.flatMap(({ state, row }) => (state === "failed" ? [row] : []))).toEqual(FAULTY);
		for (const { state, row, outputs } of documents) {
			if (state !== "made") continue;
			const [office = "", time = ""] = rows[row - 2] ?? [];
			expect(outputs.map(({ path }) => path)).toEqual([`成品/通知/${office}.md`]);
			const made = here.read(outputs[0]?.path ?? "");
			expect(made).toContain(`关于${office}按时报送材料的通知`);
			expect(made).toContain(`请你单位于${time}前报送材料，联系电话【电话】。`);
		}
		expect(Object.keys(here.files("成品"))).toHaveLength(MANY - FAULTY.length);
	});
});

describe("a table that changes", () => {
	const here = office({
		"gzfa.config.yaml": CONFIG,
		"plans/_催报.yaml": PLAN,
		"名单.csv": "单位,时间\n甲镇,3月1日\n,\n乙镇,3月2日\n丙镇,3月3日\n",
	});
	const call = ["render", "plans/_催报.yaml", "--data", "名单.csv"];

	test("is reckoned up", () => {
		const { code, out } = here.run(...call);
		expect(code).toBe(0);
		expect(out).toContain("生成      3 份");
		expect(out).toContain("名单.csv 里有 3 行，另有 1 行是空的，跳过了。");
		expect(here.run(...call, "--check")).toMatchObject({ code: 0 });
	});

	test("costs the documents of the rows that have changed", () => {
		here.write("名单.csv", here.read("名单.csv").replace("3月2日", "3月8日"));
		expect(here.run(...call, "--dry-run").out).toBe(
			"会生成 plans/_催报.yaml（第 4 行）：名单.csv#4 变了。\n会生成 1 份，2 份没有变化。\n",
		);
		expect(here.run(...call).out).toContain("生成      1 份");
		expect(here.read("成品/通知/乙镇.md")).toContain("3月8日");
	});

	test("is named by why", () => {
		const { out } = here.run("why", "成品/通知/乙镇.md");
		expect(out).toContain("现在：没有变化，不用重新生成。");
		expect(out).toMatch(/名单\.csv#4（数据表的这一行） +没有变/);
		here.write("名单.csv", here.read("名单.csv").replace("3月8日", "3月9日"));
		expect(here.run("why", "成品/通知/乙镇.md").out).toContain("现在：要重新生成，因为 名单.csv#4 变了。");
	});

	test("tells the documents of rows that are gone, not those of rows that have moved", () => {
		here.write("名单.csv", "单位,时间\n甲镇,3月1日\n丙镇,3月3日\n");
		const { code, out } = here.run(...call);
		expect(code).toBe(0);
		expect(out).toContain("多余 成品/通知/乙镇.md");
		expect(out).not.toContain("多余 成品/通知/丙镇.md");
	});

	test("with a fault of its own is told before anything is made", () => {
		here.write("名单.csv", "单位,单位\n甲镇,乙镇\n");
		expect(here.run(...call)).toMatchObject({ code: 1, out: "" });
		expect(here.run("render", "plans/_催报.yaml", "--data", "没有.csv").err).toContain("FILE-NOT-FOUND");
	});
});

describe("a table that the project names", () => {
	const TABLES = `${CONFIG}数据表:\n  共用/_催报.yaml: 名单.csv\n`;
	const here = office({
		"gzfa.config.yaml": TABLES,
		"共用/_催报.yaml": PLAN,
		"名单.csv": "单位,时间\n甲镇,3月1日\n乙镇,3月2日\n",
		"plans/会议.yaml": plan("关于召开会议的通知").replace("主送机关", "变量: {单位: 会议}\n主送机关"),
	});

	test("fills its plan wherever that lies, and is checked with the rest", () => {
		const { code, out } = here.run("render");
		expect(code).toBe(0);
		expect(out).toContain("生成      3 份");
		expect(out).toContain("名单.csv 里有 2 行。");
		expect(Object.keys(here.files("成品"))).toEqual(["通知/乙镇.md", "通知/会议.md", "通知/甲镇.md"]);
		expect(here.run("render", "--check").out).toBe("3 份公文都和计划一致。\n");
	});

	test("costs the documents of the rows that have changed, whatever the plan is called by", () => {
		here.write("名单.csv", here.read("名单.csv").replace("3月2日", "3月8日"));
		const { code, out } = here.run("render", "--check");
		expect(code).toBe(1);
		expect(out).toContain("过期 共用/_催报.yaml（第 3 行）：名单.csv#3 变了。");
		expect(here.run("render", "共用/_催报.yaml").out).toContain("生成      1 份");
		expect(here.run("render", "共用", "--dry-run").out).toBe("会生成 0 份，2 份没有变化。\n");
		expect(here.read("成品/通知/乙镇.md")).toContain("3月8日");
	});

	test("is no matter of plans elsewhere", () => {
		expect(here.run("render", "plans", "--dry-run").out).toBe("会生成 0 份，1 份没有变化。\n");
	});

	test("gives way to that of the call", () => {
		here.write("别的.csv", "单位,时间\n丙镇,3月3日\n");
		expect(here.run("render", "共用/_催报.yaml", "--data", "别的.csv", "--dry-run").out).toBe(
			"会生成 共用/_催报.yaml（第 2 行）：还没有生成过。\n会生成 1 份，0 份没有变化。\n",
		);
	});

	test("is told where the configuration names it when nobody finds it; other plans are made", () => {
		here.write("gzfa.config.yaml", TABLES.replace(": 名单.csv", ": 没有.csv"));
		const { code, out, err } = here.run("render");
		expect(code).toBe(1);
		expect(err).toContain("gzfa.config.yaml:3:16 错误 找不到文件“没有.csv”。 CONFIG-FILE-MISSING");
		expect(out).toContain("已生成 成品/通知/会议.md");
		here.write("gzfa.config.yaml", TABLES.replace("共用/_催报.yaml", "共用/没有.yaml"));
		expect(here.run("render").err).toContain(
			"gzfa.config.yaml:3:3 错误 找不到文件“共用/没有.yaml”。 CONFIG-FILE-MISSING",
		);
	});

	test("of which nothing can be read bars its plan alone", () => {
		here.write("gzfa.config.yaml", TABLES);
		here.write("名单.csv", "单位,单位\n甲镇,乙镇\n");
		const told = here.run("render", "--dry-run");
		expect(told).toMatchObject({ code: 1 });
		expect(told.err).toContain("名单.csv:1:1 错误");
		expect(told.out).toContain("生成不了 共用/_催报.yaml：配置或数据表有错，见上面。");
		const ran = here.run("render", "--format", "json");
		expect(ran).toMatchObject({ code: 1, err: "" });
		const { documents, findings } = reported(ran) as unknown as Record<string, Record<string, string>[]>;
		expect(documents?.map(({ plan, state }) => `${plan} ${state}`)).toEqual([
			"plans/会议.yaml made",
			"共用/_催报.yaml failed",
		]);
		expect(findings?.map(({ rule }) => rule)).toEqual(["DATA-HEAD-TWICE"]);
		const checked = here.run("render", "--check");
		expect(checked).toMatchObject({ code: 1 });
		expect(checked.out).not.toContain("都和计划一致");
		expect(here.run("why", "成品/通知/乙镇.md").out).toContain("现在：生成不了，先把上面的错改好。");
	});
});

describe("tables that the project names, in ways of their own", () => {
	const files = {
		"gzfa.config.yaml": `${CONFIG}数据表:\n  plans/催报.yaml: 名单/镇.csv\n`,
		"plans/催报.yaml": PLAN,
		"名单/镇.csv": "单位,时间\n甲镇,3月1日\n乙镇,3月2日\n丙镇,3月3日\n",
	};

	test("from a folder below, by a whole path, and by two ways at once", () => {
		const here = office(files);
		const below = (...args: string[]) => gzfa(args, { cwd: join(here.folder, "plans") });
		expect(below("render", "催报.yaml").out).toContain("生成      3 份");
		expect(below("render", join(here.folder, "plans"), "--dry-run").out).toBe(
			"会生成 0 份，3 份没有变化。\n",
		);
		expect(here.run("render", "plans", join(here.folder, "plans"), "--dry-run").out).toBe(
			"会生成 0 份，3 份没有变化。\n",
		);
	});

	test("a sheet of a workbook", () => {
		const here = office({
			...files,
			"gzfa.config.yaml": files["gzfa.config.yaml"].replace("镇.csv", "镇.xlsx#二月"),
		});
		const rows = [
			["单位", "时间"],
			["丁镇", "2月1日"],
		];
		writeFileSync(
			join(here.folder, "名单/镇.xlsx"),
			workbook({ sheets: { 一月: [["单位"], ["甲"]], 二月: rows } }),
		);
		expect(here.run("render").out).toContain("名单/镇.xlsx#二月 里有 1 行。");
		expect(Object.keys(here.files("成品"))).toEqual(["通知/丁镇.md"]);
		expect(here.run("why", "成品/通知/丁镇.md").out).toContain("现在：没有变化");
	});

	test("one document with values of its own beside them", () => {
		const here = office(files);
		here.run("render");
		const given = ["--set", "单位=西关", "--set", "时间=3月9日"];
		expect(here.run("render", "plans/催报.yaml", ...given).out).toContain("已生成 成品/通知/西关.md");
		expect(Object.keys(here.files("成品"))).toHaveLength(4);
		expect(here.run("render", "--check").out).toBe("3 份公文都和计划一致。\n");
	});

	test("parts of one table on several machines are disjoint and make up the whole", () => {
		const here = office(files);
		const counts = ["1/2", "2/2"].map((shard) => {
			here.run("render", "--shard", shard);
			return Object.keys(here.files("成品")).length;
		});
		expect(counts).toEqual([2, 3]);
		expect(here.run("render", "--check").code).toBe(0);
	});

	test("make is told of the file, not of its rows", () => {
		const here = office(files);
		here.run("render", "--depfile", "批.d");
		const rules = here.read("批.d");
		expect(rules.match(/成品\/通知\/[甲乙丙]镇\.md:/g)).toHaveLength(3);
		expect(rules).toContain("名单/镇.csv");
		expect(rules).not.toContain("镇.csv\\#");
	});

	test("documents of another table than the one that the project names now are told, be it at a check", () => {
		const here = office(files);
		here.run("render");
		here.write("名单/新.csv", "单位,时间\n丙镇,3月3日\n丁镇,3月4日\n");
		here.write("gzfa.config.yaml", files["gzfa.config.yaml"].replace("镇.csv", "新.csv"));
		const { out } = here.run("render");
		expect(out).toContain(
			"多余 成品/通知/甲镇.md：plans/催报.yaml 现在由 名单/新.csv 一行一份地填。不要就删掉。",
		);
		expect(out).not.toContain("多余 成品/通知/丙镇.md");
		expect(here.run("render", "--check").code).toBe(1);
		expect(here.run("why", "成品/通知/甲镇.md").out).toContain(
			"现在：不会再生成这一份，名单/新.csv 里没有这一行。",
		);
	});

	test("one table for two plans is reckoned up for each", () => {
		const here = office({
			...files,
			"gzfa.config.yaml": `${CONFIG.replace("{单位}", "{文件名}-{单位}")}数据表:\n  plans/催报.yaml: 名单/镇.csv\n  plans/二.yaml: 名单/镇.csv\n`,
			"plans/二.yaml": PLAN.replace("变量: {单位: , 时间: }", "变量: {单位: , 时间: , 电话: }"),
		});
		const { code, out } = here.run("render");
		expect(code).toBe(1);
		expect(out).toContain("plans/催报.yaml：名单/镇.csv 里有 3 行。\n");
		expect(out).toContain("plans/二.yaml：名单/镇.csv 里有 3 行。没有生成的是第 2、3、4 行。\n");
		const { summary } = reported(here.run("render", "--format", "json")) as unknown as {
			summary: Record<string, number>;
		};
		expect(summary).toMatchObject({ rows: 6, failed: 3, unchanged: 3 });
	});

	test("why knows what a table says of its rows without the project", () => {
		const here = office({ ...files, "gzfa.config.yaml": CONFIG });
		here.run("render", "plans/催报.yaml", "--data", "名单/镇.csv");
		here.write("名单/镇.csv", "单位,时间\n甲镇,3月1日\n");
		expect(here.run("why", "成品/通知/甲镇.md").out).toContain("现在：没有变化");
		expect(here.run("why", "成品/通知/丙镇.md").out).toContain(
			"现在：不会再生成这一份，名单/镇.csv 里没有这一行。",
		);
		rmSync(join(here.folder, "名单/镇.csv"));
		const { out, err } = here.run("why", "成品/通知/甲镇.md");
		expect(out).toContain("它是用数据表的一行填出来的，那张表现在读不了。");
		expect(err).toContain("FILE-NOT-FOUND");
	});
});

test("two rows of one name: the second is told which row has it", () => {
	const here = office({
		"gzfa.config.yaml": CONFIG,
		"plans/_催报.yaml": PLAN,
		"名单.csv": "单位,时间\n甲镇,3月1日\n乙镇,3月2日\n甲镇,3月3日\n",
	});
	const { code, out, err } = here.run("render", "plans/_催报.yaml", "--data", "名单.csv");
	expect(code).toBe(1);
	expect(err).toContain("已经是 plans/_催报.yaml（第 2 行）的公文");
	expect(err).toContain("在配置的“文件名”里加上 {行号}");
	expect(out).toContain("没有生成的是第 4 行。");
	expect(here.read("成品/通知/甲镇.md")).toContain("3月1日");
});

test("--set gives a variable its value, on every way", () => {
	const here = office({ "_催报.yaml": PLAN });
	const given = ["--set", "单位=甲镇", "--set", "时间=3月1日"];
	expect(here.run("render", "_催报.yaml", "-t", "md", ...given).code).toBe(0);
	expect(here.read("_催报.md")).toContain("关于甲镇按时报送材料的通知");
	here.write("gzfa.config.yaml", CONFIG);
	expect(here.run("render", "_催报.yaml", ...given).code).toBe(0);
	expect(here.read("成品/通知/甲镇.md")).toContain("3月1日");
	expect(here.run("render", "_催报.yaml").err).toContain("VARIABLE-MISSING");
});

test("what is wrong with every row alike is told once", () => {
	const here = office({ "plans/_催报.yaml": PLAN, "名单.csv": "甲,乙\n一,1\n二,2\n三,3\n" });
	const { code, err } = here.run("render", "plans/_催报.yaml", "--data", "名单.csv");
	expect(code).toBe(1);
	expect(err.split("VARIABLE-NO-COLUMN")).toHaveLength(2);
	expect(err).toContain("没有生成 plans/_催报.yaml（第 4 行）的公文。");
});
