import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { type Marks, markAt } from "./form/marks.ts";
import { lineOf, lineStart } from "./position.ts";
import type { SourceText } from "./source.ts";

/** What no XML 1.0 document may hold (section 2.2, Char), one code unit each. Private use characters are allowed. */
export const FORBIDDEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A quick look: what none of them is without. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const MAY_BE_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^xuU]))/g;
/** `C:\temp`, but not `甲B:\"乙\"` or `B:\u4e59`, as JSON writes them. */
const PATH =
	/(?<![A-Za-z])[A-Za-z]:(\\(?!u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|[bfnrt](?!\w))[^\\"/])/;
const NAMED: Record<string, number> = { "0": 0, a: 7, b: 8, v: 11, f: 12, e: 27 };

/** Characters that cannot stand in a document: as they are, or written as an escape in double quotes. */
export function badCharacters(source: SourceText, marks: Marks): Diagnostic[] {
	const found = MAY_BE_FORBIDDEN.test(source.text) ? source.text.matchAll(FORBIDDEN) : [];
	const raw = [...found]
		.map((found) => bad(source, found.index, found[0].length, found[0].codePointAt(0) as number))
		.filter(({ span }) => !markAt(marks.comments, span.start));
	const escaped = marks.quoted
		.filter(({ start }) => source.text[start] === '"')
		.flatMap(({ start, end }) => badEscapes(source, start, source.text.slice(start, end)));
	return [...raw, ...escaped];
}

/** Zero width, direction, word joiner, soft hyphen, byte order mark: pasted along, and of no use in Chinese. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;

/** Before a line they are told as its indentation. */
export function invisible(source: SourceText, marks: Marks): Diagnostic[] {
	const { file, text } = source;
	return [...text.matchAll(INVISIBLE)].flatMap(({ 0: found, index: start }) => {
		const before = text.slice(lineStart(source, lineOf(source, start)), start);
		if (!/[^\s\u200b\ufeff]/.test(before) || markAt(marks.comments, start)) return [];
		const args = { codePoint: found.codePointAt(0) as number };
		return [diagnostic("YAML-INVISIBLE", { file, start, end: start + found.length }, args)];
	});
}

function badEscapes(source: SourceText, start: number, quoted: string): Diagnostic[] {
	if (!quoted.includes("\\")) return [];
	// A path is told about as a whole.
	const path = PATH.exec(quoted);
	if (path) {
		const at = start + path.index + 2;
		const span = { file: source.file, start: at, end: at + 2 };
		return [diagnostic("YAML-BAD-ESCAPE", span, { typed: path[1] as string })];
	}
	return [...quoted.matchAll(ESCAPE)].flatMap((found) => {
		const code = escapedCode(found);
		const length = found[0].length;
		if (code === undefined || !isForbidden(code) || isPaired(quoted, found.index, length, code)) return [];
		return [bad(source, start + found.index, length, code)];
	});
}

function escapedCode([, two, four, eight, named]: RegExpExecArray): number | undefined {
	const digits = two ?? four ?? eight;
	return digits === undefined ? NAMED[named as string] : Number.parseInt(digits, 16);
}

function isForbidden(code: number): boolean {
	return code <= 0x10ffff && String.fromCodePoint(code).search(FORBIDDEN) === 0;
}

/** Two `\u` escapes that make one character above U+FFFF. */
function isPaired(quoted: string, index: number, length: number, code: number): boolean {
	if (code >= 0xd800 && code < 0xdc00)
		return /^\\u[dD][c-fC-F]/.test(quoted.slice(index + length, index + length + 4));
	if (code >= 0xdc00 && code < 0xe000)
		return /\\u[dD][89abAB][0-9a-fA-F]{2}$/.test(quoted.slice(Math.max(0, index - 6), index));
	return false;
}

function bad(source: SourceText, start: number, length: number, codePoint: number): Diagnostic {
	return diagnostic("YAML-BAD-CHARACTER", { file: source.file, start, end: start + length }, { codePoint });
}
