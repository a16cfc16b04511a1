/** 7.4, 7.5 and 8: 版记, 页码, tables on their side. */
import { inkIn } from "../ink.ts";
import { BOTTOM, type Laid, LEFT, RIGHT, SMALL_CHARACTER, strangers } from "../laid.ts";
import type { Page, TextLine } from "../pages.ts";
import { type Clause, HALF_MM, measured, mm, NONE, points, structural } from "./clause.ts";

const IMPRINTED = [
	"document-down",
	"document-level",
	"imprint-page-2",
	"imprint-page-4",
	"cc-three-lines",
	"long-mark",
	"minutes",
	"recipients-80",
];
const IN_TWO_ROWS = IMPRINTED.filter((one) => one !== "long-mark");
const rules = (laid: Laid) =>
	laid.page(-1).rules.filter(({ colour, x0, x1 }) => colour === "000000" && x1 - x0 > 150);
const top = (laid: Laid) => rules(laid)[0] ?? missing(laid);
const foot = (laid: Laid) => rules(laid).at(-1) ?? missing(laid);
function missing(laid: Laid): never {
	throw new Error(`${laid.name}: no 版记`);
}
const rows = (laid: Laid) =>
	laid.lines(laid.pages.length).filter(({ y, sizePt }) => y > top(laid).y && sizePt === 14);
const cc = (laid: Laid) => rows(laid).find(({ text }) => /^(抄送|分送)：/.test(text)) ?? missing(laid);
const issued = (laid: Laid) => rows(laid).find(({ text }) => text.endsWith("印发")) ?? missing(laid);
/** Further lines of 抄送. */
const further = (laid: Laid) =>
	rows(laid).filter((line) => line.y > cc(laid).y && line.y < issued(laid).y - 1);
const small = (distance: number) => distance / SMALL_CHARACTER;
const oneSmall = [1, "字", 0.1] as const;

const numbers = (laid: Laid, isOdd: boolean): TextLine[] =>
	laid.pages
		.filter(({ number, width, height }) => width < height && (number % 2 === 1) === isOdd)
		.map(({ number }) => laid.pageNumber(number))
		.filter((line) => line !== undefined);
const NUMBERED = ["plain", "imprint-page-4", "attachments-five", "document-down", "order-issued"];
const dashes = (laid: Laid) =>
	[1, 2].flatMap((number) => {
		const line = laid.pageNumber(number);
		const [dash] = line?.glyphs ?? [];
		if (line === undefined || dash === undefined) return [];
		const { y0, y1 } = laid.ink(number, { ...dash, x0: dash.x + 0.7, x1: dash.x + dash.width - 0.7 });
		return [(y0 + y1) / 2 - BOTTOM];
	});
/** What lies below the type area. */
const PAGE_FOOT = 297 - BOTTOM;
/** Of a page on its side, whose left edge is the foot when the sheet is held upright. */
function footOfTurned(laid: Laid, { number, turned }: Page): number {
	const [dash] = turned;
	if (dash === undefined || dash.head !== "right") return Number.NaN;
	const box = { x0: dash.x - 1, x1: dash.x + 4, y0: dash.y + 0.7, y1: dash.y + dash.width - 0.7 };
	const ink = inkIn(laid.pdf, number, box);
	return ink === null ? Number.NaN : PAGE_FOOT - (ink.x0 + ink.x1) / 2;
}
const turnedPages = (laid: Laid): Page[] => laid.pages.filter(({ width, height }) => width > height);

