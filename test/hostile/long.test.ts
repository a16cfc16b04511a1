import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { Document } from "../../src/document/document.ts";
import { readDocx } from "../readers/docx.ts";
import { outputsOf, walkOf } from "../readers/make.ts";
import type { ReadBlock } from "../readers/markdown.ts";
import { bones, bonesOfPlain, judge } from "./judge.ts";
import { sampleOf } from "./plan.ts";
import { REPEATED, repeated } from "./texts.ts";

/** A table is one block, however many rows it has. */
function blocksIn(rows: readonly ReadBlock[]): number {
	return rows.filter(([kind], i) => kind !== "row" || rows[i - 1]?.[0] !== "row").length;
}

describe("long lines", () => {
	const named = REPEATED.map((one): [string, string] => [JSON.stringify(one), one]);

	test.each(named)("512 bytes of %s", async (_, one) => {
		for (const [turn, text] of repeated(one, 512).entries()) await judge([text], turn);
	});

	// Each text stands in twenty places, so that the plan has nearly the 2 MB that are read.
	// Those that are escaped as `*` is are left out.
	const different = named.filter(([, one]) => !"_`~[".includes(one));
	test.each(different)("64 KB of %s", { timeout: 60_000 }, async (_, one) => {
		const turn = REPEATED.indexOf(one);
		const [, text = ""] = repeated(one, 64 * 1024);
		const sample = sampleOf([text], turn);
		const { walk, docx, md } = await outputsOf(sample.yaml);
		expect(bones(walk.document as Document)).toBe(await bonesOfPlain(1, turn));
		const read = readDocx(docx).paragraphs;
		expect(read).toHaveLength(sample.docx.length);
		expect(read.every(([, words], i) => words === sample.docx[i]?.[1])).toBe(true);
		// The judge of Markdown itself is slow on long runs of escapes; 512 bytes of them it has read.
		expect(md.trimEnd().split("\n\n")).toHaveLength(blocksIn(sample.md));
	});

	const CONTEXTS: Record<string, (words: string) => string> = {
		"bare words": (words) => `文种: 通用\n标题: 甲\n引言: 甲${words}乙\n`,
		"bare words over two lines": (words) => `文种: 通用\n标题: 甲\n引言: 甲${words}\n  ${words}乙\n`,
		"double quotes": (words) => `文种: 通用\n标题: 甲\n引言: "${words.replaceAll('"', "")}乙"\n`,
		"a folded block": (words) => `文种: 通用\n标题: 甲\n引言: >\n  甲${words}乙\n  丙\n`,
		"a comment": (words) => `文种: 通用\n标题: 甲\n# ${words}乙\n引言: 丙 #${words}甲\n`,
		"a key": (words) => `文种: 通用\n标题: 甲\n${words}乙: 甲\n`,
		"the start of a text": (words) => `文种: 通用\n标题: 甲\n引言: ${words}乙\n`,
		"a list in brackets": (words) => `文种: 通用\n标题: 甲\n引言: [甲${words}乙, 丙]\n`,
		"a period": (words) =>
			`文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    时间: "2026${words.replaceAll('"', "")}乙"\n    内容: 甲\n`,
		"pasted rows": (words) =>
			`文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    表格:\n      行: |\n        甲${words}乙\n`,
	};
	test.each(Object.entries(CONTEXTS))("64 KB in %s", { timeout: 60_000 }, async (_, plan) => {
		for (const one of REPEATED.flatMap((text) => [text, text.repeat(2), `\\${text}`])) {
			const started = performance.now();
			const walk = await walkOf(plan((repeated(one, 64 * 1024)[1] as string).slice(1, -1)));
			expect(performance.now() - started, JSON.stringify(one)).toBeLessThan(10_000);
			expect(walk.document === undefined).toBe(hasErrors(walk.diagnostics));
		}
	});
});
