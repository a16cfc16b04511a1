import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn } from "../../src/check/rules/sums.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { growthSentence, type Made, rateSentence, sumSentence, totalTable } from "./sums-made.ts";

const RUNS = { seed: 20261129, numRuns: 300 };

/** Sentences of documents that add up, or that nobody can add up. */
const FINE = [
	"全县有小学27所，其中寄宿制3所、教学点5所。",
	"甲5个，占42%，乙7个，占58%，共12个。",
	"共处置警情24万起。其中，火灾扑救7.7万起，抢险救援4.9万起，社会救助8.3万起，虚假警1.4万起，同时，执行安保勤务1.7万起。",
	"收入完成121.65亿元，完成年度预算93.43亿元的130.2%，同比增长76.96%。",
	"全年接待来访320批850人次，其中集体访45批420人次、个体访275批430人次。",
	"共提交提案187件，其中会后17件，经审查立案175件，立案率93.6%。",
	"共5人（含驾驶员1人、讲解员3人）。",
	"班子成员5人，其中正职1人、副职3人。",
	"检查20次，其中独立检查15次、与其他部门联合检查3次。",
	"总投资1280万元，其中：建安工程费980.5万元、工程建设其他费180.3万元、预备费119.2万元。",
	"满意度调查：非常满意占60%，满意占35%，不满意占2%。",
	"已办结12件，其中满意11件、基本满意1件，满意率100%。",
	"形成有效工单11171件，转派4898件，在线办结6273件，综合办结数为11163件，综合办结率达99.93%。",
	"年度计划投资9.3亿元，全年完成投资8.1亿元，完成年度计划投资的87.1%。",
	"产量由2020年的50万吨增加到2025年的60万吨，年均增长3.7%。",
	"时间由5个工作日压缩到3个工作日，压缩40%。",
	"共50人，其中女性30人、党员40人。",
	"全县有60岁以上老年人6.84万人，其中独居和空巢老年人2.17万人，80岁以上9300人。",
	"培训52人，其中女学员20人、本科以上学历35人。",
	"两本预算新增支出共1.92亿元，其中教育支出9400万元，治理支出9800万元。",
	"完成投资28.5亿元，其中工业15.2亿元、农业8.1亿元、服务业5.3亿元。",
	"排查隐患245处，整改243处，其中重大隐患3处、一般隐患240处。",
	"各类泊位18100个，其中配建泊位11260个、公共泊位6840个，供需相差6200个。",
	"补助5万元，其中2027年安排120个，共600万元，2028年安排60个，共300万元。",
	"排查隐患96个，已整改81个，其中重大隐患全部整改，整改率100%。",
	"共办理建议20件、提案35件，其中重点提案30件。",
	"新增规模以上工业企业9家，总数达到98家。",
	"每家培训2人，共2536人。",
	"甲乙两组各5件，共12件。",
	"约20件，其中甲5件、乙14件。",
	"3—5个村，其中山区2个、平原2个。",
	"生产总值286.4亿元，增长5.6%。其中，第一产业58.7亿元，增长3.8%；第二产业103.1亿元，增长6.7%；第三产业124.6亿元，增长5.5%。",
	"由42%提高到65%。",
	"合格率由71.2%提高到88.4%，提高17.2个百分点。",
	"合格率由50%提高到60%，增长20%。",
	"产值由20亿元增加到41亿元，翻了一番。",
	"规模由1.2万亩扩大到1.8万亩，增长50%。",
	"满意的占87.4%，比较满意的占9%，不满意的占3.6%。",
	"三类采购的比例分别不低于30%、12%和5%。",
	"会员由20发展到30家。",
	"9月14日至16日，抽调30名骨干组成6个组，每组检查6个食堂。",
	"需购置冷藏设备2套、消毒设备3套，分别需9.6万元、7.8万元，共17.4万元。",
	"共收案321 146件（不含旧存28 802件），比上年下降1.3%。其中，基层271 997件，占84.7%；中级43 891件，占13.7%；高级5 258件，占1.6%。",
	"受理20件，同比上升5.3%，同比增加1件。",
	"收到申请519件，其中受理414件，不予受理24件，书面告知8件，口头告知73件。",
];

test.each(FINE)("nothing to tell of: %s", (text) => {
	expect(foundIn(text)).toEqual([]);
});

/** With what must be told, and where. */
const WRONG: [text: string, code: string, at: string, says: object][] = [
	[
		"开展演练245场,参与人数22000余人次。其中建筑23场、工贸32场、场所87场、学校63场、危化11场、交通3场、地质2场、抗洪3场、森林1场、其他18场。",
		"NUM-SUM",
		"245场",
		{ sum: "243场", said: "245场", off: "2场" },
	],
	["共排查问题12个，其中甲类5个、乙类6个。", "NUM-SUM", "12个", { sum: "11个", off: "1个" }],
	["共1.92亿元，其中甲9400万元，乙9600万元。", "NUM-SUM", "1.92亿元", { sum: "1.9亿元", off: "0.02亿元" }],
	["甲0.1万元、乙0.2万元，共0.4万元。", "NUM-SUM", "0.4万元", { sum: "0.3万元", off: "0.1万元" }],
	["甲占50%、乙占30%、其他占25%。", "NUM-SUM", "50%、乙占30%、其他占25%", { sum: "105%", off: "5个百分点" }],
	["来访320批850人次，其中集体访45批420人次、个体访275批440人次。", "NUM-SUM", "850人次", { sum: "860人次" }],
	["年度计划投资9.3亿元，完成投资8.1亿元，完成计划的82.1%。", "NUM-RATE", "82.1%", { right: "87.1%" }],
	["收入完成121.65亿元，完成年度预算93.43亿元的103.2%。", "NUM-RATE", "103.2%", { right: "130.2%" }],
	["甲5个，占42%，乙7个，占58%，共13个。", "NUM-SUM", "13个", { sum: "12个" }],
	["产量达到60万吨，较2020年的50万吨增长25%。", "NUM-GROWTH", "25%", { right: "20%" }],
	["有食堂36个，其中自营63个。", "NUM-PART", "63个", { part: "63个", whole: "36个" }],
	["有食堂1,236个，其中自营12,300个。", "NUM-PART", "12,300个", { whole: "1,236个" }],
	["产值由20亿元增加到30亿元，翻一番。", "NUM-GROWTH", "翻一番", { right: "1.5倍" }],
	["合格率由71%提高到88%，提高17%。", "NUM-GROWTH", "17%", { right: "17个百分点" }],
	["合格率由71%提高到88%，提高16个百分点。", "NUM-GROWTH", "16个百分点", { right: "17个百分点" }],
	["由30件减少到20件，增长33.3%。", "NUM-GROWTH", "33.3%", { right: "", isMore: false }],
	["由20件增加到60件，增长3倍。", "NUM-GROWTH", "3倍", { right: "2倍" }],
	["刑事案件262件，同比下降3.60%，同比减少7件。", "NUM-GROWTH", "3.60%", { right: "2.60%" }],
	["由20件增加到60件，增加30件。", "NUM-GROWTH", "30件", { right: "40件" }],
];

