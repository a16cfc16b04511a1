import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/pipeline.ts";

interface Table {
	表头: (string | string[] | object)[];
	行: unknown[][];
}

async function told(table: Table): Promise<string[]> {
	const plan = JSON.stringify({ 文种: "通用", 标题: "统计表", 正文: [{ 表格: table }] });
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(plan) });
	return diagnostics
		.filter(({ code }) => code.startsWith("NUM-"))
		.map(({ code, span, severity }) => `${severity} ${code} ${plan.slice(span.start, span.end)}`);
}

const FINE: Record<string, Table> = {
	"groups with heads of their own": {
		表头: ["项目", "投资"],
		行: [
			["一、工程费用", "980"],
			["1.土建", "600"],
			["2.安装", "380"],
			["二、预备费", "20"],
			["合计", "1000"],
		],
	},
	"groups without numbers": {
		表头: ["片区", "人数"],
		行: [
			["城区", "30"],
			["青石", "10"],
			["白沙", "20"],
			["乡镇", "12"],
			["双河", "5"],
			["云岭", "7"],
			["合计", "42"],
		],
	},
	"an average below the total": {
		表头: ["乡镇", "户数", "人均"],
		行: [
			["青石", "10", "3"],
			["白沙", "20", "4"],
			["合计", "30", "3.7"],
			["平均", "15", "3.5"],
		],
	},
	"two tables side by side": {
		表头: ["乡镇", "数量", "乡镇", "数量"],
		行: [
			["青石", "10", "白沙", "20"],
			["双河", "5", "合计", "35"],
		],
	},
	"parts of parts": {
		表头: ["项目", "数量"],
		行: [
			["干部", "30"],
			["其中：女", "10"],
			["职工", "20"],
			["合计", "50"],
		],
	},
	"the total on top": {
		表头: ["乡镇", "数量"],
		行: [
			["总计", "1,030"],
			["青石", "1,010"],
			["白沙", "20"],
		],
	},
	"a total of totals": {
		表头: ["乡镇", "数量"],
		行: [
			["青石", "10"],
			["白沙", "20"],
			["合计", "30"],
			["双河", "5"],
			["云岭", "7"],
			["合计", "12"],
			["总计", "42"],
		],
	},
	"empty cells, dashes, words and rates": {
		表头: ["乡镇", "数量", "金额", "完成率", "单价", "备注"],
		行: [
			["青石", "10", "—", "90%", "3", ""],
			["白沙", "", "5", "80%", "4", "待定"],
			["合计", "10", "5", "85%", "3.6", ""],
		],
	},
	"what is not known yet": {
		表头: ["乡镇", "数量"],
		行: [
			["青石", "10"],
			["白沙", "约20"],
			["合计", "35"],
		],
	},
	"a head of two rows, totals within its groups": {
		表头: [
			[
				{ 文字: "乡镇", 跨行: 2 },
				{ 文字: "2026年", 跨列: 3 },
				{ 文字: "2027年", 跨列: 3 },
			] as never,
			["道路", "桥梁", "小计", "道路", "桥梁", "小计"],
		],
		行: [
			["青石", "1", "2", "3", "4", "5", "9"],
			["白沙", "2", "2", "4", "1", "1", "2"],
			["合计", "3", "4", "7", "5", "6", "11"],
		],
	},
	"only some of the rows": {
		表头: ["乡镇", "数量", "金额"],
		行: [
			["青石", "10", "4"],
			["……", "", ""],
			["合计", "80", "60"],
		],
	},
	"shares that rounding leaves at 99.9": {
		表头: ["类别", "数量", "占比（%）"],
		行: [
			["甲", "1", "33.3"],
			["乙", "1", "33.3"],
			["丙", "1", "33.3"],
			["合计", "3", "100"],
		],
	},
};

describe("nothing to tell of", () => {
	test.each(Object.entries(FINE))("%s", async (_, table) => {
		expect(await told(table)).toEqual([]);
	});
});

const WRONG: Record<string, [Table, string[]]> = {
	"groups with heads of their own": [
		{
			表头: ["项目", "投资"],
			行: [
				["一、工程费用", "980"],
				["1.土建", "600"],
				["2.安装", "380"],
				["二、预备费", "20"],
				["合计", "1010"],
			],
		},
		['warning NUM-SUM "1010"'],
	],
	"a group among merged cells": [
		{
			表头: ["片区", "乡镇", "数量"],
			行: [
				[{ 文字: "东片", 跨行: 3 }, "青石", "10"],
				["白沙", "20"],
				["小计", "31"],
				[{ 文字: "合计", 跨列: 2 }, "30"],
			],
		},
		['warning NUM-SUM "31"'],
	],
	"one row whose total differs": [
		{
			表头: ["乡镇", "道路", "桥梁", "合计"],
			行: [
				["青石", "1", "2", "3"],
				["白沙", "2", "2", "5"],
				["双河", "4", "2", "6"],
			],
		},
		['warning NUM-SUM "5"'],
	],
	"a sum within what rounding may do": [
		{
			表头: ["乡镇", "面积"],
			行: [
				["青石", "1.2"],
				["白沙", "2.3"],
				["合计", "3.6"],
			],
		},
		['info NUM-SUM "3.6"'],
	],
	"one rate among those that fit": [
		{
			表头: ["乡镇", "计划", "完成", "完成率"],
			行: [
				["青石", "10", "9", "90%"],
				["白沙", "20", "15", "85%"],
				["双河", "40", "30", "75%"],
				["合计", "70", "54", "77.1%"],
			],
		},
		['warning NUM-RATE "85%"'],
	],
	"one share among those that fit": [
		{
			表头: ["类别", "数量", "占比"],
			行: [
				["甲", "10", "25.0%"],
				["乙", "20", "50.0%"],
				["丙", "10", "35.0%"],
				["合计", "40", "100.0%"],
			],
		},
		['warning NUM-RATE "35.0%"'],
	],
};

describe("told", () => {
	test.each(Object.entries(WRONG))("%s", async (_, [table, findings]) => {
		expect(await told(table)).toEqual(findings);
	});
});
