import { cut } from "jieba-wasm";
import { describe, expect, test } from "vitest";
import { SHORT_GENRES } from "../../../src/standard/title/classes.ts";
import { titleLines, titleRanges } from "../../../src/standard/title/lines.ts";
import { widthOf } from "../../../src/standard/width.ts";
import { TITLES } from "./titles.ts";

const PER_LINE = 20;
const broken = TITLES.map((one) => ({ ...one, ranges: titleRanges(one.title, PER_LINE) }));
const several = broken.filter(({ ranges }) => ranges.length > 1);
const linesOf = ({ title, ranges }: (typeof broken)[number]): string[] =>
	ranges.map(([from, to]) => title.slice(from, to));
const shown = (one: (typeof broken)[number]): string => linesOf(one).join(" / ");

/** Where each line but the first begins. */
const begins = ({ ranges }: (typeof broken)[number]): number[] => ranges.slice(1).map(([from]) => from);

const isIn = (text: string, pattern: RegExp, at: number): boolean =>
	[...text.matchAll(pattern)].some(({ 0: found, index }) => at > index && at < index + found.length);

/** What jieba takes for a word and a reader does not: 暑期 / 社会实践, 项目 / 管理办法. */
const NOT_WORDS = new Set(["暑期社会", "项目管理"]);

describe("400 titles", () => {
	test("are 400 of 10 to 60 characters and more than one line is common", () => {
		expect(new Set(TITLES.map(({ title }) => title)).size).toBeGreaterThanOrEqual(400);
		expect(several.length).toBeGreaterThan(300);
	});

	test("lose nothing but spaces between lines", () => {
		for (const one of broken) {
			const rest = one.ranges.map(([, to], index) => one.title.slice(to, one.ranges[index + 1]?.[0]));
			expect(rest.join("").trim()).toBe("");
			expect(one.ranges[0]?.[0]).toBe(0);
			expect(linesOf(one).every((line) => line === line.trim() && line !== "")).toBe(true);
		}
	});

	test("keep to the width of a line, in four lines at most", () => {
		expect(broken.filter((one) => linesOf(one).some((line) => widthOf(line) > PER_LINE)).map(shown)).toEqual(
			[],
		);
		expect(broken.filter(({ ranges }) => ranges.length > 4).map(shown)).toEqual([]);
	});

	test("stay one line where they fit", () => {
		for (const { title, ranges } of broken)
			if (widthOf(title) < PER_LINE - 1) expect([title, ranges.length]).toEqual([title, 1]);
	});

	test("take one line more than the fewest now and then, never two", () => {
		const more = broken.map(({ title, ranges }) => ranges.length - Math.ceil(widthOf(title) / PER_LINE));
		expect(Math.max(...more)).toBeLessThanOrEqual(1);
		expect(more.filter((lines) => lines === 1).length).toBeLessThan(0.07 * broken.length);
	});

	test("are never an hourglass", () => {
		const waists = several.filter((one) => {
			const widths = linesOf(one).map(widthOf);
			return widths.some(
				(width, at) => Math.max(...widths.slice(0, at)) > width && Math.max(...widths.slice(at + 1)) > width,
			);
		});
		expect(waists.map(shown)).toEqual([]);
	});

	test("end no line but where one may by hand", () => {
		const torn = several.filter((one) => begins(one).some((at) => !one.seams.has(at)));
		expect(torn.map(shown)).toEqual([]);
	});

	test("tear no word that another segmenter sees", () => {
		const torn = several.flatMap(({ title, ranges }) => {
			let at = 0;
			return cut(title, true).flatMap((word: string) => {
				at += word.length;
				const isTorn = ranges.some(([from]) => from > at - word.length && from < at);
				return isTorn && !NOT_WORDS.has(word) ? [word] : [];
			});
		});
		expect(torn).toEqual([]);
	});

	test("tear no number with its unit, no date, no short bracket or quotation", () => {
		const whole =
			/[0-9—.]+(?:年度?|月|日|个|项|条|号|名|批|届|次|季度|万元|千伏|起)|“[^”]{1,9}”|（[^）]{1,9}）|〔[^〕]*〕|第[一二三四五六七八九十]+[届次批个]/g;
		expect(several.filter((one) => begins(one).some((at) => isIn(one.title, whole, at))).map(shown)).toEqual(
			[],
		);
	});

	test("leave nothing hanging at the end of a line and nothing lost at the beginning", () => {
		const lines = several.flatMap((one) => linesOf(one));
		const ends = several.flatMap((one) => linesOf(one).slice(0, -1));
		expect(ends.filter((line) => /(?:关于|和|与|及|暨|对|在|向|将|[《“（])$/.test(line))).toEqual([]);
		expect(lines.filter((line) => /^(?:[的》”）、，等])/.test(line))).toEqual([]);
		// Only the names of joint issuers may be parted behind 、.
		expect(ends.filter((line) => line.endsWith("、") && !line.endsWith("局、"))).toEqual([]);
	});

	test("never leave the 文种 alone, nor a scrap of a line", () => {
		const last = several.map((one) => ({ lines: linesOf(one), end: linesOf(one).at(-1) as string }));
		expect(last.filter(({ end }) => SHORT_GENRES.has(end.replace(/^的/, "")))).toEqual([]);
		for (const { lines, end } of last) {
			expect(widthOf(end)).toBeGreaterThanOrEqual(4.5);
			expect(widthOf(end)).toBeGreaterThanOrEqual(Math.max(...lines.map(widthOf)) / 3);
		}
	});
});

describe("what no list foresees", () => {
	test("what four lines do not hold, and a word wider than a line, are left whole", () => {
		for (const title of ["x".repeat(50), "关于开展安全生产检查的通知".repeat(9), "龘".repeat(99)])
			expect(titleLines(title)).toEqual([title]);
	});

	test("odd characters are neither lost nor parted", () => {
		for (const title of [
			"𠮷".repeat(25),
			"龘".repeat(50),
			"—".repeat(50),
			"《".repeat(45),
			"》关于、".repeat(9),
		]) {
			const lines = titleLines(title);
			expect(lines.join("")).toBe(title);
			expect(lines.every((line) => !/^[\udc00-\udfff]/.test(line))).toBe(true);
		}
	});

	test("a narrower line takes more of them", () => {
		const lines = titleLines("关于开展安全生产隐患排查专项整治行动的紧急通知", { perLine: 12 });
		expect(lines.every((line) => widthOf(line) <= 12)).toBe(true);
		expect(lines.join("")).toBe("关于开展安全生产隐患排查专项整治行动的紧急通知");
	});

	test("an empty title is one empty line", () => {
		expect(titleLines("")).toEqual([""]);
	});
});
