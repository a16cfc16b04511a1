import type { Cell, Group } from "../standard/cells.ts";
import type { Profile } from "../standard/layout.ts";
import type { Unit } from "../standard/measures.ts";
import type { Strength } from "../standard/row.ts";
import { nameOfSize } from "../standard/type-sizes.ts";
import type { Colour } from "../standard/typography.ts";

/** The answers of a choice between yes and no; the English ones are taken without being offered. */
export const YES_NO: Record<string, boolean> = { 是: true, 否: false, true: true, false: false };

export const UNIT_WORDS: Record<Unit, string> = { mm: "mm", pt: "磅", 字: "字", 行: "行", 个: "个" };

const OF_33476 = "GB/T 33476.2";

export const strengthWords = (strength: Strength): string => (strength === "33476.2" ? OF_33476 : strength);

/** `33476.2 6` is of the other standard; what has no name is of GB/T 9704. */
export const clauseWords = (clause: string): string =>
	clause
		.split("; ")
		.filter((one) => one !== "")
		.map((one) => one.replace(/^33476\.2/, OF_33476))
		.join("；");

/** A number without the noise of binary fractions. */
const plainNumber = (value: number): string => String(Math.round(value * 1000) / 1000);

export const lengthWords = (value: number, unit: Unit): string =>
	unit === "mm" || unit === "pt"
		? `${plainNumber(value)} ${UNIT_WORDS[unit]}`
		: `${plainNumber(value)} ${unit}`;

/** A size by its name too, if it has one; of 0 it is worked out for each document. */
export function sizeWords(size: number): string {
	if (size === 0) return "按名称长短";
	const name = nameOfSize(size);
	return name ? `${name}（${plainNumber(size)} 磅）` : `${plainNumber(size)} 磅`;
}

/** The value of one thing in a profile; empty where there is nothing to say, as of type that is not bold. */
export function valueWords({ part, value, unit }: Cell, { colours }: Pick<Profile, "colours">): string {
	if (part === "sizePt") return sizeWords(value as number);
	if (part === "bold") return value ? "加粗" : "";
	if (part === "colour") return (colours as Record<string, Colour>)[value as string]?.title ?? String(value);
	if (part === "rgb") return `#${value}`;
	if (typeof value === "boolean") return value ? "是" : "否";
	if (typeof value === "number") return unit ? lengthWords(value, unit) : plainNumber(value);
	return typeof value === "string" ? value : value.join("、");
}

export const GROUP_WORDS: Record<Group, string> = {
	measures: "参数",
	faces: "字体",
	typography: "文字",
	colours: "颜色",
	choices: "选项",
};

/** Of rows that say several things. */
export const PART_WORDS: Partial<Record<Group, Record<string, string>>> = {
	faces: { fallbacks: "后备" },
	typography: { face: "字体", sizePt: "字号", bold: "加粗", colour: "颜色" },
};

/** A whole row in one line. */
export function rowWords(cells: readonly Cell[], profile: Pick<Profile, "colours">): string {
	const words = cells.map((cell) => {
		const value = valueWords(cell, profile);
		return cell.part === "fallbacks" && value !== "" ? `（后备：${value}）` : value;
	});
	const isFont = cells.some(({ part }) => part === "fallbacks");
	return words.filter((one) => one !== "").join(isFont ? "" : " ");
}

/** `gzfa profile` */
export const PROFILE_WORDS = {
	head: (name: string, files: string[], base: string) =>
		files.length === 0 ? `版面：${name}（内置）` : `版面：${name}（${[base, ...files].join(" ← ")}）`,
	clauses: "依据没有写标准号的，都是 GB/T 9704-2012 的条。",
	row: "项",
	value: "值",
	clause: "依据",
	strength: "强度",
	by: "谁改的",
	/** A clause that names its standard says the strength too. */
	rests: (clause: string, strength: string) =>
		clause.includes(strength) ? clause : [clause, strength].filter((one) => one !== "").join("，"),
	notBold: "不加粗",
	saidIn: (file: string, line: number) => `${file} 第 ${line} 行`,
	unchanged: (base: string) => `和内置的 ${base} 一样，没有改。`,
	departures: (count: number) => `和国标的规定不一样的（${count} 项，请确认是本单位要求的）`,
	others: (count: number) => `改了推荐、惯例或者本工具的做法的（${count} 项）`,
};
