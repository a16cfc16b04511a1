import { describe, expect, test } from "vitest";
import { type Document, type Line, textOf } from "../../src/document/document.ts";
import type { Shape } from "../../src/genres/shape.ts";
import type { OwnValue } from "../../src/plan/full.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { shape } from "../../src/template/shape/shape.ts";
import { line, made, NAMES, outline, PARTIALS, plan, sourceText } from "./setting.ts";

const NAMED = {
	fields: { ...NAMES.fields, team: "督查组", reasons: "理由", venue: "地点", groups: "分组" },
	sections: NAMES.sections,
	own: {
		team: { kind: "lines" },
		reasons: { kind: "lines", ofOneText: true },
		venue: { kind: "lines" },
		groups: {
			kind: "list",
			of: { kind: "record", parts: { who: { title: "谁", shape: { kind: "lines" } } } },
		},
	} satisfies Record<string, Shape>,
};

const lines = (at: string, ...texts: string[]) => texts.map((text, i) => line(text, `${at}/${i}`));
const value = (...all: Line[]): OwnValue => ({ kind: "lines", lines: all });
const full = plan(
	{ title: ["关于", "某事"], issuer: lines("/issuer", "某局", "某委") },
	{
		own: {
			team: value(...lines("/team", "李某某", "", "王某某")),
			reasons: value(...lines("/reasons", "第一段。", "第二段。")),
			venue: value(line("县政府", "/venue"), line("一号楼", "/venue")),
			groups: {
				kind: "list",
				items: [{ kind: "record", parts: { who: value(...lines("/g", "甲", "乙")) } }],
			},
		},
	},
);

function makes(template: string): Document {
	const { value } = compileTemplate(sourceText("t.hbs", template), PARTIALS, vocabularyOf(NAMED));
	const filled = value && fill(value, full, NAMED).value;
	return (filled && shape(filled, full).value) as Document;
}

describe("a list of names in a line", () => {
	test.each([
		["督查组：{{督查组}}", ["1 督查组：李某某、王某某"]],
		["{{督查组}}", ["1 李某某", "1 王某某"]],
		["由{{发文机关}}印发", ["1 由某局、某委印发"]],
		["{{#each 分组}}\n分组：{{谁}}\n{{/each}}", ["1 分组：甲、乙"]],
		["{{#each 督查组}}{{this}}，{{/each}}", ["1 李某某，，王某某，"]],
	])("%s", (template, wanted) => expect(outline(makes(template).body)).toEqual(wanted));

	test.each([
		["事由：{{标题}}", ["1 事由：关于某事"]],
		["理由：{{理由}}", ["1 理由：第一段。第二段。"]],
		["地点：{{地点}}", ["1 地点：县政府一号楼"]],
	])("lines of one text have no mark: %s", (template, wanted) =>
		expect(outline(makes(template).body)).toEqual(wanted),
	);

	test("in an element that is one line, with the place of each", () => {
		const { recipients } = makes("@主送机关 {{督查组}}");
		expect(textOf(recipients)).toBe("李某某、王某某：");
		expect(recipients.map(({ from }) => from)).toEqual(["/team/0", undefined, "/team/2", undefined]);
	});

	test("the marks of names stay where lines are joined by a function", () => {
		const own = plan({ signatory: lines("/signatory", "甲", "乙") });
		expect(outline(made('请{{列表 签发人 "，"}}签发', own).body)).toEqual(["1 请甲，乙签发"]);
	});
});
