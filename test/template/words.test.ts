import { describe, expect, test } from "vitest";
import { type Document, type Line, textOf } from "../../src/document/document.ts";
import { WORDS } from "../../src/template/language/words.ts";
import { line, made, outline, plan, run, sourceText, told } from "./setting.ts";

const texts = (lines: Line[]) => lines.map(textOf);

type Row = [
	template: string,
	fields: Record<string, string | string[] | Line[]>,
	(document: Document) => unknown,
	unknown,
];

/** What an element makes of typed words and of the plan's, and of marks typed by hand. */
const ELEMENTS: Row[] = [
	["@主送机关 各县", {}, (d) => textOf(d.recipients), "各县："],
	["@主送机关 {{主送机关}}：", { recipients: "各县:：" }, (d) => textOf(d.recipients), "各县："],
	["@主送机关 {{主送机关}}", { recipients: "：" }, (d) => d.recipients, []],
	["@称谓 {{称谓}}", { salutation: "同志们" }, (d) => textOf(d.salutation), "同志们："],
	[
		"@附注 {{附注}}",
		{ note: ["(甲)", "（乙）", "丙"] },
		(d) => texts(d.notes),
		["（甲）", "（乙）", "（丙）"],
	],
	["@附注 （甲）和（乙）", {}, (d) => texts(d.notes), ["（（甲）和（乙））"]],
	["@附注 （{{附注}}）", { note: "甲" }, (d) => texts(d.notes), ["（甲）"]],
	["@题注 {{题注}}\n@题注 草案", { headnote: "甲" }, (d) => texts(d.headnotes), ["（甲）", "（草案）"]],
	["@副标题 {{副标题}}", { subtitle: "——甲" }, (d) => textOf(d.subtitle), "——甲"],
	["@副标题 {{副标题}}", { subtitle: "—甲" }, (d) => textOf(d.subtitle), "——甲"],
	["@副标题 -5℃", {}, (d) => textOf(d.subtitle), "——-5℃"],
	[
		"@抄送机关 {{抄送机关}}",
		{ cc: "抄送：甲，乙。" },
		(d) => d.imprint,
		[{ label: "抄送：", text: [{ text: "甲，乙", from: "/cc" }, { text: "。" }], right: [] }],
	],
	["@分送机关 甲", {}, (d) => d.imprint.map((row) => row.label + textOf(row.text)), ["分送：甲。"]],
	[
		"@印发机关 甲\n@印发日期 {{印发日期}}",
		{ printDate: "2026年1月1日印发" },
		(d) => d.imprint.map((row) => [textOf(row.text), textOf(row.right)]),
		[["甲", "2026年1月1日印发"]],
	],
	[
		"@印发日期 1日\n@印数 3\n@印发机关 甲",
		{},
		(d) => d.imprint.map((row) => [textOf(row.text), textOf(row.right)]),
		[
			["甲", "1日印发"],
			["", "共印3份"],
		],
	],
	["@印数 {{印数}}", { copies: "若干" }, (d) => textOf(d.imprint[0]?.right ?? []), "若干"],
	[
		"@签署 {{签署}}",
		{ signed: ["市长", "张三"] },
		(d) => [textOf(d.signed[0]?.post ?? []), textOf(d.signed[0]?.name ?? [])],
		["市长", "张三"],
	],
	["@签署 {{签署}}", { signed: [[], line("张三")] }, (d) => d.signed, [{ post: [], name: line("张三") }]],
	[
		"@签署 市长 {{署名}}",
		{ signature: "张三" },
		(d) => d.signed,
		[{ post: line("市长"), name: line("张三", "/signature") }],
	],
	["@标题 {{标题}}", { title: ["甲", "乙"] }, (d) => texts(d.title), ["甲", "乙"]],
	[
		"@标题 关于{{标题}}的\n@标题 通知",
		{ title: ["甲", "乙"] },
		(d) => texts(d.title),
		["关于甲乙的", "通知"],
	],
	["@签发人 {{签发人}}", { signatory: ["签发人：甲", "乙"] }, (d) => texts(d.head.signatories), ["甲", "乙"]],
	[
		"@署名 {{署名}}\n@署名 某办",
		{ signature: ["甲", "乙"] },
		(d) => texts(d.signatures),
		["甲", "乙", "某办"],
	],
	["@发文机关标志 {{发文机关标志}}", { issuerMark: ["甲", "乙"] }, (d) => d.head.issuerMark.suffix, "文件"],
	[
		"@发文机关标志 {{发文机关}}函",
		{ issuer: "甲" },
		(d) => [d.head.issuerMark.suffix, ...texts(d.head.issuerMark.names)],
		["", "甲函"],
	],
	["@成文日期\t{{成文日期}}  ", { date: "　2026年 " }, (d) => textOf(d.date), "　2026年 "],
	["@结语 特此通知。", {}, (d) => outline(d.body), ["1 特此通知。"]],
	["@段 @标题 # {{标题}}", { title: "甲" }, (d) => outline(d.body), ["1 @标题 # 甲"]],
	["　　甲{{标题}}\t乙  ", { title: ["甲", "乙"] }, (d) => outline(d.body), ["1 　　甲甲乙\t乙"]],
	["{{#if 标题}}甲{{/if}}@标题 乙", { title: "有" }, (d) => outline(d.body), ["1 甲@标题 乙"]],
	["{{#if 标题}}甲{{/if}}@标题 乙", {}, (d) => texts(d.title), ["乙"]],
	["@标题{{#if 引言}}甲{{/if}}乙", { preamble: "有" }, (d) => texts(d.title), ["甲乙"]],
	["|甲|{{标题}}", { title: "乙" }, (d) => outline(d.body), ["1 |甲|乙"]],
	["\\{{标题}}与{{标题}}", { title: "乙" }, (d) => outline(d.body), ["1 {{标题}}与乙"]],
];

