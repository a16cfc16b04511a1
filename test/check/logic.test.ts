import { describe, expect, test } from "vitest";
import { LOGIC_SEVERITY } from "../../src/diagnostics/codes/logic.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { planWith } from "../../src/zh/about/base.ts";

async function told(keys: string): Promise<string[]> {
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(planWith(keys)) });
	return diagnostics
		.filter(({ code }) => code in LOGIC_SEVERITY)
		.map(({ code, severity }) => `${severity} ${code}`);
}

const steps = (...periods: string[]) =>
	[
		"实施步骤:",
		...periods.flatMap((one, index) => [
			`  - 名称: 阶段${"甲乙丙丁"[index]}`,
			`    时间: ${one}`,
			"    内容: 落实。",
		]),
	].join("\n");

const articles = (...texts: string[]) =>
	["文种: 办法", "条文:", "  - 甲。", "  - 乙。", ...texts.map((text) => `  - ${text}`)].join("\n");

const members = (list: string, ...units: string[]) =>
	[
		`组织机构: 成立领导小组，成员单位有${list}。`,
		"主要任务:",
		...units.flatMap((unit) => ["  - 标题: 落实", "    内容: 负责。", `    责任单位: ${unit}`]),
	].join("\n");

const FINE: Record<string, string> = {
	"stages that touch at a weekend": steps("2026-03-02 至 2026-03-27", "2026-03-30 至 2026-04-30"),
	"stages by the month": steps("2026年3月 至 2026年4月", "2026年5月 至 2026年6月"),
	"months that meet": steps("3月至5月", "5月至9月", "9月下旬至12月"),
	"stages over the turn of the year": steps("11月-12月", "1月-3月"),
	"a stage in words": steps("2026-03-01 至 2026-03-31", "长期坚持", "2026-08-01 至 2026-08-31"),
	"one stage": steps("2026-03-01 至 2026-03-31"),
	"the weekday of a day next year": "成文日期: 2026-12-28\n正文: 请于1月4日（星期一）前报送。",
	"the weekday of a day whose year nobody says": "正文: 请于3月4日（星期一）前报送。",
	"weekdays of no date": "正文: 每周一例会，1月1日周年纪念，周五前报送，上周三已通知。",
	"a weekday with blanks": "正文: 定于2026年3月5日 （星期四）召开，2026-03-06 星期五分组讨论。",
	"articles of other documents": articles(
		"依照《中华人民共和国行政处罚法》第三十三条、第四十条处理。",
		"依照民法典第十条、行政许可法第十二条处理。",
		"《某办法》第九条所称单位，是指机关。",
	),
	"articles of this one": articles(
		"违反本办法第一条、第二条和第三条的，改正。",
		"第四条至第五条自2027年起施行。",
		"丙。",
	),
	"a short document of articles": "文种: 办法\n条文:\n  - 依照第九条执行。\n  - 乙。",
	"units by their short names": members(
		"市应急管理局、市住房城乡建设局、市市场监督管理局、市公安局",
		"市应急局",
		"市住建局",
		"市市场监管局",
		"市公安局",
	),
	"units below, and several at once": members(
		"县公安局、县财政局、县教育局",
		"县公安局",
		"县财政局",
		"县教育局",
		"各乡镇人民政府",
		"县有关部门",
		"青石镇",
		"领导小组办公室",
	),
	"a list that is not one of all": members(
		"县公安局、县财政局",
		"县教育局",
		"县民政局",
		"县公安局",
		"县水利局",
	),
	"as many problems as measures":
		"文种: 自查报告\n存在问题: [台账不全。, 巡查不勤。]\n整改措施: [补齐台账。, 加密巡查。]",
	"problems in one paragraph":
		"文种: 自查报告\n存在问题: 台账不全，巡查不勤。\n整改措施: [补齐台账。, 加密巡查。]",
	"what was due before a report":
		"文种: 自查报告\n整改措施:\n  - 标题: 补齐台账\n    内容: 已补齐。\n    完成时限: 2026-03-01\n成文日期: 2026-04-01",
	"a deadline in words":
		"正文:\n  - 条目:\n      - 标题: 报送\n        内容: 报送名单。\n        完成时限: 长期坚持\n成文日期: 2026-04-01",
	"a plan written the year before": `文种: 工作方案\n标题: 2026年春运工作方案\n${steps("2025-12-20 至 2025-12-31", "2026-01-01 至 2026-03-10")}\n成文日期: 2025-12-15`,
	"a plan of several years": `文种: 工作方案\n标题: 2024—2026年治理工作方案\n${steps("2025-04-01 至 2025-05-31", "2025-06-01 至 2025-09-30")}`,
	"a title that names last year's work": `文种: 工作方案\n标题: 2025年度问题2026年整改工作方案\n${steps("2026-04-01 至 2026-05-31", "2026-06-01 至 2026-09-30")}`,
};

test.each(Object.entries(FINE))("nothing to tell of: %s", async (_, keys) => {
	expect(await told(keys)).toEqual([]);
});

const TOLD: Record<string, [keys: string, findings: string[]]> = {
	"a day that two stages have": [
		steps("2026-03-01 至 2026-03-31", "2026-03-31 至 2026-04-30"),
		["info STAGE-OVERLAP"],
	],
	"a stage that runs beside the first": [
		steps("2026-03-01 至 2026-12-31", "2026-04-01 至 2026-04-30"),
		["info STAGE-OVERLAP"],
	],
	"a weekday in a year that the text says": [
		"正文: 2026年重点工作如下：3月4日（周一）前报送名单。",
		["warning DATE-WEEKDAY"],
	],
	"a deadline in a table": [
		"正文:\n  - 表格:\n      表头: [任务, 完成时限]\n      行:\n        - [甲, 2026年2月1日前]\n        - [乙, 2026年6月1日]\n成文日期: 2026-03-06",
		["warning DEADLINE-OUTSIDE"],
	],
	"a deadline before the first stage": [
		`主要任务:\n  - 标题: 报送\n    内容: 报送名单。\n    完成时限: 2026-03-01\n${steps("2026-03-10 至 2026-03-31", "2026-04-01 至 2026-04-30")}`,
		["info DEADLINE-OUTSIDE"],
	],
};

describe("told", () => {
	test.each(Object.entries(TOLD))("%s", async (_, [keys, findings]) => {
		expect(await told(keys)).toEqual(findings);
	});
});
