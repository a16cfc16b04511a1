import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put } from "../project/setting.ts";
import { gzfa, scratch } from "./run.ts";

const PLAN =
	"文种: 通用\n状态: 草稿\n标题: 关于某事的说明\n正文:\n  - 截止目前，定于××月召开。\n  - 会期××天。\n";

const folder = scratch();
const here = { cwd: folder };
const run = (...args: string[]) => gzfa(["check", ...args], here);
put(folder, "计划/甲.yaml", PLAN);
put(folder, "计划/警.yaml", PLAN.replace("截止", "截至"));
put(folder, "坏.yaml", `${PLAN}附注：丙\n`);

describe("--rule", () => {
	test("only these are told, and only they fail", () => {
		const one = run("计划/甲.yaml", "--rule", "PLACEHOLDER", "--format", "json");
		expect(JSON.parse(one.out).map(({ rule }: { rule: string }) => rule)).toEqual([
			"PLACEHOLDER",
			"PLACEHOLDER",
		]);
		expect(one.code).toBe(0);
		const two = run("计划/甲.yaml", "--rule", "placeholder", "--rule", "WORD-JIEZHI", "--format", "json");
		expect(JSON.parse(two.out)).toHaveLength(3);
		expect(two.code).toBe(1);
	});

	test("a file that cannot be read fails all the same", () => {
		const { code, out } = run("坏.yaml", "--rule", "PLACEHOLDER");
		expect(code).toBe(1);
		expect(out).toContain("YAML-FULLWIDTH-COLON");
		expect(run("没有.yaml", "--rule", "PLACEHOLDER").out).toContain("FILE-NOT-FOUND");
	});

	test("--fix mends only these", () => {
		put(folder, "修.yaml", PLAN.replace("召开。", "召开,请参加。"));
		run("修.yaml", "--fix", "--rule", "WORD-JIEZHI");
		expect(readFileSync(join(folder, "修.yaml"), "utf8")).toContain("截至目前，定于××月召开,请参加。");
	});

	test("an unknown one is a wrong call", () => {
		const { code, err } = run("计划/甲.yaml", "--rule", "PLACEHOLDR");
		expect(code).toBe(2);
		expect(err).toContain("没有叫“PLACEHOLDR”的规则，你是不是想写“PLACEHOLDER”？");
	});
});

describe("--max-warnings", () => {
	test("more fail, and it is said why", () => {
		expect(run("计划/警.yaml", "--max-warnings", "2")).toMatchObject({ code: 0, err: "" });
		expect(run("计划/警.yaml", "--max-warnings", "1")).toMatchObject({
			code: 1,
			err: "有 2 个警告，超过了 --max-warnings 的 1 个。\n",
		});
		expect(run("计划/警.yaml", "--max-warnings", "0").code).toBe(1);
	});

	test.each(["-1", "多", "1.5"])("%s is no number of warnings", (value) => {
		const { code, err } = run("计划/警.yaml", `--max-warnings=${value}`);
		expect(code).toBe(2);
		expect(err).toContain(`“--max-warnings”后面要写一个整数，不是“${value}”。`);
	});
});

describe("--format", () => {
	test.each([
		["sarif", (out: string) => JSON.parse(out).runs[0].results.length],
		["gitlab", (out: string) => JSON.parse(out).length],
		["junit", (out: string) => [...out.matchAll(/<testcase /g)].length],
		["github", (out: string) => out.trimEnd().split("\n").length],
	])("%s", (format, count) => {
		const { code, out, err } = run("计划/甲.yaml", "--format", format);
		expect({ code, err, count: count(out) }).toEqual({ code: 1, err: "", count: 3 });
	});
});

