/** 7.2: 版头. */
import {
	CHARACTER,
	centreOf,
	footOf,
	fromLeft,
	fromRight,
	type Laid,
	LEFT,
	MIDDLE,
	RIGHT,
	strangers,
} from "../laid.ts";
import { type Clause, characters, HALF_MM, lines, measured, mm, NONE, points, structural } from "./clause.ts";

const RED = "FF0000";
const marks = (laid: Laid) => laid.page(1).lines.filter(({ colour }) => colour === RED);
const mark = (laid: Laid) => marks(laid)[0] ?? missing(laid);
function missing(laid: Laid): never {
	throw new Error(`${laid.name}: no red head`);
}
const rule = (laid: Laid) => laid.page(1).rules.find(({ colour }) => colour === RED) ?? missing(laid);
const NUMBER = /〔2026〕\d+号/;
const number = (laid: Laid) => laid.find(NUMBER);
/** The glyphs of a line from the one that a text begins with. */
const glyphsOf = (line: { glyphs: Laid["pages"][0]["lines"][0]["glyphs"]; text: string }, text: string) => {
	const at = line.text.indexOf(text);
	return line.glyphs.slice(at, at + text.length);
};

const HEADED = [
	"document-down",
	"document-level",
	"document-up",
	"document-up-joint",
	"joint-sealed",
	"joint-unsealed",
	"long-mark",
	"short-mark",
	"title-four",
	"stamp",
];
const ONE_MARK = HEADED.filter((name) => !/joint-sealed|up-joint/.test(name));
const DOWN = HEADED.filter((name) => !/-up/.test(name));

