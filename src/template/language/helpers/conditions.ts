import { textOf } from "../../../document/document.ts";
import { isBlank, linesOf } from "../../fill/values.ts";
import type { Helper, Param } from "./helper.ts";
import { countOf } from "./lists.ts";
import { figuresOf, plainText } from "./texts.ts";

const ANY: Param = { name: "内容", kind: "condition", repeated: true };
const ONE: Param = { name: "内容", kind: "condition" };
const PAIR: readonly Param[] = [
	{ name: "内容", kind: "plain" },
	{ name: "比什么", kind: "plain" },
];
const SIZES: readonly Param[] = [
	{ name: "几项", kind: "size" },
	{ name: "数", kind: "number" },
];

/** A number for what is one, else how many members there are. */
function sizeOf(value: unknown): number {
	return numberOf(value) ?? countOf(value);
}

function numberOf(value: unknown): number | undefined {
	if (typeof value === "number") return value;
	const [line, ...more] = linesOf(value);
	const figures = line && more.length === 0 ? figuresOf(textOf(line)) : undefined;
	return figures === undefined ? undefined : Number(figures);
}

export const CONDITION_HELPERS = {
	有: {
		params: [ANY],
		returns: "flag",
		example: "{{#if (有 引言 正文)}}",
		doc: "后面几项里只要有一项不空就成立",
		run: (...args) => args.some((one) => !isBlank(one)),
	},
	没有: {
		params: [ANY],
		returns: "flag",
		example: "{{#if (没有 结语)}}",
		doc: "后面几项都是空的才成立",
		run: (...args) => args.every(isBlank),
	},
	等于: {
		params: PAIR,
		returns: "flag",
		example: '{{#if (等于 紧急程度 "特急")}}',
		doc: "两项的字一样就成立",
		run: (one, other) => plainText(one) === plainText(other),
	},
	不等于: {
		params: PAIR,
		returns: "flag",
		example: '{{#if (不等于 密级 "绝密")}}',
		doc: "两项的字不一样就成立，一项空一项不空也算不一样",
		run: (one, other) => plainText(one) !== plainText(other),
	},
	属于: {
		params: [
			{ name: "内容", kind: "plain" },
			{ name: "其中之一", kind: "plain", repeated: true },
		],
		returns: "flag",
		example: '{{#if (属于 紧急程度 "特急" "加急")}}',
		doc: "第一项是后面几项里的一个就成立",
		run: (one, ...others) => others.flatMap(eachText).includes(plainText(one)),
	},
	多于: {
		params: SIZES,
		returns: "flag",
		example: "{{#if (多于 附件 1)}}",
		doc: "超过这么多项就成立；前一项是一个数的，比数的大小",
		run: (one, limit) => compared(one, limit, (size, most) => size > most),
	},
	少于: {
		params: SIZES,
		returns: "flag",
		example: "{{#if (少于 签发人 3)}}",
		doc: "不到这么多项就成立；前一项是一个数的，比数的大小",
		run: (one, limit) => compared(one, limit, (size, least) => size < least),
	},
	且: {
		params: [ONE, ANY],
		returns: "flag",
		example: "{{#if (且 附件 (没有 结语))}}",
		doc: "后面几项都成立（不空）才成立",
		run: (...args) => args.every((one) => !isBlank(one)),
	},
	或: {
		params: [ONE, ANY],
		returns: "flag",
		example: '{{#if (或 (等于 状态 "草案") 题注)}}',
		doc: "后面几项里有一项成立（不空）就成立",
		run: (...args) => args.some((one) => !isBlank(one)),
	},
	非: {
		params: [ONE],
		returns: "flag",
		example: '{{#if (非 (属于 密级 "绝密" "机密"))}}',
		doc: "后面的一项不成立（空）才成立",
		run: (one) => isBlank(one),
	},
} as const satisfies Record<string, Helper>;

/** 属于 a list means: one of its lines. */
function eachText(value: unknown): string[] {
	return Array.isArray(value) && Array.isArray(value[0]) ? value.map(plainText) : [plainText(value)];
}

function compared(one: unknown, limit: unknown, holds: (size: number, limit: number) => boolean): boolean {
	const number = numberOf(limit);
	return number !== undefined && holds(sizeOf(one), number);
}
