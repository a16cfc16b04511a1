/**
 * Private characters of filled text. A template that contains one is refused when loaded and values never pass
 * through the text, so whatever of them the text holds was put there by `fill`.
 */
/** Around the number of a slot. */
export const SLOT = "\u0001";
/** Around the number of a container, on a line of its own. */
export const OPEN = "\u0002";
/** On a line of its own. */
export const CLOSE = "\u0003";
/** Around the number of a place, behind `#` or `@词` at the start of a template line. */
export const MARK = "\u0004";

/** Offset of the first character that a template may not contain (XML 1.0 production 2), or -1. */
export function forbiddenAt(text: string): number {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return i;
		if (code >= 0xfffe) return i;
		if (code < 0xd800 || code > 0xdfff) continue;
		const next = text.charCodeAt(i + 1);
		if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
		i++;
	}
	return -1;
}
