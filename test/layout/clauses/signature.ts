/** 7.3.5 and 7.3.6: 署名, 成文日期, 印章, 附注. */
import { CHARACTER, centreOf, footOf, fromLeft, fromRight, headOf, type Laid, LEFT, RIGHT } from "../laid.ts";
import { type Clause, characters, lines, measured, mm, structural } from "./clause.ts";

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const date = (laid: Laid) => laid.find(DATE);
const name = (laid: Laid) => laid.near(date(laid), -1);

const SEALED = [
	"document-down",
	"document-level",
	"document-up",
	"long-mark",
	"short-mark",
	"letter",
	"title-four",
];
const UNSEALED = ["unsealed-long-name", "plain"];
const SHORT = ["unsealed-short-name", "imprint-page-1"];
const JOINT = ["joint-unsealed"];
const STAMPED = ["stamp", "order", "order-issued"];
const STAMPS = ["joint-stamps"];
const posts = (laid: Laid) =>
	laid.pages
		.flatMap((page) => laid.lines(page.number))
		.filter(({ text }) => /局长|^市长|^县长/.test(text) && text.length < 16);
const seal = (laid: Laid) => {
	const [page] = laid.pages.filter(({ pictures }) => pictures.length > 0);
	const [box] = page?.pictures ?? [];
	if (box === undefined) throw new Error(`${laid.name}: no seal`);
	return box;
};
/** Blank between the surname of the signer and the post before it. */
const gapBefore = (line: { text: string; glyphs: { x: number; width: number }[] }, signer: string) => {
	const at = line.text.indexOf(signer);
	const [before, after] = [line.glyphs[at - 1], line.glyphs[at]];
	return ((after?.x ?? 0) - (before?.x ?? 0)) / CHARACTER - 1;
};

