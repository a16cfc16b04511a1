import { describe, expect, test } from "vitest";
import { PROSE_SEVERITY } from "../../src/diagnostics/codes/prose.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { ENDS } from "../../src/writing/ends.ts";
import { MARKS } from "../../src/writing/marks.ts";
import { ORDINALS } from "../../src/writing/ordinals.ts";
import { PUNCTUATION } from "../../src/writing/punctuation.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";

const RULES = new Set(Object.keys({ ...PUNCTUATION, ...MARKS, ...ENDS, ...ORDINALS, ...PROSE_SEVERITY }));

async function found(keys: Record<string, unknown>): Promise<{ typed: string; told: Diagnostic[] }> {
	const typed = JSON.stringify({ 文种: "通用", 标题: "关于某事的说明", ...keys });
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(typed) });
	return { typed, told: diagnostics.filter(({ code }) => RULES.has(code)) };
}

/** Each finding as its code and what it points at. */
async function told(keys: Record<string, unknown>): Promise<string[]> {
	const { typed, told } = await found(keys);
	return told.map(({ code, span }) => `${code} ${typed.slice(span.start, span.end)}`);
}

async function mended(keys: Record<string, unknown>): Promise<unknown> {
	const { typed, told } = await found(keys);
	const edits = told.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
	return JSON.parse(
		edits.reduce(
			(text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
			typed,
		),
	);
}

describe("marks come in pairs", () => {
	test.each([
		["按照《管理办法的规定执行。", "PUNC-PAIR 《"],
		["按照管理办法》的规定执行。", "PUNC-PAIR 》"],
		["开展“回头看工作。", "PUNC-PAIR “"],
		["开展回头看”工作。", "PUNC-PAIR ”"],
		["各镇（含街道要按时上报。", "PUNC-PAIR （"],
		["各镇含街道）要按时上报。", "PUNC-PAIR ）"],
		["见【办法第三条。", "PUNC-PAIR 【"],
		["按照《办法（试行》执行。", "PUNC-PAIR （"],
	])("%s", async (text, ...wanted) => {
		expect(await told({ 正文: [text] })).toEqual(wanted);
	});

	test("both of two marks the wrong way round are told", async () => {
		expect(await told({ 正文: ["开展”回头看“工作。"] })).toEqual(["PUNC-PAIR ”", "PUNC-PAIR “"]);
	});

	test.each([
		[["“第一段。", "“第二段。”"]],
		[["他说：“第一段。", "第二段。”"]],
		[["1）按时上报。", "2）如实上报。", "a)附表"]],
		["It’s the rock ’n’ roll of Beijing."],
		["取值区间为(0,5]和[1，3)，屏幕24”。"],
		["按照《关于印发〈办法（试行）〉的通知》（某政发〔2026〕3号）执行。"],
	])("%j are whole", async (body) => {
		expect((await told({ 正文: body })).filter((one) => one.startsWith("PUNC-PAIR"))).toEqual([]);
	});

	test("a title in several lines is one", async () => {
		expect(await told({ 标题: ["关于印发《某市安全生产", "管理办法》的通知"], 正文: "一句话。" })).toEqual(
			[],
		);
	});
});

describe("straight quotes", () => {
	test.each([
		['开展"回头看"工作。', "开展“回头看”工作。"],
		['推进"放管服"和"一网通办"改革。', "推进“放管服”和“一网通办”改革。"],
		["开展'回头看'工作。", "开展“回头看”工作。"],
		["他说：“要搞好'回头看'工作。”", "他说：“要搞好‘回头看’工作。”"],
		['点击"OK"按钮。', "点击“OK”按钮。"],
	])("%s", async (typed, right) => {
		expect(await mended({ 正文: [typed] })).toMatchObject({ 正文: [right] });
	});

	test.each(['配备24"显示器和27"显示器。', '缺一个"的句子。', "don't stop", 'say "hello world again" to'])(
		"%s is left alone",
		async (text) => {
			expect(await told({ 正文: [text] })).toEqual([]);
		},
	);
});

describe("numbers typed by hand over paragraphs", () => {
	test.each([
		[["一、甲。", "二、乙。", "四、丁。"], ["SEQ-GAP 四、"]],
		[["一、甲。", "二、乙。", "二、丙。"], ["SEQ-DUP 二、"]],
		[["二、乙。", "三、丙。"], ["SEQ-START 二、"]],
		[["一、甲。", "（一）子。", "二、乙。", "（一）子。", "（二）丑。"], ["SEQ-SINGLE （一）"]],
		[["一、甲。", "（1）子。", "（2）丑。", "二、乙。"], ["SEQ-SKIP （1）"]],
		[["一、甲。", "（一）子。", "（二）丑。", "二、乙。", "1.子。", "2.丑。"], ["SEQ-SKIP 1."]],
		[["1.甲。", "（一）子。", "（二）丑。", "2.乙。"], ["SEQ-BACK （一）"]],
		[["1.甲。", "2．乙。"], ["SEQ-L3-MIX 2．"]],
		[["一是甲。", "二是乙。", "四是丁。"], ["SEQ-GAP 四是"]],
		[["一是甲；二是乙；二是丙。"], ["SEQ-DUP 二是"]],
		[["第一，甲。第三，丙。"], ["SEQ-GAP 第三，"]],
	])("%j", async (body, wanted) => {
		expect(await told({ 正文: body })).toEqual(wanted);
	});

	test.each([
		[["一、甲。", "（一）子。", "（二）丑。", "二、乙。", "（三）寅。", "（四）卯。"]],
		[["一、甲。", "1.子。", "2.丑。", "二、乙。", "1.子。", "2.丑。"]],
		[["（一）甲。", "1.子。", "（1）丑。", "（2）寅。", "2.卯。", "（二）乙。"]],
		[["1.甲。", "2.乙。", "另有几项要求。", "1.丙。", "2.丁。"]],
		[["一是甲。一是大；二是小。", "二是乙。"]],
		[["一是甲。二是乙。", "三是丙。"]],
		[["一是甲：一是大，二是小；二是乙。"]],
		[["0.序言", "第一，甲。第二，乙。"]],
		[["一、二线城市先行。", "1.5万人参加。", "2026年完成。"]],
		[
			["十、甲。"].flatMap(() =>
				[..."一二三四五六七八九"].map((n) => `${n}、甲。`).concat("十、甲。", "十一、甲。"),
			),
		],
	])("%j is in order", async (body) => {
		expect(await told({ 正文: body })).toEqual([]);
	});

	test("what gzfa numbers itself is told as ORDINAL-TYPED only", async () => {
		expect(await told({ 章节: [{ 标题: "甲", 条目: ["1、子。", "（一）、丑。"] }] })).toEqual([]);
		expect(await told({ 层次序数: "不编", 章节: [{ 标题: "甲", 条目: ["1、子。", "2.丑。"] }] })).toEqual([
			"SEQ-L3-DUN 1、",
		]);
	});
});

describe("points of one paragraph", () => {
	test.each([
		["抓好三项工作：一是排查；二是整改。三是宣传。", ["PUNC-SEMI-PERIOD 。"]],
		["抓好两项工作：一是排查。要全覆盖；二是整改。", ["PUNC-SEMI-PERIOD ；"]],
		["制定了工作方案，一是排查；二是整改。", ["PUNC-SEMI-PERIOD ，"]],
		["抓好三项工作：一是排查；二是整改；三是宣传。", []],
		["抓好三项工作。一是排查。二是整改。三是宣传。", []],
		["抓好三项工作，一是排查，二是整改，三是宣传。", []],
	])("%s", async (text, wanted) => {
		expect(await told({ 正文: [text] })).toEqual(wanted);
	});
});

test("a heading that runs into its text is a sentence, one on a line of its own is none", async () => {
	const items = (...条目: unknown[]) => told({ 章节: [{ 标题: "甲", 条目 }] });
	expect(await items({ 标题: "加强领导。", 内容: "成立小组。" })).toEqual([]);
	expect(await items({ 标题: "加强领导。", 内容: ["成立小组。", "明确职责。"] })).toEqual(["HEAD-END 。"]);
	expect(await items({ 标题: "排查企业。", 牵头单位: "市应急局" })).toEqual([]);
	expect(await items({ 标题: "排查企业。" })).toEqual(["HEAD-END 。"]);
	expect(await told({ 章节: [{ 标题: "甲。", 小标题: "连排", 内容: "乙。" }] })).toEqual(["HEAD-END 。"]);
});

describe("what is spared", () => {
	test.each([
		"详见https://www.example.gov.cn/a,b?c=1;d=2!。",
		"发到zhang.san+office@mail.example.gov.cn。",
		"下载工作方案(定稿).docx和名单(2026年).XLSX。",
		"上午8:30至11:30，决赛用时2:15:30。",
		"按1:500、1:10,000和2:1:1的比例。",
		"法院作出（2023）京0105民初12345号判决。",
		"电话：0571-88886666-801、13800001111、138-0000-1111、400-800-1234。",
		"软件升级到V1.2.3和v2.0，服务器地址10.0.0.1。",
		"圆周率取3.14，增长13.5%，投资1,234.50万元。",
		"The quick brown fox, it jumps: over (the) lazy dog!",
		"买买提·艾力、阿依古丽·买买提到会。",
		"张 三、李 四到会。",
		"沈阳—大连高速铁路、2026—2030年。",
		"向《关于开展“三查三看”的通知》学习。",
		"函数f(x)的值，A,B两点，C:盘。",
		"温度<5℃且>0℃，a<b>c。",
		"签字：        日期：      年  月  日",
	])("%s", async (text) => {
		expect(await told({ 正文: [text] })).toEqual([]);
	});
});

test("every sentence says what to do", async () => {
	const all = await Promise.all([
		found({
			正文: ["1.甲“。", '（一）"子"；', "2．乙。", "2.丙。", "5.丁，", "抓好：一是甲；二是乙。三是丙。"],
		}),
		found({ 正文: ["二、甲。", "（1）乙。"] }),
	]);
	for (const one of all.flatMap((each) => each.told)) {
		const { message, hint } = sentenceOf(one);
		expect(message).toMatch(/[。]$/);
		expect(hint).toMatch(/[改写补看删拆留]|可以不动/);
		expect(message + hint).not.toMatch(/undefined|\{/);
	}
});
