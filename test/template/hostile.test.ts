import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { shape } from "../../src/template/shape/shape.ts";
import {
	compile,
	items,
	line,
	made,
	NAMES,
	outline,
	PARTIALS,
	plan,
	section,
	table,
	templateFile,
} from "./setting.ts";

const FRAGMENTS = [
	..."@#|＠＃{}\\<>*`~&=\u0000\u0001\u0002\u0003\u0004\t\n\r\u2028\uFEFF　 。：（）",
	..."{{标题}} {{{标题}}} {{#层}} {{/层}} {{> 公文}} {{! \\{{ @标题 @行 @段 @密级 # ##".split(" "),
	..."\u00010\u0001 \u00020\u0002 \u0003 \u00041\u0004 @标题\u00041\u0004 #\u00041\u0004 \n@标题 \n\u0003\n \n\u00020\u0002\n".split(
		" ",
	),
	..."constructor __proto__ [object </w:t> &lt; 一、 （一） 1. 甲".split(" "),
];
const value = fc
	.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary" })), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => parts.join(""))
	.filter((text) => text !== "");

/** A plan in which every text is the next of the given. */
function planOf(texts: string[]) {
	let i = 0;
	const next = () => line(texts[i++ % texts.length] as string);
	const item = (title: boolean, ...flow: Parameters<typeof section>[1]) => ({
		...section("", flow),
		title: title ? next() : [],
	});
	const para = () => ({ kind: "paragraph" as const, line: next() });
	return plan(
		Object.fromEntries(
			Object.keys(NAMES.fields).map((key) => [key, key === "signed" ? [next(), next()] : [next()]]),
		),
		{
			sections: [
				item(true, para(), items(item(false, para()), item(true, { kind: "runOn", line: next() }))),
				item(true, {
					kind: "table",
					table: {
						...table([], []),
						title: next(),
						head: [[[next()], [next()]]],
						rows: [[[next()], [next(), next()]]],
					},
				}),
			],
			attachments: [{ title: next(), bound: true, landscape: false, blocks: [], flow: [para()], from: "" }],
		},
	);
}

/** A document without its words: only what is where. */
function bones(document: Document): unknown {
	const blocks = (body: Block[]) =>
		body.map((block) => {
			if (block.type === "table")
				return [block.head.length, block.rows.map((row) => row.map((cell) => cell.length))];
			if (block.type === "image") return ["image", block.caption.length];
			return [block.type, block.number, block.text.length, block.type === "heading" && block.runOn.length];
		});
	return [
		document.title.length,
		document.headnotes.length,
		document.signatures.length,
		document.notes.length,
		blocks(document.body),
		document.attachments.map((one) => [one.title.length, blocks(one.body)]),
	];
}

describe("values are never markup", () => {
	const { value: template } = compileTemplate(templateFile("work-plan.hbs"), PARTIALS, vocabularyOf(NAMES));
	const make = (texts: string[]) => {
		const full = planOf(texts);
		const filled = fill(template as NonNullable<typeof template>, full, NAMES).value;
		return shape(filled as NonNullable<typeof filled>, full).value as Document;
	};
	const plain = bones(make(["甲"]));

	test("no value changes the structure", () => {
		const property = fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (texts) => {
			const document = make(texts);
			expect(bones(document)).toEqual(plain);
			const printed = JSON.stringify(document.body) + JSON.stringify(document.attachments);
			const wanted = planOf(texts);
			expect(printed).toContain(JSON.stringify(wanted.sections[0]?.title[0]));
			expect(printed).toContain(JSON.stringify(wanted.attachments[0]?.title[0]));
		});
		fc.assert(property, { numRuns: 2500, seed: 1 });
	});

	test("what the author types is printed as typed, however it looks in JavaScript", () => {
		const typed = `"'\`\\ \${1} */ // </script> \u2028\u2029 {标题} } ' + constructor + '`;
		expect(outline(made(`@段 ${typed}甲`).body)).toEqual([`1 ${typed}甲`]);
	});
});

