/** The end of a text, its signature and 版记: 7.3.5, 7.4. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Attachment, Block, Document, ImprintRow } from "../../src/document/document.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { DEFAULT_PROFILE, PROFILES, type Profile } from "../../src/standard/layout.ts";
import { movesSaid } from "../../src/zh/pages.ts";
import { readDocx } from "../readers/docx.ts";
import { EMPTY, line, paragraph, table } from "./documents.ts";
import { image } from "./images.ts";

const han = (count: number): string => "字".repeat(count);
/** A paragraph of so many lines, the last of them half full. */
const lines = (count: number): Block => paragraph(han(26 + (count - 2) * 28 + 14));
const short = (count: number): Block[] => Array.from({ length: count }, () => paragraph("一行。"));
const signed = (body: Block[], more: Partial<Document> = {}): Document => ({
	...EMPTY,
	body,
	signatures: [line("某市人民政府办公室")],
	date: line("2026年11月23日"),
	...more,
});

const unbound = (number: number): Attachment => ({
	number,
	title: line(`${number}号表`),
	bound: false,
	landscape: false,
	body: [],
});

async function written(document: Document, profile?: Profile) {
	const { bytes, layout } = await writePaged(document, profile);
	const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
	return { bytes, xml, paragraphs: xml.match(/<w:p>.*?<\/w:p>/g) ?? [], ...layout };
}

/** Where the paragraph stands in the file, and what is said of it there. */
const holding = (paragraphs: readonly string[], words: string): string =>
	paragraphs.find((one) => one.includes(words)) ?? "";

describe("a signature that would stand alone", () => {
	test("three lines of text go over whole", async () => {
		const { moves, paragraphs } = await written(signed([...short(18), lines(3)]));
		expect(moves).toEqual(["signature"]);
		const text = holding(paragraphs, han(30));
		expect(text).toContain("<w:keepNext/><w:keepLines/>");
	});

	test("of more lines two do: a blank frame stands at the foot of the page", async () => {
		const { moves, paragraphs } = await written(signed([...short(14), lines(6)]));
		expect(moves).toEqual(["signature"]);
		const at = paragraphs.findIndex((one) => one.includes(han(30)));
		expect(paragraphs[at]).not.toContain("keepNext");
		expect(paragraphs[at - 1]).toContain("<w:framePr");
		expect(paragraphs[at - 1]).not.toContain("<w:t>");
		// From within line 19 of the page to the foot of the type area.
		const [, y = 0, height = 0] = /w:y="(\d+)".*w:line="(\d+)"/.exec(paragraphs[at - 1] ?? "") ?? [];
		expect(Number(y)).toBeGreaterThan(1960 + 18 * 589);
		expect(Number(y)).toBeLessThan(1960 + 19 * 589);
		expect(Number(y) + Number(height)).toBe(16838 - 1847);
	});

	test("characters a little closer, where that saves the line that is too many", async () => {
		const words = "共3类，计120项；".repeat(30);
		const { moves, paragraphs, pages } = await written(signed([...short(9), paragraph(words)]));
		expect({ moves, pages }).toEqual({ moves: ["signatureTightened"], pages: 1 });
		const [, tracking] = /<w:spacing w:val="(-\d+)"\/>/.exec(holding(paragraphs, words)) ?? [];
		expect(Number(tracking)).toBeLessThan(-5);
		expect(Number(tracking)).toBeGreaterThanOrEqual(-15);
	});

	test("the last two rows of a table go over with its head", async () => {
		const rows = Array.from({ length: 19 }, (_, index) => [`${index + 1}行`, "事项"]);
		const { bytes, moves } = await written(signed([paragraph("如下表。"), table(["序号", "任务"], rows)]));
		expect(moves).toEqual(["signature"]);
		const { tables, paragraphs } = readDocx(bytes);
		expect(tables.map((one) => one.length)).toEqual([18, 3]);
		expect(paragraphs.filter(([, text]) => text === "序号")).toHaveLength(2);
	});

	test("附件说明 is no text: the text goes with both", async () => {
		const attachments = [1, 2].map(unbound);
		const { moves, paragraphs, pages } = await written(signed([...short(18), lines(2)], { attachments }));
		expect({ moves, pages }).toEqual({ moves: ["signature"], pages: 2 });
		for (const words of [han(30), "1号表", "2号表"])
			expect(holding(paragraphs, words)).toContain("<w:keepNext/>");
	});

	test("where nothing helps it is told", async () => {
		const attachments = Array.from({ length: 20 }, (_, index) => unbound(index + 1));
		const { moves } = await written(signed(short(2), { attachments }));
		expect(moves).toEqual(["signatureAlone"]);
		expect(movesSaid(moves ?? []).join("")).toContain("没有正文");
	});

	test("an image that ends the text leaves it room", async () => {
		expect(await written(signed([image(100, 215, "")]))).toMatchObject({ pages: 1, moves: [] });
	});

	test("附注 is on the page of the date, however long", async () => {
		const notes = [line(`（${han(60)}）`)];
		for (let count = 13; count < 20; count++) {
			const { paragraphs, moves } = await written(signed(short(count), { notes }));
			expect(holding(paragraphs, "2026年")).toContain("<w:keepNext/>");
			expect(moves).toEqual(count < 17 ? [] : ["signature"]);
		}
	});
});

