import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../src/source/form/read.ts";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";

const KEYS = new Set(["文种", "标题", "内容"]);

/** Milliseconds on a slow machine; the aim is that nothing grows faster than the file. */
const PATIENCE = 15_000;

function codesOf(text: string): string[] {
	const found = parse(sourceText("甲.yaml", text), KEYS).diagnostics;
	return found.map(({ code }) => code);
}

describe("deep plans", () => {
	test.each([
		["block lists", 5_000, "- ", "甲"],
		["block lists", 100_000, "- ", "甲\n乙"],
		["brackets", 5_000, "[", ""],
		["brackets", 100_000, "[", ""],
		["braces", 100_000, "{甲: ", ""],
		["question marks", 100_000, "? ", "甲"],
	])("%s, %i deep", { timeout: PATIENCE }, (_, depth, opening, inside) => {
		expect(codesOf(opening.repeat(depth) + inside)).toEqual(["YAML-TOO-DEEP"]);
	});

	test("closed again", { timeout: PATIENCE }, () => {
		expect(codesOf(`甲: ${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual(["YAML-TOO-DEEP"]);
	});

	test("indented maps", () => {
		const lines = Array.from({ length: 1_000 }, (_, i) => `${" ".repeat(i)}甲:`);
		expect(codesOf(lines.join("\n"))).toEqual(["YAML-TOO-DEEP"]);
	});

	test("64 is not too deep, 65 is, told where it begins", () => {
		expect(codesOf(`${"- ".repeat(64)}甲`)).toEqual([]);
		const { diagnostics } = parse(sourceText("甲.yaml", `${"- ".repeat(65)}甲`));
		expect(diagnostics.map(({ code, span }) => [code, span.start])).toEqual([["YAML-TOO-DEEP", 128]]);
	});
});

describe("aliases", () => {
	test("billion laughs", () => {
		const lines = ["a0: &a0 [哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈]"];
		for (let i = 1; i < 20; i++)
			lines.push(
				`a${i}: &a${i} [${Array(10)
					.fill(`*a${i - 1}`)
					.join(", ")}]`,
			);
		lines.push("b: *a19");
		expect(codesOf(lines.join("\n"))).toEqual(["YAML-TOO-BIG"]);
	});

	test("deep only through aliases", () => {
		const lines = ["a0: &a0 [哈]"];
		for (let i = 1; i < 5_000; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`);
		lines.push("b: *a4999");
		expect(codesOf(lines.join("\n"))).toEqual(["YAML-TOO-DEEP"]);
	});

	test("in circles", () => {
		expect(codesOf("甲: &a [乙, *a, {丙: *a}]")).toEqual(["YAML-ALIAS-CYCLE", "YAML-ALIAS-CYCLE"]);
	});
});

describe("large plans", () => {
	const MEGABYTE = 1_000_000;
	/** As many lines as a file of that many bytes has. */
	const fill = (line: string, size = 2 * MEGABYTE) => line.repeat(Math.floor(size / Buffer.byteLength(line)));

	test.each<[string, string]>([
		["items", `内容:\n${fill("  - 加强组织领导，落实工作责任。\n")}`],
		["keys", Array.from({ length: 100_000 }, (_, i) => `键${i}: 值`).join("\n")],
		["one long line", `内容: ${"字".repeat(MEGABYTE)}`],
		["one long flow list", `内容: [${fill("甲, ", MEGABYTE)}乙]`],
		["one long quoted line", `内容: "${"字".repeat(MEGABYTE)}"`],
		["a block", `内容: |\n${fill("  一段文字，写得很长。\n")}`],
		["empty lines", `内容: 甲\n${"\n".repeat(2 * MEGABYTE)}`],
		["comments", `${fill("# 注释\n")}内容: 甲`],
	])("%s", { timeout: PATIENCE }, (_, text) => {
		expect(codesOf(text)).toEqual([]);
	});

	test.each<[string, string]>([
		["unknown aliases", fill("- *县\n", 100_000)],
		["tabs", `内容:\n${fill("\t- 甲\n", 100_000)}`],
		["bad starts", fill("- @甲\n", 100_000)],
		["full-width colons between right ones", fill("- 甲: 1\n  标题：乙\n  丙: 2\n", 200_000)],
		["unclosed quotes", fill('- "甲\n', 100_000)],
		["unclosed brackets", fill("- [甲\n", 100_000)],
		["closing brackets", fill("- ]甲\n", 100_000)],
		["lines without colon", `甲: 1\n${fill("乙\n丙: 1\n", 100_000)}`],
		["bad characters", `内容: ${"\u0007".repeat(100_000)}`],
		["glued comments", fill("- 甲 #乙\n", 100_000)],
		["wrong indentation", `甲:\n${fill("    乙: 1\n  丙: 2\n", 100_000)}`],
		["quotes", '"'.repeat(20_001)],
		["percent signs", fill("%甲\n", 100_000)],
		["two megabytes of mistakes", fill("- 甲: @乙\n 丙：丁\n")],
	])("%s: at most 200 and one more", { timeout: PATIENCE }, (_, text) => {
		const codes = codesOf(text);
		expect(codes.length).toBeGreaterThan(0);
		expect(codes.length).toBeLessThanOrEqual(201);
		if (codes.length === 201) expect(codes.at(-1)).toBe("YAML-MORE");
	});
});

describe("any text", () => {
	const piece = fc.constantFrom(
		..."-:?[]{},\"'|>&*!%@#` \t\n\r\\",
		"- ",
		": ",
		"\n  ",
		"：",
		"　",
		"甲",
		"标题",
		"---\n",
		"...\n",
		"<<: ",
		"{{",
		"&a ",
		"*a",
		"\u0002",
		"\ud800",
		"\ufeff",
	);

	test("neither throws nor hides an error, and every span lies in it", { timeout: PATIENCE }, () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join("");
				const { diagnostics, trees } = parse(sourceText("甲.yaml", text), KEYS);
				for (const { span } of diagnostics) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeGreaterThanOrEqual(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length + 1);
				}
				const isFaulty = read(text).faults.some(({ mild }) => !mild);
				expect(!isFaulty || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
				for (const { root, nodeAt } of trees) expect(nodeAt("")).toBe(root);
			}),
			{ numRuns: 3_000 },
		);
	});

	test("keeps any words that stand in quotes", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (words) => {
				const { trees } = parse(sourceText("甲.yaml", `内容: ${JSON.stringify(words)}`));
				expect(trees[0]?.nodeAt("/内容")).toMatchObject({ kind: "scalar", style: "quoted", text: words });
			}),
		);
	});
});
