import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { moduleOf } from "../../src/template/compile/compiled.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { items, NAMES, PARTIALS, plan, section, templateFile } from "./setting.ts";

const { value: compiled } = compileTemplate(templateFile("work-plan.hbs"), PARTIALS, vocabularyOf(NAMES));
const template = compiled as NonNullable<typeof compiled>;

const full = plan(
	{ title: "关于某事的工作方案", preamble: "引言。", signature: "某局", date: "2026年11月23日" },
	{
		sections: Array.from({ length: 10 }, (_, i) =>
			section(`栏目${i}`, [
				items(
					...Array.from({ length: 5 }, (_, j) =>
						section(`条目${j}`, ["成立领导小组，加强组织领导。".repeat(4), "各级要落实。"]),
					),
				),
			]),
		),
	},
);

test("a template inlined at build time is the one compiled at run time", () => {
	const inlined = new Function(`return ${moduleOf(template)}`)();
	expect(typeof inlined.main.main).toBe("function");
	expect(fill(inlined, full, NAMES)).toEqual(fill(JSON.parse(JSON.stringify(template)), full, NAMES));
});

test("the way from a compiled template to the document needs no compiler", () => {
	const seen = new Set<string>();
	const walk = (path: string): void => {
		if (seen.has(path)) return;
		seen.add(path);
		const text = readFileSync(path, "utf8");
		for (const [statement, target = ""] of text.matchAll(/^(?:import|export)[^;]*? from "([^"]+)";/gm)) {
			if (/^(?:import|export) type/.test(statement)) continue;
			expect(`${path} ${target}`).not.toMatch(/ handlebars$/);
			if (target.startsWith(".")) walk(resolve(dirname(path), target));
		}
	};
	const room = resolve(import.meta.dirname, "../../src/template");
	for (const file of ["fill/fill.ts", "shape/shape.ts", "shape/coverage.ts", "compile/compiled.ts"])
		walk(join(room, file));
	expect(seen.size).toBeGreaterThan(8);
});
