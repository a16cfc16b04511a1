import { describe, expect, test } from "vitest";
import type { Table } from "../../src/document/document.ts";
import { type Document, type Line, textOf } from "../../src/document/document.ts";
import { WORDS } from "../../src/template/language/words.ts";
import { line, made, outline, plan, run, section, sourceText, table, told } from "./setting.ts";

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

const BODY: [name: string, template: string, wanted: string[]][] = [
	[
		"levels are nesting",
		"{{#层}}\n# 甲\n{{#层}}\n# 乙\n{{#层}}\n丙\n{{#层}}\n丁\n{{/层}}\n{{/层}}\n{{/层}}\n{{/层}}",
		["# 1 一、甲", "# 2 （一）乙", "3 1.丙", "4 （1）丁"],
	],
	[
		"on one line too",
		"{{#层}}# 甲{{#层}}乙{{/层}}{{/层}}{{#层}}丙{{/层}}丁",
		["# 1 一、甲", "2 （一）乙", "1 二、丙", "1 丁"],
	],
	["an empty one is not counted", "{{#层}}{{引言}}{{/层}}{{#层}}甲{{/层}}", ["1 一、甲"]],
	["# never vanishes", "{{#层}}\n# {{引言}}\n{{/层}}", ["# 1 一、"]],
	[
		"编号=false is not counted",
		"{{#层}}甲{{/层}}{{#层 编号=false}}\n# 乙\n{{#层}}丙{{/层}}\n{{/层}}{{#层}}丁{{/层}}",
		["1 一、甲", "# 1 乙", "2 （一）丙", "1 二、丁"],
	],
	['编号="否"', '{{#层 编号="否"}}甲{{/层}}', ["1 甲"]],
	["decimal", "@层次序数 数字\n{{#层}}# 甲\n{{#层}}乙{{/层}}{{/层}}", ["# 1 1 甲", "2 1.1 乙"]],
	[
		"official, the second level running through",
		"@层次序数 公文连续\n{{#层}}# 甲\n{{#层}}乙{{/层}}{{/层}}{{#层}}# 丙\n{{#层}}丁{{#层}}戊{{/层}}{{/层}}{{/层}}",
		["# 1 一、甲", "2 （一）乙", "# 1 二、丙", "2 （二）丁", "3 1.戊"],
	],
	[
		"two levels",
		"@层次序数 两层\n{{#层}}# 甲\n{{#层}}乙{{#层}}丙{{#层}}丁{{/层}}{{/层}}{{/层}}{{/层}}{{#层}}# 戊\n{{#层}}己{{/层}}{{/层}}",
		["# 1 一、甲", "2 1.乙", "3 （1）丙", "4 ①丁", "# 1 二、戊", "2 1.己"],
	],
	[
		"two levels, running through",
		"@层次序数 两层连续\n{{#层}}# 甲\n{{#层}}乙{{/层}}{{/层}}{{#层}}# 戊\n{{#层}}己{{/层}}{{/层}}",
		["# 1 一、甲", "2 1.乙", "# 1 二、戊", "2 2.己"],
	],
	[
		"articles: named levels",
		"{{#层 章}}# 总\n{{#层 条}}甲\n乙{{#层 项}}丙{{#层 目}}丁{{/层}}{{/层}}{{/层}}{{/层}}{{#层 章}}# 分\n{{#层 节}}# 一\n{{#层 条}}戊{{/层}}{{/层}}{{#层 节}}# 二\n{{#层 条}}己{{#层}}庚{{/层}}{{/层}}{{/层}}{{/层}}",
		[
			"# 1 第一章总",
			"1 第一条甲",
			"1 乙",
			"2 （一）丙",
			"3 1.丁",
			"# 1 第二章分",
			"# 2 第一节一",
			"1 第二条戊",
			"# 2 第二节二",
			"1 第三条己",
			"2 （一）庚",
		],
	],
	[
		"articles: levels without name",
		"@层次序数 条款\n{{#层 章}}# 总\n{{#层}}甲{{#层}}乙{{#层}}丙{{/层}}{{/层}}{{/层}}{{/层}}{{#层}}丁{{/层}}",
		["# 1 第一章总", "1 第一条甲", "2 （一）乙", "3 1.丙", "1 第二条丁"],
	],
	["a level named by the plan", '{{#each 正文}}{{/each}}{{#层 级="条"}}甲{{/层}}', ["1 第一条甲"]],
	["none", "{{#层}}# 甲\n{{#层}}乙{{/层}}{{/层}}\n@层次序数 不编", ["# 1 甲", "2 乙"]],
	["the first paragraph takes the number", "{{#层}}\n甲\n乙\n{{/层}}", ["1 一、甲", "1 乙"]],
	["接 to a heading", "{{#层}}\n# 甲\n@接 乙\n@接 丙\n丁\n@接 戊\n{{/层}}", ["# 1 一、甲。乙丙", "1 丁戊"]],
	["接 to a heading with its own mark", "{{#层}}\n# 甲！\n@接 乙\n{{/层}}", ["# 1 一、甲！乙"]],
	["接 with nothing before", "{{#层}}\n@接 乙\n{{/层}}", ["1 一、乙"]],
	[
		"接 not past a level below",
		"{{#层}}\n# 甲\n{{#层}}乙{{/层}}\n@接 丙\n{{/层}}",
		["# 1 一、甲", "2 （一）乙", "1 丙"],
	],
	["接 in the level below starts anew", "甲\n{{#层}}\n@接 乙\n{{/层}}", ["1 甲", "1 一、乙"]],
	["a partial without a last line break", "{{> 短}}\n乙", ["1 甲", "1 乙"]],
	["a partial inside a sentence", "前{{> 短}}后", ["1 前甲后"]],
	["CRLF", "{{#层}}\r\n\t# 甲\r\n  乙\t\r\n{{/层}}\r\n", ["# 1 一、甲", "1 乙"]],
	["lone CR", "甲\r乙\r", ["1 甲", "1 乙"]],
	["a byte order mark", "\uFEFF@段 甲", ["1 甲"]],
	[
		"a frame of one's own",
		"{{#> 框}}\n{{#> 外}}\n中\n{{/外}}\n{{/框}}",
		["1 框前", "1 外前", "1 中", "1 外后", "1 框后"],
	],
];