export const HEAD: readonly Clause[] = [
	measured("7.2.1", "份号", "顶格", mm(LEFT), ["document-down"], (laid) => [laid.find("000012").x0]),
	measured("7.2.1", "份号", "在版心左上角第 1 行", lines(1), ["document-down"], (laid) => [
		laid.row(laid.find("000012")),
	]),
	measured("7.2.1", "份号", "3 号字", points(16), ["document-down"], (laid) => [laid.find("000012").sizePt]),
	structural("7.2.1", "份号", "六位阿拉伯数字", ["document-down"], (laid) => laid.has(/^\d{6}$/)),
	measured("7.2.2", "密级和保密期限", "顶格", mm(LEFT), ["document-down"], (laid) => [laid.find("秘密★").x0]),
	measured("7.2.2", "密级和保密期限", "在左上角第 2 行", lines(2), ["document-down"], (laid) => [
		laid.row(laid.find("秘密★")),
	]),
	measured("7.2.2", "密级和保密期限", "3 号黑体", NONE, ["document-down"], (laid) => [
		strangers(laid.find("秘密★").glyphs, "黑体"),
	]),
	structural("7.2.2", "密级和保密期限", "之间用“★”隔开，数字用阿拉伯数字", ["document-down"], (laid) =>
		laid.has("秘密★1年"),
	),
	measured(
		"7.2.3",
		"紧急程度",
		"按份号、密级、紧急程度的次序，在第 3 行",
		lines(3),
		["document-down"],
		(laid) => [laid.row(laid.find("特急"))],
	),
	measured("7.2.3", "紧急程度", "顶格", mm(LEFT), ["document-down"], (laid) => [laid.find("特急").x0]),
	measured("7.2.3", "紧急程度", "3 号黑体", NONE, ["document-down"], (laid) => [
		strangers(laid.find("特急").glyphs, "黑体"),
	]),
	measured(
		"7.2.4",
		"发文机关标志",
		"上边缘距版心上边缘 35 mm（距纸顶 72 mm），按墨迹量",
		mm(72),
		HEADED,
		(laid) => [laid.ink(1, mark(laid)).y0],
	),
	measured("7.2.4", "发文机关标志", "居中", mm(MIDDLE), ONE_MARK, (laid) => [centreOf(mark(laid))]),
	measured("7.2.4", "发文机关标志", "小标宋体", NONE, HEADED, (laid) => [
		strangers(
			marks(laid).flatMap(({ glyphs }) => glyphs),
			"小标宋",
		),
	]),
	structural("7.2.4", "发文机关标志", "名称再长也不超出版心", HEADED, (laid) =>
		marks(laid).every(({ x0, x1 }) => x0 > LEFT && x1 < RIGHT),
	),
	structural("7.2.4", "发文机关标志", "红色", HEADED, (laid) => marks(laid).length > 0),
	measured(
		"7.2.4",
		"联合行文的标志",
		"“文件”在署名右侧，上下居中",
		mm(0),
		["joint-sealed", "document-up-joint"],
		(laid) => {
			const names = marks(laid).flatMap(({ glyphs }) => glyphs);
			const suffix = names.filter(({ text }) => text === "文" || text === "件");
			const ys = names.filter((glyph) => !suffix.includes(glyph)).map(({ y }) => y);
			return suffix.map(({ y }) => y - (Math.min(...ys) + Math.max(...ys)) / 2);
		},
	),
	structural("7.2.4", "联合行文的标志", "主办机关排在最前", ["joint-sealed", "document-up-joint"], (laid) => {
		const [first] = marks(laid);
		return first !== undefined && /^(云州市发展和改革委员会|清河县水利局)/.test(first.text);
	}),
	measured(
		"7.2.4",
		"联合行文的标志",
		"各名称两端对齐",
		mm(0),
		["joint-sealed", "document-up-joint"],
		(laid) => {
			const lefts = marks(laid).map(({ x0 }) => x0);
			return [Math.max(...lefts) - Math.min(...lefts)];
		},
	),
	measured(
		"7.2.5",
		"发文字号",
		"在发文机关标志下空二行",
		[2, "行", 0.05],
		HEADED.filter((name) => name !== "document-up-joint"),
		(laid) => [laid.blankBelow(footOf(marks(laid).at(-1) ?? missing(laid)), number(laid))],
	),
	measured("7.2.5", "发文字号", "居中", mm(MIDDLE), DOWN, (laid) => [centreOf(number(laid))]),
	measured("7.2.5", "发文字号", "3 号仿宋体", NONE, HEADED, (laid) => [
		strangers(glyphsOf(number(laid), NUMBER.exec(number(laid).text)?.[0] ?? ""), "仿宋"),
	]),
	measured(
		"7.2.5",
		"发文字号",
		"上行文居左空一字",
		characters(1),
		["document-up", "document-up-joint"],
		(laid) => [fromLeft(number(laid))],
	),
	structural(
		"7.2.5",
		"发文字号",
		"上行文与最后一个签发人姓名在同一行",
		["document-up", "document-up-joint"],
		(laid) => /号.*(梁书恒|叶知远)$/.test(number(laid).text),
	),
	structural("7.2.5", "发文字号", "年份用六角括号，序号不加“第”、不编虚位，加“号”", HEADED, (laid) =>
		/〔\d{4}〕[1-9]\d*号/.test(number(laid).text),
	),
	measured("7.2.6", "签发人", "居右空一字", characters(1), ["document-up", "document-up-joint"], (laid) => [
		fromRight(laid.find(/签发人：/)),
	]),
	measured("7.2.6", "签发人", "姓名用 3 号楷体", NONE, ["document-up", "document-up-joint"], (laid) => {
		const line = laid.find(/签发人：/);
		const at = line.text.indexOf("签发人：");
		return [strangers(line.glyphs.slice(at + 4), "楷体"), strangers(line.glyphs.slice(at, at + 4), "仿宋")];
	}),
	measured("7.2.6", "签发人", "多个的回行，与上一行第一个姓名对齐", mm(0), ["document-up-joint"], (laid) => {
		const first = laid.find(/签发人：/);
		const below = laid.near(first, 1);
		const nameAt = first.glyphs[first.text.indexOf("：") + 1]?.x ?? 0;
		const under = below.glyphs[below.text.indexOf("叶知远")]?.x ?? 0;
		return [under - nameAt];
	}),
	measured("7.2.6", "签发人", "每行排两名，之间空一字", characters(1), ["document-up-joint"], (laid) => {
		const line = laid.find(/签发人：/);
		const [before, after] = glyphsOf(line, "新邵");
		return [((after?.x ?? 0) - (before?.x ?? 0)) / CHARACTER - 1];
	}),
	measured("7.2.7", "红色分隔线", "在发文字号之下 4 mm", mm(4), HEADED, (laid) => {
		const { y, thickness } = rule(laid);
		return [y - thickness / 2 - footOf(number(laid))];
	}),
	measured("7.2.7", "红色分隔线", "与版心等宽，长 156 mm", mm(156), HEADED, (laid) => [
		rule(laid).x1 - rule(laid).x0,
	]),
	measured("7.2.7", "红色分隔线", "居中，左端在版心左边缘", [LEFT, "mm", HALF_MM.mm], HEADED, (laid) => [
		rule(laid).x0,
	]),
];
