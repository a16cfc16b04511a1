import { describe, expect, test } from "vitest";
import { fill } from "../../src/template/fill/fill.ts";
import { compile, NAMES, plan, run, section, sourceText, told } from "./setting.ts";

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

const ENDLESS: [name: string, template: string, own: Record<string, string>, found: string][] = [
	["a partial in itself", "{{> 甲}}", { 甲: "甲{{> 甲}}" }, "partials/甲.hbs:1:2 TEMPLATE-ENDLESS {{> 甲"],
	[
		"twice in itself",
		"{{> 甲}}",
		{ 甲: "{{> 甲}}\n{{> 甲}}" },
		"partials/甲.hbs:1:1 TEMPLATE-ENDLESS {{> 甲",
	],
	["two in turn", "{{> 甲}}", { 甲: "{{> 乙}}", 乙: "{{> 甲}}" }, "partials/"],
	["in a level", "{{> 甲}}", { 甲: "{{#层}}{{> 甲}}{{/层}}" }, "partials/甲.hbs:1:7 TEMPLATE-ENDLESS {{> 甲"],
	["loops in loops", `${"{{#each @root.引言}}".repeat(6)}甲${"{{/each}}".repeat(6)}`, {}, "t.hbs:1:"],
	[
		"much text in loops",
		`${"{{#each @root.引言}}".repeat(3)}${"字".repeat(1000)}${"{{/each}}".repeat(3)}`,
		{},
		"t.hbs:1:",
	],
];

describe("a template that never ends is told where", () => {
	test.each(ENDLESS)("%s", (_, template, own, found) => {
		const full = plan({ preamble: Array.from({ length: 50 }, () => "甲") });
		const { value, diagnostics } = run(template, full, own);
		const sources = [
			sourceText("t.hbs", template),
			...Object.entries(own).map(([name, text]) => sourceText(`partials/${name}.hbs`, text)),
		];
		expect(value).toBeUndefined();
		expect(diagnostics.map((one) => one.code)).toEqual(["TEMPLATE-ENDLESS"]);
		expect(told(diagnostics, sources)[0]).toContain(found);
	});

	test("near the bottom of the stack", () => {
		const { value } = compile("{{> 甲}}", { 甲: "{{#if 标题}}{{> 甲}}{{/if}}甲" });
		const full = plan({ title: "甲" });
		const deep = (n: number): unknown => {
			if (n > 0) return deep(n - 1);
			return fill(value as NonNullable<typeof value>, full, NAMES).diagnostics.length;
		};
		expect(deep(5000)).toBe(1);
	});
});
