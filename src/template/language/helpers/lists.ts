import { linesOf } from "../../fill/values.ts";
import type { Helper } from "./helper.ts";
import { listed } from "./texts.ts";

/** Members of a list, or lines that print. */
export function countOf(value: unknown): number {
	if (!Array.isArray(value)) return linesOf(value).length;
	const text =
		Array.isArray(value[0]) || typeof (value[0] as { text?: unknown } | undefined)?.text === "string";
	return text
		? linesOf(value).filter((line) => line.some((piece) => piece.text !== "")).length
		: value.length;
}

export const LIST_HELPERS = {
	顿号列表: {
		params: [
			{ name: "几项", kind: "list" },
			{ name: "末项之前", kind: "typed", optional: true },
		],
		returns: "line",
		example: "{{顿号列表 签发人}}",
		doc: '几项连成一行：甲、乙、丙；后面写 "和" 就连成 甲、乙和丙',
		run: (value, last) => listed(value, "、", last === undefined ? "、" : String(last)),
	},
	列表: {
		params: [
			{ name: "几项", kind: "list" },
			{ name: "隔开用", kind: "typed" },
			{ name: "末项之前", kind: "typed", optional: true },
		],
		returns: "line",
		example: '{{列表 签发人 "，"}}',
		doc: "几项连成一行，用自己写的标点隔开；最后一项前面可以另写一个",
		run: (value, mark, last) => listed(value, String(mark), last === undefined ? String(mark) : String(last)),
	},
	项数: {
		params: [{ name: "几项", kind: "count" }],
		returns: "number",
		example: "{{项数 附件}}",
		doc: "有几项：附件几个、栏目几节、名单几人",
		run: (value) => countOf(value),
	},
} as const satisfies Record<string, Helper>;
