import { expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { shape } from "../../src/template/shape/shape.ts";
import { NAMES, outline, PARTIALS, plan, sourceText, templateFile, told } from "./setting.ts";

const given = new Set(PARTIALS);
const compile = (main: ReturnType<typeof sourceText>, ...own: ReturnType<typeof sourceText>[]) =>
	compileTemplate(main, [...PARTIALS, ...own], vocabularyOf(NAMES), given);

test("a partial that cannot be read is told, and nothing of what calls it", () => {
	for (const name of ["流", "公文", "栏目"]) {
		const torn = sourceText(`partials/${name}.hbs`, "{{#if 段落}}\n{{段落}}\n");
		const { diagnostics } = compile(templateFile("notice.hbs"), torn);
		expect(told(diagnostics, [torn])).toEqual([`partials/${name}.hbs:1:1 TEMPLATE-UNCLOSED {{#if 段落}}`]);
	}
});

test("faults of the template itself are told with it", () => {
	const torn = sourceText("partials/流.hbs", "{{段落\n");
	const main = sourceText("t.hbs", "{{#> 公文}}\n{{引严}}\n{{> 主体}}\n{{/公文}}\n");
	expect(told(compile(main, torn).diagnostics, [main, torn])).toEqual([
		"t.hbs:2:3 TEMPLATE-UNKNOWN-FIELD 引严",
		"partials/流.hbs:1:1 TEMPLATE-UNCLOSED-TAG {{段落",
	]);
});

test("a frame is sound where partials are kept, and prints what it has itself", () => {
	const text = "@段 前\n{{> @partial-block}}\n{{#> 公文}}\n{{> @partial-block}}\n后\n{{/公文}}\n";
	const { value, diagnostics } = compile(sourceText("templates/partials/框.hbs", text));
	expect(diagnostics).toEqual([]);
	const full = plan();
	const filled = value && fill(value, full, NAMES).value;
	const document = filled && shape(filled, full).value;
	expect(outline(document?.body ?? [])).toEqual(["1 前", "1 后"]);
});

test("elsewhere it is not", () => {
	const main = sourceText("templates/框.hbs", "前\n{{> @partial-block}}\n");
	expect(told(compile(main).diagnostics, [main])).toEqual([
		"templates/框.hbs:2:1 TEMPLATE-NO-BLOCK {{> @partial-block}}",
	]);
});
