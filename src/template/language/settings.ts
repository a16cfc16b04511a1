import type { Align } from "../../document/document.ts";
import type { OptionKind } from "./containers.ts";

export type Setting = boolean | number[] | Align[];

const FLAGS: Readonly<Record<string, boolean>> = { 是: true, 否: false, true: true, false: false };
const ALIGN: Readonly<Record<string, Align>> = { 左: "left", 中: "center", 居中: "center", 右: "right" };

/**
 * A container's option as handed over by the model or typed in the template (`编号="否"`, `列宽="1 2 2"`).
 * Without `value`: not to be read; `example` shows how to type it.
 */
export function settingOf(kind: OptionKind, typed: unknown): { value?: Setting; example: string } {
	return READERS[kind](typed);
}

const READERS: Record<OptionKind, (typed: unknown) => { value?: Setting; example: string }> = {
	flag: (typed) => {
		const example = "编号=false";
		const value = typeof typed === "boolean" ? typed : lookUp(FLAGS, String(typed));
		return value === undefined ? { example } : { value, example };
	},
	widths: (typed) => {
		const example = '列宽="1 2 2"';
		const value = Array.isArray(typed) ? (typed as number[]) : words(typed).map(Number);
		return value.every((one) => one > 0 && Number.isFinite(one)) ? { value, example } : { example };
	},
	align: (typed) => {
		const example = '对齐="左 中 右"';
		const value = Array.isArray(typed) ? (typed as Align[]) : words(typed).map((one) => lookUp(ALIGN, one));
		return value.every((one) => one !== undefined) ? { value: value as Align[], example } : { example };
	},
};

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

function words(typed: unknown): string[] {
	return String(typed ?? "")
		.split(/[\s,，、]+/)
		.filter((one) => one !== "");
}
