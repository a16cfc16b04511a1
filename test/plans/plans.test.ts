import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";
import { elsewhereIn, markedIn, mended } from "./notes.ts";
import { columnsOf } from "./width.ts";

const HERE = import.meta.dirname;
const ENCODINGS: Record<string, string> = { gb18030: "gb18030", utf16: "utf-16le" };
/** Plans that others name are no cases. */
const PLANS = namesOf(".yaml").filter((name) => !name.includes("/named/"));
/** Words that a clerk does not know. */
const JARGON = /undefined|NaN|\[object|映射|标量|锚点|别名|解析|语法|null/;
const ADVICE = /写|删|改|加|补|放|核对|分|用|换|贴|看|挪|缩进|对齐|去掉|不用管|可以不动/;

/** As `gzfa render` walks in the folder of the plan. */
async function walked(path: string, bytes: Uint8Array): Promise<Walk> {
	process.chdir(dirname(path));
	const file = basename(path);
	return makeDocument(await checkPlan({ file, bytes }));
}

/** UPDATE_REPORTS=1 writes the reports anew: read each of them as the clerk who will get it. */
describe.each(PLANS)("%s", (name) => {
	const path = join(HERE, `${name}.yaml`);
	const reportPath = join(HERE, `${name}.txt`);
	const bytes = readFileSync(path);
	const text = new TextDecoder(ENCODINGS[basename(name)] ?? "utf-8").decode(bytes);

	test("gives the report beside it", async () => {
		const report = reportText(await walked(path, bytes), false);
		const known = existsSync(reportPath) ? readFileSync(reportPath, "utf8") : undefined;
		if (process.env.UPDATE_REPORTS !== "1" || report === known) return expect(report).toBe(known);
		writeFileSync(reportPath, report);
		console.log(`rewritten: ${relative(HERE, reportPath)}`);
	});

	test("has marked what its notes say, and nothing else", async () => {
		const { diagnostics } = await walked(path, bytes);
		const here = diagnostics.filter(({ span }) => span.file === basename(path));
		const spans = here.map(({ span: { start, end } }) => ({ start, end }));
		expect(diagnostics.length - here.length).toBe(elsewhereIn(text));
		// An empty file has no room for notes.
		const wanted = text === "" ? [{ start: 0, end: 0 }] : markedIn(text);
		expect(wanted.length + elsewhereIn(text)).toBeGreaterThan(0);
		expect(spans.toSorted(byPlace)).toEqual(wanted.toSorted(byPlace));
	});

	test("has its carets under what is marked", () => {
		const lines = text.split(/\r?\n/);
		for (const block of readFileSync(reportPath, "utf8").split("\n\n").slice(0, -1)) {
			const [place = "", shown = "", carets = ""] = block.split("\n");
			const [, shownFile, line = "", column = ""] = /^([^:]+):(\d+):(\d+) /.exec(place) ?? [];
			if (shownFile !== basename(path)) continue;
			const gutter = `  ${line} | `.length;
			// A long line is cut.
			if (shown[gutter] === "…") continue;
			const source = lines[Number(line) - 1] ?? "";
			const indent = columnsOf(source.slice(0, Number(column) - 1));
			expect(carets.indexOf("^")).toBe(gutter + indent);
			expect(carets.trim().replace(/^\| +/, "").length).toBeLessThanOrEqual(
				Math.max(1, columnsOf(source) - indent),
			);
		}
	});

	test("says what to do, in words that a clerk knows", async () => {
		for (const found of (await walked(path, bytes)).diagnostics) {
			const { message, hint } = sentenceOf(found);
			expect(message).toMatch(/[。？]$/);
			expect(hint ?? message).toMatch(ADVICE);
			expect(message + hint).not.toMatch(hint ? JARGON : /\[object/);
		}
	});

	test("is sound once it is mended as its notes say", async () => {
		if (text === "") return;
		expect(reportText(await walked(path, Buffer.from(mended(text))), false)).toBe("");
	});
});

test("there are plans enough, and no report without one", () => {
	expect(PLANS.length).toBeGreaterThanOrEqual(70);
	expect(namesOf(".txt")).toEqual(PLANS);
});

function namesOf(ending: string): string[] {
	return readdirSync(HERE, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(ending))
		.map((file) => file.slice(0, -ending.length))
		.sort();
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
	return a.start - b.start || a.end - b.end;
}
