import { describe, expect, test } from "vitest";
import { exists, isAfter, printDate, printPeriod, readDate, readPeriod } from "../../src/standard/dates.ts";
import { hanNumber, ordinal, TYPED_ORDINAL } from "../../src/standard/ordinals.ts";

describe("dates", () => {
	test.each([
		["2026-11-23", "2026年11月23日"],
		["2026-03-05", "2026年3月5日"],
		["2026/3/5", "2026年3月5日"],
		["2026.3.5", "2026年3月5日"],
		["2026年3月5日", "2026年3月5日"],
		["2026 年 3 月 5 日", "2026年3月5日"],
		["２０２６年３月５日", "2026年3月5日"],
		["二〇二六年三月五日", "2026年3月5日"],
		["二○二六年十一月二十三日", "2026年11月23日"],
		["2026年11月", "2026年11月"],
		["2026-11", "2026年11月"],
	])("%s prints %s", (typed, printed) => {
		const date = readDate(typed);
		expect(date && printDate(date)).toBe(printed);
	});

	test.each(["3月上旬", "2026年", "20261123", "2026-13-01-02", "明年", "2026年×月×日", ""])(
		"%s is no date",
		(typed) => {
			expect(readDate(typed)).toBeUndefined();
		},
	);

	test("the calendar", () => {
		const has = (typed: string) => exists(readDate(typed) as NonNullable<ReturnType<typeof readDate>>);
		expect(
			["2026-02-29", "2024-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-12-31", "2026-00-01"].map(
				has,
			),
		).toEqual([false, true, false, false, false, true, false]);
	});

	test("a month without day is never after or before one of its days beyond doubt", () => {
		const date = (typed: string) => readDate(typed) as NonNullable<ReturnType<typeof readDate>>;
		expect(isAfter(date("2026-03"), date("2026-03-02"))).toBe(false);
		expect(isAfter(date("2026-03-31"), date("2026-03"))).toBe(false);
		expect(isAfter(date("2026-04"), date("2026-03-31"))).toBe(true);
	});

	test.each([
		["2026-03-01 至 2026-03-31", "2026年3月1日至31日"],
		["2026-04-01至2026-10-31", "2026年4月1日至10月31日"],
		["2026年12月1日—2027年1月31日", "2026年12月1日至2027年1月31日"],
		["2026-03-01 到 2026-03-01", "2026年3月1日"],
		["2026-03 至 2026-05", "2026年3月至5月"],
		["2026-03-01~2026-03-09", "2026年3月1日至9日"],
		["2026.3.1-2026.3.31", "2026年3月1日至31日"],
		["（2026/3/1-2026/4/2）", "2026年3月1日至4月2日"],
	])("period %s prints %s", (typed, printed) => {
		const period = readPeriod(typed);
		expect(period && printPeriod(period)).toBe(printed);
	});

	test.each(["3月上旬", "2026-03-01", "3月至5月", "2026-03-01 至 长期"])("%s is no period", (typed) => {
		expect(readPeriod(typed)).toBeUndefined();
	});
});

describe("ordinals", () => {
	test("numbers in 汉字", () => {
		expect([1, 9, 10, 11, 20, 21, 99, 100, 101, 110, 111, 120, 999].map(hanNumber)).toEqual(
			"一 九 十 十一 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 一百二十 九百九十九".split(" "),
		);
	});

	test("schemes", () => {
		const path = [2, 3, 4, 5];
		const levels = (scheme: "official" | "decimal" | "none") =>
			[1, 2, 3, 4].map((depth) => ordinal(scheme, path.slice(0, depth)));
		expect(levels("official")).toEqual(["二、", "（三）", "4.", "（5）"]);
		expect(levels("decimal")).toEqual(["2 ", "2.3 ", "2.3.4 ", "（5）"]);
		expect(levels("none")).toEqual(["", "", "", ""]);
	});

	test.each([
		"一、总体要求",
		"（一）加强",
		"(一)加强",
		"1.加强",
		"1、加强",
		"（1）加强",
		"十一、其他",
		"①内容",
		"㈠内容",
	])("%s begins with an ordinal typed by hand", (text) => expect(TYPED_ORDINAL.test(text)).toBe(true));

	test.each([
		"一是加强",
		"1.5亿元",
		"2026.3",
		"一、二等奖",
		"3、4号楼",
		"（2026年）",
		"第一，",
		"100、200元",
		"1.2万人",
	])("%s does not", (text) => expect(TYPED_ORDINAL.test(text)).toBe(false));
});
