import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editorFor, ROOT } from "./server.ts";

const plans = editorFor("plan");
const workPlans = editorFor("work-plan");

const labels = async (marked: string) => (await plans.complete(marked)).map(({ label }) => label);
const head = (rest: string) => `文种: 工作方案\n标题: 甲\n${rest}`;
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");

describe("completion", () => {
	test("offers Chinese keys alone, each with a Chinese sentence, and nothing that YAML would misread", async () => {
		const offered = await plans.complete("‸");
		expect(offered.length).toBeGreaterThan(50);
		for (const { label, words, inserts } of offered) {
			expect(label).toMatch(/^\p{Script=Han}+$/u);
			expect(words).toMatch(/\p{Script=Han}/u);
			expect(inserts).toMatch(new RegExp(`^${label}:( |\n {2}(- )?)$`));
		}
	});

	test("offers standard names, not synonyms, and not what is there already", async () => {
		const offered = await labels("文种: 工作方案\n‸\n实施步骤: 甲\n");
		expect(offered).toEqual(expect.arrayContaining(["标题", "主送机关", "主要任务", "章节", "附件"]));
		for (const not of ["文种", "实施步骤", "方法步骤", "重点任务", "名称", "文号", "title"]) {
			expect(offered).not.toContain(not);
		}
	});

	test.each([
		["标题", "标题: "],
		["引言", "引言: "],
		["指导思想", "指导思想: "],
		["章节", "章节:\n  - "],
		["附件", "附件:\n  - "],
		["签署", "签署:\n  "],
	])("%s begins as it is usually written", async (key, inserts) => {
		expect((await plans.complete("‸")).find(({ label }) => label === key)).toMatchObject({ inserts });
	});

	const layouts = ["无版头", "文件", "信函", "命令", "纪要", "简报"];
	const itemKeys = [
		...["标题", "时间", "内容", "条目", "表格", "图片"],
		...["牵头单位", "配合单位", "责任单位", "责任人", "完成时限", "小标题"],
	];
	test.each([
		["版式: ‸", layouts],
		["layout: ‸", layouts],
		["紧急程度: ‸", ["特急", "加急"]],
		["缓急程度: ‸", ["特急", "加急"]],
		["印章: ‸", ["加盖", "不加盖", "签名章"]],
		["层次序数: ‸", ["公文", "公文连续", "两层", "两层连续", "数字", "不编"]],
		["状态: ‸", ["定稿", "草稿", "征求意见稿", "送审稿", "草案"]],
		["主要任务:\n  小标题: ‸", ["连排", "独行"]],
		["附件:\n  - 名称: 甲\n    方向: ‸", ["纵", "横"]],
		["附件:\n  - 名称: 甲\n    随文: ‸", ["是", "否"]],
		["附件:\n  - 名称: 甲\n    表格:\n      对齐: [‸]", ["左", "中", "右"]],
		["实施步骤:\n  - ‸", itemKeys],
		["steps:\n  - ‸", itemKeys],
		["方法步骤:\n  - ‸", itemKeys],
		["实施步骤:\n  - 标题: 甲\n    ‸", itemKeys.filter((key) => key !== "标题")],
		["主要任务:\n  - 标题: 甲\n    条目:\n      - ‸", itemKeys],
		["主要任务:\n  ‸", [...itemKeys, "栏目"]],
		["章节:\n  - ‸", [...itemKeys, "栏目"]],
		["正文:\n  - ‸", ["条目", "表格", "图片", "项"]],
		["实施步骤:\n  - 标题: 甲\n    时间:\n      ‸", ["起", "止"]],
		["附件:\n  - ‸", ["名称", "内容", "条目", "表格", "图片", "文件", "方向", "随文"]],
		[
			"附件:\n  - 名称: 甲\n    表格:\n      ‸",
			["标题", "表头", "行", "文件", "上注", "下注", "列宽", "对齐", "空行", "行高"],
		],
		["签署:\n  ‸", ["职务", "姓名"]],
	])("%j", async (marked, expected) => {
		expect(await labels(marked)).toEqual(expected);
	});

	test("offers the Chinese names of the genres: all of them, or those of the schema's own", async () => {
		expect(await labels("文种: ‸")).toEqual(expect.arrayContaining(["工作方案", "自查报告", "通用"]));
		expect(await labels("文种: ‸")).not.toContain("work-plan");
		const own = (await workPlans.complete("文种: ‸")).map(({ label }) => label);
		expect(own).toContain("实施方案");
		expect(own).not.toContain("自查报告");
	});
});

