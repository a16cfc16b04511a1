import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Table } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { readDocx } from "../readers/docx.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { type Element, elementsIn, find, readXml } from "../readers/xml.ts";
import { EMPTY, table } from "./documents.ts";
import { FORM, ODD_MERGES, TWO_HEADS } from "./tables.ts";

const bytesOf = (one: Table) => writeDocx({ ...EMPTY, body: [one] });

async function rowsOf(one: Table): Promise<Element[]> {
	const xml = strFromU8(unzipSync(await bytesOf(one))["word/document.xml"] ?? new Uint8Array());
	const element = find(find(readXml(xml), "w:body"), "w:tbl") as Element;
	return elementsIn(element).filter(({ name }) => name === "w:tr");
}

const cellsIn = (row: Element): Element[] => elementsIn(row).filter(({ name }) => name === "w:tc");
const value = (element: Element | undefined): string | undefined => element?.attributes["w:val"];

/** `2→` over two columns, `↓` first of several rows, `|` a further one, `.` by itself. */
function shapeOf(cell: Element): string {
	const properties = find(cell, "w:tcPr");
	const down = { restart: "↓", continue: "|" }[value(find(properties, "w:vMerge")) ?? ""] ?? "";
	const across = value(find(properties, "w:gridSpan"));
	return (across === undefined ? "" : `${across}→`) + down || ".";
}

const shapesOf = async (one: Table) => (await rowsOf(one)).map((row) => cellsIn(row).map(shapeOf));

describe("merged cells", () => {
	test("over columns, over rows", async () => {
		expect(await shapesOf(FORM)).toEqual([
			[".", "3→"],
			[".", ".", ".", "."],
			["↓", ".", "2→"],
			["|", ".", "2→"],
			[".", "3→"],
		]);
		expect(await shapesOf(TWO_HEADS)).toEqual([
			["↓", "3→"],
			["|", ".", ".", "."],
			[".", ".", ".", "."],
			[".", ".", ".", "."],
		]);
	});
	test("over rows and columns", async () => {
		const merges = [{ row: 0, column: 0, across: 2, down: 2 }];
		expect(
			await shapesOf(
				table(
					[],
					[
						["甲", "", "乙"],
						["", "", "丙"],
					],
					{ merges },
				),
			),
		).toEqual([
			["2→↓", "."],
			["2→|", "."],
		]);
	});
	test("stay within the table, the head, and what is not merged yet", async () => {
		expect(await shapesOf(ODD_MERGES)).toEqual([[".", "."], ["2→↓"], ["2→|"]]);
	});
	test("every row is as wide as the table, whatever is merged", async () => {
		for (const one of [FORM, TWO_HEADS, ODD_MERGES]) {
			const widths = (await rowsOf(one)).map((row) =>
				cellsIn(row)
					.map((cell) => Number(find(find(cell, "w:tcPr"), "w:tcW")?.attributes["w:w"]))
					.reduce((a, b) => a + b, 0),
			);
			expect(new Set(widths).size).toBe(1);
		}
	});
	test("say nothing of the width of the columns below them", async () => {
		const rows = [
			["一个横跨三栏的很长很长的格子里的很长很长的文字", "", ""],
			["甲", "乙", "丙"],
		];
		const merges = [{ row: 0, column: 0, across: 3, down: 1 }];
		const [, second] = await rowsOf(table([], rows, { merges }));
		const widths = cellsIn(second as Element).map((cell) =>
			Number(find(find(cell, "w:tcPr"), "w:tcW")?.attributes["w:w"]),
		);
		expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
	});
	test("texts are read back in order", async () => {
		const texts = [...TWO_HEADS.head, ...TWO_HEADS.rows]
			.flat(2)
			.flatMap((line) => line.map(({ text }) => text));
		const { paragraphs } = readDocx(await bytesOf(TWO_HEADS));
		expect(paragraphs.map(([, text]) => text)).toEqual(["隐患排查整改情况统计表", ...texts]);
	});
	test("Markdown: what is covered is empty; the second head row is bold", () => {
		const markdown = writeMarkdown({ ...EMPTY, body: [TWO_HEADS] });
		expect(readMarkdown(markdown)).toEqual([
			["paragraph", "隐患排查整改情况统计表"],
			["row", "乡镇", "隐患（处）", "", ""],
			["row", "", "合计", "已整改", "整改中"],
			["row", "云岭镇", "12", "10", "2"],
			["row", "河口镇", "8", "8", "0"],
		]);
		expect(markdown).toContain("|  | **合计** | **已整改** | **整改中** |");
	});
});

test("all head rows repeat", async () => {
	const isHead = (row: Element) => find(find(row, "w:trPr"), "w:tblHeader") !== undefined;
	expect((await rowsOf(TWO_HEADS)).map(isHead)).toEqual([true, true, false, false]);
});

describe("rows of a given height", () => {
	const linesIn = async (one: Table) =>
		(await rowsOf(one)).map((row) =>
			cellsIn(row).map((cell) => elementsIn(cell).filter(({ name }) => name === "w:p").length),
		);
	test("an empty cell, else the longest has that many lines; merged rows leave it to others", async () => {
		expect(await linesIn(FORM)).toEqual([
			[1, 1],
			[1, 1, 1, 1],
			[1, 5, 1],
			[1, 5, 1],
			[1, 9],
		]);
	});
	test("lines of text are counted as they are set: figures are half as wide", async () => {
		const figures = (count: number) =>
			table([], [["1".repeat(count), "乙"]], { widths: [1, 1], heights: [2] });
		expect(await linesIn(figures(28))).toEqual([[2, 1]]);
		expect(await linesIn(figures(56))).toEqual([[1, 1]]);
	});
	test("the text stays in the middle", async () => {
		const last = (await rowsOf(FORM)).at(-1) as Element;
		const texts = elementsIn(cellsIn(last)[1] as Element).filter(({ name }) => name === "w:p");
		expect(texts.findIndex((paragraph) => find(paragraph, "w:r") !== undefined)).toBe(4);
		expect(value(find(find(cellsIn(last)[0], "w:tcPr"), "w:vAlign"))).toBe("center");
	});
	test("no row is asked to be higher than a page, none has a stated height", async () => {
		const rows = await rowsOf(ODD_MERGES);
		expect(JSON.stringify(rows)).not.toContain("trHeight");
		const high = table(["甲"], [["乙"]], { heights: [0, 1_000_000] });
		const [, row = []] = await linesIn(high);
		expect(row[0]).toBeGreaterThan(20);
		expect(row[0]).toBeLessThan(33);
	});
	test("pages are as many as they take", async () => {
		const high = table(
			[],
			Array.from({ length: 10 }, () => [""]),
			{ heights: new Array(10).fill(20) },
		);
		expect((await writePaged({ ...EMPTY, body: [high] })).layout?.pages).toBe(10);
	});
});
