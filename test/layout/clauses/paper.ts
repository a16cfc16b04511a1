/** 5, 6, 7.1 and 9: paper, type area, print. */
import { BOTTOM, fullLines, type Laid, LEFT, RIGHT, strangers } from "../laid.ts";
import type { TextLine } from "../pages.ts";
import { type Clause, count, lines, measured, mm, NONE, points, printed, structural } from "./clause.ts";

const portrait = (laid: Laid) => laid.pages.filter(({ width, height }) => width < height);
const bodyGlyphs = (laid: Laid) =>
	laid.fullPages
		.flatMap((number) => laid.lines(number).filter(({ font }) => /Fang/.test(font)))
		.flatMap((line) => line.glyphs);
/** Pages that run on, without a head above the text. */
const textPages = (laid: Laid) => laid.fullPages.filter((number) => number > 1);
/** With all lines of the text at their places: without a red head, whose lines have heights of their own. */
const griddedPages = (laid: Laid) =>
	laid.fullPages.filter((number) => laid.page(number).lines.every(({ colour }) => colour === "000000"));
const rowsOf = (laid: Laid, number: number) => laid.row(laid.lines(number).at(-1) ?? fail(laid, number));
/** Its last two lines have gone over to the signature. */
function isShortened(laid: Laid, number: number): boolean {
	const [, last, next] = laid.lines(number + 1);
	return last !== undefined && next !== undefined && laid.blank(last, next) > 0.5;
}
function fail(laid: Laid, number: number): never {
	throw new Error(`${laid.name}: page ${number} is empty`);
}

/** The commonest of some counts, if there are any. */
function mostUsual(counts: readonly number[]): number[] {
	const times = (one: number) => counts.filter((other) => other === one).length;
	return [...new Set(counts)].sort((a, b) => times(b) - times(a)).slice(0, 1);
}

const NOT_FIRST = /[，。、；：？！）》〉」』”’〕…—％％]/;
const NOT_LAST = /[（《〈「『“‘〔]/;
/** Whether the line must end before its 28th character. */
function isBarred(laid: Laid, line: TextLine & { page: number }): boolean {
	const lines = [...laid.lines(line.page), ...(laid.pages[line.page]?.lines ?? [])];
	const next = lines[lines.findIndex(({ y, text }) => y === line.y && text === line.text) + 1];
	const text = line.text + (next?.text ?? "");
	return NOT_FIRST.test(text[28] ?? "") || NOT_LAST.test(text[27] ?? "");
}

const LONG = ["plain", "imprint-page-3", "imprint-page-4", "rules", "minutes"];

