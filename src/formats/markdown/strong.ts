import { escaped } from "./escape.ts";

/**
 * White space and punctuation (2.1 of CommonMark 0.31). Readers differ on what they count beyond the plain cases, so
 * more is taken off the end of the bold words than is trusted to stand behind the stars.
 */
const LOOSE_END = /(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u;
const BLANK_END = /(?<!\s)\s+$/u;
const LOOSE_START = /^(?![\u{10000}-\u{10ffff}])[ \p{Zs}\p{P}\p{S}]/u;

/** A whole line in bold type. */
export const strongLine = (text: string): string => `**${escaped(text, "strongLine")}**`;

/** The same within a cell of a table. */
export const strongCell = (text: string): string => (text === "" ? "" : `**${escaped(text, "strongCell")}**`);

/**
 * A line that begins in bold type. Closing stars between a punctuation mark and a letter are no emphasis (6.2), so in
 * front of a letter the marks at the end of the bold words stand behind the stars.
 */
export function strongStart(bold: string, rest: string): string {
	const isLoose = rest === "" || LOOSE_START.test(rest);
	const end = isLoose ? BLANK_END.exec(bold) : LOOSE_END.exec(bold);
	const words = end === null ? bold : bold.slice(0, end.index);
	const behind = bold.slice(words.length) + rest;
	if (words === "") return escaped(behind, "line");
	return `**${escaped(words, "strongLine")}**${escaped(behind, "rest")}`;
}