export const SIGNATURE: readonly Clause[] = [
	measured(
		"7.3.5.1",
		"加盖印章",
		"成文日期右空四字",
		characters(4),
		SEALED.filter((one) => one !== "long-mark"),
		(laid) => [fromRight(date(laid))],
	),
	measured("7.3.5.1", "加盖印章", "署名在成文日期之上，以成文日期为准居中", mm(0), SEALED, (laid) => [
		centreOf(name(laid)) - centreOf(date(laid)),
	]),
	structural(
		"7.3.5.1",
		"加盖印章",
		"署名再长也不出版心",
		["long-mark"],
		(laid) => name(laid).x0 > LEFT && name(laid).x1 < RIGHT + 0.3,
	),
	measured(
		"7.3.5.1",
		"加盖印章",
		"印章端正、居中下压署名和成文日期（左右居中）",
		mm(0),
		["seal-image"],
		(laid) => [centreOf(seal(laid)) - centreOf(date(laid))],
	),
	structural("7.3.5.1", "加盖印章", "署名和成文日期在印章中心偏下位置", ["seal-image"], (laid) => {
		const middle = (seal(laid).y0 + seal(laid).y1) / 2;
		const words = (headOf(name(laid)) + footOf(date(laid))) / 2;
		return words > middle && footOf(date(laid)) < seal(laid).y1 && headOf(name(laid)) > seal(laid).y0;
	}),
	structural("7.3.5.1", "加盖印章", "印章顶端距正文（或附件说明）一行之内", ["seal-image"], (laid) => {
		const above = laid.near(name(laid), -1);
		const gap = seal(laid).y0 - footOf(above);
		return gap < laid.look.pitch && gap > -laid.look.pitch;
	}),
	structural(
		"7.3.5.1",
		"联合行文加盖印章",
		"各署名按机关次序排列，末一个在成文日期之上",
		["joint-sealed", "document-up-joint"],
		(laid) => {
			const [host, second, third] =
				laid.name === "joint-sealed"
					? ["云州市发展和改革委员会", "云州市财政局", "云州市住房和城乡建设局"]
					: ["清河县水利局", "清河县财政局", "清河县农业农村局"];
			const rows = laid.lines(date(laid).page).filter(({ y }) => y < date(laid).y);
			const text = rows.map((line) => line.text).join("");
			const at = [host, second, third].map((one) => text.lastIndexOf(one));
			return at.every((where, index) => where >= 0 && where > (at[index - 1] ?? -1));
		},
	),
	measured("7.3.5.1", "联合行文加盖印章", "末一个署名以成文日期为准居中", mm(0), ["joint-sealed"], (laid) => [
		centreOf(name(laid)) - centreOf(date(laid)),
	]),
	measured(
		"7.3.5.2",
		"不加盖印章",
		"署名在正文（或附件说明）下空一行",
		lines(1),
		[...UNSEALED, "unsealed-short-name"],
		(laid) => [laid.blank(laid.near(name(laid), -1), name(laid))],
	),
	measured("7.3.5.2", "不加盖印章", "署名右空二字", characters(2), UNSEALED, (laid) => [
		fromRight(name(laid)),
	]),
	measured(
		"7.3.5.2",
		"不加盖印章",
		"成文日期首字比署名首字右移二字",
		characters(2),
		[...UNSEALED, ...SHORT],
		(laid) => [(date(laid).x0 - name(laid).x0) / CHARACTER],
	),
	measured(
		"7.3.5.2",
		"不加盖印章",
		"成文日期在署名下一行",
		lines(0),
		[...UNSEALED, ...SHORT, ...JOINT],
		(laid) => [laid.blank(name(laid), date(laid))],
	),
	measured("7.3.5.2", "不加盖印章", "成文日期长于署名的，日期右空二字", characters(2), SHORT, (laid) => [
		fromRight(date(laid)),
	]),
	measured("7.3.5.2", "联合行文不加盖印章", "各署名依次向下排列，相距一行", lines(0), JOINT, (laid) => {
		const third = name(laid);
		const second = laid.near(third, -1);
		return [laid.blank(second, third), laid.blank(laid.near(second, -1), second)];
	}),
	measured("7.3.5.3", "签名章", "在正文（或附件说明）下空二行", lines(2), STAMPED, (laid) => [
		laid.blank(laid.near(name(laid), -1), name(laid)),
	]),
	measured("7.3.5.3", "签名章", "右空四字", characters(4), [...STAMPED, ...STAMPS], (laid) =>
		posts(laid).map(fromRight),
	),
	measured("7.3.5.3", "签名章", "签名章左空二字标注职务", characters(2), STAMPED, (laid) => [
		gapBefore(name(laid), /顾延平|陆承志/.exec(name(laid).text)?.[0] ?? ""),
	]),
	measured("7.3.5.3", "签名章", "成文日期在签名章下空一行", lines(1), STAMPED, (laid) => [
		laid.blank(name(laid), date(laid)),
	]),
	measured("7.3.5.3", "签名章", "成文日期右空四字", characters(4), [...STAMPED, ...STAMPS], (laid) => [
		fromRight(date(laid)),
	]),
	structural(
		"7.3.5.3",
		"联合行文的签名章",
		"主办机关在前，依次向下，每行一个机关",
		STAMPS,
		(laid) =>
			posts(laid)
				.map(({ text }) => text.slice(3, 5))
				.join() === "公安,交通,应急",
	),
	measured("7.3.5.3", "联合行文的签名章", "职务上下对齐", mm(0), STAMPS, (laid) => {
		const names = posts(laid).map(({ text, glyphs }) => glyphs[text.indexOf("局长") + 2]?.x ?? Number.NaN);
		return names.map((x) => x - (names[0] ?? Number.NaN));
	}),
	structural(
		"7.3.5.4",
		"成文日期",
		"阿拉伯数字，年月日全，月、日不编虚位",
		[...SEALED, ...UNSEALED, ...SHORT, ...JOINT, ...STAMPED],
		(laid) => /^20\d\d年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/.test(date(laid).text),
	),
	structural(
		"7.3.5.5",
		"署名不孤立",
		"署名、成文日期所在的面有正文（或附件说明）",
		[...SEALED, ...UNSEALED, ...SHORT, ...JOINT, ...STAMPED],
		(laid) =>
			laid.lines(date(laid).page).some(({ x0, y }) => y < name(laid).y - 5 && x0 < LEFT + 3 * CHARACTER),
	),
	measured(
		"7.3.6",
		"附注",
		"在成文日期下一行",
		lines(0),
		["document-down", "document-up", "short-mark"],
		(laid) => [laid.blank(date(laid), laid.near(date(laid), 1))],
	),
	measured(
		"7.3.6",
		"附注",
		"居左空二字",
		characters(2),
		["document-down", "document-up", "short-mark"],
		(laid) => [fromLeft(laid.near(date(laid), 1))],
	),
	structural("7.3.6", "附注", "加圆括号", ["document-down", "document-up", "short-mark"], (laid) =>
		/^（.*）$/.test(laid.near(date(laid), 1).text),
	),
];
