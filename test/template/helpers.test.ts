import { describe, expect, test } from "vitest";
import { type Line, textOf } from "../../src/document/document.ts";
import { HELPERS } from "../../src/template/language/helpers.ts";
import { unplaced } from "../../src/template/shape/coverage.ts";
import { compile, line, made, plan, section, sourceText, table, told } from "./setting.ts";

/** What `@段 {{…}}` prints of a plan whose 副标题 is the text, or whose 签发人 are the texts. */
function printed(tag: string, value: string | string[]): string {
	const full = plan(typeof value === "string" ? { subtitle: value } : { signatory: value });
	return made(`@段 ${tag}`, full)
		.body.map((block) => ("text" in block ? textOf(block.text) : ""))
		.join("\n");
}

type Row = [tag: string, value: string | string[], out: string];

const DATES: Row[] = [
	["{{日期 副标题}}", "2026-11-23", "2026年11月23日"],
	["{{日期 副标题}}", "2026/3/5", "2026年3月5日"],
	["{{日期 副标题}}", "2026.03.05", "2026年3月5日"],
	["{{日期 副标题}}", "２０２６年３月５日", "2026年3月5日"],
	["{{日期 副标题}}", "二〇二六年十一月二十三日", "2026年11月23日"],
	["{{日期 副标题}}", "2026-11", "2026年11月"],
	["{{日期 副标题}}", "2026-03-01 至 2026-03-31", "2026年3月1日至31日"],
	['{{日期 副标题 "年月日"}}', "2026-11-23", "2026年11月23日"],
	['{{日期 副标题 "年月"}}', "2026-11-23", "2026年11月"],
	['{{日期 副标题 "年"}}', "2026-11-23", "2026年"],
	['{{日期 副标题 "月日"}}', "2026-11-23", "11月23日"],
	['{{日期 副标题 "汉字"}}', "2026-11-23", "二〇二六年十一月二十三日"],
	['{{日期 副标题 "汉字"}}', "2030-10-10", "二〇三〇年十月十日"],
	['{{日期 副标题 "汉字"}}', "2026-01", "二〇二六年一月"],
	// What cannot be read, is not in the calendar, or lacks what is asked for, is printed as typed.
	["{{日期 副标题}}", "3月上旬", "3月上旬"],
	["{{日期 副标题}}", "2026-02-30", "2026-02-30"],
	['{{日期 副标题 "月日"}}', "2026-11", "2026-11"],
	['{{日期 副标题 "汉字"}}', "2026-03-01 至 2026-03-31", "2026-03-01 至 2026-03-31"],
	["{{日期 签发人}}", ["2026-1-2", "年底"], "2026年1月2日\n年底"],
];

const LISTS: Row[] = [
	["{{顿号列表 签发人}}", ["甲", "乙", "丙"], "甲、乙、丙"],
	["{{顿号列表 签发人}}", ["甲"], "甲"],
	['{{顿号列表 签发人 "和"}}', ["甲", "乙", "丙"], "甲、乙和丙"],
	['{{顿号列表 签发人 "和"}}', ["甲", "乙"], "甲和乙"],
	['{{列表 签发人 "，"}}', ["甲", "乙", "丙"], "甲，乙，丙"],
	['{{列表 签发人 "；" "；以及"}}', ["甲", "乙", "丙"], "甲；乙；以及丙"],
	['{{列表 签发人 ""}}', ["甲", "乙"], "甲乙"],
	["{{顿号列表 签发人}}", ["甲、乙", "#丙{{丁}}"], "甲、乙、#丙{{丁}}"],
	["{{项数 签发人}}人", ["甲", "乙"], "2人"],
	["{{项数 签发人}}人", [], "0人"],
];

const AMOUNTS: Row[] = [
	["{{金额大写 副标题}}", "123456.78", "壹拾贰万叁仟肆佰伍拾陆元柒角捌分"],
	["{{金额大写 副标题}}", "123,456.78", "壹拾贰万叁仟肆佰伍拾陆元柒角捌分"],
	["{{金额大写 副标题}}", "￥1,409.50", "壹仟肆佰零玖元伍角"],
	["{{金额大写 副标题}}", "6,007.14", "陆仟零柒元壹角肆分"],
	["{{金额大写 副标题}}", "1680.32", "壹仟陆佰捌拾元零叁角贰分"],
	["{{金额大写 副标题}}", "107000.53", "壹拾万柒仟元零伍角叁分"],
	["{{金额大写 副标题}}", "16409.02", "壹万陆仟肆佰零玖元零贰分"],
	["{{金额大写 副标题}}", "325.04", "叁佰贰拾伍元零肆分"],
	["{{金额大写 副标题}}", "325元", "叁佰贰拾伍元整"],
	["{{金额大写 副标题}}", "人民币 325.00 元", "叁佰贰拾伍元整"],
	["{{金额大写 副标题}}", "0", "零元整"],
	["{{金额大写 副标题}}", "0.05", "伍分"],
	["{{金额大写 副标题}}", "0.30", "叁角"],
	["{{金额大写 副标题}}", "10", "壹拾元整"],
	["{{金额大写 副标题}}", "100000000", "壹亿元整"],
	["{{金额大写 副标题}}", "100000005", "壹亿零伍元整"],
	["{{金额大写 副标题}}", "100001000", "壹亿零壹仟元整"],
	["{{金额大写 副标题}}", "1234500000000", "壹万贰仟叁佰肆拾伍亿元整"],
	["{{金额大写 副标题}}", "12.5万元", "壹拾贰万伍仟元整"],
	["{{金额大写 副标题}}", "0.0003万元", "叁元整"],
	["{{金额大写 副标题}}", "1.5亿", "壹亿伍仟万元整"],
	[
		"{{金额大写 副标题}}",
		"9007199254740993.01",
		"玖仟零柒万壹仟玖佰玖拾贰亿伍仟肆佰柒拾肆万零玖佰玖拾叁元零壹分",
	],
	["{{金额大写 副标题}}", "若干", "若干"],
	["{{金额大写 副标题}}", "1.234", "1.234"],
	["{{金额大写 副标题}}", "1,23", "1,23"],
	["{{金额大写 副标题}}", "-5", "-5"],
	["{{金额大写 副标题}}", "12345678901234567", "12345678901234567"],
	["{{金额大写 300}}", "", "叁佰元整"],
];

