/** 10: 信函, 命令（令）, 纪要. */
import { centreOf, footOf, fromLeft, headOf, type Laid, LEFT, MIDDLE, RIGHT, strangers } from "../laid.ts";
import { type Clause, characters, lines, measured, mm, NONE, structural } from "./clause.ts";

const RED = "FF0000";
const LETTERS = ["letter", "letter-one-page"];
const ORDERS = ["order", "order-issued"];
const MINUTES = ["minutes"];
const need = <Value>(value: Value | undefined): Value => {
	if (value === undefined) throw new Error("nothing to measure");
	return value;
};
const mark = (laid: Laid) => need(laid.page(1).lines.find(({ colour }) => colour === RED));
/** The four red lines of a letter, from above. */
const red = (laid: Laid) => laid.page(1).rules.filter(({ colour }) => colour === RED);
const upper = (laid: Laid) => red(laid).slice(0, 2);
const lower = (laid: Laid) => red(laid).slice(2);
const footOfUpper = (laid: Laid) => Math.max(...upper(laid).map(({ y, thickness }) => y + thickness / 2));
const number = (laid: Laid) => laid.find(/函〔2026〕\d+号$/);
/** The line of a letter without 份号 that its number alone stands on, or the one it shares. */
const title = (laid: Laid) =>
	need(laid.lines(1).find(({ sizePt, colour }) => sizePt === 22 && colour !== RED));
const orderNumber = (laid: Laid) => laid.find(/^第\d+号$/);
const roster = (laid: Laid, label: string) => laid.find(label);

