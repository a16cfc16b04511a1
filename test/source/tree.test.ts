import { describe, expect, test } from "vitest";
import { onlyDocument } from "../../src/source/only.ts";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";
import type { MapNode, SourceNode } from "../../src/source/source.ts";

const PLAN = `文种: 工作方案 # 注释
标题:
引言: |
  第一段。
  第二段。

主要任务:
  - 标题: "加强\\t领导"
    条目: [甲, {乙: 1.10}, ]
  -
  - 内容: 第一行
      second
# 末尾的注释
数: 000123
是: true
"a/b~c": ~
单位: &单位 [市应急局]
配合: *单位
`;
const { value, diagnostics } = onlyDocument(parse(sourceText("甲.yaml", PLAN)));
const at = (pointer: string) => value?.nodeAt(pointer) as SourceNode;
const typed = ({ span }: SourceNode) => PLAN.slice(span.start, span.end);

describe("the tree of a plan", () => {
	test("is read without complaint", () => {
		expect(diagnostics).toEqual([]);
	});

	test.each([
		["/文种", "plain", "工作方案", "工作方案"],
		["/标题", "empty", "", ""],
		["/引言", "block", "第一段。\n第二段。\n", "|\n  第一段。\n  第二段。"],
		["/主要任务/0/标题", "quoted", "加强\t领导", '"加强\\t领导"'],
		["/主要任务/0/条目/1/乙", "plain", "1.10", "1.10"],
		["/主要任务/1", "empty", "", ""],
		["/主要任务/2/内容", "plain", "第一行 second", "第一行\n      second"],
		["/数", "plain", "000123", "000123"],
		["/是", "plain", "true", "true"],
		["/a~1b~0c", "plain", "~", "~"],
	])("%s is %s", (pointer, style, text, source) => {
		expect(at(pointer)).toMatchObject({ kind: "scalar", style, text, at: pointer });
		expect(typed(at(pointer))).toBe(source);
	});

	test("an empty value stands right behind its colon or dash", () => {
		expect(PLAN.slice(0, at("/标题").span.start)).toMatch(/标题:$/);
		expect(PLAN.slice(0, at("/主要任务/1").span.start)).toMatch(/\n {2}-$/);
	});

	test("lists and maps span what is in them, without white space or comments below", () => {
		expect(typed(at("/主要任务/0/条目"))).toBe("[甲, {乙: 1.10}, ]");
		expect(typed(at("/主要任务"))).toMatch(/^- 标题: [\s\S]*second$/);
		expect(typed(at("")).endsWith("*单位")).toBe(true);
		expect([at("/主要任务"), at("/主要任务/0/条目")].map((node) => "flow" in node && node.flow)).toEqual([
			false,
			true,
		]);
	});

	test("keys have their place", () => {
		const { entries } = at("") as MapNode;
		expect(entries.map(({ keySpan }) => PLAN.slice(keySpan.start, keySpan.end))).toEqual(
			entries.map(({ key }) => (key === "a/b~c" ? '"a/b~c"' : key)),
		);
	});

	test("what an alias brings in is a copy that knows both places", () => {
		const copy = at("/配合/0");
		expect(typed(copy)).toBe("市应急局");
		expect(PLAN.slice(copy.usedAt?.start, copy.usedAt?.end)).toBe("*单位");
		expect(at("/单位/0").usedAt).toBeUndefined();
		expect(copy.at).toBe("/配合/0");
	});

	test("prototype names are names like any other", () => {
		const tree = parse(sourceText("甲.yaml", "__proto__: 甲\nconstructor: 乙\n")).trees[0];
		expect(tree?.nodeAt("/__proto__")).toMatchObject({ text: "甲" });
		expect(tree?.nodeAt("/constructor")).toMatchObject({ text: "乙" });
		expect(tree?.nodeAt("/toString")).toBeUndefined();
	});

	test("an alias within a copied text means what it meant there", () => {
		const tree = parse(sourceText("甲.yaml", "a: &x 一\nb: &b [*x]\nc: &x 二\nd: *b\ne: *x\n")).trees[0];
		expect(tree?.nodeAt("/d/0")).toMatchObject({ text: "一" });
		expect(tree?.nodeAt("/e")).toMatchObject({ text: "二" });
	});
});