describe("room for a seal", () => {
	const sealed = (count: number, more: Partial<Document> = {}) =>
		written(signed(short(count), { seal: "sealed", ...more }));

	test("a line is left below the date", async () => {
		expect(await sealed(17)).toMatchObject({ pages: 1, moves: [] });
		expect(await sealed(18)).toMatchObject({ pages: 2, moves: ["signature"] });
		const unsealed = await written(signed(short(19)));
		expect(unsealed).toMatchObject({ pages: 1, moves: [] });
	});

	test("附注 stands in it", async () => {
		expect(await sealed(17, { notes: [line("（此件公开发布）")] })).toMatchObject({ pages: 1, moves: [] });
	});
});

describe("joint signatures", () => {
	const rowsOf = async (names: string[]) => {
		const document = signed(short(2), { seal: "sealed", signatures: names.map(line) });
		const { bytes } = await written(document);
		return readDocx(bytes)
			.paragraphs.filter(([style]) => style === "OfficialSignature")
			.map(([, text]) => text.split("\t").filter((one) => one !== "").length);
	};
	test.each([
		[2, [2]],
		[3, [3]],
		[4, [2, 2]],
		[5, [3, 2]],
		[7, [3, 3, 1]],
	])("%i names in rows", async (count, rows) => {
		expect(await rowsOf(Array.from({ length: count }, (_, index) => `某市第${index}局`))).toEqual(rows);
	});

	test("long names, in letters too, have wider columns", async () => {
		expect(await rowsOf(["某市发展和改革委员会", "某市财政局", "某市住房和城乡建设局"])).toEqual([2, 1]);
		expect(await rowsOf(["WMO COMMUNICATION", "HMW COMMUNICATION", "某市财政局"])).toEqual([2, 1]);
	});
});

describe("版记", () => {
	const rows = (units: number): ImprintRow[] => [
		{ label: "抄送：", text: line(`${han(29 * units - 10)}。`), right: [] },
		{ label: "", text: line("某市人民政府办公室"), right: line("2026年11月23日印发") },
	];
	const lined = (count: number, units: number) =>
		written(signed(short(count), { imprint: rows(units) }), PROFILES["9704"]);

	test("lines are closer where that lets it stand below the text", async () => {
		const usual = await lined(3, 12);
		expect(usual.pages).toBe(1);
		expect(usual.xml).not.toMatch(/w:val="Imprint".{0,200}w:line="4\d\d"/);
		const closer = await lined(7, 12);
		expect(closer.pages).toBe(1);
		expect(closer.xml).toMatch(/<w:framePr.{0,400}w:line="4\d\d"/);
		expect((await lined(9, 12)).pages).toBe(2);
	});

	test("taller than a page it begins a page and runs on, which is told", async () => {
		const tall = await lined(3, 40);
		expect(tall).toMatchObject({ pages: 3, moves: ["imprintTooTall"] });
		expect(tall.xml).not.toContain("<w:framePr");
		expect(movesSaid(tall.moves ?? []).join("")).toContain("版记太长");
	});

	test("主送 in it: a rule between it and 印发, none between it and 抄送", async () => {
		const names = Array.from({ length: 70 }, (_, index) => `第${index + 1}镇人民政府办公室`).join("，");
		const [cc, printed] = rows(1) as [ImprintRow, ImprintRow];
		const moved = async (imprint: ImprintRow[]) => {
			const document = signed(short(3), { layout: "document", recipients: line(`${names}：`), imprint });
			const { paragraphs, moves } = await written(document, DEFAULT_PROFILE);
			expect(moves).toContain("recipients");
			return holding(paragraphs, "主送：");
		};
		expect(await moved([printed])).toContain("<w:bottom ");
		expect(await moved([cc, printed])).not.toContain("<w:bottom ");
	});
});
