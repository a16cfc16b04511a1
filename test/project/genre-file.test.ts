import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinTitles, schemaPath } from "../../src/genres/catalogue.ts";
import { mayBeGenre, readGenre } from "../../src/project/genre-file.ts";
import { position } from "../../src/source/position.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { ROOT } from "../cli/run.ts";
import { folderWith, schemaOf } from "./setting.ts";

function read(text: string, name = "督查通报") {
	const folder = folderWith({ [`${name}.schema.json`]: text });
	return readGenre(name, join(folder, `${name}.schema.json`));
}

/** `“what stands there” CODE` of everything found. */
function told(text: string): string[] {
	return read(text).diagnostics.map(
		({ code, span, usedAt: _ }) => `${text.slice(span.start, span.end)} ${code}`,
	);
}

const FIELD = { title: "会议时间", description: "几点开。", type: "string", minLength: 1 };
const withField = (field: object, key = "meetingTime") =>
	schemaOf("督查通报", { properties: { [key]: field } });

test.each(Object.keys(builtinTitles()))(
	"the schema of %s is as that of a project's genre must be",
	(name) => {
		expect(readGenre(name, join(ROOT, schemaPath(name))).diagnostics).toEqual([]);
	},
);

test("Chinese names in the annotations mean what the canonical ones mean", () => {
	const chinese = read(
		schemaOf(
			"督查通报",
			{},
			{
				usual: ["引言", ["总体要求", "工作目标"]],
				order: ["工作目标", "保障措施"],
				needs: ["主送机关"],
				unused: ["印数"],
				defaults: { 版式: "文件" },
				samples: { 引言: "现将情况通报如下。" },
			},
		),
	).genre;
	const canonical = read(
		schemaOf(
			"督查通报",
			{},
			{
				usual: ["preamble", ["overallRequirements", "objectives"]],
				order: ["objectives", "safeguards"],
				needs: ["recipients"],
				unused: ["copies"],
				defaults: { layout: "文件" },
				samples: { preamble: "现将情况通报如下。" },
			},
		),
	).genre;
	expect(chinese).toEqual(canonical);
	expect(chinese?.usual).toEqual([["preamble"], ["overallRequirements", "objectives"]]);
});

describe("sound fields of a genre's own", () => {
	test.each([
		["a text", FIELD],
		["names", { title: "参会单位", description: "谁来。", $ref: "plan.schema.json#/$defs/units" }],
		[
			"records",
			{
				title: "议程",
				description: "一项一条。",
				type: "array",
				minItems: 1,
				items: {
					type: "object",
					additionalProperties: false,
					required: ["matter"],
					properties: { matter: { title: "议题", description: "议什么。", type: "string", minLength: 1 } },
				},
			},
		],
	])("%s", (_, field) => {
		expect(read(withField(field)).diagnostics).toEqual([]);
		expect(read(withField(field)).genre?.own).toEqual(["meetingTime"]);
	});
});

