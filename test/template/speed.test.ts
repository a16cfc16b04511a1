import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile.ts";
import { moduleOf } from "../../src/template/compiled.ts";
import { fill } from "../../src/template/fill.ts";
import { shape } from "../../src/template/shape.ts";
import { vocabularyOf } from "../../src/template/vocabulary.ts";
import { items, NAMES, PARTIALS, plan, section, templateFile } from "./setting.ts";

const { value: compiled } = compileTemplate(templateFile("work-plan.hbs"), PARTIALS, vocabularyOf(NAMES));
const template = compiled as NonNullable<typeof compiled>;

/** Ten sections of five items with a paragraph and a run-in one: 100 paragraphs. */
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

function best(run: () => void): number {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < 300; i++) {
		const start = performance.now();
		run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

test("filling and shaping 100 paragraphs takes about a millisecond", () => {
	const filled = fill(template, full, NAMES).value as NonNullable<ReturnType<typeof fill>["value"]>;
	const filling = best(() => fill(template, full, NAMES));
	const shaping = best(() => shape(filled, full));
	console.log(`fill ${filling.toFixed(3)} ms, shape ${shaping.toFixed(3)} ms`);
	// Five times the aim: the test machine may be busy.
	expect(filling + shaping).toBeLessThan(5);
});

test("a template inlined at build time is the one compiled at run time", () => {
	const inlined = new Function(`return ${moduleOf(template)}`)();
	expect(typeof inlined.main.main).toBe("function");
	expect(fill(inlined, full, NAMES)).toEqual(fill(JSON.parse(JSON.stringify(template)), full, NAMES));
});

test("the way from a compiled template to the document needs no compiler", () => {
	const seen = new Set<string>();
	const walk = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		const text = readFileSync(new URL(`../../src/template/${file}`, import.meta.url), "utf8");
		for (const [statement, path] of text.matchAll(/^(?:import|export)[^;]*? from "([^"]+)";/gm)) {
			if (/^(?:import|export) type/.test(statement)) continue;
			expect(`${file} ${path}`).not.toMatch(/ handlebars$/);
			if (path?.startsWith("./")) walk(path.slice(2));
		}
	};
	for (const file of ["fill.ts", "shape.ts", "coverage.ts", "compiled.ts"]) walk(file);
	expect(seen.size).toBeGreaterThan(8);
});
