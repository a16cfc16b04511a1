/** The end of a text, its signature and 版记, laid out: 7.3.5.5. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writePaged } from "../../src/formats/docx/write.ts";
import type { PageCount } from "../../src/formats/written.ts";
import { PROFILES } from "../../src/standard/layout.ts";
import { endingDocument, TEXT_CHARACTERS } from "./ending-plans.ts";
import { toPdf } from "./lay-out.ts";
import { MISSING } from "./measure.ts";
import { type Page, readPages } from "./pages.ts";

const FROM = Number(process.env.FROM ?? 0);
const COUNT = Number(process.env.COUNT ?? 60);
const folder = process.env.OUT ?? mkdtempSync(join(tmpdir(), "gzfa-endings-"));
afterAll(() => process.env.OUT ?? rmSync(folder, { recursive: true }));

const DATE = /2026年11月23日$/;
const hasText = ({ lines, pictures }: Page): boolean =>
	lines.some(({ text }) => [...text].some((one) => TEXT_CHARACTERS.includes(one))) ||
	pictures.some(({ x1, x0 }) => x1 - x0 > 50);

describe.skipIf(MISSING.length > 0)("endings", { timeout: 600_000 }, () => {
	test("pages and signatures", async () => {
		const made: { name: string; layout: PageCount }[] = [];
		for (let seed = FROM; seed < FROM + COUNT; seed++) {
			const document = await endingDocument(seed);
			for (const [name, profile] of Object.entries(PROFILES)) {
				const { bytes, layout } = await writePaged(document, profile);
				if (layout === undefined) throw new Error("no pages");
				const file = `${seed}-${name}`;
				writeFileSync(join(folder, `${file}.docx`), bytes);
				made.push({ name: file, layout });
			}
		}
		for (let at = 0; at < made.length; at += 60)
			toPdf(
				made.slice(at, at + 60).map(({ name }) => join(folder, `${name}.docx`)),
				folder,
			);
		const faults: string[] = [];
		const count: Record<string, number> = {};
		for (const { name, layout } of made) {
			for (const move of layout.moves) {
				count[move] = (count[move] ?? 0) + 1;
				if (process.env.SHOW === move) console.log(name);
			}
			const pages = readPages(join(folder, `${name}.pdf`));
			if (pages.length !== layout.pages)
				faults.push(`${name}: ${layout.pages}, LibreOffice ${pages.length} ${layout.moves}`);
			const dated = pages.find(({ lines }) => lines.some(({ text }) => DATE.test(text)));
			if (dated === undefined) faults.push(`${name}: no date`);
			else if (!hasText(dated) !== layout.moves.includes("signatureAlone"))
				faults.push(`${name}: alone ${!hasText(dated)} ${layout.moves}`);
		}
		console.log(count);
		expect(faults).toEqual([]);
	});
});
void execFileSync;
