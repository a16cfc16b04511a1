import { describe, expect, test } from "vitest";
import { RULE_CODES } from "../../src/check/settings.ts";
import { chapters, explained } from "../../src/commands/explained.ts";
import type { Code } from "../../src/diagnostics/diagnostic.ts";
import { gzfa } from "./run.ts";

const CODES = [...RULE_CODES] as Code[];

test("every rule stands in one chapter", () => {
	const listed = chapters().flatMap(([, codes]) => codes);
	expect(listed.toSorted()).toEqual(CODES.toSorted());
});

test.each(CODES)(
	"%s can be explained: what is told, on what it rests, what is wrong and what is right",
	async (code) => {
		const { message, basis, wrong, severity } = await explained(code);
		expect(message).toMatch(/\p{Script=Han}.*。$/u);
		expect(basis).toMatch(/\p{Script=Han}|GB/u);
		expect(["error", "warning", "info"]).toContain(severity);
		expect(wrong.length).toBeGreaterThan(0);
	},
);

describe("gzfa rules", () => {
	test("lists them all", () => {
		const { code, out, err } = gzfa(["规则"]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		for (const one of CODES) expect(out).toMatch(new RegExp(`^  ${one} +(错误|警告|提示)  .+。$`, "m"));
		const rows = JSON.parse(gzfa(["rules", "--format", "json"]).out);
		expect(rows.map(({ rule }: { rule: string }) => rule).toSorted()).toEqual(CODES.toSorted());
	});

	test("explains one, in capitals or not", () => {
		const { code, out } = gzfa(["rules", "word-jiezhi"]);
		expect(code).toBe(0);
		expect(out).toContain(
			"WORD-JIEZHI 错误 “截止”后面带着时间，应当用“截至”。\n  改法：改成“截至”。\n  依据：《现代汉语词典》",
		);
		expect(out).toContain(
			"  gzfa check --fix 会改\n  错：截止目前，已办结12件。\n  对：截至目前，已办结12件。\n",
		);
		expect(out).toContain("  不算错：报名截止日期为3月5日。\n");
		const rule = JSON.parse(gzfa(["rules", "ROW-LENGTH", "--format", "json"]).out);
		expect(rule).toMatchObject({
			rule: "ROW-LENGTH",
			severity: "error",
			fix: "none",
			isSoft: false,
			of: "plan",
		});
		expect(gzfa(["rules", "ROW-LENGTH"]).out).toContain("  错：\n    正文:\n      - 表格:\n");
	});

	test("shows no line that nobody would read to its end, but gives it whole to machines", () => {
		const lines = gzfa(["rules", "LEN-5000"]).out.split("\n");
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(150);
		const [{ wrong }] = JSON.parse(gzfa(["rules", "LEN-5000", "--format", "json"]).out).wrong;
		expect(wrong.length).toBeGreaterThan(5000);
	});

	test("of what is no rule", () => {
		expect(gzfa(["rules", "FIELD-EMPTY"])).toMatchObject({ code: 0 });
		const { code, err } = gzfa(["rules", "PLACEHOLDR"]);
		expect(code).toBe(2);
		expect(err).toContain("你是不是想写“PLACEHOLDER”？");
	});
});
