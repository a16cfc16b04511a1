import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainOf, readJson } from "../../src/project/json.ts";
import { position, sourceText } from "../../src/source/position.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";

function read(text: string): { value: unknown } | { fault: string } {
	const source = sourceText("a.json", text);
	const outcome = readJson(source);
	if ("root" in outcome) return { value: plainOf(outcome.root) };
	const { fault } = outcome;
	const { line, column } = position(source, fault.span.start);
	return { fault: `${line}:${column} ${fault.code} ${sentenceOf(fault).message}` };
}

/** What JSON.parse says of a text; of a key that comes twice it takes the last, we none. */
function reference(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

test("every JSON value is read as JSON.parse reads it", () => {
	const values = fc.json({ maxDepth: 4 }).filter((text) => !text.includes("__proto__"));
	fc.assert(
		fc.property(values, (text) => {
			expect(read(text)).toEqual({ value: JSON.parse(text) });
		}),
		{ numRuns: 2000 },
	);
});

test("what JSON.parse refuses is refused, at a place in the text", () => {
	const broken = fc
		.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[]",:：，“”\\ \n\t01a/-'.split(""), ""))
		.map(
			([text, at, put]) =>
				text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
		);
	fc.assert(
		fc.property(broken, (text) => {
			const outcome = readJson(sourceText("a.json", text));
			if ("root" in outcome) expect(reference(text)).toBe(true);
			else if (outcome.fault.code === "JSON-SYNTAX") expect(reference(text)).toBe(false);
			if ("fault" in outcome) {
				expect(outcome.fault.span.end).toBeLessThanOrEqual(text.length);
				expect(sentenceOf(outcome.fault).message).toMatch(/。$/);
			}
		}),
		{ numRuns: 5000 },
	);
});

test.each([
	['{"a": [{"b": "c"]}', "1:17", "补上 } 或者 ]"],
	['{"a": ["b"}', "1:11", "补上 } 或者 ]"],
	['{"a": {"b": "c"\n"d": "e"}', "2:1", "先看它收尾了没有"],
])("a bracket that is not closed is told where the next one does not fit: %s", (text, place, cure) => {
	const outcome = readJson(sourceText("a.json", text));
	if ("root" in outcome) throw new Error("read");
	const { line, column } = position(sourceText("a.json", text), outcome.fault.span.start);
	expect(`${line}:${column}`).toBe(place);
	expect(sentenceOf(outcome.fault).hint).toContain(cure);
});

test("deep nesting is a fault, not a crash", () => {
	expect(read("[".repeat(100_000))).toMatchObject({ fault: expect.stringContaining("括号套得太深了") });
});

describe("faults", () => {
	test.each([
		['{"a": 1 "b": 2}', "1:9 JSON-SYNTAX 上一项后面缺一个逗号，或者少了引号、括号。"],
		['{"a": 1,}', "1:8 JSON-SYNTAX 最后一项后面多了一个逗号。"],
		['{"a": [],,\n"b": 1}', "1:10 JSON-SYNTAX 这里多了一个逗号。"],
		['{"a": [1,, 2]}', "1:10 JSON-SYNTAX 这里多了一个逗号。"],
		["[, 1]", "1:2 JSON-SYNTAX 这里多了一个逗号。"],
		['{"a"：1}', "1:5 JSON-SYNTAX 这里的 ： 是全角的。"],
		["{“a”: 1}", "1:2 JSON-SYNTAX 这里的 “ 是全角的。"],
		["{a: 1}", "1:2 JSON-SYNTAX 这里该是一个键，现在是“a”。"],
		['{"a" 1}', "1:6 JSON-SYNTAX 键后面缺冒号。"],
		['{"a": 甲}', "1:7 JSON-SYNTAX 这里的“甲”不成内容。"],
		['{"a": "甲}\n', "1:7 JSON-SYNTAX 这段文字没有在本行用英文双引号收尾，或者里面有反斜杠、双引号。"],
		['{"a": [1', "1:7 JSON-SYNTAX 这个“[”没有收尾。"],
		['{"a": 1}}', "1:9 JSON-SYNTAX 文件到上面已经完了，后面不该有“}”。"],
		['{"a": 1, // 说明\n}', "1:10 JSON-SYNTAX 这种文件里不能写注释。"],
		["", "1:1 JSON-SYNTAX 文件到这里就断了，后面还缺内容。"],
		['{"a": 1,\n "a": 2}', "2:2 JSON-DUPLICATE-KEY “a”写了两遍，第 1 行已经有了。"],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual({ fault: expected });
	});
});
