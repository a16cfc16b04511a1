/** 7.3.1 to 7.3.4 and 7.3.7: title, 主送, text, attachments. */
import { CHARACTER, centreOf, fromLeft, type Laid, LEFT, MIDDLE, strangers } from "../laid.ts";
import type { TextLine } from "../pages.ts";
import { type Clause, characters, lines, measured, mm, NONE, points, structural } from "./clause.ts";

const TITLES = [
	"document-down",
	"document-level",
	"document-up-joint",
	"joint-sealed",
	"title-four",
	"short-mark",
];
/** 22 pt on the first page, without the red head. */
const titleOf = (laid: Laid, page = 1): TextLine[] =>
	laid.lines(page).filter(({ sizePt, colour }) => sizePt === 22 && colour !== "FF0000");
const first = <Value>(values: readonly Value[]): Value => {
	const [value] = values;
	if (value === undefined) throw new Error("nothing to measure");
	return value;
};
const last = <Value>(values: readonly Value[]): Value => first(values.slice(-1));
const titleAt = (laid: Laid) => ({ ...last(titleOf(laid)), page: 1 });
const recipients = (laid: Laid) => laid.near(titleAt(laid), 1);
const redRule = (laid: Laid) => first(laid.page(1).rules.filter(({ colour }) => colour === "FF0000"));

const HEADINGS = ["plain", "imprint-page-4"];
const headings = (laid: Laid, number: RegExp) =>
	laid.pages
		.flatMap((page) => laid.lines(page.number))
		.filter(({ text, x0 }) => number.test(text) && x0 < LEFT + 3 * CHARACTER);
/** What a heading is in: up to its full stop when text runs on behind it. */
const faceOf = (line: TextLine, face: "黑体" | "楷体" | "仿宋") => {
	const stop = line.text.indexOf("。");
	return strangers(line.glyphs.slice(0, stop === -1 ? undefined : stop), face);
};
const LEVELS: readonly [string, RegExp, "黑体" | "楷体" | "仿宋"][] = [
	["第一层“一、”", /^[一二三四五六七八九十]+、/, "黑体"],
	["第二层“（一）”", /^（[一二三四五六七八九十]+）/, "楷体"],
	["第三层“1.”", /^\d+\./, "仿宋"],
	["第四层“（1）”", /^（\d+）/, "仿宋"],
];

const FIVE = ["attachments-five"];
const listed = (laid: Laid) => {
	const all = laid.lines(laid.find("附件：").page);
	const from = all.findIndex(({ text }) => text.startsWith("附件："));
	return all.slice(from).filter(({ text, x1, y }) => !/〔|^—/.test(text) && (x1 > 0 || y > 0));
};
const ordinals = (laid: Laid) => listed(laid).filter(({ text }) => /^(附件：)?\d\./.test(text));
/** Where the name behind the ordinal begins. */
const nameOf = (line: TextLine) => line.glyphs[line.text.indexOf(".") + 1]?.x ?? Number.NaN;
const furtherOf = (laid: Laid) =>
	["程和师资", "师资配备", "配备基本", "程序及", "序及退出", "知"].flatMap((text) =>
		listed(laid).filter((line) => line.text.startsWith(text)),
	);

const LABEL = /^附件\d?$/;
const attached = (laid: Laid) =>
	laid.pages
		.filter(({ number }) => LABEL.test(laid.lines(number)[0]?.text ?? ""))
		.map(({ number }) => number);
const label = (laid: Laid, page: number) => first(laid.lines(page));
const ATTACHED = ["attachment-one", "attachments-five", "issued-plan", "long-table"];

const UNBOUND = ["attachments-unbound"];
const ofParts = (laid: Laid, figureOf: (part: Laid) => number): number[] => laid.parts.map(figureOf);

