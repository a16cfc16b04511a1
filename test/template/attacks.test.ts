import { describe, expect, test } from "vitest";
import type { SourceText } from "../../src/source/source.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { compile, line, made, NAMES, plan, run, section } from "./setting.ts";

/** What an attack would set if it ran. */
const global = globalThis as { attacked?: boolean };
const CODE = "globalThis.attacked=true";

/** Ways to prototypes, code, files and Handlebars' own machinery; none may load. */
const REFUSED = [
	"{{[constructor]}}",
	"{{[__proto__]}}",
	"{{[__proto__].constructor}}",
	"{{this.constructor}}",
	"{{this/constructor}}",
	"{{this.__proto__}}",
	"{{./constructor}}",
	"{{./__proto__}}",
	"{{@root.constructor}}",
	"{{@root/constructor/constructor}}",
	"{{@root.__proto__.x}}",
	"{{@index.constructor}}",
	"{{标题.[constructor]}}",
	"{{标题.[0].text}}",
	"{{#each 各栏目 as |甲|}}{{甲.constructor}}{{/each}}",
	"{{#each 各栏目 as |甲 乙|}}{{乙.constructor}}{{/each}}",
	"{{#each 各栏目}}{{@key.constructor}}{{@first.constructor}}{{/each}}",
	"{{#each 各栏目}}{{../constructor}}{{/each}}",
	"{{#each 各栏目}}{{../../标题}}{{/each}}",
	"{{../../}}",
	"{{#with constructor}}{{/with}}",
	"{{#with (lookup this 'constructor')}}{{/with}}",
	"{{#with (lookup (lookup this 'constructor') 'constructor')}}{{/with}}",
	`{{constructor.constructor('${CODE}')()}}`,
	`{{constructor.constructor "${CODE}"}}`,
	`{{#with (constructor.constructor "${CODE}")}}{{this}}{{/with}}`,
	"{{lookup this 'constructor'}}",
	"{{#each (lookup this 'constructor')}}{{/each}}",
	"{{#if (lookup this '__proto__')}}{{/if}}",
	"{{log '甲'}}",
	"{{log 标题 level='error'}}",
	"{{helperMissing}}",
	"{{#helperMissing}}{{/helperMissing}}",
	"{{blockHelperMissing 标题}}",
	"{{#blockHelperMissing 标题}}{{/blockHelperMissing}}",
	"{{#标题}}{{/标题}}",
	"{{__defineGetter__ 标题}}",
	"{{__defineSetter__ '标题' valueOf}}",
	"{{__lookupGetter__ '标题'}}",
	"{{#with this as |甲|}}{{甲.__defineGetter__ '标题' valueOf}}{{/with}}",
	"{{valueOf}}",
	"{{hasOwnProperty '标题'}}",
	"{{propertyIsEnumerable '标题'}}",
	"{{有 constructor}}",
	"{{日期 constructor}}",
	"{{日期 this}}",
	"{{日期 标题 constructor='甲'}}",
	"{{列表 标题 __proto__}}",
	"{{项数 __proto__}}",
	"{{#if (等于 标题.constructor 'x')}}{{/if}}",
	"{{#if (constructor 标题)}}{{/if}}",
	"{{#if (#slot 标题)}}{{/if}}",
	"{{[#slot] 标题 0}}",
	"{{#[#层] 0}}{{/[#层]}}",
	"{{#层 编号=constructor}}{{/层}}",
	"{{#层 编号=(constructor)}}{{/层}}",
	"{{#层 __proto__=标题}}{{/层}}",
	"{{#层 constructor=标题}}{{/层}}",
	"{{#表 列宽=__proto__}}{{/表}}",
	"{{#图 图=constructor}}{{/图}}",
	"{{> constructor}}",
	"{{> __proto__}}",
	"{{> hasOwnProperty}}",
	"{{> (lookup this '标题')}}",
	"{{> (constructor)}}",
	"{{> @root}}",
	"{{> 栏目 constructor}}",
	"{{> 栏目 __proto__=1}}",
	"{{> 栏目 this.constructor}}",
	"{{> ../../../etc/passwd}}",
	'{{> "/etc/passwd"}}',
	"{{> /etc/passwd}}",
	"{{#> @partial-block}}甲{{/@partial-block}}",
	"{{> @partial-block}}",
	"{{@partial-block}}",
	"{{#> 公文}}甲",
	"{{#> 没有的}}甲{{/没有的}}",
	'{{#*inline "公文"}}甲{{/inline}}',
	'{{#> 公文}}{{#*inline "@partial-block"}}甲{{/inline}}{{/公文}}',
	"{{* 甲}}",
	"{{#* 甲}}{{/甲}}",
	"{{*__proto__}}",
	"{{{{raw}}}}{{标题}}{{{{/raw}}}}",
	"{{{标题}}}",
	"{{&标题}}",
	"{{#each 标题 as |constructor|}}{{constructor.constructor}}{{/each}}",
	"{{#each 标题 as |__proto__|}}{{__proto__.constructor}}{{/each}}",
	"{{undefined}}",
	"{{null}}",
	"{{process.env}}",
	"{{require 'fs'}}",
	"{{globalThis}}",
	"{{container.lookup}}",
	"{{depths}}",
	"{{@data}}",
	"{{@_parent}}",
	"{{@partials}}",
];

