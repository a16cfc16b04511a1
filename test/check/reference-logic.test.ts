import { expect, test } from "vitest";
import { RULES } from "../../src/check/rules/rules.ts";
import { LOGIC } from "../writing/reference-logic.ts";

const CODES = new Set<string>(RULES.flatMap(({ codes }) => codes));

test.each(LOGIC)("$row has its rule, or a reason", ({ code, why }) => {
	expect([code, why].filter(Boolean)).toHaveLength(1);
	if (code) expect(CODES).toContain(code);
	else expect(why).toMatch(/\p{Script=Han}{8}/u);
});
