import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { charactersOf } from "../../src/formats/characters.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { DEFAULT_PROFILE } from "../../src/standard/layout.ts";
import { readXml } from "../readers/xml.ts";
import { EMPTY, line, paragraph } from "./documents.ts";
import { DOT, HUGE, IMAGES, JPEG } from "./images.ts";
import { oneLine } from "./xml-text.ts";

const partsOf = async (document: Document) => unzipSync(await writeDocx(document));
const text = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name] ?? new Uint8Array());
const EMU_PER_MM = 36000;

/** Width and height in mm of every drawing, as they stand in the text. */
async function sizesIn(document: Document): Promise<[number, number][]> {
	const xml = text(await partsOf(document), "word/document.xml");
	return [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, cx, cy]) => [
		Number(cx) / EMU_PER_MM,
		Number(cy) / EMU_PER_MM,
	]);
}

describe("the package", () => {
	test("has each image once, as it was, and tells of it", async () => {
		const parts = await partsOf(IMAGES);
		const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
		expect(media).toEqual(
			["image1.png", "image2.jpeg", "image3.png", "image4.png"].map((one) => `word/media/${one}`),
		);
		expect(Buffer.from(parts["word/media/image2.jpeg"] ?? []).toString("base64")).toBe(JPEG);
		const relationships = text(parts, "word/_rels/document.xml.rels");
		expect(() => readXml(relationships)).not.toThrow();
		const ids = [...relationships.matchAll(/Id="(\w+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const xml = text(parts, "word/document.xml");
		const used = [...xml.matchAll(/r:(?:embed|id)="(\w+)"/g)].map(([, id]) => id);
		expect(used).toHaveLength(6 + 2 * 2);
		for (const id of used) expect(ids).toContain(id);
	});
	test("is the same as ever where there is none", async () => {
		const parts = await partsOf({ ...EMPTY, body: [paragraph("甲。")] });
		expect(Object.keys(parts).some((name) => name.includes("media"))).toBe(false);
		expect(text(parts, "word/_rels/document.xml.rels")).not.toContain("image");
		expect(text(parts, "word/document.xml")).not.toContain("drawing");
	});
	test("numbers every drawing, also those of one image", async () => {
		const xml = text(await partsOf(IMAGES), "word/document.xml");
		const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => Number(id));
		expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
	});
});

describe("size", () => {
	test("as asked for", async () => {
		const [map, again, dot] = await sizesIn(IMAGES);
		for (const [found, wanted] of [
			[map, [120, 80]],
			[again, [60, 40]],
			[dot, [20, 20]],
		] as const)
			for (const side of [0, 1] as const) expect(found?.[side]).toBeCloseTo(wanted[side], 1);
	});
	test("within the type area and what stands above, in proportion", async () => {
		const { marginTop, marginBottom } = DEFAULT_PROFILE.measures;
		const height = 297 - marginTop.value - marginBottom.value;
		const [, , , upright, wide, turned] = await sizesIn(IMAGES);
		for (const [wide, high] of [upright, turned] as [number, number][])
			expect(high / wide).toBeCloseTo(1.5, 2);
		expect(upright?.[1]).toBeLessThan(height - 4 * 10.39);
		expect(upright?.[1]).toBeGreaterThan(height - 8 * 10.39);
		expect(wide?.[0]).toBeCloseTo(229.84, 0);
		expect(turned?.[1]).toBeLessThan(156);
	});
	test("nothing is drawn of no size", async () => {
		expect(await sizesIn({ ...EMPTY, body: [{ ...DOT, width: 1, height: 1e9 }] })).toEqual([
			[1 / EMU_PER_MM, expect.any(Number)],
		]);
	});
});

test("a caption stays with its image, and describes it; else its file's name does", async () => {
	const xml = text(await partsOf(IMAGES), "word/document.xml");
	expect(xml).toContain('<w:pStyle w:val="Image"/><w:keepNext/>');
	expect(xml.match(/<w:pStyle w:val="ImageCaption"\/>/g)).toHaveLength(3);
	expect(xml).toContain('name="图片 1" descr="图1　防汛物资储备点分布图"');
	expect(xml).toContain('descr="点.jpeg"');
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(IMAGES)) });
	expect(value.match(/<img [^>]*src="data:image\/(png|jpeg);base64,[^"]+"/g)).toHaveLength(6);
	expect(value).toContain(`data:image/jpeg;base64,${JPEG}`);
	const texts = [
		"分布如下。",
		"图1　防汛物资储备点分布图",
		"其中两处在河口镇。",
		"附件：1.",
		"全县水系图",
		"图2　",
	];
	const places = texts.map((one) => value.indexOf(one));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places).not.toContain(-1);
});

describe("Markdown", () => {
	test("image, and its caption below", () => {
		expect(writeMarkdown({ ...EMPTY, body: [IMAGES.body[1] ?? DOT, DOT] })).toBe(
			"![图1　防汛物资储备点分布图](图/布防图.png)\n\n图1　防汛物资储备点分布图\n\n![点.jpeg](图/点.jpeg)\n",
		);
	});
	test("any path and any caption are read back as they were", () => {
		fc.assert(
			fc.property(oneLine, oneLine, (file, caption) => {
				const markdown = writeMarkdown({ ...EMPTY, body: [{ ...DOT, file, caption: line(caption) }] });
				const [first, second, ...more] = fromMarkdown(markdown).children;
				expect(more).toEqual([]);
				expect(first).toMatchObject({
					type: "paragraph",
					children: [{ type: "image", alt: caption, url: file, title: null }],
				});
				expect(second).toMatchObject({ type: "paragraph", children: [{ type: "text", value: caption }] });
			}),
			{ numRuns: 2000 },
		);
	});
});

test("pages and characters of images", async () => {
	const body = Array.from({ length: 4 }, () => HUGE);
	expect((await writePaged({ ...EMPTY, body })).layout?.pages).toBe(4);
	expect(charactersOf({ ...EMPTY, body })).toBe(4 * 7);
});
