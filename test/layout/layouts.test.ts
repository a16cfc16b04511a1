import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Document, textOf } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { EMPTY, line, PLAN, paragraph } from "../formats/documents.ts";
import { IMAGES } from "../formats/images.ts";
import { BRIEFING, LETTER, MINUTES, ORDER, SHORT_LETTER } from "../formats/layouts.ts";
import { ISSUED, RULES } from "../formats/rules.ts";
import { FORM, FORMS } from "../formats/tables.ts";
import { type Line, linesOf, type Measured, MISSING, measureFile } from "./measure.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-layouts-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function measure(name: string, document: Document): Promise<Measured> {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, await writeDocx(document));
	return measureFile(file, "--lines");
}

const near = (found: number | undefined, wanted: number, tolerance: number) =>
	expect(Math.abs((found ?? Number.NaN) - wanted), `${found} is ${wanted}`).toBeLessThan(tolerance);

/** One line of the text, in mm. */
const PITCH = 10.39;

/** The line of a page that begins with `text`. */
function lineOf(measured: Measured, page: number, text: string): Line {
	const found = linesOf(measured, page).find((one) => one.text.startsWith(text));
	if (found === undefined) throw new Error(`no line ${text} on page ${page}`);
	return found;
}

const sound = (measured: Measured) => {
	expect(measured.emptyPages).toEqual([]);
	expect(measured.fallbackFonts).toEqual([]);
};

/** Laid out once for all that is looked at on it. */
let known: Promise<Measured> | undefined;
function letter(): Promise<Measured> {
	known ??= measure("letter", LETTER);
	return known;
}

