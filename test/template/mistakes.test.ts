import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { builtinGenre } from "../../src/genres/catalogue.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";
import { decode } from "../../src/source/decode.ts";
import type { SourceText } from "../../src/source/source.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { vocabularyFor } from "../../src/template/own.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { PARTIALS } from "./setting.ts";

/**
 * A mistake is a template, the report beside it, and the template mended as the report says. `名.partial/` holds the
 * partials of its own. UPDATE_REPORTS=1 writes the reports anew: read each as the clerk who will get it.
 */
const HERE = join(import.meta.dirname, "mistakes");
const MISTAKES = readdirSync(HERE, { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".hbs") && !/\.mended\.hbs$|\.partial\//.test(file))
	.map((file) => file.slice(0, -".hbs".length))
	.sort();
const GENRE = builtinGenre("work-plan");
const PLAN = readFileSync(join(import.meta.dirname, "../../examples/work-plan.yaml"));
const JARGON = /undefined|NaN|\[object|null|helper|partial\b(?!-block)|语法|解析/;

interface Findings {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

async function read(path: string, file: string): Promise<{ source?: SourceText; diagnostics: Diagnostic[] }> {
	const { value, diagnostics } = await decode(file, readFileSync(path));
	return value ? { source: value, diagnostics } : { diagnostics };
}

async function partialsOf(path: string): Promise<SourceText[]> {
	const folder = path.replace(/\.hbs$/, ".partial");
	if (!existsSync(folder)) return [];
	const all = readdirSync(folder).map((name) => read(join(folder, name), `partials/${name}`));
	return (await Promise.all(all)).flatMap(({ source }) => source ?? []);
}

/** What `gzfa` tells of the template: when it is loaded, else when it meets the example of its genre. */
async function findingsOf(path: string): Promise<Findings> {
	const { source, diagnostics } = await read(path, basename(path));
	if (!source) return { diagnostics, sources: [] };
	const own = await partialsOf(path);
	const sources = [source, ...own];
	const compiled = compileTemplate(source, [...PARTIALS, ...own], vocabularyFor(GENRE), new Set(PARTIALS));
	if (!compiled.value) return { diagnostics: compiled.diagnostics, sources };
	const walk = await makeDocument(await checkPlan({ file: "计划.yaml", bytes: PLAN }), compiled.value);
	const ofTemplate = walk.diagnostics.filter(({ span }) => sources.some(({ file }) => file === span.file));
	return { diagnostics: [...compiled.diagnostics, ...ofTemplate], sources };
}

describe.each(MISTAKES)("%s", (name) => {
	const path = join(HERE, `${name}.hbs`);

	test("gives the report beside it", async () => {
		const report = reportText(await findingsOf(path), false);
		const reportPath = join(HERE, `${name}.txt`);
		const known = existsSync(reportPath) ? readFileSync(reportPath, "utf8") : undefined;
		if (process.env.UPDATE_REPORTS !== "1" || report === known) return expect(report).toBe(known);
		writeFileSync(reportPath, report);
		console.log(`rewritten: ${relative(process.cwd(), reportPath)}`);
	});

	test("is told where it is, and with a cure, in words that a clerk knows", async () => {
		const { diagnostics, sources } = await findingsOf(path);
		expect(diagnostics.length).toBeGreaterThan(0);
		for (const found of diagnostics) {
			const { message, hint = "" } = sentenceOf(found);
			expect(message).toMatch(/[。？]$/);
			expect(hint).toMatch(/[。？]$/);
			expect(message + hint).not.toMatch(JARGON);
			const source = sources.find(({ file }) => file === found.span.file);
			if (source && source.text.trim() !== "" && found.code !== "TEMPLATE-EMPTY") {
				expect(source.text.slice(found.span.start, found.span.end)).not.toBe("");
			}
		}
	});

	test("is sound once it is mended", async () => {
		expect(reportText(await findingsOf(join(HERE, `${name}.mended.hbs`)), false)).toBe("");
	});
});

test("there are mistakes enough, and no report without one", () => {
	expect(MISTAKES.length).toBeGreaterThanOrEqual(100);
	const reports = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter((file) =>
		file.endsWith(".txt"),
	);
	expect(reports.map((file) => file.replaceAll("\\", "/").slice(0, -4)).sort()).toEqual(MISTAKES);
});