const NUMBERS: Row[] = [
	["{{数字转汉字 副标题}}", "12", "十二"],
	["{{数字转汉字 副标题}}", "0", "零"],
	["{{数字转汉字 副标题}}", "007", "七"],
	["{{数字转汉字 副标题}}", "20", "二十"],
	["{{数字转汉字 副标题}}", "105", "一百零五"],
	["{{数字转汉字 副标题}}", "110", "一百一十"],
	["{{数字转汉字 副标题}}", "2026", "二千零二十六"],
	["{{数字转汉字 副标题}}", "100000", "十万"],
	["{{数字转汉字 副标题}}", "1,010,010", "一百零一万零一十"],
	['{{数字转汉字 副标题 "年"}}', "2026", "二〇二六"],
	["{{数字转汉字 副标题}}", "十二", "十二"],
	["{{数字转汉字 副标题}}", "1.5", "1.5"],
];

describe.each([
	["日期", DATES],
	["列表", LISTS],
	["金额大写", AMOUNTS],
	["数字转汉字", NUMBERS],
])("%s prints", (_, rows) => {
	test.each(rows)("%s of %j: %s", (tag, value, out) => {
		expect(printed(tag, value)).toBe(out);
	});
});

const holder = plan(
	{ title: "甲", urgency: "特急", signatory: ["张三", "李四"], copies: "50" },
	{
		sections: [section("一", ["甲"]), section("二", [{ kind: "table", table: table(["甲"], [["乙"]]) }])],
		attachments: [{ title: line("名单"), bound: false, landscape: true, blocks: [], flow: [], from: "/f" }],
	},
);

/** Conditions with whether they hold for the plan above. */
const CONDITIONS: [condition: string, holds: boolean][] = [
	["有 标题", true],
	["有 结语 标题", true],
	["有 结语 引言", false],
	["没有 结语 引言", true],
	["没有 结语 标题", false],
	['等于 紧急程度 "特急"', true],
	['等于 紧急程度 "加急"', false],
	['等于 结语 ""', true],
	["等于 印数 50", true],
	['不等于 紧急程度 "加急"', true],
	["不等于 紧急程度 紧急程度", false],
	['属于 紧急程度 "加急" "特急"', true],
	['属于 紧急程度 "平急"', false],
	['属于 "李四" 签发人', true],
	['属于 "王五" 签发人', false],
	["多于 签发人 1", true],
	["多于 签发人 2", false],
	["多于 附件 0", true],
	["多于 各栏目 1", true],
	["多于 主要任务 0", false],
	["多于 印数 49", true],
	["多于 结语 0", false],
	["少于 印数 51", true],
	["少于 签发人 3", true],
	["少于 签发人 2", false],
	["多于 标题 标题", false],
	["且 标题 (多于 附件 0)", true],
	["且 标题 结语", false],
	["或 结语 引言 标题", true],
	["或 结语 引言", false],
	["非 结语", true],
	["非 (有 标题)", false],
	["非 (且 标题 (非 结语))", false],
	["等于 (项数 签发人) 2", true],
	['等于 (顿号列表 签发人) "张三、李四"', true],
];

test.each(CONDITIONS)("(%s) is %s", (condition, holds) => {
	const text = `{{#if (${condition})}}甲{{else}}乙{{/if}}`;
	expect(made(text, holder).body).toMatchObject([{ text: [{ text: holds ? "甲" : "乙" }] }]);
});

test("flags compare with 是 and 否, and conditions serve options", () => {
	const text = '{{#each 附件}}{{#if (等于 横向 "是")}}甲{{/if}}{{#if (等于 随文 false)}}乙{{/if}}{{/each}}';
	expect(made(text, holder).body).toMatchObject([{ text: [{ text: "甲乙" }] }]);
	const level = '{{#层 编号=(等于 紧急程度 "加急")}}\n# 甲\n{{/层}}\n{{#层}}\n# 乙\n{{/层}}';
	expect(made(level, holder).body).toMatchObject([{ number: "" }, { number: "一、" }]);
});

