/** Keys, and the form of what stands under them. */
import type { PlanArgs } from "../../diagnostics/codes/plan.ts";
import type { Sentence, Sentences } from "../sentence.ts";
import { mean, shortened } from "./words.ts";

const WANT: Record<string, string> = {
	string: "一段文字",
	array: "列表",
	object: "几项“键: 内容”",
};
const GOT = { text: "一段文字", list: "列表", mapping: "几项“键: 内容”" };

/** 的第 2 条的第 1 项; empty for the field itself. */
function nth(index: number[]): string {
	return index.map((one, depth) => `的第 ${one} ${depth === 0 ? "条" : "项"}`).join("");
}

/** More than a line or two of names help nobody. */
const MOST_NAMES = 20;

const someOf = (names: string[]): string =>
	names.length > MOST_NAMES
		? `有 ${names.length} 个，如${names.slice(0, MOST_NAMES).join("、")}`
		: `：${names.join("、")}`;

const ITEM_NAMES = ["标题", "名称"];

/** Of an entry of a list that is to have parts. */
function entryForm([first, ...others]: string[]): string {
	if (others.length > 0) {
		const rest = others.map((one) => `“${one}: …”`).join("");
		return `写成“- ${first}: …”，下面几行写${rest}，和上一行的键对齐。`;
	}
	if (!ITEM_NAMES.includes(first as string)) return `写成“- ${first}: …”。`;
	return `写成“- ${first}: …”，文字放在下一行的“内容: …”里，和上一行的键对齐。`;
}

/** By what stands there and what should. */
function otherForm({ field, index, want, got, keys, setting, brought }: PlanArgs["FIELD-TYPE"]): string {
	const needs = (type: string) => want.includes(type);
	const key = keys.map((one) => `“${one}: …”`).join("") || "“名字: 要印的字”";
	if (got === "list")
		return needs("string")
			? "合成一段文字，不用横线和方括号。"
			: `不用横线和方括号，换行缩进两个空格，逐项写${key}。`;
	if (got === "mapping" && brought !== undefined) {
		const file = brought.replace(/.*[\\/]/, "");
		return `引用来的是好几项；只要其中的一项，在路径后面加“#”和它的键，如“${file}#${field}”。`;
	}
	if (got === "mapping") {
		if (!needs("string")) return "第一行前面加“- ”，其余各行多缩进两个空格，和第一行的键对齐。";
		return needs("array")
			? "直接写文字，有几段或几家的，每个前面加“- ”；文字里的冒号用全角“：”。"
			: setting
				? "直接写在冒号后面，不分项，不用花括号。"
				: "这里只能写一段文字，冒号用全角“：”；条目、表格写到“正文”或“章节”里。";
	}
	if (needs("object")) return index.length > 0 ? entryForm(keys) : `换行，缩进两个空格，逐项写${key}。`;
	if (index.length > 0) return "整行用方括号括起来，各格之间用半角逗号加空格隔开，如 [甲, 乙]。";
	if (keys.length > 0) return `另起一行，缩进两个空格，逐条写“- ${keys[0]}: …”。`;
	return "另起一行，缩进两个空格，用“- ”起头逐条写。";
}

/** What a key of the genre's own has to be, and how to write that. */
const VALUE_FORMS: Record<PlanArgs["VALUE-FORM"]["is"], (field: string, text: string) => Sentence> = {
	date: (field, text) => ({
		message: `“${field}”里的“${text}”认不出是哪一天。`,
		hint: "年、月、日写全，如 2026-11-23 或 2026年11月23日。",
	}),
	day: (field, text) => ({
		message: `“${field}”里的“${text}”日历上没有。`,
		hint: "核对年、月、日。",
	}),
	whole: (field, text) => ({
		message: `“${field}”里的“${text}”不是整数。`,
		hint: "只写整数，如 12，不带单位和别的字。",
	}),
	number: (field, text) => ({
		message: `“${field}”里的“${text}”不是数。`,
		hint: "只写数，如 12 或 12.5，不带单位和别的字。",
	}),
};

export const FIELDS = {
	"FIELD-UNKNOWN": ({ field, near, here, setting }) =>
		near && field.replace(/[^\p{L}\p{N}]/gu, "") === near
			? { message: `键名“${near}”上多写了别的符号或空格。`, hint: `冒号前面只写“${near}”。` }
			: {
					message: `这里没有“${field}”这个键。`,
					hint:
						mean(near) ??
						(here.length > 0
							? `这里可以写的键${someOf(here)}${setting ? "" : "；别的话写进文字里"}。`
							: /(?:日期|时间)$/.test(field)
								? "落款的日期写“成文日期”；别的日期写进正文里，如“- 请于3月5日前报名。”。"
								: "自己拟的标题写在“章节”里：“- 标题: …”“内容: …”；如果这是一段文字，冒号改用全角“：”。"),
				},
	"FIELD-TWICE": ({ field, other, line }) => ({
		message:
			field === other
				? `“${field}”写了两遍，第 ${line} 行已经有了。`
				: `“${field}”和第 ${line} 行的“${other}”是同一项，写了两遍。`,
		hint: "留下一处，另一处删掉。",
	}),
	"FIELD-MISSING": ({ field }) => ({
		message: `缺“${field}”。`,
		hint:
			field === "文种"
				? "补上一行，如“文种: 工作方案”；没有合适的就写“文种: 通用”。"
				: `补上“${field}: …”这一项。`,
	}),
	"FIELD-EMPTY": ({ field, needed }) =>
		needed
			? { message: `“${field}”还没有写内容。`, hint: `在“${field}: ”后面写上，这一项不能少。` }
			: { message: `“${field}”下面没有内容，不要就整行删掉。` },
	"ITEM-EMPTY": ({ field, index }) => ({
		message: `“${field}”${nth(index)}是空的，不要就整行删掉。`,
	}),
	"FIELD-TYPE": (args) => ({
		message: `“${args.field}”${nth(args.index)}要写成${args.want.map((one) => WANT[one]).join("或")}，现在是${GOT[args.got]}。`,
		hint: otherForm(args),
	}),
	"FIELD-VALUE": ({ field, value, allowed }) => ({
		message: `“${field}”不能写“${value}”。`,
		hint: `可以写：${allowed.join("、")}。`,
	}),
	"FIELD-FORM": ({ field, text, sentence }) => ({
		message: `“${field}”写的“${shortened(text)}”不合格式。`,
		hint: sentence || "照这个文种定的格式写；不清楚的，在编辑器里把鼠标停在键上看说明。",
	}),
	"TEXT-AS-MAPPING": ({ text }) => ({
		message: `这里本该是一段文字，但“${text}”后面的半角冒号让它变成了“键: 内容”。`,
		hint: "把半角冒号“:”改成全角“：”，或者给整句两头加上英文引号。",
	}),
	"BRACKETS-LOST": ({ text }) => ({
		message: `“[${text}]”的方括号被当成了列表记号，不会印出来。`,
		hint: `要印方括号，给它加引号："[${text}]"；不要印，就去掉方括号。`,
	}),
	"DATE-FORM": ({ field, text }) => ({
		message: `“${field}”里的“${text}”认不出是哪一天。`,
		hint: "年、月、日写全，如 2026-11-23 或 2026年11月23日。",
	}),
	"DATE-INVALID": ({ text }) => ({
		message: `日历上没有“${text}”这一天。`,
		hint: "核对年、月、日。",
	}),
	"VALUE-FORM": ({ field, text, is }) => VALUE_FORMS[is](field, text),
} satisfies Partial<Sentences<PlanArgs>>;