describe("elements", () => {
	test.each(ELEMENTS)("%s %j", (template, fields, see, wanted) => {
		expect(see(made(template, plan(fields, { issuerMarkSuffix: "文件" })))).toEqual(wanted);
	});

	test("an element whose slots are empty vanishes, whatever else is typed", () => {
		const document = made(
			WORDS.filter((one) => !["行", "表头", "表题", "上注", "下注", "层次序数"].includes(one.word))
				.map(({ word }) => `@${word} 前{{引言}}后`)
				.join("\n"),
		);
		expect({ ...document, head: { ...document.head } }).toEqual(made("{{标题}}"));
	});

	test("every word has a line of help", () => {
		for (const { doc } of WORDS) expect(doc.length).toBeGreaterThan(1);
	});
});

/** Found only when the template meets a plan; `行:列 代码 被指着的字`. */
const MISPLACED: [template: string, found: string[]][] = [
	["# 甲", ["1:1 TEMPLATE-MISPLACED #"]],
	["@行 |甲", ["1:1 TEMPLATE-MISPLACED @行"]],
	[
		"{{#表}}\n# 甲\n@标题 乙\n@段 丙\n丁\n@行 {{标题}}|乙\n{{/表}}",
		[
			"2:1 TEMPLATE-MISPLACED #",
			"3:1 TEMPLATE-MISPLACED @标题",
			"4:1 TEMPLATE-MISPLACED @段",
			"1:1 TEMPLATE-CELL {{#表",
			"6:1 TEMPLATE-CELL @行",
		],
	],
	["{{#表}}{{#层}}甲{{/层}}{{/表}}", ["1:7 TEMPLATE-MISPLACED {{#层"]],
	["{{#层}}{{#附件}}# 甲{{/附件}}{{/层}}", ["1:7 TEMPLATE-MISPLACED {{#附件"]],
	[
		"{{#附件}}\n# 甲\n# 乙\n{{#层}}\n@署名 丙\n{{/层}}\n{{/附件}}",
		["3:1 TEMPLATE-HEADING-LATE #", "5:1 TEMPLATE-MISPLACED @署名"],
	],
	[
		"{{#层}}\n# 甲\n# 乙\n{{/层}}\n{{#层}}\n丙\n# 丁\n{{/层}}",
		["3:1 TEMPLATE-HEADING-LATE #", "7:1 TEMPLATE-HEADING-LATE #"],
	],
	["@密级 甲\n@密级 乙", ["2:1 TEMPLATE-WORD-TWICE @密级"]],
	["@签署 甲 乙 丙", ["1:1 TEMPLATE-SIGNED @签署"]],
	[`${"{{#层}}".repeat(5)}甲${"{{/层}}".repeat(5)}`, ["1:25 TEMPLATE-TOO-DEEP {{#层"]],
	["{{#each 引言}}\n# {{this}}\n{{/each}}", ["2:1 TEMPLATE-MISPLACED #"]],
];

describe("misplaced", () => {
	test.each(MISPLACED)("%s", (template, found) => {
		const { value, diagnostics } = run(template, plan({ preamble: ["一", "二"] }));
		expect(value).toBeUndefined();
		expect(told(diagnostics, [sourceText("t.hbs", template)])).toEqual(found.map((one) => `t.hbs:${one}`));
	});
});
