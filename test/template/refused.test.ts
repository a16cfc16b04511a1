import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { TEMPLATE_SENTENCES } from "../../src/zh/template.ts";
import { compile, PARTIALS, sourceText, told } from "./setting.ts";

type Row = [template: string, found: string, own?: Record<string, string>];

/** What stands on the right is `行:列 代码 被指着的字` in the template itself, or with its file in a partial. */
const SYNTAX: Row[] = [
	["甲\n{{标题", "2:1 TEMPLATE-UNCLOSED-TAG {{标题"],
	["{{标题}", "1:1 TEMPLATE-UNCLOSED-TAG {{标题}"],
	["{{标题\n{{引言}}", "1:1 TEMPLATE-UNCLOSED-TAG {{标题"],
	["{{!-- 注", "1:1 TEMPLATE-UNCLOSED-TAG {{!-- 注"],
	["{{#each 各栏目}}\n{{> 栏目}}\n", "1:1 TEMPLATE-UNCLOSED {{#each 各栏目}}"],
	["{{#each 各栏目}}\n{{#if 标题}}\n{{/each}}\n{{/if}}", "3:1 TEMPLATE-MISMATCHED {{/each}}"],
	["{{#层}}\r\n{{/表}}", "2:1 TEMPLATE-MISMATCHED {{/表}}"],
	["甲\n\n {{/层}}", "3:2 TEMPLATE-STRAY {{/层}}"],
	["{{else}}", "1:1 TEMPLATE-STRAY {{else}}"],
	["{{{{{{{{", "1:1 TEMPLATE-RAW-BLOCK {{{{"],
	["{{^}}", "1:1 TEMPLATE-STRAY {{^}}"],
	["甲{{标 题 = }}", "1:2 TEMPLATE-OPERATOR {{标 题 = }}"],
	["{{标题.this.乙}}", "1:1 TEMPLATE-SYNTAX {{标题.this.乙}}"],
	["{{}}", "1:1 TEMPLATE-EMPTY-TAG {{}}"],
	["甲\u0001乙", "1:2 TEMPLATE-CHARACTER \u0001"],
	["甲\uD800", "1:2 TEMPLATE-CHARACTER \uD800"],
	[`${"{{#层}}".repeat(101)}${"{{/层}}".repeat(101)}`, "1:601 TEMPLATE-NESTING {{#层}}"],
	["字".repeat(200_001), "1:1 TEMPLATE-TOO-LARGE 字"],
	[`{{#if ${"(有 ".repeat(101)}标题${")".repeat(101)}}}甲{{/if}}`, "1:1 TEMPLATE-NESTING"],
	[`{{#if 标题}}${"{{else if 引言}}".repeat(100)}{{/if}}`, "1:1397 TEMPLATE-NESTING {{else if 引言}}"],
];

