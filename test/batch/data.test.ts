import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workbook } from "../data/workbook.ts";
import { REMINDER_CONFIG as CONFIG, office, REMINDER as PLAN, reported } from "./offices.ts";

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

test("what is wrong with a table as a whole is told once", () => {
	const here = office({
		"gzfa.config.yaml": CONFIG,
		"plans/_催报.yaml": PLAN,
		"名单.csv": `单位,截止\n${Array.from({ length: 40 }, (_, i) => `第${i + 1}镇,3月1日`).join("\n")}\n`,
	});
	const { code, out, err } = here.run("render", "plans/_催报.yaml", "--data", "名单.csv");
	expect(code).toBe(1);
	expect(err.match(/变量“时间”没有值，数据里没有这一栏（有：单位、截止）。/g)).toHaveLength(1);
	expect(out).toContain("没有生成的是第 2—41 行。");
});

test("what another table of the call has put in the place of a document is no work of somebody's", () => {
	const here = office({
		"gzfa.config.yaml": CONFIG,
		"plans/_催报.yaml": PLAN,
		"名单.csv": "单位,时间\n甲镇,3月1日\n",
		"临时.csv": "单位,时间\n甲镇,9月1日\n",
	});
	const call = (table: string, ...more: string[]) =>
		here.run("render", "plans/_催报.yaml", "--data", table, ...more);
	expect([call("名单.csv").code, call("临时.csv").code]).toEqual([0, 0]);
	expect(here.read("成品/通知/甲镇.md")).toContain("9月1日");
	expect(call("名单.csv", "--dry-run").out).toBe(
		"会生成 plans/_催报.yaml（第 2 行）：成品/通知/甲镇.md 后来被另一次生成的盖过。\n会生成 1 份，0 份没有变化。\n",
	);
	expect(call("名单.csv").code).toBe(0);
	expect(here.read("成品/通知/甲镇.md")).toContain("3月1日");
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
