import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { readDocx } from "../readers/docx.ts";
import { outputsOf, walkOf } from "../readers/make.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { sampleOf } from "./plan.ts";
import { double } from "./styles.ts";
import { FORBIDDEN, isBlank, LISTED, LONG_ONES, oneLine } from "./texts.ts";

const SEED = 9704;
const AIM = 20_000;
const BATCH = 10;

const random = fc.sample(oneLine, { seed: SEED, numRuns: AIM - LISTED.length });

function batches(texts: readonly string[], size: number): string[][] {
	const count = Math.ceil(texts.length / size);
	return Array.from({ length: count }, (_, i) => texts.slice(i * size, (i + 1) * size));
}

/** A document without its words: types, levels, numbers and how many of each there are. */
function bones(document: Document): string {
	return JSON.stringify(document, (key, value) => {
		if (key === "stop") return "";
		// A line says only whether there is one: 附注 that comes in brackets is made of more pieces.
		return Array.isArray(value) && typeof value[0]?.text === "string" ? "line" : value;
	});
}

const plainBones = new Map<string, string>();

/** The bones of the same plan with a harmless word in every place. */
async function bonesOfPlain(count: number, turn: number): Promise<string | undefined> {
	const id = `${count} ${turn % 2}`;
	if (!plainBones.has(id)) {
		const { walk } = await outputsOf(sampleOf(Array(count).fill("甲"), turn).yaml);
		plainBones.set(id, bones(walk.document as Document));
	}
	return plainBones.get(id);
}

async function judge(texts: string[], turn: number): Promise<void> {
	const sample = sampleOf(texts, turn);
	const { walk, docx, md } = await outputsOf(sample.yaml);
	expect(bones(walk.document as Document)).toBe(await bonesOfPlain(texts.length, turn));

	const read = readDocx(docx);
	expect(read.paragraphs).toEqual(sample.docx);
	expect(read.tables).toEqual(sample.tables);
	expect(read.sections).toBe(1);
	expect(read.title).toBe(sample.title);
	expect(readMarkdown(md)).toEqual(sample.md);
}

describe("any one line is words and nothing else", () => {
	test.each<[string, readonly string[], number]>([
		["listed", LISTED, BATCH],
		["random", random, BATCH],
		["one alone", random.slice(0, 200), 1],
	])("%s", { timeout: 120_000 }, async (_, texts, size) => {
		const all = batches(texts, size);
		for (const [turn, batch] of all.entries()) await judge(batch, turn);
	});
});

describe("64 KB in one line", () => {
	test.each(LONG_ONES.map((text) => [`${JSON.stringify(text.slice(0, 8))}…${text.slice(-1)}`, text]))(
		"%s",
		{ timeout: 10_000 },
		async (_, text) => {
			const started = performance.now();
			await judge([text], text.length % 2);
			const ms = performance.now() - started; if (ms > 400) console.log(JSON.stringify(text.slice(0,4)+text.slice(-2)), ms);
		},
	);
});
