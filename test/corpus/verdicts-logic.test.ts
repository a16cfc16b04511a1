import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LOGIC_SEVERITY } from "../../src/diagnostics/codes/logic.ts";
import { findingsIn } from "./findings.ts";

const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
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

/** `article:line:column rule verdict`, each judged by reckoning the place by hand; no text of the articles. */
const VERDICTS = readFileSync(new URL("verdicts-logic.tsv", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((row) => row.split("\t") as [place: string, rule: string, verdict: string]);

test("all that is found is wrong indeed", () => {
	expect(VERDICTS.map(([, , verdict]) => verdict)).toEqual(VERDICTS.map(() => "true"));
});

describe.skipIf(!existsSync(CORPUS))("articles of ../shared/corpus (skipped where it is not there)", () => {
	test.each(Object.entries(GENRES))("%s: every finding is a judged one", async (name, genre) => {
		const article = readFileSync(new URL(`${name}.txt`, CORPUS), "utf8");
		const found = await findingsIn(article, genre, (code) => code in LOGIC_SEVERITY);
		const judged = VERDICTS.filter(([place]) => place.startsWith(`${name}:`));
		expect(found.map(({ line, column, code }) => [`${name}:${line}:${column}`, code])).toEqual(
			judged.map(([place, rule]) => [place, rule]),
		);
	});

	test("04: the drills, 245 by its own word, add up to 243", async () => {
		const article = readFileSync(new URL("04.txt", CORPUS), "utf8");
		const found = await findingsIn(article, "情况汇报", (code) => code === "NUM-SUM");
		expect(found.map(({ line, text }) => [line, text])).toEqual([[5, "245场"]]);
	});
});