export const IMPRINT: readonly Clause[] = [
	measured("7.4.1", "版记的分隔线", "与版心等宽，长 156 mm", mm(RIGHT - LEFT), IMPRINTED, (laid) =>
		rules(laid).map(({ x0, x1 }) => x1 - x0),
	),
	measured("7.4.1", "版记的分隔线", "首条线粗 0.35 mm", mm(0.35, 0.05), IMPRINTED, (laid) => [
		top(laid).thickness,
	]),
	measured("7.4.1", "版记的分隔线", "末条线粗 0.35 mm", mm(0.35, 0.05), IMPRINTED, (laid) => [
		foot(laid).thickness,
	]),
	measured("7.4.1", "版记的分隔线", "中间的线粗 0.25 mm", mm(0.25, 0.05), IN_TWO_ROWS, (laid) =>
		rules(laid)
			.slice(1, -1)
			.map(({ thickness }) => thickness),
	),
	measured(
		"7.4.1",
		"版记的分隔线",
		"末条线与最后一面的版心下边缘重合（距纸顶 262 mm）",
		mm(BOTTOM),
		IMPRINTED,
		(laid) => [foot(laid).y],
	),
	structural("7.4.1", "版记的分隔线", "首条线在版记第一个要素之上", IMPRINTED, (laid) => {
		const [first] = rows(laid);
		return first !== undefined && first.y - top(laid).y < 10 && first.y > top(laid).y;
	}),
	measured("7.4.2", "抄送机关", "4 号字（14 磅）", points(14), IN_TWO_ROWS, (laid) => [cc(laid).sizePt]),
	measured("7.4.2", "抄送机关", "仿宋体", NONE, IN_TWO_ROWS, (laid) => [strangers(cc(laid).glyphs, "仿宋")]),
	measured("7.4.2", "抄送机关", "左空一字", oneSmall, IN_TWO_ROWS, (laid) => [small(cc(laid).x0 - LEFT)]),
	structural("7.4.2", "抄送机关", "右边至少空一字", IN_TWO_ROWS, (laid) =>
		[cc(laid), ...further(laid)].every(({ x1 }) => small(RIGHT - x1) > 0.9),
	),
	measured("7.4.2", "抄送机关", "回行与冒号后的首字对齐", mm(0), ["cc-three-lines", "minutes"], (laid) => {
		const from = cc(laid).glyphs[3]?.x ?? Number.NaN;
		return further(laid).map(({ x0 }) => x0 - from);
	}),
	measured("7.4.2", "抄送机关", "抄送机关分三行以上也不与下一行重叠", NONE, ["cc-three-lines"], (laid) => [
		rows(laid).filter((line, index, all) => index > 0 && line.y - (all[index - 1]?.y ?? 0) < 6).length,
	]),
	structural(
		"7.4.2",
		"抄送机关",
		"最后一个机关名称后标句号",
		IN_TWO_ROWS,
		(laid) => [cc(laid), ...further(laid)].at(-1)?.text.endsWith("。") ?? false,
	),
	structural(
		"7.4.2",
		"主送机关移到版记",
		"“主送”在抄送之上一行，之间不加分隔线，写法同抄送",
		["recipients-80"],
		(laid) => {
			const main = rows(laid).find(({ text }) => text.startsWith("主送："));
			if (main === undefined || main.y > cc(laid).y) return false;
			return !rules(laid).some(({ y }) => y > main.y && y < cc(laid).y);
		},
	),
	measured("7.4.3", "印发机关和印发日期", "4 号仿宋体", NONE, IMPRINTED, (laid) => [
		strangers(issued(laid).glyphs, "仿宋"),
	]),
	measured("7.4.3", "印发机关", "左空一字", oneSmall, IMPRINTED, (laid) => [small(issued(laid).x0 - LEFT)]),
	measured("7.4.3", "印发日期", "右空一字", oneSmall, IMPRINTED, (laid) => [small(RIGHT - issued(laid).x1)]),
	structural("7.4.3", "印发日期", "阿拉伯数字，年月日全，不编虚位，后加“印发”", IMPRINTED, (laid) =>
		/20\d\d年[1-9]\d?月[1-9]\d?日印发$/.test(issued(laid).text),
	),
	structural(
		"7.4.3",
		"印发机关和印发日期",
		"在末条分隔线之上",
		IMPRINTED,
		(laid) => issued(laid).y < foot(laid).y && rows(laid).at(-1)?.y === issued(laid).y,
	),
	structural(
		"7.4",
		"版记",
		"在公文的最后一面",
		IMPRINTED,
		(laid) =>
			issued(laid).text.length > 0 &&
			!laid.pages
				.slice(0, -1)
				.some(({ number }) =>
					laid.lines(number).some(({ text, sizePt }) => sizePt === 14 && text.endsWith("印发")),
				),
	),
	measured("7.5", "页码", "4 号字（14 磅）", points(14), NUMBERED, (laid) =>
		[true, false].flatMap((isOdd) => numbers(laid, isOdd)).map(({ sizePt }) => sizePt),
	),
	measured("7.5", "页码", "宋体阿拉伯数字", NONE, NUMBERED, (laid) =>
		[true, false].flatMap((isOdd) => numbers(laid, isOdd)).map(({ glyphs }) => strangers(glyphs, "宋体")),
	),
	structural("7.5", "页码", "数字左右各有一条一字线", NUMBERED, (laid) =>
		[true, false].flatMap((isOdd) => numbers(laid, isOdd)).every(({ text }) => /^—\d+—$/.test(text)),
	),
	measured("7.5", "页码", "一字线的中线距版心下边缘 7 mm，按墨迹量", mm(7), NUMBERED, dashes),
	measured("7.5", "页码", "各面的页码一样高", [0, "mm", 0.1], NUMBERED, (laid) => {
		const all = [true, false].flatMap((isOdd) => numbers(laid, isOdd)).map(({ y }) => y);
		return all.map((y) => y - (all[0] ?? 0));
	}),
	measured("7.5", "页码", "单页居右空一字", oneSmall, NUMBERED, (laid) =>
		numbers(laid, true).map(({ x1 }) => small(RIGHT - x1)),
	),
	measured("7.5", "页码", "双页居左空一字", oneSmall, NUMBERED, (laid) =>
		numbers(laid, false).map(({ x0 }) => small(x0 - LEFT)),
	),
	structural(
		"7.5",
		"页码",
		"附件与正文一起装订时，页码连续",
		["attachments-five", "attachment-one", "issued-plan"],
		(laid) =>
			laid.pages.every(
				({ number }) =>
					laid.pageNumber(number) === undefined || laid.pageNumber(number)?.text === `—${number}—`,
			),
	),
	structural(
		"7.5",
		"页码",
		"版记页前有空白页的，空白页和版记页都不编页码",
		["imprint-after-blank", "recipients-80"],
		(laid) => {
			const bare = laid.pages
				.filter(({ number }) => laid.pageNumber(number) === undefined)
				.map(({ number }) => number);
			if (laid.profile === "9704") return true;
			const [blank, last] = bare;
			return (
				bare.length === 2 &&
				last === laid.pages.length &&
				laid.lines(blank ?? 0).length === 0 &&
				last % 2 === 0
			);
		},
	),
	structural("8", "表格", "跨面的表格每面重复表头", ["long-table"], (laid) =>
		laid.pages
			.slice(1)
			.every(({ number }) => laid.lines(number).some(({ text }) => text.startsWith("序号桥梁名称"))),
	),
	structural(
		"8",
		"横排表格",
		"纸张横放，仍是 A4",
		["landscape"],
		(laid) =>
			turnedPages(laid).length > 0 &&
			turnedPages(laid).every(
				({ width, height }) => Math.abs(width - 297) < HALF_MM.mm && Math.abs(height - 210) < HALF_MM.mm,
			),
	),
	measured(
		"8",
		"横排表格",
		"页码位置与其他页一致：纸竖起来看，一字线的中线距版心下边缘 7 mm",
		mm(7),
		["landscape"],
		(laid) => turnedPages(laid).map((page) => footOfTurned(laid, page)),
	),
	measured(
		"8",
		"横排表格",
		"页码位置与其他页一致：单页居右、双页居左空一字",
		oneSmall,
		["landscape"],
		(laid) =>
			turnedPages(laid).map(({ number, turned }) => {
				// Held upright, the upper edge of the sheet is on the left.
				const ys = turned.flatMap(({ y, width }) => [y, y + width]);
				return small(number % 2 === 1 ? RIGHT - Math.max(...ys) : Math.min(...ys) - LEFT);
			}),
	),
];
