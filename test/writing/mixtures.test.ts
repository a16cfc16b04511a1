import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenWell } from "../../src/check/prose/writing.ts";
import { pointsInOrder } from "../../src/check/rules/enumerations.ts";
import { marksPaired } from "../../src/check/rules/pairs.ts";
import { levelsTyped } from "../../src/check/rules/typed-levels.ts";
import { mendPlan } from "../../src/commands/mend.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { NO_PROJECT, name } from "../../src/plan/name.ts";
import type { NamedPlan } from "../../src/plan/named.ts";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";
import type { SourceTree } from "../../src/source/source.ts";
import { WRITING, WRITING_CODES } from "../../src/writing/rules.ts";

const RUNS = 300;

/** What rules look for, what they put and what only looks like it; whole and in pieces. */
const FRAGMENTS = [
	...new Set(
		WRITING_CODES.flatMap((code) => {
			const { needs = "", about } = WRITING[code];
			const { wrong, fine } = about();
			const texts = [...wrong.flat(), ...fine].filter((text) => text !== undefined);
			return [...texts, ...texts.map((text) => text.slice(0, text.length / 2)), ...needs.slice(0, 12)];
		}),
	),
	..."，。；：、！？“”‘’（）《》〈〉…—()\"'<>.,;:?!-*× \u3000",
	...["一是", "二是", "一、", "（二）", "1.", "3.", "甲", "某市人民政府", "\n"],
];

const mixture = fc
	.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 })
	.map((all) => all.join(""));

const plan = fc
	.record({ title: mixture, body: fc.array(mixture, { minLength: 1, maxLength: 3 }), cell: mixture })
	.map(({ title, body, cell }) =>
		JSON.stringify({
			文种: "通用",
			标题: title,
			正文: [...body, { 表格: { 标题: title, 表头: ["甲"], 行: [[cell]] } }],
		}),
	);

const check = ({ file, bytes }: { file: string; bytes: Uint8Array }) => checkPlan({ file, bytes });

describe("random mixtures of what all rules have as examples", () => {
	test("what is safe to put is put once: mending again finds nothing", async () => {
		await fc.assert(
			fc.asyncProperty(plan, async (typed) => {
				const once = await mendPlan({ file: "plan.yaml", bytes: Buffer.from(typed) }, check, false);
				const again = await mendPlan({ file: "plan.yaml", bytes: once.bytes }, check, false);
				expect(Buffer.from(again.bytes).toString()).toBe(Buffer.from(once.bytes).toString());
				expect(again.count).toBe(0);
			}),
			{ seed: 15834, numRuns: RUNS },
		);
	});

	test("every finding points into the plan, at something", async () => {
		await fc.assert(
			fc.asyncProperty(plan, async (typed) => {
				const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(typed) });
				for (const { span } of diagnostics) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(typed.length);
					expect(span.start).toBeLessThanOrEqual(span.end);
				}
			}),
			{ seed: 15835, numRuns: RUNS },
		);
	});
});

describe("a long text of one fragment takes no longer than it is long", () => {
	const LENGTH = 20_000;
	const RUNS_OF_ONE = [..."1一甲a(（《“'\".。，、：… -—*"];
	const long = (fragment: string) => fragment.repeat(Math.ceil(LENGTH / fragment.length)).slice(0, LENGTH);

	test.each(WRITING_CODES)("%s", (code) => {
		const { find, about } = WRITING[code];
		const { wrong, fine } = about();
		for (const fragment of [...RUNS_OF_ONE, ...wrong.map(([text]) => text), ...fine]) {
			const began = performance.now();
			const count = [...long(fragment).matchAll(find())].length;
			// Far from what one pass takes, and farther from what a search that starts over takes.
			expect(performance.now() - began, fragment).toBeLessThan(1_000);
			expect(count).toBeLessThanOrEqual(LENGTH);
		}
	});

	test.each(["（", "《甲", "“甲", "）》", "a ", "1:", "甲(", "a@", '"甲', "一是；", "一、\n", "甲.", "V1."])(
		"in a plan: %j",
		(fragment) => {
			const typed = JSON.stringify({ 文种: "通用", 标题: "甲", 正文: [long(fragment)] });
			const { value: plan } = name(parse(sourceText("plan.yaml", typed)).trees[0] as SourceTree, NO_PROJECT);
			const began = performance.now();
			for (const run of [writtenWell, marksPaired, levelsTyped, pointsInOrder]) run(plan as NamedPlan);
			expect(performance.now() - began).toBeLessThan(3_000);
		},
	);
});
