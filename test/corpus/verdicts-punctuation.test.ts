import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PROSE_SEVERITY } from "../../src/diagnostics/codes/prose.ts";
import { MARKS } from "../../src/writing/marks.ts";
import { ORDINALS } from "../../src/writing/ordinals.ts";
import { PUNCTUATION } from "../../src/writing/punctuation.ts";
import { findingsIn } from "./findings.ts";

const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
const RULES = new Set(Object.keys({ ...PUNCTUATION, ...MARKS, ...ORDINALS, ...PROSE_SEVERITY }));
const GENRES: Record<string, string> = {
	"02": "调研报告",
	"03": "经验材料",
	"04": "情况汇报",
	"05": "实施方案",
	"07": "汇报",
	"10": "办法",
	"11": "意见",
	"12": "年度工作总结",
};

/** `article:line:column rule verdict`, each judged by reading the place; no text of the articles. */
const VERDICTS = readFileSync(new URL("verdicts-punctuation.tsv", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((row) => row.split("\t") as [place: string, rule: string, verdict: string]);

test("at least 95 % of what is found is wrong indeed", () => {
	expect(VERDICTS.length).toBeGreaterThan(200);
	expect(VERDICTS.filter(([, , verdict]) => !/^(?:true|false)$/.test(verdict))).toEqual([]);
	const right = VERDICTS.filter(([, , verdict]) => verdict === "true");
	expect(right.length / VERDICTS.length).toBeGreaterThanOrEqual(0.95);
});

describe.skipIf(!existsSync(CORPUS))("articles of ../shared/corpus (skipped where it is not there)", () => {
	test.each(Object.entries(GENRES))("%s: every finding is a judged one", async (name, genre) => {
		const article = readFileSync(new URL(`${name}.txt`, CORPUS), "utf8");
		const found = await findingsIn(article, genre, (code) => RULES.has(code));
		const judged = VERDICTS.filter(([place]) => place.startsWith(`${name}:`));
		expect(found.map(({ line, column, code }) => [`${name}:${line}:${column}`, code])).toEqual(
			judged.map(([place, rule]) => [place, rule]),
		);
	});
});