const CONSTRUCTS: Row[] = [
	[
		"{{#> 框}}甲{{/框}}",
		"partials/框.hbs TEMPLATE-ARGUMENTS",
		{ 框: "{{> @partial-block}}{{#> @partial-block}}{{constructor}}{{/@partial-block}}" },
	],
	["{{{标题}}}", "1:1 TEMPLATE-RAW-OUTPUT {{{标题}}}"],
	["{{&标题}}", "1:1 TEMPLATE-RAW-OUTPUT {{&标题}}"],
	["{{{{raw}}}} x {{{{/raw}}}}", "1:1 TEMPLATE-RAW-BLOCK {{{{raw"],
	["{{* 甲}}", "1:1 TEMPLATE-DECORATOR {{* 甲}}"],
	['{{#*inline "甲"}}乙{{/inline}}', '1:1 TEMPLATE-DECORATOR {{#*inline "甲"}}乙{{/inline}}'],
	["{{#each 各栏目}}{{../标题}}{{/each}}", "1:16 TEMPLATE-PARENT-PATH ../标题"],
	["{{#each 各栏目}}{{@../index}}{{/each}}", "1:16 TEMPLATE-PARENT-PATH @../index"],
	["{{#each ../各栏目}}{{/each}}", "1:9 TEMPLATE-PARENT-PATH ../各栏目"],
	["{{> (lookup . '标题')}}", "1:5 TEMPLATE-DYNAMIC-PARTIAL (lookup . '标题')"],
	['{{"标题"}}', '1:3 TEMPLATE-LITERAL "标题"'],
	["{{12}}", "1:3 TEMPLATE-LITERAL 12"],
	["{{true}}", "1:3 TEMPLATE-LITERAL true"],
	["{{lookup . '标题'}}", "1:3 TEMPLATE-UNKNOWN-HELPER lookup"],
	["{{log 标题}}", "1:3 TEMPLATE-UNKNOWN-HELPER log"],
	["{{helperMissing 标题}}", "1:3 TEMPLATE-UNKNOWN-HELPER helperMissing"],
	["{{helperMissing}}", "1:3 TEMPLATE-UNKNOWN-FIELD helperMissing"],
	["{{#blockHelperMissing 标题}}{{/blockHelperMissing}}", "1:4 TEMPLATE-UNKNOWN-BLOCK blockHelperMissing"],
	["{{#if (lookup . '标题')}}{{/if}}", "1:8 TEMPLATE-UNKNOWN-HELPER lookup"],
	["{{#if (没 标题)}}{{/if}}", "1:8 TEMPLATE-UNKNOWN-HELPER 没"],
	["{{#if (有)}}{{/if}}", "1:8 TEMPLATE-HELPER-COUNT 有"],
	["{{有 标题}}", "1:1 TEMPLATE-NOT-TEXT {{有 标题}}"],
	["{{(有 标题)}}", "1:1 TEMPLATE-SYNTAX {{(有 标题)}}"],
	["{{#标题}}甲{{/标题}}", "1:4 TEMPLATE-UNKNOWN-BLOCK 标题"],
	["{{^标题}}甲{{/标题}}", "1:4 TEMPLATE-UNKNOWN-BLOCK 标题"],
	["{{#if}}{{/if}}", "1:4 TEMPLATE-ARGUMENTS if"],
	["{{#if 标题 引言}}{{/if}}", "1:4 TEMPLATE-ARGUMENTS if"],
	["{{#if 标题 includeZero=true}}{{/if}}", "1:4 TEMPLATE-ARGUMENTS if"],
	['{{#each "甲"}}{{/each}}', '1:9 TEMPLATE-ARGUMENTS "甲"'],
	["{{#with (有 标题)}}{{/with}}", "1:9 TEMPLATE-ARGUMENTS (有 标题)"],
	["{{> 栏目 标题=引言}}", "1:5 TEMPLATE-ARGUMENTS 栏目"],
	["{{> 没有的}}", "1:5 TEMPLATE-UNKNOWN-PARTIAL 没有的"],
	["{{> ../栏目}}", "1:5 TEMPLATE-UNKNOWN-PARTIAL ../栏目"],
	["{{> @partial-block}}", "1:1 TEMPLATE-NO-BLOCK {{> @partial-block}}"],
	["{{> 公文}}", "1:1 TEMPLATE-NO-BLOCK {{> 公文}}"],
	["{{#> 栏头}}甲{{/栏头}}", "1:6 TEMPLATE-BLOCK-UNUSED 栏头", { 栏头: "# 甲" }],
	["{{@partial-block}}", "1:3 TEMPLATE-UNKNOWN-FIELD @partial-block"],
];