export const SPECIAL: readonly Clause[] = [
	measured("10.1", "信函格式", "发文机关标志上边缘距纸顶 30 mm，按墨迹量", mm(30), LETTERS, (laid) => [
		laid.ink(1, mark(laid)).y0,
	]),
	measured("10.1", "信函格式", "发文机关标志居中（与红双线同一中线）", mm(0), LETTERS, (laid) => [
		centreOf(mark(laid)) - centreOf(need(red(laid)[0])),
	]),
	structural(
		"10.1",
		"信函格式",
		"发文机关标志用全称或规范化简称，不加“文件”，红色",
		LETTERS,
		(laid) => !mark(laid).text.includes("文件"),
	),
	measured("10.1", "信函格式", "第一条红双线在标志之下 4 mm，按墨迹量", mm(4), LETTERS, (laid) => [
		Math.min(...upper(laid).map(({ y, thickness }) => y - thickness / 2)) - laid.ink(1, mark(laid)).y1,
	]),
	structural("10.1", "信函格式", "第一条双线上粗下细，第二条上细下粗", LETTERS, (laid) => {
		const [a, b, c, d] = red(laid).map(({ thickness }) => thickness);
		return need(a) > need(b) && need(c) < need(d) && red(laid).length === 4;
	}),
	measured("10.1", "信函格式", "第二条红双线的下边缘距纸底 20 mm", mm(20), LETTERS, (laid) => [
		297 - Math.max(...lower(laid).map(({ y, thickness }) => y + thickness / 2)),
	]),
	measured("10.1", "信函格式", "红双线长 170 mm", mm(170), LETTERS, (laid) =>
		red(laid).map(({ x0, x1 }) => x1 - x0),
	),
	measured("10.1", "信函格式", "红双线居中（左端距纸边 20 mm）", mm(20), LETTERS, (laid) =>
		red(laid).map(({ x0 }) => x0),
	),
	measured("10.1", "信函格式", "发文字号顶格居版心右边缘", mm(RIGHT), LETTERS, (laid) => [number(laid).x1]),
	measured(
		"10.1",
		"信函格式",
		"发文字号距第一条双线 3 号字高的 7/8（4.84 mm）",
		mm(4.84),
		LETTERS,
		(laid) => [headOf(number(laid)) - footOfUpper(laid)],
	),
	measured("10.1", "信函格式", "份号、密级、紧急程度顶格居版心左边缘", mm(LEFT), ["letter"], (laid) =>
		["000003", "秘密★", "加急"].map((text) => laid.find(text).x0),
	),
	measured(
		"10.1",
		"信函格式",
		"第一个要素距第一条双线 3 号字高的 7/8（4.84 mm）",
		mm(4.84),
		["letter"],
		(laid) => [headOf(laid.find("000003")) - footOfUpper(laid)],
	),
	measured("10.1", "信函格式", "标题与其上最后一个要素相距二行", lines(2), LETTERS, (laid) => [
		laid.blank(laid.near({ ...title(laid), page: 1 }, -1), title(laid)),
	]),
	structural("10.1", "信函格式", "首页不显示页码", LETTERS, (laid) => laid.pageNumber(1) === undefined),
	structural(
		"10.1",
		"信函格式",
		"以后各页照编页码",
		["letter"],
		(laid) => laid.pageNumber(2)?.text === "—2—",
	),
	structural(
		"10.1",
		"信函格式",
		"版记不加印发机关和日期、分隔线",
		["letter"],
		(laid) => laid.page(-1).rules.length === 0 && !laid.has(/印发$/),
	),
	measured(
		"10.2",
		"命令（令）格式",
		"发文机关标志上边缘距版心上边缘 20 mm（距纸顶 57 mm），按墨迹量",
		mm(57),
		ORDERS,
		(laid) => [laid.ink(1, mark(laid)).y0],
	),
	structural(
		"10.2",
		"命令（令）格式",
		"标志由全称加“令”组成，红色小标宋",
		ORDERS,
		(laid) => mark(laid).text === "云州市人民政府令" && strangers(mark(laid).glyphs, "小标宋") === 0,
	),
	measured("10.2", "命令（令）格式", "标志下空二行排令号", lines(2), ORDERS, (laid) => [
		laid.blankBelow(footOf(mark(laid)), orderNumber(laid)),
	]),
	measured("10.2", "命令（令）格式", "令号居中", mm(MIDDLE), ORDERS, (laid) => [centreOf(orderNumber(laid))]),
	measured("10.2", "命令（令）格式", "令号下空二行排正文", lines(2), ORDERS, (laid) => [
		laid.blank(orderNumber(laid), laid.near(orderNumber(laid), 1)),
	]),
	structural("10.2", "命令（令）格式", "没有红色分隔线", ORDERS, (laid) => red(laid).length === 0),
	measured(
		"10.3",
		"纪要格式",
		"标志上边缘距版心上边缘 35 mm（距纸顶 72 mm），按墨迹量",
		mm(72),
		MINUTES,
		(laid) => [laid.ink(1, mark(laid)).y0],
	),
	structural(
		"10.3",
		"纪要格式",
		"标志由“×××××纪要”组成，红色小标宋",
		MINUTES,
		(laid) => mark(laid).text.endsWith("纪要") && strangers(mark(laid).glyphs, "小标宋") === 0,
	),
	measured("10.3", "纪要格式", "标志居中", mm(MIDDLE), MINUTES, (laid) => [centreOf(mark(laid))]),
	measured("10.3", "纪要格式", "出席人员在正文（或附件说明）下空一行", lines(1), MINUTES, (laid) => [
		laid.blank(laid.near(roster(laid, "出席："), -1), roster(laid, "出席：")),
	]),
	measured("10.3", "纪要格式", "出席、请假、列席左空二字", characters(2), MINUTES, (laid) =>
		["出席：", "请假：", "列席："].map((label) => fromLeft(roster(laid, label))),
	),
	measured("10.3", "纪要格式", "“出席”等字用 3 号黑体，名单用 3 号仿宋体", NONE, MINUTES, (laid) =>
		["出席：", "请假：", "列席："].flatMap((label) => {
			const { glyphs } = roster(laid, label);
			return [strangers(glyphs.slice(0, 2), "黑体"), strangers(glyphs.slice(3), "仿宋")];
		}),
	),
	measured("10.3", "纪要格式", "名单回行与冒号后的首字对齐", mm(0), MINUTES, (laid) =>
		["出席：", "列席："].flatMap((label) => {
			const line = roster(laid, label);
			return [laid.near(line, 1).x0 - need(line.glyphs[3]).x];
		}),
	),
	measured("10.3", "纪要格式", "请假、列席依次另起一行", lines(0), MINUTES, (laid) => [
		laid.blank(laid.near(roster(laid, "请假："), -1), roster(laid, "请假：")),
		laid.blank(laid.near(roster(laid, "列席："), -1), roster(laid, "列席：")),
	]),
];
