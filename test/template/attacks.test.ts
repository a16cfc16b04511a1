import { describe, expect, test } from "vitest";
import type { SourceText } from "../../src/source/source.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { shape } from "../../src/template/shape/shape.ts";
import { compile, line, made, NAMES, outline, plan, run, sourceText } from "./setting.ts";

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

/** Published ways out of Handlebars (CVE-2019-19919, CVE-2019-20920, CVE-2021-23369, CVE-2021-23383 and kin). */
const ATTACKS = [
	"{{constructor.constructor}}",
	"{{标题.constructor}}",
	"{{__proto__.polluted}}",
	"{{#with 标题}}{{constructor}}{{/with}}",
	"{{#with 标题 as |甲|}}{{甲.constructor}}{{/with}}",
	"{{#with (lookup 标题 'constructor')}}{{/with}}",
	'{{#with "constructor"}}{{#with split as |a|}}{{pop (push "alert()")}}{{/with}}{{/with}}',
	"{{#with this as |obj|}}{{obj.__defineGetter__ 'undefined' valueOf}}{{/with}}",
	'{{__defineGetter__ "标题" valueOf}}',
	'{{#each (__lookupGetter__ "__proto__")}}{{/each}}',
	"{{#with (bind 标题)}}{{/with}}",
	"{{#valueOf}}{{/valueOf}}",
	"{{toString}}",
	"{{标题.map}}",
	"{{#with __proto__}}{{/with}}",
	"{{#each @root as |value key|}}{{key}}{{/each}}",
	"{{@root.constructor}}",
	"{{@data}}",
	"{{@_parent.root}}",
	"{{#if (constructor 'x')}}{{/if}}",
	"{{#constructor}}{{/constructor}}",
	"{{> constructor}}",
	"{{> __proto__}}",
	"{{> toString}}",
	"{{#> @partial-block}}甲{{/@partial-block}}",
	"{{#层 constructor=true}}{{/层}}",
	"{{#层 __proto__=true}}{{/层}}",
	"@constructor 甲",
	"@__proto__ 甲",
];

describe("known attacks are refused when loaded", () => {
	test.each(ATTACKS)("%s", (template) => {
		const { value, diagnostics } = compile(template);
		expect(value).toBeUndefined();
		expect(diagnostics.length).toBeGreaterThan(0);
	});

	test("names bound by a template cannot stand in for our calls", () => {
		const bound = ["if", "each", "with", "有", "slot", "#slot", "层", "this", "constructor", "__proto__"];
		for (const name of bound) {
			const { value } = compile(
				`{{#each 引言 as |${name}|}}{{#if (有 @root.标题)}}{{#层}}{{this}}{{/层}}{{/if}}{{/each}}`,
			);
			if (!value) continue;
			const full = plan({ title: "甲", preamble: "乙" });
			const filled = fill(value, full, NAMES).value;
			expect(outline(shape(filled as NonNullable<typeof filled>, full).value?.body ?? [])).toEqual([
				"1 一、乙",
			]);
		}
	});

	test("a schema that calls its fields like members of a prototype", () => {
		const names = {
			fields: { a: "__proto__", b: "constructor" },
			sections: { c: "toString", d: "hasOwnProperty" },
		};
		const { value } = compileTemplate(
			sourceText("t.hbs", "{{__proto__}}{{constructor}}{{toString.标题}}"),
			[],
			vocabularyOf(names),
		);
		expect(value).toBeUndefined();
		const fine = compileTemplate(sourceText("t.hbs", "{{constructor}}乙"), [], vocabularyOf(names)).value;
		const filled = fill(fine as NonNullable<typeof fine>, plan({ b: "甲" }), names).value;
		expect(filled?.slots[0]?.lines).toEqual([line("甲", "/b")]);
		expect(fill(fine as NonNullable<typeof fine>, plan(), names).value?.slots[0]?.lines).toEqual([]);
	});
});
