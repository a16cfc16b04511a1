/**
 * 层次序数 (GB/T 9704-2012 7.3.3; GB/T 15834-2011 B.3): how the n-th heading of a level is written.
 * `path` holds the ordinals of the levels above and, last, its own, all from 1.
 */
export type OrdinalScheme = "official" | "decimal" | "none";

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

/** Number with its mark as printed; empty for `none` and below the fourth level. */
export function ordinal(scheme: OrdinalScheme, path: readonly number[]): string {
	const level = path.length;
	const n = path[level - 1];
	if (n === undefined || scheme === "none" || level > 4) return "";
	if (scheme === "official") return OFFICIAL[level - 1]?.(n) ?? "";
	// 数字: three dotted levels, then （1）; a space keeps the figure off the text (custom).
	return level === 4 ? `（${n}）` : `${path.join(".")} `;
}

/** An ordinal typed by hand at the start of a text, with its mark; for the warning and for its removal. */
export const TYPED_ORDINAL =
	/^(?:[一二三四五六七八九十百]+[、．.](?![一二三四五六七八九十][等类级线档季期层、])|[（(][一二三四五六七八九十百]+[）)][、．.]?|\d{1,2}[、．](?!\d)|\d{1,2}\.(?![\d])|[（(]\d{1,2}[）)][、．.]?|[㈠-㈩⑴-⒇⒈-⒛①-⑳]|第[一二三四五六七八九十百\d]+(?:部分|[章节条])(?:[：:、]|(?=[ \t\u3000])))[ \t\u3000]*/u;

/** A label typed before the name of an attachment, which gets its number from the tool. */
export const TYPED_LABEL = /^附件[一二三四五六七八九十\d]*[：:、.．][ \t\u3000]*/u;