describe("hover", () => {
	test.each([
		["标‸题: 甲", "标题", "公文标题"],
		["ti‸tle: 甲", "标题", "公文标题"],
		["实施步‸骤:\n  - 标题: 甲\n", "实施步骤", "分几个阶段"],
		["ste‸ps:\n  - 标题: 甲\n", "实施步骤", "分几个阶段"],
		["方法步‸骤: 甲\n", "实施步骤", "分几个阶段"],
		["文‸号: 甲", "发文字号", "六角括号"],
		["实施步骤:\n  - 名‸称: 甲\n", "标题", "小标题，不带序号"],
		["steps:\n  - dead‸line: 甲\n", "完成时限", "2026年6月30日前"],
		["附件:\n  - tit‸le: 甲\n", "名称", "附件名称"],
		["附件:\n  - 名称: 甲\n    表‸格: {标题: 甲, 行: [[甲]]}\n", "表格", "放在内容后面的表"],
		["签署: {职‸务: 县长, 姓名: 甲}", "职务", "签署人的职务"],
	])("%j", async (marked, title, words) => {
		const shown = await plans.hover(marked);
		expect(shown).toMatch(new RegExp(`^#### ${title}\n`));
		expect(shown).toContain(words);
	});

	test("lists the values that may be written, in Chinese", async () => {
		expect(await plans.hover("版‸式: 文件")).toContain("无版头（默认）、文件（红头）");
		expect(await plans.hover("附件:\n  - 名称: 甲\n    随‸文: 否")).not.toMatch(/true|false/);
	});
});

describe("silent on what is right", () => {
	test.each(readdirSync(`${ROOT}examples`).filter((file) => file.endsWith(".yaml")))("%s", async (file) => {
		expect(await editorFor(file.slice(0, -".yaml".length)).faults(read(`examples/${file}`))).toEqual([]);
		expect(await plans.faults(read(`examples/${file}`))).toEqual([]);
	});

	test("whole plans in the page for clerks", async () => {
		const blocks = [...read("docs/写计划.md").matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
			([, body = ""]) => body,
		);
		const whole = blocks.filter((block) => /^文种:/m.test(block));
		expect(whole).not.toEqual([]);
		for (const plan of whole) expect(await plans.faults(plan), plan).toEqual([]);
	});

	test.each([
		["a plan that builds on another", "继承: 基础.yaml\n主要任务: 甲\n"],
		["one that says more of it", "继承:\n  计划: [甲.yaml, 乙.yaml]\n  接在后面: [抄送机关]\n  不要: 附件\n"],
		[
			"what stands in other files",
			"文种: 通知\n标题: 甲\n引言: {引用: 甲.yaml}\n抄送机关:\n  - 引用: 甲.yaml\n主要任务:\n  引用: 甲.yaml#任务\n附件:\n  - 名称: 甲\n    表格: {引用: 甲.yaml}\n",
		],
		["a variable without a value", "文种: 通知\n标题: 甲\n变量:\n  镇名:\n正文: 甲\n"],
	])("%s", async (_, text) => {
		expect(await plans.faults(text)).toEqual([]);
	});

	test("offers what may be said of a base", async () => {
		expect(await labels("继承:\n  ‸")).toEqual(["计划", "接在后面", "不要"]);
	});

	const english = `genre: work-plan
title: 甲
layout: 文件
issuer: [甲局, 乙局]
recipients: [[甲, 乙], 丙]
steps:
  - title: 甲
    period: {from: 2026-03-01, to: 2026-03-31}
    content: 甲
    lead: 甲局
    assist: [乙局]
    responsible: 丙局
    deadline: 2026-06-30
    items: [甲]
safeguards: {title: 乙, runIn: 连排, content: [甲, {items: [甲]}, {table: {header: [甲], rows: [[乙]]}}]}
sections: [{title: 甲, fills: [存在问题], content: 甲}]
attachments: [{title: 甲, bound: false, orientation: 横, table: {rows: "甲\\t乙", noteAbove: 甲}}]
signed: {post: 县长, name: 甲}
date: 2026-11-23
`;
	test.each([
		["English keys", english],
		["texts that core YAML takes for something else", head("引言: 1.10\n发文字号: 2026-11-23\n称谓: true\n")],
		["times and numbers with noughts before them", head("副标题: 12:30\n份号: 000123\n印数: 50\n")],
		["such texts in lists", head("附注: [1.10, true, 000123, 12:30]\n工作目标: [1, true]\n")],
		["a title by lines", "文种: 实施方案\n标题: [甲, 乙]\n"],
		["a text", head("指导思想: 甲\n")],
		["lines", head("引言: |\n  甲\n  乙\n")],
		["a list of items", head("工作目标:\n  - 甲\n  - 乙\n")],
		["titled items", head("保障措施:\n  - 标题: 甲\n    内容: 乙\n  - 名称: 丙\n")],
		["a period as text", head("实施步骤:\n  - 名称: 甲\n    时间: 2026-03-01 至 2026-03-31\n")],
		["a period as mapping", head("实施步骤:\n  - 名称: 甲\n    时间: {起: 2026-03-01, 止: 2026-03-31}\n")],
		[
			"who and when",
			head("主要任务:\n  - 标题: 甲\n    牵头单位: 乙\n    配合单位: [丙]\n    完成时限: 2026-06-30\n"),
		],
		[
			"a section in full",
			head(`整治重点:
  标题: 乙
  内容:
    - 甲
    - 条目:
        - 标题: 甲
          内容: [甲, 乙]
          条目: [甲, {标题: 乙, 条目: [丙]}]
        - 丁
    - 表格:
        标题: 甲
        表头: [序号, 企业]
        行: [[1, 甲], [2, ""]]
        列宽: [1, 2.5]
        对齐: [左, 右]
        空行: 5
        上注: 甲
        下注: 乙
  小标题: 独行
`),
		],
		["rows pasted from Excel", head("责任分工:\n  表格:\n    行: |\n      甲\t乙\n")],
		["an empty cell", head("责任分工:\n  表格:\n    行:\n      - - 甲\n        -\n")],
		[
			"attachments",
			head("附件:\n  - 甲\n  - 名称: 乙\n    随文: 否\n  - 名称: 丙\n    随文: true\n    内容: 丁\n"),
		],
		[
			"articles, a variable, an enclosed plan and merged cells",
			head(
				"变量: {镇名: 甲, 条: {条: 乙}}\n章:\n  - 标题: 甲\n    条文:\n      - 乙\n      - {内容: [丙, {项: [丁]}], 名: 乙}\n印发文件:\n  文种: 办法\n  标题: 甲\n  条文: [乙]\n附件:\n  - 文件: 甲.yaml\n  - 名称: 乙\n    表格:\n      表头: [[甲, 乙], [丙, 丁]]\n      行:\n        - [{文字: 甲, 跨列: 2}]\n",
			),
		],
		["shared names of sections", head("组织领导: 甲\n工作措施: 乙\n")],
	])("%s", async (_what, plan) => {
		expect(await plans.faults(plan)).toEqual([]);
	});
});

