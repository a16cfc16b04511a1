import { describe, expect, test } from "vitest";
import { hanNumber } from "../../src/standard/ordinals.ts";
import { readDocx } from "../readers/docx.ts";
import { outputsOf } from "../readers/make.ts";
import { readMarkdown } from "../readers/markdown.ts";

const CHAPTERS = 8;
const ARTICLES = 60;

/** A 办法 of 60 articles in 8 chapters; every tenth is named, and later ones refer to it. */
function measures(insertedBefore?: number): string {
	const articles = Array.from({ length: ARTICLES }, (_, i) => {
		const named = (i + 1) % 10 === 0 ? [`        名: 名${i + 1}`] : [];
		const refers = i > 9 ? `依照【条${Math.floor(i / 10) * 10}】办理` : "按规定办理";
		return [`      - 内容: 事项${i + 1}，${refers}。`, ...named, "        项: [甲；, 乙。]"].join("\n");
	});
	if (insertedBefore !== undefined) articles.splice(insertedBefore - 1, 0, "      - 插入的一条。");
	const perChapter = Math.ceil(articles.length / CHAPTERS);
	const chapters = Array.from({ length: CHAPTERS }, (_, i) => {
		const own = articles.slice(i * perChapter, (i + 1) * perChapter);
		return `  - 标题: 第${i + 1}部分名称\n    条文:\n${own.join("\n")}`;
	});
	const variables = [10, 20, 30, 40, 50, 60].map((n) => `  条${n}: {条: 名${n}}`);
	// The last is referred to by nobody.
	const used = variables.slice(0, 5).join("\n");
	return `文种: 办法\n标题: 公章管理办法\n变量:\n${used}\n章:\n${chapters.join("\n")}\n`;
}

const article = (n: number) => `第${hanNumber(n)}条`;

/** `事项n，依照第m条办理。` with what each article says of itself and of the one it means. */
function saidIn(lines: string[]): { number: string; item: number; means: string | undefined }[] {
	return lines.flatMap((line) => {
		const found =
			/^(第[一二三四五六七八九十]+条)\s*事项(\d+)，(?:依照(第[一二三四五六七八九十]+条)办理)?/u.exec(line);
		return found ? [{ number: found[1] as string, item: Number(found[2]), means: found[3] }] : [];
	});
}

describe.each([
	["as written", undefined],
	["with an article put in before the 15th", 15],
])("60 articles in 8 chapters, %s", (_, inserted) => {
	const shifted = (n: number) => (inserted !== undefined && n >= inserted ? n + 1 : n);

	test.each(["docx", "md"])("%s: articles run through, references follow", async (format) => {
		const { walk, docx, md } = await outputsOf(measures(inserted));
		expect(walk.diagnostics).toEqual([]);
		const lines = (format === "docx" ? readDocx(docx).paragraphs : readMarkdown(md)).map(
			([, text]) => text ?? "",
		);
		const said = saidIn(lines);
		expect(said).toHaveLength(ARTICLES);
		for (const { number, item, means } of said) {
			expect(number).toBe(article(shifted(item)));
			const meant = Math.floor((item - 1) / 10) * 10;
			expect(means).toBe(meant > 0 ? article(shifted(meant)) : undefined);
		}
		const chapters = lines.filter((line) => /^第.章/u.test(line));
		expect(chapters.map((line) => line.slice(0, 3))).toEqual(
			Array.from({ length: CHAPTERS }, (_, i) => `第${hanNumber(i + 1)}章`),
		);
		const clauses = lines.filter((line) => /^（[一二]）/u.test(line));
		expect(clauses).toHaveLength(ARTICLES * 2);
	});
});
