import fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/report/diff.ts";

/** What `patch` makes of a text. */
function patched(before: string, diff: string): string {
	const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	const rows = diff.match(/[^\n]*\n/g) ?? [];
	const made: string[] = [];
	let at = 0;
	for (const [i, row] of rows.entries()) {
		const head = /^@@ -(\d+),(\d+) \+\d+,\d+ @@/.exec(row);
		if (head) {
			const start = Number(head[1]) - (head[2] === "0" ? 0 : 1);
			while (at < start) made.push(old[at++] as string);
			continue;
		}
		const typed = rows[i + 1]?.startsWith("\\ ") ? row.slice(1, -1) : row.slice(1);
		if (row.startsWith("--- ") || row.startsWith("+++ ") || row.startsWith("\\ ")) continue;
		if (row[0] !== "+") expect(old[at++]).toBe(typed);
		if (row[0] !== "-") made.push(typed);
	}
	return [...made, ...old.slice(at)].join("");
}

test("shows lines with three around them, line breaks as they are", () => {
	const lines = ["一", "二", "三", "四", "五,", "六", "七", "八", "九", "十"].map((one) => `${one}\r\n`);
	const after = lines.map((one) => one.replace(",", "，")).join("");
	expect(unifiedDiff("甲.yaml", lines.join(""), after)).toBe(
		"--- 甲.yaml\n+++ 甲.yaml\n@@ -2,7 +2,7 @@\n 二\r\n 三\r\n 四\r\n-五,\r\n+五，\r\n 六\r\n 七\r\n 八\r\n",
	);
	expect(unifiedDiff("甲.yaml", "一\n", "一\n")).toBe("");
	expect(unifiedDiff("甲.yaml", "一", "二\n")).toBe(
		"--- 甲.yaml\n+++ 甲.yaml\n@@ -1,1 +1,1 @@\n-一\n\\ No newline at end of file\n+二\n",
	);
});

test("patching with it gives the other text", () => {
	const text = fc
		.array(fc.constantFrom("甲", "乙", "丙", "丁", "", "戊"), { maxLength: 40 })
		.map((lines) => lines.join("\n"));
	fc.assert(
		fc.property(text, text, (before, after) => {
			expect(patched(before, unifiedDiff("a", before, after))).toBe(after);
		}),
		{ seed: 5, numRuns: 500 },
	);
});
