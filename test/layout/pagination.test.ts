import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { PROFILES, type Profile } from "../../src/standard/layout.ts";
import { ROOT } from "../cli/run.ts";
import { generated } from "./generated.ts";
import { MISSING } from "./measure.ts";

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

	test("of 200 documents made up", async () => {
		const all: Predicted[] = [];
		for (let seed = 0; seed < 200; seed++) all.push(await write(`seed-${seed}`, generated(seed)));
		expect(judged(all)).toEqual([]);
	});
});