describe("known attacks", () => {
	test.each(REFUSED)("refused: %s", (template) => {
		const { value, diagnostics } = compile(template);
		expect(value).toBeUndefined();
		for (const { span } of diagnostics) expect(span.end).toBeGreaterThan(span.start);
		expect(diagnostics.length).toBeGreaterThan(0);
		expect(global.attacked).toBeUndefined();
	});

	test("a syntax tree in place of text is no template", () => {
		const body = [
			{
				type: "MustacheStatement",
				escaped: true,
				strip: {},
				params: [{ type: "NumberLiteral", value: `(${CODE})`, original: 1 }],
				path: { type: "PathExpression", data: false, depth: 0, parts: ["lookup"], original: "lookup" },
			},
		];
		const tree = { type: "Program", body, loc: {} };
		for (const text of [tree, Object.assign("{{标题}}", tree), { ...tree, toString: () => "{{标题}}" }]) {
			const source = { file: "t.hbs", text, lineStarts: [0] } as unknown as SourceText;
			expect(() => compileTemplate(source, [], vocabularyOf(NAMES)).value).toThrow();
		}
		expect(global.attacked).toBeUndefined();
	});

	test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
		"a partial, a bound name, called %s is a name like any other",
		(name) => {
			const full = plan({ title: "甲", preamble: ["乙"] });
			const texts = (template: string, own: Record<string, string> = {}) => {
				const { value } = run(template, full, own);
				return value?.body.map((block) =>
					"text" in block ? block.text.map((one) => one.text).join("") : "",
				);
			};
			const partials: Record<string, string> = Object.create(null);
			partials[name] = "丙{{标题}}";
			expect(texts(`{{> ${name}}}`, partials)).toEqual(["丙甲"]);
			expect(texts(`{{#each 引言 as |${name}|}}{{${name}}}{{/each}}`)).toEqual(["乙"]);
			expect(Object.getPrototypeOf({})).toBe(Object.prototype);
			expect(({} as Record<string, unknown>)["#slot"]).toBeUndefined();
		},
	);

	test("what is typed as an argument is text, whatever it looks like in JavaScript", () => {
		for (const typed of [`\\`, `'+(${CODE})+'`, `${"$"}{1}`, "\u2028", "`", "*/", "<\\/script>", "]});//"]) {
			const full = plan({ signatory: [line("甲"), line("乙")] });
			const document = made(`@段 {{列表 签发人 "${typed}"}}`, full);
			expect(document.body).toMatchObject([{ text: [{ text: "甲" }, { text: typed }, { text: "乙" }] }]);
		}
		expect(global.attacked).toBeUndefined();
	});
});

const long = plan(
	{ title: "题".repeat(1000), preamble: Array.from({ length: 20_000 }, () => "甲") },
	{ sections: Array.from({ length: 1000 }, () => section("一", ["甲"])) },
);
const chain = (count: number, body: (next: string) => string, last = "甲") =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [`p${i}`, i === count - 1 ? last : body(`p${i + 1}`)]),
	);

