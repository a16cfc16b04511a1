import { describe, expect, test } from "vitest";
import { type Line, type Table, textOf } from "../../src/document/document.ts";
import { line, made, outline, plan, section, table } from "./setting.ts";

const texts = (lines: Line[]) => lines.map(textOf);

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
