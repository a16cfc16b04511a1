import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocx } from "../readers/docx.ts";
import { outputsOf, walkOf } from "../readers/make.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { double } from "./styles.ts";
import { FORBIDDEN, isBlank, oneLine } from "./texts.ts";

const SEED = 9704;

describe("several lines are several paragraphs", () => {
	test("blank lines and blanks at the ends go, the rest stays", async () => {
		const lines = fc.array(fc.oneof(oneLine, fc.constantFrom("", " ", "\u3000\u3000甲", "乙 \t")), {
			minLength: 2,
			maxLength: 5,
		});
		const breaks = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
		const texts = fc.sample(fc.tuple(lines, breaks), { seed: SEED, numRuns: 500 });
		for (const [all, lineBreak] of texts.filter(([all]) => !all.every(isBlank))) {
			const plan = `文种: 通用\n标题: 甲\n引言: ${double(all.join(lineBreak), 0)}\n`;
			const { docx, md } = await outputsOf(plan);
			const expected = all.map((line) => line.replace(/^[ \t\u3000]+|[ \t\u3000]+$/g, "")).filter(Boolean);
			expect(readDocx(docx).paragraphs.slice(1)).toEqual(expected.map((line) => ["Body", line]));
			expect(readMarkdown(md).slice(1)).toEqual(expected.map((line) => ["paragraph", line]));
		}
	});
});

describe("what XML does not have is an error at its place", () => {
	const PLACES: [string, (words: string) => string][] = [
		["title", (words) => `文种: 通用\n标题: ${words}\n引言: 甲\n`],
		["paragraph", (words) => `文种: 通用\n标题: 甲\n引言:\n  - 乙\n  - ${words}\n`],
		["heading", (words) => `文种: 通用\n标题: 甲\n章节:\n  - 标题: ${words}\n    内容: 甲\n`],
		["item", (words) => `文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    条目: [甲, ${words}]\n`],
		["cell", (words) => `文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    表格: {行: [[${words}, 甲]]}\n`],
		["attachment", (words) => `文种: 通用\n标题: 甲\n引言: 甲\n附件: [${words}]\n`],
		["note", (words) => `文种: 通用\n标题: 甲\n引言: 甲\n附注: ${words}\n`],
		["key", (words) => `文种: 通用\n标题: 甲\n引言: 甲\n${words}: 甲\n`],
	];
	const errorsOf = async (plan: string | Uint8Array) => {
		const { diagnostics, document } = await walkOf(plan);
		expect(document).toBeUndefined();
		return diagnostics
			.filter(({ code }) => code === "YAML-BAD-CHARACTER")
			.map(({ span, args }) => [span, args]);
	};
	const around = fc.sample(oneLine, { seed: SEED, numRuns: FORBIDDEN.length * 2 });

	test.each(PLACES)("%s", async (_, plan) => {
		for (const [i, codePoint] of FORBIDDEN.entries()) {
			const escaped = `\\u${codePoint.toString(16).padStart(4, "0")}`;
			const before = double(around[i * 2] as string, 0).slice(0, -1);
			const after = double(around[i * 2 + 1] as string, 0).slice(1);
			const text = plan(`${before}${escaped}${after}`);
			const start = text.indexOf(before) + before.length;
			const span = { file: "plan.yaml", start, end: start + escaped.length };
			expect(await errorsOf(text)).toEqual([[span, { codePoint }]]);
			// As it is. What is no character at all cannot be in a file of UTF-8; NUL makes it no text.
			if (codePoint === 0 || (codePoint >= 0xd800 && codePoint < 0xe000)) continue;
			const bare = plan(`"甲${String.fromCodePoint(codePoint)}乙"`);
			const at = bare.indexOf(String.fromCodePoint(codePoint));
			const place = { file: "plan.yaml", start: at, end: at + 1 };
			expect(await errorsOf(bare)).toEqual([[place, { codePoint }]]);
		}
	});

	test("halves of a pair that make one character are none", async () => {
		const { docx } = await outputsOf('文种: 通用\n标题: "甲\\ud83d\\ude00乙"\n引言: "\\U0001f600"\n');
		expect(readDocx(docx).paragraphs.map(([, text]) => text)).toEqual(["甲\u{1f600}乙", "\u{1f600}"]);
	});
});
