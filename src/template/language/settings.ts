import type { Align, Block, Image, Merge, Part } from "../../document/document.ts";
import { LEVEL_NAMES, type OptionKind } from "./containers.ts";

export type Setting = boolean | Part | "" | number[] | Align[] | Merge[] | Block[] | Image;

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
	/** The model hands over an empty one for the levels without name. */
	level: (typed) => {
		const example = '级="条"';
		const value = typed === "" ? "" : lookUp(LEVEL_NAMES, String(typed));
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
	merges: (typed) => {
		const example = '合并="B1:D1 A2:A5"';
		const value = Array.isArray(typed) ? (typed as Merge[]) : words(typed).map(mergeOf);
		return value.every((one) => one !== undefined) ? { value: value as Merge[], example } : { example };
	},
	heights: (typed) => {
		const example = '行高="1 1 6"';
		const value = Array.isArray(typed) ? (typed as number[]) : words(typed).map(Number);
		return value.every((one) => Number.isInteger(one) && one >= 0 && one <= MOST_LINES)
			? { value, example }
			: { example };
	},
	/** Only the plan has images: what a template typed is never read as a file. */
	image: (typed) => {
		const example = "图=图";
		const isImage = typeof typed === "object" && typed !== null && (typed as Image).type === "image";
		return isImage ? { value: typed as Image, example } : { example };
	},
	blocks: (typed) => {
		const example = "文稿=文稿";
		return Array.isArray(typed) ? { value: typed as Block[], example } : { example };
	},
};

/** Lines that a row can be asked to be high: a page has 22. */
const MOST_LINES = 30;

/** `B1:D1`, as spreadsheets name a range: column B to D of the first row, the rows of the head counted too. */
function mergeOf(range: string): Merge | undefined {
	const found = /^([A-Za-z])(\d{1,3})[:：]([A-Za-z])(\d{1,3})$/.exec(range);
	if (!found) return undefined;
	const [left, top, right, bottom] = found.slice(1).map(ordinalOf) as [number, number, number, number];
	if (top < 0 || right < left || bottom < top) return undefined;
	return { row: top, column: left, across: right - left + 1, down: bottom - top + 1 };
}

/** Column letter or row number, from 0. */
function ordinalOf(text: string): number {
	return /\d/.test(text) ? Number(text) - 1 : text.toUpperCase().charCodeAt(0) - "A".charCodeAt(0);
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

function words(typed: unknown): string[] {
	return String(typed ?? "")
		.split(/[\s,，、]+/)
		.filter((one) => one !== "");
}