export const TEXT: readonly Clause[] = [
	measured("7.3.1", "标题", "2 号字（22 磅）", points(22), TITLES, (laid) =>
		titleOf(laid).map(({ sizePt }) => sizePt),
	),
	measured("7.3.1", "标题", "小标宋体", NONE, TITLES, (laid) =>
		titleOf(laid).map(({ glyphs }) => strangers(glyphs, "小标宋")),
	),
	measured("7.3.1", "标题", "在红色分隔线下空二行", lines(2), TITLES, (laid) => {
		const { y, thickness } = redRule(laid);
		return [laid.blankBelow(y + thickness / 2, first(titleOf(laid)))];
	}),
	measured("7.3.1", "标题", "各行居中", mm(MIDDLE), [...TITLES, "plain", "draft-title"], (laid) =>
		titleOf(laid).map(centreOf),
	),
	structural(
		"7.3.1",
		"标题",
		"回行词意完整，梯形或菱形，不成沙漏形",
		["title-four", "joint-sealed", "document-up-joint"],
		(laid) => {
			const widths = titleOf(laid).map(({ x0, x1 }) => x1 - x0);
			const inner = widths.slice(1, -1);
			return inner.every((width) => width > Math.min(first(widths), last(widths)) - 1);
		},
	),
	measured("7.3.1", "副标题、题注、状态", "在标题之下居中", mm(MIDDLE), ["draft-title"], (laid) =>
		["——", "（2026", "（征求意见稿）"].map((text) => centreOf(laid.find(text))),
	),
	measured("7.3.2", "主送机关", "在标题下空一行", lines(1), TITLES, (laid) => [
		laid.blank(titleAt(laid), recipients(laid)),
	]),
	measured("7.3.2", "主送机关", "居左顶格", mm(LEFT), TITLES, (laid) => [recipients(laid).x0]),
	measured("7.3.2", "主送机关", "回行时仍顶格", mm(LEFT), ["short-mark"], (laid) => [
		laid.near(recipients(laid), 1).x0,
	]),
	structural("7.3.2", "主送机关", "最后一个机关名称后标全角冒号", TITLES, (laid) =>
		[recipients(laid), laid.near(recipients(laid), 1)].some(({ text }) => text.endsWith("：")),
	),
	structural("7.3.3", "正文", "首页必须显示正文", "all", (laid) =>
		laid
			.lines(1)
			.some(
				({ x0, x1, sizePt }) =>
					sizePt === 16 && Math.abs(x0 - LEFT - 2 * CHARACTER) < 1 && x1 > LEFT + 12 * CHARACTER,
			),
	),
	measured(
		"7.3.3",
		"正文",
		"在主送机关下一行",
		lines(0),
		["document-down", "document-level", "title-four"],
		(laid) => {
			const end = laid.find(/：$/);
			return [laid.blank(end, laid.near(end, 1))];
		},
	),
	measured(
		"7.3.3",
		"正文",
		"每个自然段左空二字",
		characters(2),
		["plain", "imprint-page-4", "letter"],
		(laid) =>
			laid.pages
				.flatMap(({ number }) => laid.lines(number))
				.filter(({ sizePt, x0 }) => sizePt === 16 && x0 > LEFT + CHARACTER && x0 < LEFT + 3 * CHARACTER)
				.map(fromLeft),
	),
	measured("7.3.3", "正文", "回行顶格", mm(LEFT), ["plain", "imprint-page-4", "letter"], (laid) =>
		laid.pages
			.flatMap(({ number }) => laid.lines(number))
			.filter(({ sizePt, x0, x1 }) => sizePt === 16 && x0 < LEFT + CHARACTER && x1 - x0 > 20)
			.map(({ x0 }) => x0),
	),
	...LEVELS.map(([name, number, face]) =>
		measured(
			"7.3.3",
			"层次序数",
			`${name}用 3 号${face}体`.replace("体体", "体"),
			NONE,
			HEADINGS.slice(0, name.includes("四") ? 1 : 2),
			(laid) => headings(laid, number).map((line) => faceOf(line, face)),
		),
	),
	structural("7.3.3", "层次序数", "依次用“一、”“（一）”“1.”“（1）”", ["plain"], (laid) =>
		LEVELS.every(([, number]) => headings(laid, number).length > 0),
	),
	measured(
		"7.3.4",
		"附件说明",
		"在正文下空一行",
		lines(1),
		["attachment-one", "landscape", "long-table"],
		(laid) => {
			const line = laid.find("附件：");
			return laid.lines(line.page)[0]?.y === line.y ? [] : [laid.blank(laid.near(line, -1), line)];
		},
	),
	measured("7.3.4", "附件说明", "左空二字", characters(2), [...FIVE, "attachment-one"], (laid) => [
		fromLeft(laid.find("附件：")),
	]),
	measured("7.3.4", "附件说明", "多个附件的序号上下对齐", mm(0), FIVE, (laid) => {
		const from = nameOf(first(ordinals(laid)));
		return ordinals(laid).map((line) => nameOf(line) - from);
	}),
	measured("7.3.4", "附件说明", "名称回行与上一行名称首字对齐", mm(0), FIVE, (laid) => {
		const from = nameOf(first(ordinals(laid)));
		return furtherOf(laid).map(({ x0 }) => x0 - from);
	}),
	structural(
		"7.3.4",
		"附件说明",
		"用阿拉伯数字编号，名称后不加标点",
		FIVE,
		(laid) => ordinals(laid).length === 5 && listed(laid).every(({ text }) => !/[；。，]$/.test(text)),
	),
	structural("7.3.4", "附件说明", "只有一个附件时不编号", ["attachment-one"], (laid) =>
		laid.has("附件：核查重点问题清单"),
	),
	structural("7.3.7", "附件", "另面编排，在版记之前", ATTACHED, (laid) => {
		const pages = attached(laid);
		return pages.length > 0 && pages.every((number) => number > 1);
	}),
	measured("7.3.7", "附件", "“附件”和序号在版心左上角第 1 行", lines(1), ATTACHED, (laid) =>
		attached(laid).map((number) => laid.row(label(laid, number))),
	),
	measured("7.3.7", "附件", "“附件”顶格", mm(LEFT), ATTACHED, (laid) =>
		attached(laid).map((number) => label(laid, number).x0),
	),
	measured("7.3.7", "附件", "“附件”和序号用 3 号黑体", NONE, ATTACHED, (laid) =>
		attached(laid).map((number) => strangers(label(laid, number).glyphs, "黑体")),
	),
	measured("7.3.7", "附件", "标题在第 3 行", lines(3), ATTACHED, (laid) =>
		attached(laid).map((number) => laid.row(first(titleOf(laid, number)))),
	),
	measured("7.3.7", "附件", "标题居中", mm(MIDDLE), ATTACHED, (laid) =>
		attached(laid).flatMap((number) => titleOf(laid, number).map(centreOf)),
	),
	structural("7.3.7", "附件", "序号和标题与附件说明一致", FIVE, (laid) => {
		const names = listed(laid)
			.map(({ text }) => text)
			.join("");
		return attached(laid).every((number) =>
			names.includes(
				`${label(laid, number).text.slice(2)}.${titleOf(laid, number)
					.map(({ text }) => text)
					.join("")}`,
			),
		);
	}),
	structural(
		"7.3.7",
		"不随文装订的附件",
		"单独成件，左上角是发文字号、“附件”和顺序号，标题与附件说明一致",
		UNBOUND,
		(laid) =>
			laid.parts.length === 2 &&
			laid.parts.every((part, index) => {
				const number = index + 2;
				const isLabelled = label(part, 1).text === `云水发〔2026〕41号附件${number}`;
				return isLabelled && laid.has(`${number}.${first(titleOf(part)).text}`);
			}),
	),
	measured("7.3.7", "不随文装订的附件", "发文字号和顺序号在版心左上角第 1 行", lines(1), UNBOUND, (laid) =>
		ofParts(laid, (part) => part.row(label(part, 1))),
	),
	measured("7.3.7", "不随文装订的附件", "发文字号顶格", mm(LEFT), UNBOUND, (laid) =>
		ofParts(laid, (part) => label(part, 1).x0),
	),
	measured("7.3.7", "不随文装订的附件", "标题在第 3 行", lines(3), UNBOUND, (laid) =>
		ofParts(laid, (part) => part.row(first(titleOf(part)))),
	),
];