const NAMES_AND_TYPES: Row[] = [
	["{{标提}}", "1:3 TEMPLATE-UNKNOWN-FIELD 标提"],
	["{{constructor}}", "1:3 TEMPLATE-UNKNOWN-FIELD constructor"],
	["{{__proto__}}", "1:3 TEMPLATE-UNKNOWN-FIELD __proto__"],
	["{{标题.constructor}}", "1:3 TEMPLATE-NO-FIELDS 标题.constructor"],
	["{{标题.length}}", "1:3 TEMPLATE-NO-FIELDS 标题.length"],
	["{{标题.0}}", "1:1 TEMPLATE-SYNTAX {{标题.0}}"],
	["{{[#slot]}}", "1:3 TEMPLATE-UNKNOWN-FIELD [#slot]"],
	["{{[#slot] 标题 3}}", "1:3 TEMPLATE-UNKNOWN-HELPER [#slot]"],
	["{{#each 各栏目}}{{标题.prototype}}{{/each}}", "1:16 TEMPLATE-NO-FIELDS 标题.prototype"],
	["{{#with 指导思想}}{{引言}}{{/with}}", "1:17 TEMPLATE-UNKNOWN-FIELD 引言"],
	["{{指导思想.标题}}", "1:3 TEMPLATE-NO-FIELDS 指导思想.标题"],
	["{{指导思想}}", "1:1 TEMPLATE-NOT-TEXT {{指导思想}}"],
	["{{各栏目}}", "1:1 TEMPLATE-NOT-TEXT {{各栏目}}"],
	["{{@first}}", "1:1 TEMPLATE-NOT-TEXT {{@first}}"],
	["{{@level}}", "1:3 TEMPLATE-UNKNOWN-FIELD @level"],
	["{{#each 标题 as |行|}}{{#each 行}}{{/each}}{{/each}}", "1:28 TEMPLATE-NOT-LIST 行"],
	["{{#each 各栏目 as |栏|}}{{栏.标体}}{{/each}}", "1:23 TEMPLATE-UNKNOWN-FIELD 栏.标体"],
	["{{@root.标提}}", "1:3 TEMPLATE-UNKNOWN-FIELD @root.标提"],
	["{{#层 编码=true}}{{/层}}", "1:6 TEMPLATE-UNKNOWN-OPTION 编码=true"],
	["{{#层 编号=标题}}{{/层}}", "1:9 TEMPLATE-NOT-FLAG 标题"],
	["{{#层 编号=不}}{{/层}}", "1:9 TEMPLATE-UNKNOWN-FIELD 不"],
	['{{#层 编号="不"}}{{/层}}', '1:9 TEMPLATE-SETTING "不"'],
	["{{#层 篇}}{{/层}}", "1:6 TEMPLATE-LEVEL 篇"],
	["{{#层 as |甲|}}{{/层}}", "1:4 TEMPLATE-ARGUMENTS 层"],
	["{{#层}}甲{{else}}乙{{/层}}", "1:1 TEMPLATE-ELSE {{#层}}甲{{else}}乙{{/层}}"],
	['{{#表 列宽="宽"}}{{/表}}', '1:9 TEMPLATE-SETTING "宽"'],
	["{{#表 对齐=3}}{{/表}}", "1:9 TEMPLATE-SETTING 3"],
	["{{> 甲}}", "partials/甲.hbs TEMPLATE-UNKNOWN-FIELD", { 甲: "{{内容}}" }],
];

