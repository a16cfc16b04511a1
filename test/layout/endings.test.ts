/** The end of a text and its signature, laid out: 7.3.5.5. */
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

const folder = mkdtempSync(join(tmpdir(), "gzfa-endings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PLANS = 60;
/** In one call of LibreOffice. */
const BATCH = 60;
const DATE = /2026年11月23日$/;
const NOTE = /^（联系人/;
/** In mm; seals are smaller. */
const IMAGE = 50;

const hasText = ({ lines, pictures }: Page): boolean =>
	lines.some(({ text }) => [...text].some((one) => TEXT_CHARACTERS.includes(one))) ||
	pictures.some(({ x0, x1 }) => x1 - x0 > IMAGE);
const pageOf = (pages: readonly Page[], words: RegExp): Page | undefined =>
	pages.findLast(({ lines }) => lines.some(({ text }) => words.test(text)));

function faultsOf(pages: readonly Page[], layout: PageCount): string[] {
	const faults: string[] = [];
	if (pages.length !== layout.pages) faults.push(`${layout.pages} pages, LibreOffice ${pages.length}`);
	const dated = pageOf(pages, DATE);
	if (dated === undefined) return [...faults, "no date"];
	if (hasText(dated) === layout.moves.includes("signatureAlone"))
		faults.push(hasText(dated) ? "said to be alone" : "alone");
	const noted = pageOf(pages, NOTE);
	if (noted !== undefined && noted !== dated) faults.push("附注 without the date");
	return faults;
}

describe.skipIf(MISSING.length > 0)("signatures", { timeout: 600_000 }, () => {
	test("stand with text, or the report says that they do not; pages are as many as foretold", async () => {
		const made: { name: string; layout: PageCount }[] = [];
		for (let seed = 0; seed < PLANS; seed++)
			for (const [profile, rows] of Object.entries(PROFILES)) {
				const { bytes, layout } = await writePaged(await endingDocument(seed), rows);
				if (layout === undefined) throw new Error("no pages");
				const name = `${seed}-${profile}`;
				writeFileSync(join(folder, `${name}.docx`), bytes);
				made.push({ name, layout });
			}
		for (let at = 0; at < made.length; at += BATCH)
			toPdf(
				made.slice(at, at + BATCH).map(({ name }) => join(folder, `${name}.docx`)),
				folder,
			);
		const faults = made.flatMap(({ name, layout }) =>
			faultsOf(readPages(join(folder, `${name}.pdf`)), layout).map((fault) => `${name}: ${fault}`),
		);
		expect(faults).toEqual([]);
		const moved = (move: string) => made.filter(({ layout: { moves } }) => moves.some((one) => one === move));
		expect(moved("signature").length).toBeGreaterThan(20);
		// Where it and 附件说明 fill a page, or a single line of text or a large image is all there is.
		expect(moved("signatureAlone").length).toBeLessThan(made.length / 8);
	});
});
