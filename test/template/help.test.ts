import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { builtinGenre } from "../../src/genres/catalogue.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { outlineText } from "../../src/report/outline.ts";
import { withTables } from "../../src/template/help.ts";
import { CONTAINERS } from "../../src/template/language/containers.ts";
import { HELPERS } from "../../src/template/language/helpers.ts";
import { BUILTIN_PARTIALS } from "../../src/template/language/partials.ts";
import { WORDS } from "../../src/template/language/words.ts";
import { compileFor, vocabularyFor } from "../../src/template/own.ts";
import { TEMPLATE_HELP } from "../../src/zh/template-help.ts";
import { PARTIALS, sourceText } from "./setting.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/改模板.md"), "utf8");
const GENRE = builtinGenre("document");
const PLAN = readFileSync(join(ROOT, "examples/document.yaml"));
const TEMPLATES = [...PAGE.matchAll(/^```handlebars\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);

describe("docs/改模板.md", () => {
	test("has the tables of the language as they are now: npm run generate writes them", () => {
		expect(withTables(PAGE, GENRE)).toBe(PAGE);
		expect([...PAGE.matchAll(/<!-- 表：/g)].length).toBe(15);
	});

	test("has a row for every word, container, option, helper, partial and field", () => {
		const names = [
			...WORDS.map(({ word }) => `| \`@${word}\` |`),
			...Object.keys(CONTAINERS).map((name) => `{{#${name}`),
			...Object.values(CONTAINERS).flatMap(({ options }) =>
				Object.keys(options).map((one) => `| \`${one}\` |`),
			),
			...Object.keys(HELPERS).map((name) => `| \`${name}\` |`),
			...Object.keys(BUILTIN_PARTIALS).map((name) => ` ${name}}}`),
			...Object.values(vocabularyFor(GENRE).records).flatMap(({ fields }) =>
				Object.keys(fields).map((name) => `\`${name}\``),
			),
		];
		expect(names.filter((name) => !PAGE.includes(name))).toEqual([]);
	});

	test.each(TEMPLATES.map((text) => [/\{\{! (\S+) /.exec(text)?.[1] ?? text, text]))(
		"the example %s compiles without a word, and makes a document",
		async (name, text) => {
			const { value, diagnostics } = compileFor(sourceText(name, text), GENRE);
			expect(diagnostics).toEqual([]);
			const walk = await makeDocument(await checkPlan({ file: "计划.yaml", bytes: PLAN }), value);
			expect(hasErrors(walk.diagnostics)).toBe(false);
			expect(walk.document && outlineText(walk.document)).toMatch(/^标题 /m);
		},
	);
});

test("every field of the fixed records is explained, and nothing else is", () => {
	const { records } = vocabularyFor(GENRE);
	for (const [name, docs] of Object.entries(TEMPLATE_HELP.fieldDocs))
		expect([name, Object.keys(docs).sort()]).toEqual([name, Object.keys(records[name]?.fields ?? {}).sort()]);
	expect(
		Object.keys(records)
			.filter((name) => name !== "document")
			.sort(),
	).toEqual(Object.keys(TEMPLATE_HELP.fieldDocs).sort());
});

test("every partial of the program is on the list of partials", () => {
	const names = PARTIALS.map(({ file }) => file.replace(/^.*\/|\.hbs$/g, ""));
	expect(Object.keys(BUILTIN_PARTIALS).sort()).toEqual(names.sort());
});
