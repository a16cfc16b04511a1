import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { PROFILES, type Profile } from "../../src/standard/layout.ts";
import { EMPTY, JOINT, line, longBody, NOTICE, PLAN } from "../formats/documents.ts";
import { failed, type Measured, MISSING, measureFile, SCRIPT } from "./measure.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-layout-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function measure(name: string, document: Document, profile?: Profile): Promise<Measured> {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, await writeDocx(document, profile));
	return measureFile(file);
}

const upright = (document: Document, rows: number): Document => ({
	...document,
	attachments: document.attachments.map((attachment) => ({
		...attachment,
		landscape: false,
		body: attachment.body.map((block) =>
			block.type === "table" ? { ...block, rows: block.rows.slice(0, rows) } : block,
		),
	})),
});

describe.skipIf(MISSING.length > 0)("laid out by LibreOffice", { timeout: 120_000 }, () => {
	test("a long plan has 22 lines of 28 characters and all that goes with them", async () => {
		// Few table rows: measure.mjs takes the commonest distance of lines for that of the text.
		const long = await measure("plan", { ...upright(PLAN, 6), body: longBody(6) });
		expect(failed(long)).toEqual([]);
		expect(long.lines.fullPage).toBe(22);
		expect(long.textBlockMm.emBottom).toBeCloseTo(262, 0);
		expect(long.emptyPages).toEqual([]);
		expect(long.fallbackFonts).toEqual([]);
		expect(long.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [] });
	});

	test("the same with the margins of GB/T 9704", async () => {
		expect(
			failed(await measure("bare", { ...EMPTY, title: [line("方案")], body: longBody(6) }, PROFILES["9704"])),
		).toEqual([]);
	});

	test.each([
		["one issuer", NOTICE],
		["joint issuers and signatories", JOINT],
		[
			"a long name without 文件 and nothing above it",
			{
				...NOTICE,
				head: {
					...NOTICE.head,
					copyNumber: [],
					secrecy: [],
					urgency: [],
					issuerMark: { names: [line("中国共产党甲省乙市委员会")], suffix: "" },
				},
			},
		],
	])("head and 版记: %s", async (_, document) => {
		const measured = await measure("notice", document as Document);
		expect(failed(measured)).toEqual([]);
		expect(Math.abs(measured.redHead.inkTopMm - 72)).toBeLessThan(0.4);
		const [rule] = measured.redRules;
		expect(Math.abs((rule?.belowInkOfLineAboveMm ?? 0) - 4)).toBeLessThan(0.3);
		expect(Math.abs((rule?.lengthMm ?? 0) - 156)).toBeLessThan(0.2);
		const imprint = measured.rules.filter(
			({ page, dir, y, color }) => page === measured.pages && dir === "h" && y > 200 && color === "000000",
		);
		expect(imprint.map(({ thicknessMm }) => thicknessMm.toFixed(2))).toEqual(["0.35", "0.26", "0.35"]);
		expect(Math.abs((imprint.at(-1)?.y ?? 0) - 262)).toBeLessThan(0.3);
	});

	test("版记 finds room when the text ends anywhere on the page", async () => {
		for (const lines of [0, 9, 14, 17, 20]) {
			const measured = await measure(`end${lines}`, {
				...NOTICE,
				layout: "plain",
				attachments: [],
				body: Array.from({ length: lines }, () => ({
					type: "paragraph",
					number: "",
					level: 1,
					text: line("一行正文。"),
				})),
			});
			expect(measured.emptyPages).toEqual([]);
			const bottom = measured.rules.filter(({ y }) => y > 261.5 && y < 262.5);
			expect(bottom.map(({ page }) => page)).toEqual([measured.pages]);
		}
	});

	test("landscape pages, and their number", async () => {
		const measured = await measure("landscape", PLAN);
		expect(measured.emptyPages).toEqual([]);
		expect(measured.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [] });
		expect((await writePaged(PLAN)).layout?.pages).toBe(measured.pages);
		const notice = await measure("notice", NOTICE);
		expect((await writePaged(NOTICE)).layout?.pages).toBe(notice.pages);
	});
});

test.skipIf(MISSING.length > 0)("measure.mjs runs by itself", () => {
	expect(() => execFileSync(process.execPath, ["--check", SCRIPT])).not.toThrow();
});