test.each(WRONG)("%s", (text, code, at, says) => {
	const found = foundIn(text);
	expect(found.map((one) => [one.code, text.slice(one.from, one.to)])).toEqual([[code, at]]);
	expect(found[0]?.args).toMatchObject(says);
});

const MADE: Record<string, fc.Arbitrary<Made>> = {
	"whole and parts": sumSentence,
	rates: rateSentence,
	"growth by its base": growthSentence,
};

describe.each(Object.entries(MADE))("made up: %s", (_, made) => {
	test("nothing is told of what adds up", () => {
		fc.assert(
			fc.property(made, ({ right }) => {
				expect(foundIn(right), right).toEqual([]);
			}),
			RUNS,
		);
	});

	test("every number that does not is found, at its place, and no other", () => {
		fc.assert(
			fc.property(made, ({ wrong, code, at }) => {
				const found = foundIn(wrong).map((one) => [one.code, wrong.slice(one.from, one.to)]);
				expect(found, wrong).toEqual([[code, at]]);
			}),
			RUNS,
		);
	});
});

function planWith(rows: string[][], isPasted: boolean): string {
	const head = rows[0]?.map((_, index) => (index === 0 ? "类别" : `${index}季度`)) ?? [];
	if (rows.every((row) => sumsUp(row))) head[head.length - 1] = "合计";
	const table = isPasted
		? { 表头: head, 行: rows.map((row) => row.join("\t")).join("\n") }
		: { 表头: head, 行: rows };
	return JSON.stringify({ 文种: "通用", 标题: "统计表", 正文: [{ 表格: table }] });
}

/** Whether the last column is the sum of the others. */
function sumsUp(row: string[]): boolean {
	const numbers = row.slice(1).map((one) => Number(one.replaceAll(",", "")));
	return numbers.slice(0, -1).reduce((sum, one) => sum + one, 0) === numbers.at(-1);
}

async function told(plan: string) {
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(plan) });
	return diagnostics.filter(({ code }) => code.startsWith("NUM-"));
}

describe("made up: tables", () => {
	test("nothing is told of what adds up", async () => {
		await fc.assert(
			fc.asyncProperty(totalTable, fc.boolean(), async ({ right }, isPasted) => {
				expect(await told(planWith(right, isPasted))).toEqual([]);
			}),
			{ ...RUNS, numRuns: 100 },
		);
	});

	test("every total that does not is found", async () => {
		await fc.assert(
			fc.asyncProperty(totalTable, fc.boolean(), async ({ right, wrong, row, column }, isPasted) => {
				const head = planWith(right, isPasted).match(/"表头":\[[^\]]*\]/)?.[0] ?? "";
				const plan = planWith(wrong, isPasted).replace(/"表头":\[[^\]]*\]/, head);
				const found = await told(plan);
				const cell = wrong[row]?.[column];
				expect(
					found.map(({ span }) => plan.slice(span.start, span.end).replaceAll('"', "")),
					plan,
				).toEqual([cell]);
			}),
			{ ...RUNS, numRuns: 100 },
		);
	});
});

describe("long texts take no longer than they are long", () => {
	const FRAGMENTS = [
		"1：",
		"其中",
		"其中1个、",
		"1",
		"1,",
		"由1件增加到",
		"（1个",
		"1%，",
		"共1个，",
		"由",
		"1个。其中",
	];
	test.each(FRAGMENTS)("%s", (fragment) => {
		for (const size of [3_900, 20_000]) {
			const text = `其中1个、2个，共4个${fragment.repeat(size / fragment.length)}年`;
			const began = process.cpuUsage();
			foundIn(text);
			const { user, system } = process.cpuUsage(began);
			expect((user + system) / 1000).toBeLessThan(2_000);
		}
	});

	test("tables too", async () => {
		const rows = Array.from({ length: 400 }, (_, row) => [
			row % 2 ? `甲${row}` : "小计",
			...Array.from({ length: 14 }, (__, column) => String(row * column)),
		]);
		const head = ["项目", ...Array.from({ length: 14 }, (_, column) => `完成率${column}（%）`)];
		const plan = JSON.stringify({ 文种: "通用", 标题: "表", 正文: [{ 表格: { 表头: head, 行: rows } }] });
		const began = process.cpuUsage();
		await told(plan);
		const { user, system } = process.cpuUsage(began);
		expect((user + system) / 1000).toBeLessThan(5_000);
	});
});