describe("faults", () => {
	test.each([
		["no title", JSON.stringify({ description: "甲。", $ref: "plan.schema.json" }), ["{ SCHEMA-MISSING"]],
		["nothing at all", "{}", ["{ SCHEMA-MISSING", "{ SCHEMA-MISSING", "{ SCHEMA-MISSING"]],
		["a list", "[]", ["[ SCHEMA-TYPE"]],
		["a title that is no name", schemaOf("督查 通报！"), ['"督查 通报！" SCHEMA-FORM']],
		["an empty description", schemaOf("甲", { description: "" }), ['"" SCHEMA-EMPTY']],
		["another format", schemaOf("甲", { $ref: "other.json" }), ['"other.json" SCHEMA-VALUE']],
		["a mistyped key", schemaOf("甲", { descriptoin: "乙" }), ['"descriptoin" SCHEMA-UNKNOWN']],
		["a mistyped annotation", schemaOf("甲", {}, { usaul: [] }), ['"usaul" SCHEMA-UNKNOWN']],
		["a text for a list", schemaOf("甲", {}, { also: "乙" }), ['"乙" SCHEMA-TYPE']],
		["a family that is none", schemaOf("甲", {}, { family: "其他" }), ['"其他" SCHEMA-VALUE']],
		[
			"a section that is none",
			schemaOf("甲", {}, { usual: ["工作目地"] }),
			['"工作目地" SCHEMA-NAME-UNKNOWN'],
		],
		[
			"a default of a field that is none",
			schemaOf("甲", {}, { defaults: { 版试: "文件" } }),
			['"版试" SCHEMA-NAME-UNKNOWN'],
		],
		[
			"a default that no plan may have",
			schemaOf("甲", {}, { defaults: { 版式: "红头" } }),
			['"红头" SCHEMA-VALUE'],
		],
		["a field with a Chinese key", withField(FIELD, "会议时间"), ['"会议时间" SCHEMA-FORM']],
		["a field with a key of every object", withField(FIELD, "constructor"), ['"constructor" SCHEMA-FORM']],
		["a field that every plan has", withField({ ...FIELD, title: "结语" }), ['"结语" SCHEMA-FIELD-TAKEN']],
		[
			"a field that is a section",
			withField({ ...FIELD, title: "实施步骤" }),
			['"实施步骤" SCHEMA-FIELD-TAKEN'],
		],
		[
			"a part that must be there and is not",
			withField({
				title: "甲",
				description: "乙。",
				type: "array",
				items: {
					type: "object",
					required: ["on", "gone"],
					properties: { on: { title: "丙", description: "丁。", type: "string" } },
				},
			}),
			['"gone" SCHEMA-REQUIRED'],
		],
		["a field of no shape", withField({ title: "甲", description: "乙。" }), ["{ SCHEMA-FIELD-SHAPE"]],
		[
			"a list of nothing",
			withField({ title: "甲", description: "乙。", type: "array" }),
			["{ SCHEMA-FIELD-SHAPE"],
		],
		["a number for a text", schemaOf("甲", { description: 3 }), ["3 SCHEMA-TYPE"]],
		["a text for a number", withField({ ...FIELD, minLength: "1" }), ['"1" SCHEMA-TYPE']],
		[
			"a reference to nothing",
			withField({ title: "甲", description: "乙。", $ref: "#/$defs/x" }),
			['"#/$defs/x" SCHEMA-VALUE'],
		],
		["no JSON", "{", ["{ JSON-SYNTAX"]],
		["a key twice", '{"title": "甲", "title": "乙"}', ['"title" JSON-DUPLICATE-KEY']],
	])("%s", (_, text, expected) => {
		expect(told(text)).toEqual(expected);
		expect(read(text).genre).toBeUndefined();
	});
});

test.each([
	["of the genre", schemaOf("甲", { required: ["meetingTime"] })],
	["of a field", withField({ ...FIELD, required: true })],
	["of the annotations", schemaOf("甲", {}, { required: ["会议时间"] })],
])("what is `required` %s is pointed to its needs", (_, text) => {
	const { diagnostics } = read(text);
	expect(diagnostics.map(({ code }) => code)).toEqual(["SCHEMA-UNKNOWN"]);
	expect(diagnostics.map((one) => sentenceOf(one).hint)).toEqual([expect.stringContaining('"needs": [')]);
});

test("a name must be one for files everywhere, and no other file's", () => {
	for (const name of ["督查通报", "work-plan", "通报2026", "a"])
		expect([name, mayBeGenre(name)]).toEqual([name, true]);
	for (const name of [
		"",
		"plan",
		"config",
		"甲/乙",
		"..",
		"甲.乙",
		"con",
		"甲 乙",
		"-甲",
		"甲".repeat(41),
		"a\u0000",
	])
		expect([name, mayBeGenre(name)]).toEqual([name, false]);
	expect(read(schemaOf("甲"), "甲 乙").diagnostics.map(({ code }) => code)).toEqual(["GENRE-FILE-NAME"]);
});

test("a place is told as line and column", () => {
	const { diagnostics, source } = read(schemaOf("甲", {}, { usual: ["工作目地"] }));
	expect(source && position(source, diagnostics[0]?.span.start ?? 0)).toEqual({ line: 7, column: 7 });
});
