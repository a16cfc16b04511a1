import { describe, expect, test } from "vitest";
import { RULE_CODES } from "../../src/check/settings.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { WRITING } from "../../src/writing/rules.ts";
import { planWith } from "../../src/zh/about/base.ts";
import { ABOUT } from "../../src/zh/about/index.ts";

async function codesOf(plan: string): Promise<string[]> {
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(plan) });
	return diagnostics.map(({ code }) => code);
}

test("the plan that the examples are laid over is free of findings", async () => {
	expect(await codesOf(planWith("正文: 请各单位认真落实。"))).toEqual([]);
});

test("every rule has an entry in the docs: in its row, or here", () => {
	expect([...RULE_CODES].filter((code) => !(code in WRITING) && !(code in ABOUT))).toEqual([]);
	expect(Object.keys(ABOUT).filter((code) => !RULE_CODES.has(code))).toEqual([]);
});

describe.each(Object.entries(ABOUT))("%s", (code, { basis, wrong, right, told }) => {
	test("rests on something, in Chinese", () => {
		expect(basis).toMatch(/\p{Script=Han}/u);
	});

	// What only a project's own genre, or another file, can break is shown by test/project and test/plans.
	test.skipIf(told)("is told of what is wrong, and not of what is right", async () => {
		expect(await codesOf(planWith(wrong))).toContain(code);
		expect(await codesOf(planWith(right))).not.toContain(code);
	});
});