/** Much work from little text. Each must end, soon, in a message or a document. */
const GREEDY: [name: string, template: string, own?: Record<string, string>][] = [
	["six loops over a thousand sections", `${"{{#each @root.各栏目}}".repeat(6)}甲${"{{/each}}".repeat(6)}`],
	["conditions in loops", `{{#each 引言}}${"{{#if @root.结语}}甲{{/if}}".repeat(500)}{{/each}}`],
	["a long list in a loop over itself", "{{#each 引言}}\n{{@root.引言}}\n{{/each}}"],
	["a long text in a loop", "{{#each 引言}}\n{{@root.标题}}{{@root.标题}}\n{{/each}}"],
	["a helper over a list in a loop over it", '{{#each 引言}}{{列表 @root.引言 "、"}}{{/each}}'],
	[
		"a condition over a list in a loop over it",
		'{{#each 引言}}{{#if (属于 "乙" @root.引言)}}甲{{/if}}{{/each}}',
	],
	["partials that double", "{{> p0}}", chain(30, (next) => `{{> ${next}}}\n{{> ${next}}}`)],
	[
		"frames that double",
		"{{#> p0}}甲{{/p0}}",
		chain(
			24,
			(next) => `{{#> ${next}}}{{> @partial-block}}{{> @partial-block}}{{/${next}}}`,
			"{{> @partial-block}}",
		),
	],
	[
		"frames in frames",
		`${"{{#> p0}}".repeat(90)}甲${"{{/p0}}".repeat(90)}`,
		{ p0: "{{> @partial-block}}\n{{> @partial-block}}" },
	],
	["a partial in itself", "{{> p0}}", { p0: "甲\n{{> p0}}" }],
	[
		"two in turn, with an argument",
		"{{> p0}}",
		{ p0: "{{#each 各栏目}}{{> p1 @root}}{{/each}}", p1: "{{> p0}}" },
	],
	["a frame in its own body", "{{#> p0}}甲{{/p0}}", { p0: "{{#> p0}}{{> @partial-block}}{{/p0}}" }],
];

/** Long text, for what reads it character by character. */
const LONG: [name: string, template: string][] = [
	..."{}｛【<$%@#*-/\\|\"'(~!^&=[ \t　\n"
		.split("")
		.map((sign): [string, string] => [`${JSON.stringify(sign)} many times`, sign.repeat(199_000)]),
	["many tags", "{{标题}}".repeat(30_000)],
	["many unknown fields", "{{甲}}".repeat(39_000)],
	["many comments", "{{!甲}}".repeat(30_000)],
	["many open comments", "{{!--甲".repeat(28_000)],
	["many blocks", "{{#层}}甲{{/层}}".repeat(15_000)],
	["many words", "@标题 甲\n".repeat(30_000)],
	["many unknown words", "@甲乙丙丁\n".repeat(30_000)],
	["many single braces", "{标题}".repeat(40_000)],
	["many half braces", "{标题 ".repeat(40_000)],
	["many stars", "**甲 ".repeat(40_000)],
	["many closings", "{{/层}}".repeat(28_000)],
	["one long name", `{{${"甲".repeat(190_000)}}}`],
	["one long path", `{{${"甲.".repeat(90_000)}乙}}`],
	["one long call", `{{列表 签发人 ${"甲 ".repeat(90_000)}}}`],
	["one long argument", `{{列表 签发人 "${"甲".repeat(190_000)}"}}`],
];

test("too many tags, and one that is too long, are told where they are", () => {
	expect(compile("{{标题}}".repeat(5001)).diagnostics).toMatchObject([
		{ code: "TEMPLATE-MANY-TAGS", span: { start: 30_000 } },
	]);
	expect(compile("{{标题}}".repeat(5000)).diagnostics).toEqual([]);
	expect(compile(`甲{{列表 签发人 "${"乙".repeat(2000)}"}}`).diagnostics).toMatchObject([
		{ code: "TEMPLATE-LONG-TAG", span: { start: 1, end: 3 } },
	]);
});

/** Milliseconds, for the slowest machine that tests run on. */
const SOON = 8000;

describe("no template takes long, or all memory", () => {
	test.each([...GREEDY, ...LONG] as [string, string, Record<string, string>?][])(
		"%s",
		(_, template, own = {}) => {
			const began = performance.now();
			const { value, diagnostics } = run(template, long, own);
			expect(value !== undefined || diagnostics.length > 0).toBe(true);
			expect(performance.now() - began).toBeLessThan(SOON);
			expect(process.memoryUsage().heapUsed).toBeLessThan(1_500_000_000);
		},
		60_000,
	);
});