describe("body", () => {
	const own = { 短: "甲", 框: "框前\n{{> @partial-block}}\n框后", 外: "外前\n{{> @partial-block}}\n外后" };
	test.each(BODY)("%s", (_, template, wanted) =>
		expect(outline(made(template, plan(), own).body)).toEqual(wanted),
	);

	test("the plan's 层次序数 wins", () => {
		const document = made("@层次序数 不编\n{{#层}}甲{{/层}}", plan({}, { numbering: "decimal" }));
		expect(outline(document.body)).toEqual(["1 1 甲"]);
	});

	test("a lone slot gives a paragraph for each line, and keeps where it came from", () => {
		const document = made("{{引言}}", plan({ preamble: ["甲", "", "乙"] }));
		expect(document.body.map((one) => one.type === "paragraph" && one.text)).toEqual([
			line("甲", "/preamble"),
			line("乙", "/preamble"),
		]);
	});

	test("sections one by one, by name", () => {
		const sections = [
			section("目标", ["甲"], ["objectives"]),
			section("组织", ["乙"], ["organization", "safeguards"]),
			section("领导", ["丙"], ["organization"]),
		];
		const full = plan({}, { sections });
		const seen = (template: string) => outline(made(template, full).body);
		expect(seen("{{> 栏目 组织机构}}\n{{> 栏目 工作目标}}")).toEqual([
			"# 1 一、组织",
			"1 乙",
			"# 1 二、目标",
			"1 甲",
		]);
		expect(seen("{{#each 组织机构}}{{标题}}、{{/each}}")).toEqual(["1 组织、领导、"]);
		expect(seen("{{#with 组织机构}}{{标题}}{{/with}}")).toEqual(["1 组织"]);
		expect(seen("{{#with 保障措施 as |栏|}}{{栏.标题}}{{/with}}")).toEqual(["1 组织"]);
		expect(seen("{{#if 主要任务}}有{{else if 工作目标}}目标{{else}}无{{/if}}")).toEqual(["1 目标"]);
		expect(
			seen("{{#each 各栏目 as |栏 号|}}{{号}}{{@index}}{{#if @last}}末{{/if}}{{@root.标题}}{{/each}}"),
		).toEqual(["1 001122末"]);
	});

	test("what a partial works on is missing: it is left out", () => {
		expect(outline(made("{{> 字 主要任务}}", plan(), { 字: "有字" }).body)).toEqual([]);
	});

	test("one attachment has no number", () => {
		const document = made("{{#附件 随文=false}}\n# 甲\n@段 乙\n{{/附件}}");
		expect(document.attachments).toEqual([
			{
				number: 0,
				title: line("甲"),
				bound: false,
				landscape: false,
				body: [{ type: "paragraph", number: "", level: 1, text: line("乙") }],
			},
		]);
	});
});

describe("tables", () => {
	const seen = (
		template: string,
		sections = [
			section("甲", [
				{
					kind: "table",
					table: table(
						["a", "b"],
						[
							["1", ""],
							["", ""],
						],
					),
				},
			]),
		],
	) => {
		const found = made(template, plan({ preamble: ["一", "二"] }, { sections })).body.find(
			(one) => one.type === "table",
		);
		return found as Table;
	};
	const cells = (row: Line[][]) => row.map((cell) => cell.map(textOf).join("/"));

	test("of the plan", () => {
		const { head, rows } = seen("{{#each 各栏目}}{{> 栏目}}{{/each}}");
		expect([...head.map(cells), ...rows.map(cells)]).toEqual([
			["a", "b"],
			["1", ""],
			["", ""],
		]);
		expect(rows[1]).toEqual([[], []]);
	});

	test("typed, in one line or several", () => {
		const { head, rows, ...rest } = seen(
			'{{#表 列宽="1 2.5" 对齐="左，右"}}\n@表题 表{{引言}}\n@上注 单位：元\n@上注 {{引言}}\n@表头 | 甲 | 乙 {{引言}}\n@行 |{{引言}}|\n@行\n | 丙\n | 丁\n@行\n@下注 注\n{{/表}}',
		);
		expect([...head.map(cells), ...rows.map(cells)]).toEqual([
			["甲", "乙 一二"],
			["一/二", ""],
			["丙", "丁"],
			[],
		]);
		expect([
			textOf(rest.title),
			texts(rest.noteAbove),
			texts(rest.noteBelow),
			rest.widths,
			rest.align,
		]).toEqual(["表一二", ["单位：元", "一", "二"], ["注"], [1, 2.5], ["left", "right"]]);
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
