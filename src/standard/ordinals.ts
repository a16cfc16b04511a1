/**
 * 层次序数 (GB/T 9704-2012 7.3.3; GB/T 15834-2011 B.3): how the n-th heading of a level is written.
 * `path` holds the ordinals of the levels above and, last, its own, all from 1.
 */
export type OrdinalScheme =
	| "official"
	/** 公文连续: （一）（二） run through the whole document, as in many 意见. */
	| "official-running"
	/** 两层: 一、 then 1. then （1）; GB/T 15834 B.3 lets a document pass over a level. */
	| "two-level"
	/** 两层连续: the 1. 2. run through, as in 工作要点. */
	| "two-level-running"
	/** 条款: levels without a name of their own are 条, 项, 目. */
	| "articles"
	| "decimal"
	| "none";

/** Whether the second level is counted through the document instead of below each heading. */
export function isRunning(scheme: OrdinalScheme): boolean {
	return scheme === "official-running" || scheme === "two-level-running";
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 999 in 汉字, as in 一、 and 第二十一条. */
export function hanNumber(n: number): string {
	if (n >= 100) {
		const rest = n % 100;
		const joint = rest === 0 ? "" : rest < 10 ? "零" : rest < 20 ? "一" : "";
		return `${DIGITS[Math.floor(n / 100)]}百${joint}${hanNumber(rest)}`;
	}
	const tens = Math.floor(n / 10);
	return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[n % 10]}`;
}

const OFFICIAL: ((n: number) => string)[] = [
	(n) => `${hanNumber(n)}、`,
	(n) => `（${hanNumber(n)}）`,
	(n) => `${n}.`,
	(n) => `（${n}）`,
];

const TWO_LEVEL: ((n: number) => string)[] = [
	(n) => `${hanNumber(n)}、`,
	(n) => `${n}.`,
	(n) => `（${n}）`,
	(n) => `${circled(n)}`,
];

/** ① to ⑳ (GB/T 15834 B.3), then （21）. */
function circled(n: number): string {
	return n <= 20 ? String.fromCodePoint(0x245f + n) : `（${n}）`;
}

/** 第一章, 第二节, 第三条: the numbers of a document in articles (立法法; GB/T 15834 B.3.6), without mark. */
export function partNumber(part: "chapter" | "section" | "article", n: number): string {
	return `第${hanNumber(n)}${{ chapter: "章", section: "节", article: "条" }[part]}`;
}

/** Number with its mark as printed; empty for `none` and below the fourth level. */
export function ordinal(scheme: OrdinalScheme, path: readonly number[]): string {
	const level = path.length;
	const n = path[level - 1];
	if (n === undefined || scheme === "none" || level > 4) return "";
	if (scheme === "two-level" || scheme === "two-level-running") return TWO_LEVEL[level - 1]?.(n) ?? "";
	if (scheme !== "decimal") return OFFICIAL[level - 1]?.(n) ?? "";
	// 数字: three dotted levels, then （1）; a space keeps the figure off the text (custom).
	return level === 4 ? `（${n}）` : `${path.join(".")} `;
}

/** An ordinal typed by hand at the start of a text, with its mark; for the warning and for its removal. */
export const TYPED_ORDINAL =
	/^(?:[一二三四五六七八九十百]+[、．.](?![一二三四五六七八九十][等类级线档季期层、])|[（(][一二三四五六七八九十百]+[）)][、．.]?|\d{1,2}[、．](?!\d)|\d{1,2}\.(?![\d])|[（(]\d{1,2}[）)][、．.]?|[㈠-㈩⑴-⒇⒈-⒛①-⑳]|第[一二三四五六七八九十百\d]+(?:部分|[章节条])(?:[：:、]|(?=[ \t\u3000])))[ \t\u3000]*/u;

/** A label typed before the name of an attachment, which gets its number from the tool. */
export const TYPED_LABEL = /^附件[一二三四五六七八九十\d]*[：:、.．][ \t\u3000]*/u;
