import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa } from "../cli/run.ts";
import { workbook } from "../data/workbook.ts";
import { REMINDER_CONFIG as CONFIG, office, REMINDER as PLAN, plan, reported } from "./offices.ts";

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

	test("documents of a table that the project names no longer are told; those that a call has filled are not", () => {
		const here = office(files);
		here.run("render");
		here.write("gzfa.config.yaml", CONFIG);
		here.write("plans/催报.yaml", PLAN.replace("{单位: , 时间: }", "{单位: 己, 时间: 庚}"));
		here.write("名单/别.csv", "单位,时间\n戊镇,3月4日\n");
		here.run("render", "plans/催报.yaml", "--data", "名单/别.csv");
		const { out } = here.run("render");
		expect(out).toContain("多余 成品/通知/甲镇.md：plans/催报.yaml 现在不由数据表填。不要就删掉。");
		expect(out).not.toContain("戊镇.md：");
		expect(here.run("render", "--check").code).toBe(1);
	});

	test("columns may stand in the names of all documents: a plan that has none is called as it is", () => {
		const here = office({
			...files,
			"gzfa.config.yaml": files["gzfa.config.yaml"].replace("{单位}", "{单位}-{时间}"),
			"plans/会议.yaml": plan("关于召开会议的通知"),
		});
		expect(here.run("render").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toContain("通知/会议.md");
		here.write("gzfa.config.yaml", here.read("gzfa.config.yaml").replace("{时间}", "{日期们}"));
		expect(here.run("render").err).toContain("NAME-UNKNOWN");
	});

	test("the number of the row may stand in the names of all documents", () => {
		const here = office({
			...files,
			"gzfa.config.yaml": files["gzfa.config.yaml"].replace("{单位}", "{标题}-{行号}"),
			"plans/会议.yaml": plan("关于召开会议的通知"),
		});
		expect(here.run("render").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toEqual(
			[2, 3, 4]
				.map((row) => `通知/关于${"甲乙丙"[row - 2]}镇按时报送材料的通知-${row}.md`)
				.concat("通知/关于召开会议的通知.md")
				.sort(),
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
		expect(out).toContain("plans/二.yaml：名单/镇.csv 里有 3 行。没有生成的是第 2—4 行。\n");
		const { summary } = reported(here.run("render", "--format", "json")) as unknown as {
			summary: Record<string, number>;
		};
		expect(summary).toMatchObject({ rows: 6, failed: 3, unchanged: 3 });
	});

	test("check looks at every row, and at a whole project", () => {
		const here = office(files);
		expect(here.run("check")).toMatchObject({ code: 0, out: "没有发现错误。\n" });
		here.write("名单/镇.csv", "单位,时间\n甲镇,3月1日\n,3月2日\n丙镇,\n");
		for (const plans of [[], ["plans"], ["plans/催报.yaml"]]) {
			const { code, out } = here.run("check", ...plans);
			expect(code).toBe(1);
			expect(out).toContain("数据第 3 行的这一格是空的");
			expect(out).toContain("数据第 4 行的这一格是空的");
			expect(out).toContain("共 2 个错误。");
		}
		expect(here.run("check", "plans/催报.yaml", "--set", "单位=甲", "--set", "时间=乙").code).toBe(0);
		here.write("名单/镇.csv", "单位,单位\n甲镇,乙镇\n");
		here.write("plans/催报.yaml", PLAN.replace("材料", "按装"));
		const { out } = here.run("check");
		expect(out).toContain("DATA-HEAD-TWICE");
		expect(out).toContain("WORD-TYPO");
		expect(out).not.toContain("VARIABLE-MISSING");
		here.write("名单/镇.csv", files["名单/镇.csv"]);
		expect(here.run("check", "--fix=all").err).toContain("plans/催报.yaml");
		expect(here.read("plans/催报.yaml")).toContain("安装");
	});

	test("rows do not go into one file", () => {
		const here = office(files);
		for (const output of ["一份.docx", "-"])
			expect(here.run("render", "plans/催报.yaml", "--data", "名单/镇.csv", "-o", output)).toMatchObject({
				code: 2,
				err: "一次生成好几份，-o 后面要写文件夹，如 -o 成品/。\n",
			});
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
