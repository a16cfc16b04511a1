import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { mendPlan } from "../../src/commands/mend.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";
import type { FileBytes } from "../../src/world/files.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { PRINTED } from "./printed.ts";

/** What clerks really type: a plan, the report that it gets, and where a program can be sure, the plan as mended. */
const HERE = import.meta.dirname;
const CASES = readdirSync(HERE)
	.filter((name) => /(?<!\.mended)\.yaml$/.test(name))
	.map((name) => name.slice(0, -".yaml".length))
	.sort();
const MENDED = CASES.filter((name) => existsSync(join(HERE, `${name}.mended.yaml`)));

const input = (name: string): FileBytes => ({
	file: "方案.yaml",
	bytes: new Uint8Array(readFileSync(join(HERE, `${name}.yaml`))),
});

/** The lines of a Markdown text without its marks. */
function wordsOf(text: string): string[] {
	return text.split("\n").map((line) =>
		line
			.replace(/^#+ /, "")
			.replaceAll("**", "")
			.replace(/\\([!-/:-@[-`{-~])/g, "$1"),
	);
}

/** UPDATE_REPORTS=1 writes the reports anew: read each of them as the clerk who will get it. */
describe.each(CASES)("%s", (name) => {
	test("is told in one sentence of its own, at the character", async () => {
		const walk = await checkPlan(input(name));
		const report = reportText(walk, false);
		const path = join(HERE, `${name}.txt`);
		const known = existsSync(path) ? readFileSync(path, "utf8") : undefined;
		if (process.env.UPDATE_REPORTS === "1" && report !== known) {
			writeFileSync(path, report);
			console.log(`rewritten: ${relative(HERE, path)}`);
		} else expect(report).toBe(known);
		const [first] = walk.diagnostics;
		expect(new Set(walk.diagnostics.map(({ code }) => code)).size).toBe(1);
		expect(sentenceOf(first as NonNullable<typeof first>).hint).toMatch(/\p{Script=Han}.*[。？]$/u);
	});

	test.runIf(MENDED.includes(name))("is mended to the byte, and prints what was meant", async () => {
		const before = await checkPlan(input(name));
		const mended = await mendPlan(input(name), checkPlan, false);
		const wanted = readFileSync(join(HERE, `${name}.mended.yaml`));
		expect(new TextDecoder().decode(mended.bytes)).toBe(new TextDecoder().decode(wanted));
		expect(Buffer.compare(mended.bytes, wanted)).toBe(0);
		const codes = new Set(before.diagnostics.map(({ code }) => code));
		expect(mended.walk.diagnostics.filter(({ code }) => codes.has(code))).toEqual([]);
		const made = await makeDocument(await checkPlan({ file: "方案.yaml", bytes: mended.bytes }));
		const lines = wordsOf(made.document ? writeMarkdown(made.document) : "");
		for (const line of PRINTED[name] ?? []) expect(lines).toContain(line);
		const again = await mendPlan({ file: "方案.yaml", bytes: mended.bytes }, checkPlan, false);
		expect(again.count).toBe(0);
	});

	test.runIf(!MENDED.includes(name))("is left alone unless it is asked for", async () => {
		const { bytes, count } = await mendPlan(input(name), checkPlan, false);
		expect(count).toBe(0);
		expect(Buffer.compare(bytes, input(name).bytes)).toBe(0);
	});
});

test("there are enough of them, each told of at another place or in other words", () => {
	expect(CASES.length).toBeGreaterThanOrEqual(70);
	expect(MENDED.length).toBeGreaterThanOrEqual(45);
	expect(Object.keys(PRINTED).sort()).toEqual(MENDED);
	const reports = CASES.map((name) => readFileSync(join(HERE, `${name}.txt`), "utf8"));
	expect(reports.filter((one) => one === "")).toEqual([]);
});