describe.skipIf(MISSING.length > 0)("laid out by LibreOffice", { timeout: 120_000 }, () => {
	test("a text that just fills its last page is not followed by a blank one", async () => {
		// The title and the line below it take two lines or a little more of the first page.
		for (const count of [18, 19, 20]) {
			const body = Array.from({ length: count }, () => paragraph("一行。"));
			const measured = await measure(`full-${count}`, {
				...EMPTY,
				title: [line("关于某事的说明")],
				body,
			});
			expect([count, measured.emptyPages]).toEqual([count, []]);
		}
	});

	test.each([
		["of several pages", () => letter()],
		["of one page", () => measure("short", SHORT_LETTER)],
	])("信函 %s", async (_, laidOut) => {
		const measured = await laidOut();
		sound(measured);
		near(measured.redHead.inkTopMm, 30, 0.4);
		const [thin, thick, ...below] = measured.redRules;
		// Thick above thin, and the other way round at the foot of the page.
		near(thick?.thicknessMm, 0.79, 0.05);
		near(thin?.thicknessMm, 0.26, 0.05);
		near(thick?.belowInkOfLineAboveMm, 4, 0.4);
		expect(thick?.yMm).toBeLessThan(thin?.yMm ?? 0);
		const [first, second] = below.sort((a, b) => a.yMm - b.yMm);
		near(first?.thicknessMm, 0.26, 0.05);
		near(second?.yMm, 297 - 20 - 0.4, 0.3);
		for (const { lengthMm, leftMm } of measured.redRules) {
			near(lengthMm, 170, 0.2);
			near(leftMm, 20, 0.2);
		}
		// The rule's foot to the characters' head, which is seven eighths of their height above the foot.
		const number = linesOf(measured, 1)[1] as Line;
		near(number.y - 0.88 * 5.64 - ((thin?.yMm ?? 0) + 0.13), 4.84, 0.4);
		near(number.x1, 184, 0.3);
	});

	test("信函: title, page numbers, 抄送 without rules", async () => {
		const measured = await letter();
		const above = lineOf(measured, 1, "特急").y;
		near(lineOf(measured, 1, "清河县人民政府办公室关于").y - above, 3 * PITCH, 0.8);
		expect(measured.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [1] });
		expect(measured.rules.filter(({ color }) => color === "000000")).toEqual([]);
		expect(measured.lines.fullPage).toBe(22);
		near(lineOf(measured, measured.pages, "抄送：").x0, 28 + 4.94, 0.3);
	});

	test("命令", async () => {
		const measured = await measure("order", ORDER);
		sound(measured);
		near(measured.redHead.inkTopMm, 57, 0.4);
		expect(measured.redRules).toEqual([]);
		const number = lineOf(measured, 1, "第12号");
		near((number.x0 + number.x1) / 2, 28 + 78, 0.5);
		near(lineOf(measured, 1, "《清河县城市管理办法》").y - number.y, 3 * PITCH, 0.3);
		const last = lineOf(measured, 1, "行。");
		const signed = lineOf(measured, 1, "县长");
		near(signed.y - last.y, 3 * PITCH, 0.3);
		near(184 - signed.x1, 4 * 5.56, 0.5);
		near(lineOf(measured, 1, "2026年11月3日").y - signed.y, 2 * PITCH, 0.3);
	});

	test.each([
		["纪要", MINUTES, "第17期"],
		["简报", BRIEFING, "第8期"],
	] as const)("%s", async (_, document, issue) => {
		const measured = await measure("issue", document);
		sound(measured);
		near(measured.redHead.inkTopMm, 72, 0.4);
		const [rule, ...more] = measured.redRules;
		expect(more).toEqual([]);
		near(rule?.lengthMm, 156, 0.2);
		near(rule?.belowInkOfLineAboveMm, 4, 0.3);
		const number = lineOf(measured, 1, issue);
		near((number.x0 + number.x1) / 2, 28 + 78, 0.5);
		const masthead = linesOf(measured, 1).find(({ text }) => /^清河县.*日$/.test(text)) as Line;
		near(masthead.x0, 28 + 5.56, 0.3);
		near(masthead.x1, 184 - 5.56, 0.4);
		expect(masthead.y).toBeGreaterThan(number.y);
		expect(masthead.y).toBeLessThan(rule?.yMm ?? 0);
		if (document.roster.length === 0) return;
		// Further lines of names hang below the first name.
		const lines = linesOf(measured, 2);
		const at = lines.findIndex(({ text }) => text.startsWith("出席"));
		near(lines[at]?.x0, 28 + 2 * 5.56, 0.3);
		near(lines[at + 1]?.x0, 28 + 5 * 5.56, 0.3);
		near(lineOf(measured, 2, "请假").x0, 28 + 2 * 5.56, 0.3);
	});

	test("articles: a line above chapters, but not at the top of a page", async () => {
		const measured = await measure("rules", RULES);
		sound(measured);
		near(lineOf(measured, 1, "第二章").y - lineOf(measured, 1, "国有").y, 2 * PITCH, 0.2);
		near(lineOf(measured, 1, "第一章").y - lineOf(measured, 1, "（2026").y, 2 * PITCH, 0.4);
		near(lineOf(measured, 2, "第三章").y, 43.1, 0.3);
		near(lineOf(measured, 1, "第一条").x0, 28 + 2 * 5.56, 0.3);
	});

	test("an enclosed document begins on a new page; 版记 is at the very end", async () => {
		const measured = await measure("issued", ISSUED);
		sound(measured);
		expect(measured.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [] });
		const pageOf = (text: string) =>
			Array.from({ length: measured.pages }, (_, index) => index + 1).find((page) =>
				linesOf(measured, page).some((one) => one.text.startsWith(text)),
			) ?? 0;
		expect(linesOf(measured, pageOf("第一章"))[0]?.text).toBe("清河县小型水利工程管护办法");
		expect(pageOf("（此件公开发布）")).toBeLessThan(pageOf("第一章"));
		for (const label of ["附件1", "附件2"]) expect(pageOf(label)).toBeGreaterThan(pageOf("第五条"));
		// The last attachment ends on an odd page: 版记 has the back of it (7.5).
		expect(measured.pages % 2).toBe(0);
		expect(linesOf(measured, measured.pages - 1)[0]?.text).toBe("附件");
		expect(linesOf(measured, measured.pages)[0]?.text.startsWith("抄送：")).toBe(true);
		expect((await writePaged(ISSUED)).layout?.pages).toBe(measured.pages);
	});

	test.each([0, 8, 17])("forms: rows as high as asked, none lost, %i lines down the page", async (lines) => {
		const before = Array.from({ length: lines }, () => paragraph("一行。"));
		const measured = await measure("forms", { ...FORMS, body: [...before, ...FORMS.body] });
		sound(measured);
		const pages = Array.from({ length: measured.pages }, (_, index) => linesOf(measured, index + 1));
		const texts = pages.flat().map(({ text }) => text);
		for (const word of FORM.rows.flat(2).map((line) => textOf(line).slice(0, 4))) {
			if (word !== "") expect(texts.join()).toContain(word);
		}
		const rows = pages.find((one) => one.some(({ text }) => text.startsWith("县级意见"))) ?? [];
		const yOf = (word: string) => rows.find(({ text }) => text.startsWith(word))?.y ?? Number.NaN;
		// The second of the two rows is five lines high, and both have the same.
		near(yOf("县级意见") - yOf("乡镇意见"), 5 * 7.06 + 3.34, 1);
	});

	test("images stay within the type area, with their captions", async () => {
		const measured = await measure("images", IMAGES);
		sound(measured);
		expect(measured.pages).toBe(4);
		expect(linesOf(measured, 2).map(({ text }) => text)).toEqual([
			"附件1",
			"全县水系图",
			"图2全县水系图",
			"—2—",
		]);
		expect(linesOf(measured, 4).at(0)?.text).toBe("图2全县水系图");
	});

	test("a letter with attachments on their side", async () => {
		const measured = await measure("turned", {
			...LETTER,
			attachments: PLAN.attachments,
			title: [line("函")],
		});
		sound(measured);
		expect(measured.pageNumbers).toMatchObject({ sequential: true, missingOnPages: [1] });
	});
});
