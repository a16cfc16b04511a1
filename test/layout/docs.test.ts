import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../cli/run.ts";
import { CLAUSES } from "./clauses/index.ts";
import { galleryPage, goldens } from "./goldens.mjs";
import { figuresIn, proofPage } from "./proof-page.ts";

const PROOF = join(ROOT, "docs/国标对照.md");
const PICTURES = join(ROOT, "docs/images/版式");

test("docs/版式图册.md shows all golden documents; if not, run: npm run pictures", () => {
	expect(readFileSync(join(ROOT, "docs/版式图册.md"), "utf8")).toBe(galleryPage());
});

test("each has its picture, and a small one; if not, run: npm run pictures", () => {
	const names = goldens().map(({ name }) => `${name}.png`);
	expect(readdirSync(PICTURES).sort()).toEqual(names.sort());
	const sizes = names.map((name) => statSync(join(PICTURES, name)).size);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});

test("docs/国标对照.md is in step with the clauses; if not, run: npm run proof", () => {
	const page = readFileSync(PROOF, "utf8");
	expect(proofPage(CLAUSES, figuresIn(page))).toBe(page);
});
