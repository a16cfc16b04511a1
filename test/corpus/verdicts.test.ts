import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { mendPlan } from "../../src/commands/mend.ts";
import { FIELDS_SEVERITY } from "../../src/diagnostics/codes/fields.ts";
import { LOGIC_SEVERITY } from "../../src/diagnostics/codes/logic.ts";
import { PROSE_SEVERITY } from "../../src/diagnostics/codes/prose.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { ENDS } from "../../src/writing/ends.ts";
import { MARKS } from "../../src/writing/marks.ts";
import { ORDINALS } from "../../src/writing/ordinals.ts";
import { PUNCTUATION } from "../../src/writing/punctuation.ts";
import { WRITING } from "../../src/writing/rules.ts";
import { planOf } from "./article.ts";
import { findingsIn } from "./findings.ts";

const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
const RULES = new Set(
	Object.keys({ ...WRITING, ...PROSE_SEVERITY, ...FIELDS_SEVERITY, ...LOGIC_SEVERITY, PLACEHOLDER: 0 }),
);
const OF_MARKS = new Set(Object.keys({ ...PUNCTUATION, ...MARKS, ...ENDS, ...ORDINALS, ...PROSE_SEVERITY }));
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

/** Where only the author can say what was meant. */
const UNMENDED = new Set(["PUNC-PAIR", "PUNC-SEMI-PERIOD", "PUNC-END"]);

/** `article:line:column rule verdict`, each judged by reading the place; no text of the articles. */
const VERDICTS = readFileSync(new URL("verdicts.tsv", import.meta.url), "utf8")
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

	test.each(Object.entries(GENRES))(
		"%s: marks mended, only what the author must say of them is left",
		async (name, genre) => {
			const article = readFileSync(new URL(`${name}.txt`, CORPUS), "utf8");
			const yaml = stringify(planOf(article, genre, "收录文稿"), { lineWidth: 0 });
			const check = async (input: { file: string; bytes: Uint8Array }) => {
				const walk = await checkPlan(input);
				return { ...walk, diagnostics: walk.diagnostics.filter(({ code }) => OF_MARKS.has(code)) };
			};
			const { bytes, walk } = await mendPlan({ file: "plan.yaml", bytes: Buffer.from(yaml) }, check, true);
			const left = walk.diagnostics;
			expect(left.filter(({ fix }) => fix)).toEqual([]);
			const wanted = VERDICTS.filter(([place, rule]) => place.startsWith(`${name}:`) && UNMENDED.has(rule));
			expect(left.map(({ code }) => code).sort()).toEqual(wanted.map(([, rule]) => rule).sort());
			// Marks alone have changed.
			const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
			expect(words(Buffer.from(bytes).toString())).toBe(words(yaml));
		},
	);

	test("04: the drills, 245 by its own word, add up to 243", async () => {
		const article = readFileSync(new URL("04.txt", CORPUS), "utf8");
		const found = await findingsIn(article, "情况汇报", (code) => code === "NUM-SUM");
		expect(found.map(({ line, text }) => [line, text])).toEqual([[5, "245场"]]);
	});
});
