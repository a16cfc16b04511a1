/**
 * Widths in characters, whatever the font: a printable ASCII character is half as wide as a 汉字. Exact widths on a page
 * are the page model's.
 */

const isLatin = (code: number): boolean =>
	(code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** 汉字, 〇 and 々; not those beyond the 16 bits of a code unit. */
const isHan = (code: number): boolean =>
	(code >= 0x3400 && code <= 0x9fff) ||
	(code >= 0xf900 && code <= 0xfaff) ||
	code === 0x3007 ||
	code === 0x3005;

/** Of a UTF-16 code unit: either half of a surrogate pair counts half. */
const unitWidth = (code: number): number =>
	(code >= 0x20 && code <= 0x7e) || (code & 0xf800) === 0xd800 ? 0.5 : 1;

/** Word processors put a quarter of a character between 汉字 and figures or letters. */
const SCRIPT_SPACE = 0.25;

/** What is put in front of the unit at `at`, which is not the first of its line. */
function spaceBefore(text: string, at: number): number {
	const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
	return (isLatin(before) && isHan(here)) || (isHan(before) && isLatin(here)) ? SCRIPT_SPACE : 0;
}

export function widthOf(text: string): number {
	let width = 0;
	for (let at = 0; at < text.length; at++) width += unitWidth(text.charCodeAt(at));
	return width;
}

/** As set, with the space between scripts. */
export function setWidthOf(text: string): number {
	let width = widthOf(text);
	for (let at = 1; at < text.length; at++) width += spaceBefore(text, at);
	return width;
}

/** Width of any part of a text, as set. */
export type Ruler = (from: number, to: number) => number;

/** Measures the text once for all its parts. */
export function rulerOf(text: string): Ruler {
	/** Of what is before each unit, without the space in front of that. */
	const ends = [0];
	/** With it. */
	const starts = [0];
	for (let at = 0; at < text.length; at++) {
		if (at > 0) starts[at] = (ends[at] as number) + spaceBefore(text, at);
		ends[at + 1] = (starts[at] as number) + unitWidth(text.charCodeAt(at));
	}
	return (from, to) => (to <= from ? 0 : (ends[to] as number) - (starts[from] as number));
}
