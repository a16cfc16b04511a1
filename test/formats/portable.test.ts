import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { type Element, elementsIn, readXml } from "../readers/xml.ts";
import { JOINT, NOTICE, PLAN } from "./documents.ts";
import { BRIEFING, LETTER, MINUTES, ORDER } from "./layouts.ts";
import { FORMS } from "./tables.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
/** Characters that Chinese and Western fonts both have: which of them a word processor takes hangs on a hint. */
const BOTH = /[“”‘’—…·×①]/;

interface Parts {
	name: string;
	document: Element;
	styles: Element;
	footers: Element[];
	all: string[];
}

function* within(element: Element): Generator<Element> {
	for (const child of elementsIn(element)) {
		yield child;
		yield* within(child);
	}
}
const all = (element: Element, name: string): Element[] =>
	[...within(element)].filter((one) => one.name === name);
const valOf = (element: Element | undefined): string | undefined => element?.attributes["w:val"];
const number = (element: Element | undefined, name: string): number => Number(element?.attributes[name]);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

async function partsOf(name: string, document: Document): Promise<Parts> {
	const files = unzipSync(await writeDocx(document), { filter: (file) => file.name.startsWith("word/") });
	const xml = (part: string) => strFromU8(files[`word/${part}.xml`] ?? new Uint8Array());
	const footers = [1, 2, 3, 4].map((one) => xml(`footer${one}`));
	return {
		name,
		document: readXml(xml("document")),
		styles: readXml(xml("styles")),
		footers: footers.map(readXml),
		all: [xml("document"), xml("styles"), ...footers],
	};
}

async function exampleOf(file: string): Promise<Parts> {
	const path = join(EXAMPLES, file);
	const { document, diagnostics } = await makeDocument(
		await checkPlan({ file: path, bytes: readFileSync(path) }),
	);
	if (!document) throw new Error(diagnostics.map(({ code }) => code).join());
	return partsOf(file, document);
}

/** What makes Word, WPS and LibreOffice lay a page out alike. */
describe("every DOCX", () => {
	const written: Parts[] = [];
	beforeAll(async () => {
		const own = { NOTICE, JOINT, PLAN, LETTER, ORDER, MINUTES, BRIEFING, FORMS };
		for (const [name, document] of Object.entries(own)) written.push(await partsOf(name, document));
		const files = readdirSync(EXAMPLES).filter((file) => file.endsWith(".yaml"));
		for (const file of files) written.push(await exampleOf(file));
		expect(written.length).toBeGreaterThan(40);
	}, 60_000);

	test("has no fonts or colours of a theme", () => {
		for (const { name, all: parts } of written)
			expect([name, parts.filter((xml) => /[Tt]heme/.test(xml))]).toEqual([name, []]);
	});
	test("names the Chinese face wherever it names a face", () => {
		for (const { name, document, styles } of written) {
			const fonts = [...all(document, "w:rFonts"), ...all(styles, "w:rFonts")];
			const faces = fonts.filter(({ attributes }) => attributes["w:ascii"] !== undefined);
			expect(faces.length).toBeGreaterThan(0);
			for (const { attributes } of faces)
				expect([name, attributes["w:eastAsia"]]).toEqual([name, attributes["w:ascii"]]);
		}
	});
	test("hints at the Chinese face for what both faces have", () => {
		for (const { name, document, footers } of written) {
			expect(footers.flatMap((footer) => all(footer, "w:t")).length).toBeGreaterThan(0);
			const runs = [document, ...footers]
				.flatMap((part) => all(part, "w:r"))
				.filter((run) => all(run, "w:t").some(({ children }) => BOTH.test(children.join(""))));
			for (const run of runs)
				expect([name, all(run, "w:rFonts")[0]?.attributes["w:hint"]]).toEqual([name, "eastAsia"]);
		}
	});
	test("defines every style that it uses", () => {
		for (const { name, document, styles } of written) {
			const known = new Set(all(styles, "w:style").map(({ attributes }) => attributes["w:styleId"]));
			for (const kind of ["w:pStyle", "w:rStyle", "w:tblStyle"])
				for (const one of all(document, kind)) expect([name, known.has(valOf(one))]).toEqual([name, true]);
		}
	});
	test("keeps no widows, and breaks lines by the Chinese rules, in the style that all others are based on", () => {
		for (const { name, document, styles } of written) {
			const normal = all(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === "Normal");
			expect([name, valOf(all(normal as Element, "w:widowControl")[0])]).toEqual([name, "0"]);
			expect(all(normal as Element, "w:kinsoku")).toHaveLength(1);
			expect(valOf(all(normal as Element, "w:kinsoku")[0])).toBeUndefined();
			const others = [...all(document, "w:widowControl"), ...all(document, "w:kinsoku")];
			expect([name, others]).toEqual([name, []]);
			const bases = all(styles, "w:basedOn").map(valOf);
			expect(new Set(bases)).toEqual(new Set(["Normal", "TableNormal"]));
		}
	});
	test("has no grid, which none of them lays out like another, and nothing that would keep to one", () => {
		for (const { name, all: parts } of written)
			expect([name, parts.filter((xml) => /w:docGrid|w:snapToGrid/.test(xml))]).toEqual([name, []]);
	});
	test("has exact lines nowhere within tables", () => {
		for (const { name, document, styles } of written) {
			const ruleOf = new Map(
				all(styles, "w:style").map((style) => [
					style.attributes["w:styleId"],
					all(style, "w:spacing").find(({ attributes }) => attributes["w:lineRule"])?.attributes[
						"w:lineRule"
					],
				]),
			);
			for (const paragraph of all(document, "w:tc").flatMap((cell) => all(cell, "w:p"))) {
				const own = all(paragraph, "w:spacing").find(({ attributes }) => attributes["w:lineRule"]);
				const style = valOf(all(paragraph, "w:pStyle")[0]) ?? "Normal";
				expect([name, own?.attributes["w:lineRule"] ?? ruleOf.get(style)]).toEqual([name, "atLeast"]);
			}
		}
	});
	test("writes the grid of every table, and cells as wide as it; each ends in a paragraph", () => {
		let tables = 0;
		for (const { name, document } of written) {
			for (const table of all(document, "w:tbl")) {
				tables++;
				const columns = all(table, "w:gridCol").map((column) => number(column, "w:w"));
				const total = number(all(table, "w:tblW")[0], "w:w");
				expect([name, sum(columns)]).toEqual([name, total]);
				expect(all(table, "w:tblLayout")[0]?.attributes["w:type"]).toBe("fixed");
				for (const row of all(table, "w:tr")) {
					expect([name, sum(all(row, "w:tcW").map((cell) => number(cell, "w:w")))]).toEqual([name, total]);
				}
				for (const cell of all(table, "w:tc")) expect(elementsIn(cell).at(-1)?.name).toBe("w:p");
			}
		}
		expect(tables).toBeGreaterThan(10);
	});
	test("states indents in twips, which LibreOffice reads, wherever it states them in characters", () => {
		for (const { name, document, styles } of written) {
			for (const { attributes } of [...all(document, "w:ind"), ...all(styles, "w:ind")]) {
				const sides = Object.keys(attributes).filter((key) => key.endsWith("Chars"));
				for (const side of sides)
					expect([name, attributes[side.replace("Chars", "")]]).not.toEqual([name, undefined]);
			}
		}
	});
});
