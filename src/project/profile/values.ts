import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ScalarNode } from "../../source/source.ts";
import type { Measure, Unit } from "../../standard/measures.ts";
import { sizeNamed } from "../../standard/type-sizes.ts";
import { mmToPt, ptToMm } from "../../standard/units.ts";
import { lengthWords, UNIT_WORDS } from "../../zh/profile-words.ts";
import { limitsOf, SIZE_LIMITS } from "./limits.ts";

/** A number with the unit that was typed, if any. */
const AMOUNT = /^([+-]?\d+(?:\.\d+)?)([^\d.]*)$/;

type Length = "mm" | "cm" | "pt";
const UNITS: Record<string, Unit | Length> = {
	mm: "mm",
	毫米: "mm",
	cm: "cm",
	厘米: "cm",
	公分: "cm",
	pt: "pt",
	磅: "pt",
	点: "pt",
	字: "字",
	字符: "字",
	行: "行",
	个: "个",
	人: "个",
	枚: "个",
};

/** What may be written of a row with that unit, the unit that counts without being written first. */
const TAKES: Record<Unit, string[]> = {
	mm: ["mm（毫米）", "cm（厘米）", "磅（pt）"],
	pt: ["磅（pt）", "mm（毫米）", "cm（厘米）"],
	字: ["字"],
	行: ["行"],
	个: ["个"],
};

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

/** Undefined where the one cannot become the other. */
function converted(amount: number, from: Unit | Length, to: Unit): number | undefined {
	if (from === to) return amount;
	const mm =
		from === "cm" ? amount * 10 : from === "mm" ? amount : from === "pt" ? ptToMm(amount) : undefined;
	if (mm === undefined) return undefined;
	if (to === "mm") return rounded(mm);
	return to === "pt" ? rounded(from === "pt" ? amount : mmToPt(mm)) : undefined;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A length or a number of things in the unit of its row. */
export function measureOf(node: ScalarNode, key: string, row: Measure): number | Diagnostic {
	const { text, span } = node;
	const { title, unit, value } = row;
	const [, digits, typed = ""] = AMOUNT.exec(plain(text)) ?? [];
	if (digits === undefined)
		return diagnostic("PROFILE-NUMBER", span, {
			row: title,
			text,
			example: lengthWords(value, unit).replace(" ", ""),
		});
	const from = typed === "" ? unit : Object.hasOwn(UNITS, typed) ? UNITS[typed] : undefined;
	const amount = from && converted(Number(digits), from, unit);
	if (amount === undefined) return diagnostic("PROFILE-UNIT", span, { row: title, text, units: TAKES[unit] });
	const { least, most, whole } = limitsOf(key, unit);
	if (whole && !Number.isInteger(amount)) return diagnostic("PROFILE-WHOLE", span, { row: title, text });
	if (amount >= least && amount <= most) return amount;
	const words = (limit: number) => `${limit}${UNIT_WORDS[unit]}`;
	return diagnostic("PROFILE-RANGE", span, { row: title, text, least: words(least), most: words(most) });
}

/** 三号 or a number of points; half points are the finest that Word knows. */
export function sizeOf({ text, span }: ScalarNode, row: string): number | Diagnostic {
	const typed = plain(text);
	const [, digits, unit = ""] = AMOUNT.exec(typed) ?? [];
	const points = digits !== undefined && ["", "pt", "磅"].includes(unit) ? Number(digits) : sizeNamed(typed);
	if (points === undefined || !Number.isInteger(points * 2))
		return diagnostic("PROFILE-SIZE", span, { row, text });
	const { least, most } = SIZE_LIMITS;
	if (points >= least && points <= most) return points;
	return diagnostic("PROFILE-RANGE", span, {
		row: `${row}的字号`,
		text,
		least: `${least}磅`,
		most: `${most}磅`,
	});
}

/** A longer name no Windows program finds. */
const LONGEST_FONT = 31;

/** The name of one font. */
export function fontOf({ text, span }: ScalarNode, row: string): string | Diagnostic {
	const name = text.trim();
	const isOne = name.length <= LONGEST_FONT && !/[\p{Cc}、，,;；<>"&]/u.test(name);
	return isOne ? name : diagnostic("PROFILE-FONT", span, { row, text });
}

/** Six digits as OOXML has them. */
export function colourOf({ text, span }: ScalarNode, row: string): string | Diagnostic {
	const typed = plain(text).replace(/^#/, "");
	return /^[0-9a-f]{6}$/.test(typed)
		? typed.toUpperCase()
		: diagnostic("PROFILE-COLOUR", span, { row, text });
}