describe("tells what is wrong", () => {
	const empty = /不要就整行删掉。$/;
	test.each([
		["a misspelt key", head("标提: 乙\n"), /^3:1 .*标提/],
		["a misspelt key within", head("主要任务:\n  - 标题: 甲\n    内荣: 乙\n"), /^5:5 .*内荣/],
		["a key of another place", head("指导思想:\n  行: 甲\n"), /^4:3 .*行/],
		["no title", "文种: 工作方案\n", /^1:1 缺“标题”。$/],
		["no genre", "title: 甲\n", /^1:1 缺“文种”。$/],
		["an attachment without name", head("附件:\n  - 内容: 甲\n"), /^4:5 缺“名称”。$/],
		["an unknown genre", "文种: 工作方按\n标题: 甲\n", /^1:5 这里只能写：.*工作方案/],
		["a genre that is no text", "文种: true\n标题: 甲\n", /^1:5 这里只能写：/],
		["an unknown value", head("版式: 红头\n"), /^3:5 这里只能写：无版头、文件、信函、命令、纪要、简报。$/],
		["a copy number with letters", head("份号: 12a\n"), /^3:5 份号是六位数字/],
		["no title after the colon", "文种: 工作方案\n标题:\n", empty],
		["an empty section", head("工作目标:\n"), empty],
		["an empty item", head("工作目标:\n  - 甲\n  -\n"), empty],
		["an empty copy number", head("份号:\n"), empty],
		["an empty value of a few", head("版式:\n"), /^3:4 这里只能写：/],
		["blanks", head("结语: '　 '\n"), /^3:5 这里没有内容/],
		["a mapping for a text", head("引言: {甲: 乙}\n"), /^3:5 这里要写成文字或列表/],
		["a text for a list", head("附件: 甲\n"), /^3:5 这里要写成列表/],
	])("%s", async (_what, plan, told) => {
		const faults = await plans.faults(plan);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(told);
	});
});
