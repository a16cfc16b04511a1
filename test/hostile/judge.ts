import { expect } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { readDocx } from "../readers/docx.ts";
import { outputsOf } from "../readers/make.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { sampleOf } from "./plan.ts";

/** A document without its words: types, levels, numbers and how many of each there are. */
export function bones(document: Document): string {
	return JSON.stringify(document, (key, value) => {
		if (key === "stop") return "";
		// A line says only whether there is one: 附注 that comes in brackets is made of more pieces.
		return Array.isArray(value) && typeof value[0]?.text === "string" ? "line" : value;
	});
}

const plainBones = new Map<string, string>();

/** The bones of the same plan with a harmless word in every place. */
export async function bonesOfPlain(count: number, turn: number): Promise<string | undefined> {
	const id = `${count} ${turn % 4}`;
	if (!plainBones.has(id)) {
		const { walk } = await outputsOf(sampleOf(Array(count).fill("甲"), turn).yaml);
		plainBones.set(id, bones(walk.document as Document));
	}
	return plainBones.get(id);
}

/** Titles of attachments as they are written: printed in several lines where they are long, without the space between. */
function wholeTitles(paragraphs: readonly [style: string, text: string][]): [string, string][] {
	const whole: [string, string][] = [];
	for (const [style, text] of paragraphs) {
		const isTitle = style === "AttachmentTitle";
		const last = whole.at(-1);
		const words = isTitle ? text.replace(/\s/g, "") : text;
		if (isTitle && last?.[0] === style) last[1] += words;
		else whole.push([style, words]);
	}
	return whole;
}

type Printed = readonly (readonly [style: string, text: string])[];

/** 主送机关, wherever they stand: too long for page one, they are in 版记. */
const isRecipients = ([style, text]: readonly [string, string]): boolean =>
	style === "Recipients" || (style === "Imprint" && text.startsWith("主送："));
const recipientsIn = (paragraphs: Printed): string[] =>
	paragraphs.filter(isRecipients).map(([, text]) => text.replace(/^主送：/, "").replace(/[：。]$/, ""));
const others = (paragraphs: Printed) => paragraphs.filter((one) => !isRecipients(one));

/** The structure is that of a plan of harmless words, and every word is read back from both outputs. */
export async function judge(texts: string[], turn: number): Promise<void> {
	const sample = sampleOf(texts, turn);
	const { walk, docx, md } = await outputsOf(sample.yaml);
	expect(bones(walk.document as Document)).toBe(await bonesOfPlain(texts.length, turn));

	const read = readDocx(docx);
	const [printed, wanted] = [wholeTitles(read.paragraphs), wholeTitles(sample.docx)];
	expect(others(printed)).toEqual(others(wanted));
	expect(recipientsIn(printed)).toEqual(recipientsIn(wanted));
	expect(read.tables).toEqual(sample.tables);
	// 版记 may stand on a page of its own, behind a blank one.
	expect([1, 2, 3]).toContain(read.sections);
	expect(read.title).toBe(sample.title);
	expect(readMarkdown(md)).toEqual(sample.md);
}
