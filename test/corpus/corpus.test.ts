import { existsSync, readFileSync } from "node:fs";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { isStopped } from "../../src/check/rules/rules.ts";
import { readDocx } from "../readers/docx.ts";
import { outputsOf } from "../readers/make.ts";
import { readMarkdown } from "../readers/markdown.ts";
import { characters, expectedText, type Plan, planOf } from "./article.ts";

const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

/** Articles by number, with the genre of their own that they are written as. */
const ARTICLES: [name: string, genre: string][] = [
	["02", "调研报告"],
	["03", "经验材料"],
	["04", "情况汇报"],
	["05", "实施方案"],
	["07", "汇报"],
	["10", "办法"],
	["11", "意见"],
	["12", "年度工作总结"],
];
const TITLE = "收录文稿";

/** Ways of writing the same plan. */
const WAYS: Record<string, (plan: Plan) => string> = {
	"as a YAML library would quote it": (plan) => stringify(plan),
	"in double quotes": (plan) =>
		stringify(plan, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 }),
	"in blocks": (plan) =>
		stringify(asBlocks(plan), {
			defaultStringType: "BLOCK_LITERAL",
			defaultKeyType: "PLAIN",
			lineWidth: 0,
			blockQuote: "literal",
		}),
};

/** 引言 pasted as it is, a paragraph on each line. */
function asBlocks(plan: Plan): Plan {
	return Array.isArray(plan.引言) ? { ...plan, 引言: `${plan.引言.join("\n\n")}\n` } : plan;
}

describe.skipIf(!existsSync(CORPUS))("articles of ../shared/corpus (skipped where it is not there)", () => {
	describe.each(Object.entries(WAYS))("%s", (_, write) => {
		test.each(ARTICLES)("%s as %s: every character in order", async (name, genre) => {
			const article = readFileSync(new URL(`${name}.txt`, CORPUS), "utf8");
			const expected = expectedText(article, TITLE);
			const { walk, docx, md } = await outputsOf(write(planOf(article, genre, TITLE)));

			expect(isStopped(walk.diagnostics)).toBe(false);
			const raw = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
			expect(characters(raw.value)).toBe(expected);
			expect(
				characters(
					readDocx(docx)
						.paragraphs.map(([, text]) => text)
						.join(""),
				),
			).toBe(expected);
			expect(
				characters(
					readMarkdown(md)
						.map(([, text]) => text)
						.join(""),
				),
			).toBe(expected);
		});
	});

	test.each(ARTICLES)("%s: headings are headings, numbered from 一", async (name, genre) => {
		const article = readFileSync(new URL(`${name}.txt`, CORPUS), "utf8");
		const plan = planOf(article, genre, TITLE);
		const { docx, md } = await outputsOf(stringify(plan));
		const numbers = "一二三四五六七八九十";
		const headings = (plan.章节 ?? []).map(({ 标题 }, i) => `${numbers[i]}、${标题}`);
		const styled = readDocx(docx).paragraphs.filter(([style]) => style === "Heading1");
		expect(styled.map(([, text]) => text)).toEqual(headings);
		const marked = readMarkdown(md).filter(([kind]) => kind === "heading 2");
		expect(marked.map(([, text]) => text)).toEqual(headings);
	});
});
