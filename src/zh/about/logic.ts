import type { LogicArgs } from "../../diagnostics/codes/logic.ts";
import type { About } from "../sentence.ts";

export const LOGIC_ABOUT: Record<keyof LogicArgs, About> = {
	"NUM-SUM": {
		basis: "逻辑：总数等于分项之和，百分比合计是100%（四舍五入的误差除外）",
		wrong: "正文: 全年开展演练245场，其中企业132场、学校93场、其他18场。",
		right: "正文: 全年开展演练243场，其中企业132场、学校93场、其他18场。",
	},
	"NUM-PART": {
		basis: "逻辑：部分不大于整体",
		wrong: "正文: 全县有食堂36个，其中自营63个。",
		right: "正文: 全县有食堂36个，其中自营31个。",
	},
	"NUM-RATE": {
		basis: "逻辑：百分比等于两数之比（四舍五入的误差除外）",
		wrong: "正文: 排查隐患96个，已整改81个，整改率88.4%。",
		right: "正文: 排查隐患96个，已整改81个，整改率84.4%。",
	},
	"NUM-GROWTH": {
		basis: "逻辑：增减的幅度与前后两个数相符；百分数之间相差的是百分点；翻一番是原来的两倍",
		wrong: "正文: 受理案件由20件增加到30件，增长60%。",
		right: "正文: 受理案件由20件增加到30件，增长50%。",
	},
	"STAGE-ORDER": {
		basis: "逻辑：阶段按先后排",
		wrong: steps("2026-04-01 至 2026-05-31", "2026-03-01 至 2026-03-31"),
		right: steps("2026-03-01 至 2026-03-31", "2026-04-01 至 2026-05-31"),
	},
	"STAGE-OVERLAP": {
		basis: "惯例：阶段首尾相接，不重叠",
		wrong: steps("2026-03-01 至 2026-04-15", "2026-04-01 至 2026-05-31"),
		right: steps("2026-03-01 至 2026-03-31", "2026-04-01 至 2026-05-31"),
	},
	"STAGE-GAP": {
		basis: "惯例：阶段首尾相接，不空出工作日",
		wrong: steps("2026-03-01 至 2026-03-20", "2026-04-01 至 2026-05-31"),
		right: steps("2026-03-01 至 2026-03-31", "2026-04-01 至 2026-05-31"),
	},
	"DEADLINE-OUTSIDE": {
		basis: "逻辑：完成时限在成文日期之后、各阶段的时间之内",
		wrong: `正文:\n  - 条目:\n      - 标题: 报送名单\n        内容: 报送联络员名单。\n        完成时限: 2026-03-01\n成文日期: 2026-03-06`,
		right: `正文:\n  - 条目:\n      - 标题: 报送名单\n        内容: 报送联络员名单。\n        完成时限: 2026-03-20\n成文日期: 2026-03-06`,
	},
	"DATE-WEEKDAY": {
		basis: "历法：星期与日期相符",
		wrong: "正文: 定于2026年3月5日（星期五）召开会议。",
		right: "正文: 定于2026年3月5日（星期四）召开会议。",
	},
	"ARTICLE-REF": {
		basis: "逻辑：引用的条要有",
		wrong: articles("违反本办法第五条的，依法处理。"),
		right: articles("违反本办法第二条的，依法处理。"),
	},
	"PROBLEM-MATCH": {
		basis: "惯例：问题与整改措施一一对应，次序相同",
		wrong: sections("文种: 自查报告", ["台账不全", "巡查不勤", "培训不够"], ["补齐台账", "加密巡查"]),
		right: sections("文种: 自查报告", ["台账不全", "巡查不勤"], ["补齐台账", "加密巡查"]),
	},
	"UNIT-UNKNOWN": {
		basis: "逻辑：承担任务的单位在组织机构的成员里",
		wrong: units("县公安局、县财政局、县教育局", "县民政局"),
		right: units("县公安局、县财政局、县教育局、县民政局", "县民政局"),
	},
	"YEAR-MISMATCH": {
		basis: "逻辑：标题的年份与时间相符",
		wrong: `文种: 工作方案\n标题: 2026年防汛工作方案\n${steps("2025-04-01 至 2025-05-31", "2025-06-01 至 2025-09-30")}`,
		right: `文种: 工作方案\n标题: 2026年防汛工作方案\n${steps("2026-04-01 至 2026-05-31", "2026-06-01 至 2026-09-30")}`,
	},
};

function steps(first: string, second: string): string {
	return [
		"实施步骤:",
		"  - 名称: 动员部署阶段",
		`    时间: ${first}`,
		"    内容: 制定方案。",
		"  - 名称: 集中整治阶段",
		`    时间: ${second}`,
		"    内容: 逐项整改。",
	].join("\n");
}

function articles(last: string): string {
	return ["文种: 办法", "条文:", "  - 为规范管理，制定本办法。", "  - 公章由专人保管。", `  - ${last}`].join(
		"\n",
	);
}

function sections(genre: string, problems: string[], measures: string[]): string {
	const listed = (all: string[]) => all.map((one) => `  - ${one}。`);
	return [genre, "存在问题:", ...listed(problems), "整改措施:", ...listed(measures)].join("\n");
}

function units(members: string, last: string): string {
	const tasks = ["县公安局", "县财政局", "县教育局", last].flatMap((unit) => [
		"  - 标题: 落实任务",
		"    内容: 按职责分工负责。",
		`    责任单位: ${unit}`,
	]);
	return [`组织机构: 成立领导小组，成员单位有${members}。`, "主要任务:", ...tasks].join("\n");
}
