import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { snippet } from "../form/fault.ts";
import { DASH_WITHOUT_SPACE, LEADING_WIDE, lastWideLine, WIDE_SPACE } from "../form/line.ts";
import { lineEnd, lineOf, lineText } from "../position.ts";
import type { KnownKeys, MapEntry, ScalarNode, SourceText, SourceTree } from "../source.ts";
import { continuations, isOwnLine } from "./lines.ts";
import type { Standing } from "./lookout.ts";

const KEY = /^(?:- +)*([^\s:：]{1,20})[ \t]*([:：])(?!\/\/)(.*)/;

const MAY_BE_SPOILT = new RegExp(`^-|[:：]|${WIDE_SPACE}`);

/** A key that took in what stands before or behind it: wide spaces, a dash, a full-width colon. */
export function spoiltKey({ source }: SourceTree, { keySpan }: MapEntry, known: KnownKeys): Diagnostic[] {
	const { file, start, end } = keySpan;
	const key = source.text.slice(start, end);
	if (!MAY_BE_SPOILT.test(key)) return [];
	const [lead] = LEADING_WIDE.exec(key) ?? [];
	if (lead) {
		const line = lineOf(source, start);
		// Told with the first of such lines.
		if (LEADING_WIDE.test(lineText(source, line - 1))) return [];
		const args = { blank: false, more: lastWideLine(source, line) - line };
		return [diagnostic("YAML-FULLWIDTH-INDENT", { file, start, end: start + lead.length }, args)];
	}
	const [dash] = DASH_WITHOUT_SPACE.exec(key) ?? [];
	if (dash) {
		const typed = source.text.slice(start + dash.length, lineEnd(source, lineOf(source, start)));
		const args = { text: snippet(typed), more: 0 };
		return [diagnostic("YAML-DASH-SPACE", { file, start, end: start + dash.length }, args)];
	}
	const found = KEY.exec(key);
	if (!found || !known.has(found[1] as string)) return [];
	const swallowed = keyIn({ text: key, offset: 0 }) as Swallowed;
	return [toldColon(source, start, swallowed, { more: 0, below: false })];
}

interface Swallowed {
	key: string;
	colon: string;
	rest: string;
	/** Of the colon. */
	at: number;
}

/** `标题：甲` and `标题:甲`: a key that became text, with all that is below it. */
export function swallowedKeys(
	{ source }: SourceTree,
	scalar: ScalarNode,
	standing: Standing,
	known: KnownKeys,
): Diagnostic[] {
	if (scalar.style !== "plain") return [];
	const { start, end } = scalar.span;
	const text = source.text.slice(start, end);
	const first = { text: text.split(/[\r\n]/, 1)[0] as string, offset: 0 };
	const below = continuations(text);
	// `- 时间：3月5日` is how such a line is written as text; so is `内容: 时间：3月5日`.
	const isFirstTelling = standing === "root" || (standing === "value" && isOwnLine(source, start));
	const keys = [...(isFirstTelling || below.some(isKnown) ? [first] : []), ...below]
		.filter(isKnown)
		.map((line) => keyIn(line) as Swallowed);
	const told = keys[0];
	if (!told) return [];
	// A single line below its key may well be text.
	const severity = standing !== "root" && below.length === 0 ? "warning" : "error";
	const around = { more: keys.length - 1, below: standing !== "root" && told.at > first.text.length };
	return [{ ...toldColon(source, start, told, around), severity }];

	function isKnown(line: { text: string; offset: number }): boolean {
		const found = keyIn(line);
		return found !== undefined && known.has(found.key);
	}
}

function toldColon(
	{ file }: SourceText,
	start: number,
	{ key, colon, rest, at }: Swallowed,
	{ more, below }: { more: number; below: boolean },
) {
	const span = { file, start: start + at, end: start + at + 1 };
	return colon === "："
		? diagnostic("YAML-FULLWIDTH-COLON", span, { key, more, below })
		: diagnostic("YAML-COLON-SPACE", span, { key, text: snippet(rest), more });
}

function keyIn(line: { text: string; offset: number }): Swallowed | undefined {
	const found = KEY.exec(line.text);
	if (!found) return undefined;
	const [, key, colon, rest] = found as unknown as [string, string, string, string];
	return { key, colon, rest, at: line.offset + found[0].length - rest.length - 1 };
}