const LINES: Row[] = [
	["@标提 甲", "1:1 TEMPLATE-UNKNOWN-WORD @标提"],
	["甲\r\n  @标题关于 甲", "2:3 TEMPLATE-UNKNOWN-WORD @标题关于"],
	["@", "1:1 TEMPLATE-UNKNOWN-WORD @"],
	["@{{标题}}", "1:1 TEMPLATE-UNKNOWN-WORD @"],
	["{{#if 标题}}@标提{{/if}}", "1:11 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{#if 标题}}甲{{/if}}@标提", "1:19 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{#if 标题}}甲{{else}}@标提{{/if}}", "1:20 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{#each 引言}}{{#unless @first}}@标提{{/unless}}{{/each}}", "1:31 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{#层}}@标提{{/层}}", "1:7 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{! 注 }}@标提", "1:9 TEMPLATE-UNKNOWN-WORD @标提"],
	["@印章 甲", "1:1 TEMPLATE-WORD-LATER @印章"],
	["＠标题 甲", "1:1 TEMPLATE-FULLWIDTH ＠"],
	["\t＃ 甲", "1:2 TEMPLATE-FULLWIDTH ＃"],
	["甲｛｛标题｝｝", "1:2 TEMPLATE-FULLWIDTH ｛｛"],
	["## 甲", "1:1 TEMPLATE-HASHES ##"],
	["@层次序数 条款式", "1:1 TEMPLATE-NUMBERING @层次序数"],
	["@层次序数", "1:1 TEMPLATE-NUMBERING @层次序数"],
	["@层次序数 {{标题}}", "1:1 TEMPLATE-NUMBERING @层次序数"],
	["{{#if 标题}}\n\n  @标提\n{{/if}}", "3:3 TEMPLATE-UNKNOWN-WORD @标提"],
	["{{~#if 标题~}}\n\n  @标提\n{{~/if~}}", "3:3 TEMPLATE-UNKNOWN-WORD @标提"],
	["\\{{甲}}\n@标提", "2:1 TEMPLATE-UNKNOWN-WORD @标提"],
];

describe.each([
	["syntax", SYNTAX],
	["constructs", CONSTRUCTS],
	["names and types", NAMES_AND_TYPES],
	["lines", LINES],
])("refused: %s", (_, rows) => {
	test.each(rows.map((row) => [row[0].slice(0, 40), row] as const))(
		"%s",
		(_name, [text, found, own = {}]) => {
			const { value, diagnostics } = compile(text, own);
			expect(value).toBeUndefined();
			expect(hasErrors(diagnostics)).toBe(true);
			const sources = [sourceText("t.hbs", text)];
			const inOther = /^partials\//.test(found);
			const line = inOther
				? diagnostics.map(({ code, span }) => `${span.file.replace("templates/", "")} ${code}`)
				: told(diagnostics, sources);
			const wanted = inOther ? found : `t.hbs:${found}`;
			expect(line.map((one) => one.slice(0, wanted.length))).toEqual([wanted]);
			for (const one of diagnostics) {
				const sentence = (TEMPLATE_SENTENCES[one.code as never] as (args: unknown) => { message: string })(
					one.args,
				);
				expect(sentence.message).toMatch(/[。？]$/);
			}
		},
	);
});

test("every fault of a template is told at once, in its order, and once each", () => {
	const text = "{{标提}}\n{{#each 各栏目}}\n{{引言}}\n{{> 甲}}\n{{> 甲}}\n{{/each}}\n";
	const { diagnostics } = compile(text, { 甲: "{{乙}}" });
	const sources = [sourceText("t.hbs", text), sourceText("partials/甲.hbs", "{{乙}}")];
	expect(told(diagnostics, sources)).toEqual([
		"t.hbs:1:3 TEMPLATE-UNKNOWN-FIELD 标提",
		"t.hbs:3:3 TEMPLATE-UNKNOWN-FIELD 引言",
		"partials/甲.hbs:1:3 TEMPLATE-UNKNOWN-FIELD 乙",
	]);
	expect(diagnostics[0]?.args).toEqual({ name: "标提", within: "公文", near: "标题" });
});

test("a partial is checked in each context that reaches it", () => {
	expect(compile("{{#each 各栏目}}{{> 甲}}{{/each}}", { 甲: "{{时间}}" }).diagnostics).toEqual([]);
	const { diagnostics } = compile("{{#each 各栏目}}{{> 甲}}{{/each}}{{> 甲}}", { 甲: "{{时间}}" });
	expect(diagnostics.map((one) => one.args)).toEqual([{ name: "时间", within: "公文" }]);
	expect(PARTIALS.length).toBeGreaterThanOrEqual(4);
});