export const PAPER: readonly Clause[] = [
	printed("4", "纸张", "60～80 g/m² 胶版纸，白度、耐折度、不透明度、pH 值合标"),
	measured("5.1", "幅面", "A4，宽 210 mm", mm(210), "all", (laid) =>
		portrait(laid).map(({ width }) => width),
	),
	measured("5.1", "幅面", "A4，高 297 mm", mm(297), "all", (laid) =>
		portrait(laid).map(({ height }) => height),
	),
	measured("5.2.1", "版心", "天头 37 mm±1 mm", mm(37, 1), LONG, (laid) =>
		textPages(laid).map((number) => laid.typeTop(laid.lines(number)[0] ?? fail(laid, number))),
	),
	measured("5.2.1", "版心", "订口 28 mm±1 mm", mm(LEFT), LONG, (laid) => fullLines(laid).map(({ x0 }) => x0)),
	measured("5.2.1", "版心", "宽 156 mm", mm(RIGHT - LEFT), LONG, (laid) =>
		fullLines(laid)
			.filter(({ glyphs }) => glyphs.length === 28)
			.map(({ x0, x1 }) => x1 - x0),
	),
	measured("5.2.1", "版心", "下边缘距纸顶 262 mm（天头加版心高 225 mm）", mm(BOTTOM), LONG, (laid) =>
		griddedPages(laid).map((number) => laid.typeFoot(laid.lines(number).at(-1) ?? fail(laid, number))),
	),
	measured("5.2.2", "字体", "正文用仿宋体", NONE, LONG, (laid) => [strangers(bodyGlyphs(laid), "仿宋")]),
	measured("5.2.2", "字号", "正文用 3 号字（16 磅）", points(16), LONG, (laid) =>
		bodyGlyphs(laid).map(({ sizePt }) => sizePt),
	),
	measured("5.2.3", "行数", "每面排 22 行", [22, "行", 0.05], "all", (laid) =>
		griddedPages(laid).map((number) => rowsOf(laid, number)),
	),
	structural(
		"5.2.3",
		"行数",
		"有版头的首页，正文排到版心底，余下不足一行；为使落款与正文同面（7.3.5.5）后移两行的除外",
		"all",
		(laid) =>
			laid.fullPages.every((number) => {
				const rows = rowsOf(laid, number);
				return isShortened(laid, number) || (rows > 21 && rows < 22.1);
			}),
	),
	measured("5.2.3", "字数", "每行排 28 个字（整行汉字）", count(28), LONG, (laid) =>
		textPages(laid).flatMap((number) =>
			mostUsual(fullLines(laid, number).map(({ glyphs }) => glyphs.length)),
		),
	),
	structural(
		"5.2.3",
		"字数",
		"不足 28 字的满行，都是因为避头尾：点号、后括号不在行首，前括号不在行末",
		LONG,
		(laid) => fullLines(laid).every((line) => line.glyphs.length === 28 || isBarred(laid, line)),
	),
	measured("5.2.3", "行距", "各行等距，撑满版心：相邻两行相距一行", lines(1), LONG, (laid) =>
		textPages(laid).flatMap((number) => {
			const all = laid.lines(number);
			return all.slice(1).map((line, index) => laid.blank(all[index] ?? line, line) + 1);
		}),
	),
	measured("5.2.4", "颜色", "除红色要素外，字都是黑色", NONE, "all", (laid) => [
		laid.pages
			.flatMap(({ lines }) => lines)
			.filter(({ colour }) => colour !== "000000" && colour !== "FF0000").length,
	]),
	measured("5.2.4", "颜色", "红色只用于发文机关标志和版头、信函的线", NONE, "all", (laid) => [
		laid.pages.flatMap(({ lines, number }) => lines.filter(({ colour }) => colour === "FF0000" && number > 1))
			.length,
	]),
	printed("6.1", "制版", "版面干净无底灰，字迹清楚，版心误差不超过 1 mm"),
	printed("6.2", "印刷", "双面印刷，页码套正，两面误差不超过 2 mm"),
	printed("6.2", "印刷", "黑色油墨色谱 BL100%，红色 Y80%、M80%"),
	printed("6.3", "装订", "左侧装订，不掉页，两页页码之间误差不超过 4 mm"),
	printed("6.3", "装订", "裁切后成品尺寸误差 ±2 mm，四角 90°"),
	printed("6.3", "装订", "骑马订、平订的两个钉眼距上下边各 70 mm±4 mm，平订钉锯距书脊 3～5 mm"),
	structural(
		"7.1",
		"版头、主体、版记",
		"首页红线以上是版头，末面首条分隔线以下是版记，之间是主体",
		["document-down"],
		(laid) => {
			const [red] = laid.page(1).rules;
			const [imprint] = laid.page(-1).rules;
			const title = laid.find("澄阳县人民政府关于做好");
			const cc = laid.find("抄送：");
			return (
				red !== undefined &&
				imprint !== undefined &&
				red.y < title.y &&
				imprint.y < cc.y &&
				cc.page === laid.pages.length
			);
		},
	),
	structural("7.1", "页码", "页码在版心之外", "all", (laid) =>
		portrait(laid).every(({ number }) => {
			const line = laid.pageNumber(number);
			return line === undefined || line.y - 2 > BOTTOM;
		}),
	),
	structural("9", "标点符号", "汉字之间用全角标点", "all", (laid) =>
		laid.pages
			.flatMap(({ lines }) => lines)
			.every(({ text }) => !/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text)),
	),
	structural("9", "数字", "年月日用阿拉伯数字，不用汉字年份", "all", (laid) =>
		laid.pages.flatMap(({ lines }) => lines).every(({ text }) => !/[〇零一二三四五六七八九]{4}年/.test(text)),
	),
];
