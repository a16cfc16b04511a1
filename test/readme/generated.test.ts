import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allGenres, docs, rulesPage, titles } from "../../src/build.ts";
import { ROOT } from "../cli/run.ts";

const FOLDER = join(ROOT, "docs");
const PICTURES = join(FOLDER, "images/genres");
const genres = allGenres();

describe("the pages on the genres, and the gallery", () => {
	test.each(docs(FOLDER))("%s is what the generator writes; if not, run: npm run generate", (path, text) => {
		expect(readFileSync(path, "utf8")).toBe(text);
	});

	test("there is no page of a genre that is gone", () => {
		const titles = genres.map(({ title }) => `${title}.md`);
		expect(readdirSync(join(FOLDER, "文种")).sort()).toEqual([...titles, "README.md"].sort());
	});

	test("every link leads somewhere", () => {
		for (const [path, text] of docs(FOLDER)) {
			const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => join(path, "..", link));
			expect(links.length).toBeGreaterThan(0);
			for (const link of links) expect(statSync(link).isFile()).toBe(true);
		}
	});

	test("every genre has its picture, and a small one; if not, run: npm run pictures", () => {
		expect(readdirSync(PICTURES).sort()).toEqual(genres.map(({ name }) => `${name}.png`).sort());
		const sizes = genres.map(({ name }) => statSync(join(PICTURES, `${name}.png`)).size);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
	});
});

test("the page on titles is what the generator writes; if not, run: npm run generate", () => {
	expect(readFileSync(join(FOLDER, "标题回行.md"), "utf8")).toBe(titles());
});

test("the page on the rules is what the generator writes; if not, run: npm run generate", async () => {
	expect(readFileSync(join(FOLDER, "规则.md"), "utf8")).toBe(await rulesPage());
});