test("words that a helper joins or puts otherwise keep their places in the plan", () => {
	const names: Line[] = [line("张三", "/签发人/0"), line("李四", "/签发人/1")];
	const full = plan({ signatory: names, subtitle: "2026-11-23", copies: "50", title: "若干" });
	const text = [
		"@段 {{顿号列表 签发人}}",
		"@段 {{日期 副标题}}",
		"@段 {{数字转汉字 印数}}",
		"@段 {{金额大写 标题}}",
	].join("\n");
	const document = made(text, full);
	expect(document.body.map((block) => ("text" in block ? block.text : undefined))).toEqual([
		[{ text: "张三", from: "/签发人/0" }, { text: "、" }, { text: "李四", from: "/签发人/1" }],
		[{ text: "2026年11月23日", from: "/subtitle" }],
		[{ text: "五十", from: "/copies" }],
		[{ text: "若干", from: "/title" }],
	]);
	expect(unplaced(full, document)).toEqual([]);
});

test("a line whose helpers have nothing to print vanishes", () => {
	expect(made("@段 {{顿号列表 签发人}}\n甲{{日期 副标题}}\n@印数 {{金额大写 印数}}").body).toEqual([]);
});

const WRONG: [template: string, found: string][] = [
	["{{日期}}", "1:3 TEMPLATE-HELPER-COUNT 日期"],
	['{{日期 标题 "年" "月"}}', "1:3 TEMPLATE-HELPER-COUNT 日期"],
	['{{日期 标题 "农历"}}', '1:9 TEMPLATE-HELPER-ARGUMENT "农历"'],
	["{{日期 标题 副标题}}", "1:9 TEMPLATE-HELPER-ARGUMENT 副标题"],
	["{{日期 附件}}", "1:6 TEMPLATE-HELPER-ARGUMENT 附件"],
	["{{日期 true}}", "1:6 TEMPLATE-HELPER-ARGUMENT true"],
	["{{日期 (有 标题)}}", "1:6 TEMPLATE-HELPER-ARGUMENT (有 标题)"],
	["{{日期 标题 写法=3}}", "1:9 TEMPLATE-ARGUMENTS 写法=3"],
	["{{列表 签发人}}", "1:3 TEMPLATE-HELPER-COUNT 列表"],
	["{{列表 签发人 1}}", "1:10 TEMPLATE-HELPER-ARGUMENT 1"],
	['{{列表 "签发人" "，"}}', '1:6 TEMPLATE-HELPER-ARGUMENT "签发人"'],
	["{{顿号列表 各栏目}}", "1:8 TEMPLATE-HELPER-ARGUMENT 各栏目"],
	["{{项数 @index}}", "1:6 TEMPLATE-HELPER-ARGUMENT @index"],
	['{{数字转汉字 印数 "月"}}', '1:12 TEMPLATE-HELPER-ARGUMENT "月"'],
	["{{#if (等于 标题)}}{{/if}}", "1:8 TEMPLATE-HELPER-COUNT 等于"],
	['{{#if (等于 附件 "甲")}}{{/if}}', "1:11 TEMPLATE-HELPER-ARGUMENT 附件"],
	["{{#if (多于 附件 true)}}{{/if}}", "1:14 TEMPLATE-HELPER-ARGUMENT true"],
	['{{#if (多于 附件 "一")}}{{/if}}', '1:14 TEMPLATE-HELPER-ARGUMENT "一"'],
	["{{#if (且 标题)}}{{/if}}", "1:8 TEMPLATE-HELPER-COUNT 且"],
	['{{#if (非 "甲")}}{{/if}}', '1:10 TEMPLATE-HELPER-ARGUMENT "甲"'],
	["{{#if (有 null)}}{{/if}}", "1:10 TEMPLATE-HELPER-ARGUMENT null"],
	["{{#层 编号=(项数 附件)}}{{/层}}", "1:9 TEMPLATE-NOT-FLAG (项数 附件)"],
	["{{日期 标体}}", "1:6 TEMPLATE-UNKNOWN-FIELD 标体"],
	['{{#each (列表 签发人 "，")}}{{/each}}', "1:9 TEMPLATE-ARGUMENTS"],
];

test.each(WRONG)("refused: %s", (text, found) => {
	const { value, diagnostics } = compile(text);
	expect(value).toBeUndefined();
	const wanted = `t.hbs:${found}`;
	const seen = told(diagnostics, [sourceText("t.hbs", text)]);
	expect(seen.map((one) => one.slice(0, wanted.length))).toEqual([wanted]);
});

test.each(Object.entries(HELPERS))("%s has an example that the check takes", (name, { example, doc }) => {
	expect(example).toContain(name);
	expect(doc).toMatch(/[^。]$/);
	const closed = example.startsWith("{{#if") ? `${example}甲{{/if}}` : example;
	const known = closed.replace("经费", "印数").replace("期数", "印数");
	expect(compile(known).diagnostics).toEqual([]);
});