describe("--baseline", () => {
	const written = () => JSON.parse(readFileSync(join(folder, "基线/k.json"), "utf8")).findings;

	test("is written, then only new findings are told", () => {
		expect(run("计划/甲.yaml", "--baseline", "基线/k.json", "--update-baseline")).toEqual({
			code: 0,
			out: "没有发现新的问题。\n",
			err: "已把现在的 3 处问题记进 基线/k.json，以后只报新的。\n",
		});
		expect(written()).toHaveLength(3);
		expect(written()[0]).toMatchObject({ file: "../计划/甲.yaml", rule: "PLACEHOLDER", count: 1 });
		expect(run("计划/甲.yaml", "--baseline", "基线/k.json", "--strict")).toEqual({
			code: 0,
			out: "没有发现新的问题。\n",
			err: "基线里记着的 3 处，没有再报。\n",
		});
	});

	test("from another folder all the same, and when lines have moved", () => {
		put(folder, "计划/甲.yaml", `# 一行\n\n${PLAN.replace("  - 会", "    # 又一行\n  - 会")}`);
		const elsewhere = gzfa(["check", "甲.yaml", "--baseline", "../基线/k.json"], {
			cwd: join(folder, "计划"),
		});
		expect(elsewhere).toMatchObject({ code: 0, out: "没有发现新的问题。\n" });
	});

	test("a second finding on a line alike is new", () => {
		put(folder, "计划/甲.yaml", `${PLAN}  - 会期××天。\n`);
		const { code, out } = run("计划/甲.yaml", "--baseline", "基线/k.json", "--format", "json");
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject([{ rule: "PLACEHOLDER", start: { line: 7 } }]);
	});

	test("what is mended is said, and goes with the next update", () => {
		put(folder, "计划/甲.yaml", PLAN.replace("会期××天", "会期3天"));
		const { code, err } = run("计划/甲.yaml", "--baseline", "基线/k.json");
		expect(code).toBe(0);
		expect(err).toBe(
			"基线里记着的 2 处，没有再报。\n" +
				"基线里记着的 1 处已经改好了，加上 --update-baseline 可以把它们去掉：\n  ../计划/甲.yaml PLACEHOLDER 1 处\n",
		);
		run("计划/甲.yaml", "--baseline", "基线/k.json", "--update-baseline");
		expect(written()).toHaveLength(2);
	});

	test("an update keeps what is known of other files, unless they are gone", () => {
		run("计划/警.yaml", "--baseline", "基线/k.json", "--update-baseline");
		expect(written()).toHaveLength(4);
		renameSync(join(folder, "计划/甲.yaml"), join(folder, "计划/乙.yaml"));
		run("计划/警.yaml", "--baseline", "基线/k.json", "--update-baseline");
		expect(written()).toHaveLength(2);
	});

	test("a new error fails", () => {
		put(folder, "计划/警.yaml", PLAN);
		const { code, out } = run("计划/警.yaml", "--baseline", "基线/k.json");
		expect(code).toBe(1);
		expect(out).toContain("WORD-JIEZHI");
	});

	test("what stands in no text cannot be written down", () => {
		const { code, out } = run("没有.yaml", "--baseline", "别的.json", "--update-baseline");
		expect(code).toBe(1);
		expect(out).toContain("FILE-NOT-FOUND");
	});

	test.each([
		["{}", "BASELINE-FORM"],
		["[1]", "BASELINE-FORM"],
		["null", "BASELINE-FORM"],
		['{"version": 1, "findings": [{"file": "甲"}]}', "BASELINE-FORM"],
		['{"version": 1,', "JSON-SYNTAX"],
	])("%s is no baseline", (text, rule) => {
		writeFileSync(join(folder, "坏.json"), text);
		for (const more of [[], ["--update-baseline"]]) {
			const { code, err } = run("计划/警.yaml", "--baseline", "坏.json", ...more);
			expect(code).toBe(1);
			expect(err).toContain(rule);
		}
		expect(readFileSync(join(folder, "坏.json"), "utf8")).toBe(text);
	});

	test("wrong calls", () => {
		expect(run("计划/警.yaml", "--baseline", "没.json")).toMatchObject({
			code: 2,
			err: "没有“没.json”这个基线文件。第一次用，加上 --update-baseline，把现在的问题都记进去。\n",
		});
		expect(run("计划/警.yaml", "--update-baseline").code).toBe(2);
	});
});
