import { expect, test } from "vitest";
import { RULES } from "../../src/check/rules/rules.ts";
import { COMMON } from "../../src/zh/about/common/index.ts";

const CODES = new Set<string>(RULES.flatMap(({ codes }) => codes));
/** What the schema and the fonts tell is no rule that a project may set. */
const OTHERS = ["FIELD-FORM", "FIELD-VALUE", "FONT-LACKS"];

test.each(COMMON.flatMap(([, rows]) => rows))("$row has its rules, or a reason", ({ code, why }) => {
	const codes = [code ?? []].flat();
	if (codes.length === 0) expect(why).toMatch(/\p{Script=Han}{3}/u);
	expect(codes.filter((one) => !CODES.has(one) && !OTHERS.includes(one))).toEqual([]);
});

test("no mistake is named twice", () => {
	const rows = COMMON.flatMap(([, all]) => all.map(({ row }) => row));
	expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});