describe("random templates", () => {
	const piece = fc.constantFrom(
		..."{{标题}} {{引言}} {{#if\u0020标题}} {{#each\u0020引言}} {{else}} {{/if}} {{/each}} {{#层}} {{/层}} {{#附件}} {{/附件}} {{#表}} {{/表}} {{>\u0020栏目}} {{#>\u0020公文}} {{/公文}} {{!\u0020甲\u0020}} {{~标题~}} @标题 @接 @行 @表头 @段 @层次序数\u0020数字 # | 甲 {{ }} \\{{".split(
			" ",
		),
		" ",
		"\n",
		"\n",
		"\r\n",
		"\t",
	);

	test("compile, or are told; what compiles runs", () => {
		let ran = 0;
		const property = fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const text = pieces.join("");
			const { value, diagnostics } = compile(text);
			expect(value === undefined).toBe(diagnostics.length > 0);
			for (const { span } of diagnostics) expect(span.start).toBeLessThanOrEqual(span.end);
			if (!value) return;
			ran++;
			const full = plan({ title: "题", preamble: ["一", "二"] });
			const filled = fill(value, full, NAMES).value;
			const document = shape(filled as NonNullable<typeof filled>, full).value;
			expect(JSON.stringify(document ?? "")).not.toMatch(/\\u000[1-4]/);
		});
		fc.assert(property, { numRuns: 1200, seed: 7 });
		expect(ran).toBeGreaterThan(100);
	});

	test("balanced ones", () => {
		const { tree } = fc.letrec<{ tree: string; block: string }>((tie) => ({
			tree: fc
				.array(
					fc.oneof(
						{ depthSize: "small" },
						piece.filter((one) => !/\{\{(?:[#/~!>]|else|$)|\\|^ ?\}\}/.test(one)),
						tie("block"),
					),
					{ maxLength: 6 },
				)
				.map((one) => one.join("")),
			block: fc
				.tuple(
					fc.constantFrom(
						"层",
						"表",
						"附件",
						"if 标题",
						"if 题注",
						"unless 标题",
						"each 引言",
						"with 标题",
						"> 公文",
					),
					tie("tree"),
					fc.constantFrom("", "\n"),
				)
				.map(
					([open, body, end]) =>
						`{{#${open}}}${end}${body}${end}{{/${open.replace("> ", "").split(" ")[0]}}}${end}`,
				),
		}));
		const property = fc.property(tree, (text) => {
			const { value } = compile(text);
			if (!value) return;
			const full = plan({ title: "题", preamble: ["一", "二"] });
			const filled = fill(value, full, NAMES).value;
			const document = shape(filled as NonNullable<typeof filled>, full).value;
			expect(JSON.stringify(document ?? "")).not.toMatch(/\\u000[1-4]/);
		});
		fc.assert(property, { numRuns: 800, seed: 3 });
	});
});

test("time: large hostile templates are read quickly", () => {
	const many = [
		"{{".repeat(99_000),
		"{".repeat(199_000),
		"}}".repeat(99_000),
		"{{标题}}".repeat(5000),
		"{{! ".repeat(40_000),
		"{{!-- ".repeat(30_000),
		"{{#if 标题}}".repeat(19_000),
		"{{else}}".repeat(24_000),
		"\\{{".repeat(60_000),
		`{{${"甲.".repeat(90_000)}甲}}`,
		`{{${"甲 ".repeat(90_000)}}}`,
		`{{标题${" ".repeat(190_000)}}}`,
		`{{"${"甲".repeat(190_000)}}}`,
		`{{[${"甲".repeat(190_000)}}}`,
		`${" ".repeat(190_000)}{{#if 标题}}甲{{/if}}`,
		`{{#if 标题}}${"\n ".repeat(90_000)}{{/if}}`,
		"@".repeat(190_000),
		"@\n".repeat(90_000),
		"{{{{raw}}}}".repeat(18_000),
		"((((".repeat(40_000),
	];
	for (const text of many) {
		const start = performance.now();
		const { value, diagnostics } = compile(text);
		const took = performance.now() - start;
		expect(value === undefined || diagnostics.length === 0).toBe(true);
		if (took > 5000) throw new Error(`${text.slice(0, 20)}: ${took} ms`);
	}
}, 60_000);
