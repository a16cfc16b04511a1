import type { ErrorCode } from "yaml";
import { lineEnd, lineOf, lineStart } from "../position.ts";
import { type Fault, fault, snippet, sure, type View } from "./fault.ts";
import { blockAsKey, multilineKey } from "./implicit-key.ts";
import { lastBefore, markAt } from "./marks.ts";
import { guiltyLine, misplacedLine, unreadable } from "./place.ts";
import type { YamlFault } from "./read.ts";
import { commentFault, quotedBefore } from "./unclosed.ts";
import { textAfterQuote, unexpected } from "./unexpected.ts";

type Explain = (view: View, one: YamlFault) => Fault[];

/**
 * yaml's errors as mistakes of a person. An empty list: another mistake, found by itself, is behind it
 * (a quote or bracket without its other half, an alias, a tag).
 */
export function explain(view: View, one: YamlFault): Fault[] {
	return questionMark(view, one.start) ?? EXPLAIN[one.code]?.(view, one) ?? [unreadable(view, one)];
}

/** `键: ? 甲`, which YAML keeps for keys of more than one line. */
function questionMark(view: View, start: number): Fault[] | undefined {
	const { source } = view;
	const line = lineOf(source, start);
	const end = lineEnd(source, line);
	const text = source.text.slice(start, end);
	if (!/^\?\s/.test(text) || !/:\s+$/.test(source.text.slice(lineStart(source, line), start)))
		return undefined;
	const args = { mark: "?", text: snippet(text) };
	return [fault(view, "YAML-BAD-START", [start, start + 1], args, { start, end })];
}

const EXPLAIN: Partial<Record<ErrorCode, Explain>> = {
	TAB_AS_INDENT: tab,
	BAD_SCALAR_START: badStart,
	BAD_DQ_ESCAPE: badEscape,
	BAD_DIRECTIVE: directive,
	UNEXPECTED_TOKEN: unexpected,
	MISSING_CHAR: missing,
	BAD_INDENT: misplaced,
	BLOCK_AS_IMPLICIT_KEY: blockAsKey,
	MULTILINE_IMPLICIT_KEY: multilineKey,
	BLOCK_IN_FLOW: colonInFlow,
	KEY_OVER_1024_CHARS: longKey,
	BAD_ALIAS: () => [],
	TAG_RESOLVE_FAILED: () => [],
	BAD_COLLECTION_TYPE: () => [],
};

function tab(view: View, { start }: YamlFault): Fault[] {
	const at = view.source.text.indexOf("\t", start);
	return [fault(view, "YAML-TAB", [at, at + 1], {})];
}

function badStart(view: View, { start }: YamlFault): Fault[] {
	const { source } = view;
	const text = snippet(source.text.slice(start, lineEnd(source, lineOf(source, start))));
	return [
		sure(fault(view, "YAML-BAD-START", [start, start + 1], { mark: source.text[start] as string, text })),
	];
}

function badEscape(view: View, { start }: YamlFault): Fault[] {
	const typed = view.source.text.slice(start, start + 2);
	return [sure(fault(view, "YAML-BAD-ESCAPE", [start, start + 2], { typed }))];
}

function directive(view: View, one: YamlFault): Fault[] {
	const { start } = markAt(view.marks.directives, one.start) ?? one;
	const isKnown = /^%(?:YAML|TAG)\s/.test(view.source.text.slice(start, start + 6));
	return isKnown && one.mild ? [] : badStart(view, { ...one, start });
}

function misplaced(view: View, { start }: YamlFault): Fault[] {
	if (isHandled(view, start)) return [];
	return misplacedAt(view, start);
}

/** Something amiss within a line is a consequence of what is told about that line. */
function misplacedAt(view: View, start: number): Fault[] {
	const { source } = view;
	const line = guiltyLine(view, start);
	const before = source.text.slice(lineStart(source, line), start);
	return /^\s*(?:-\s+)*$/.test(before) ? [misplacedLine(view, line)] : [];
}

/** An open quote or bracket is told about from its beginning, not from where it was missed. */
function isHandled({ marks }: View, offset: number): boolean {
	const quoted = lastBefore(marks.quoted, offset + 1);
	if (quoted && !quoted.closed && offset <= quoted.end) return true;
	const bracket = lastBefore(marks.openBrackets, offset + 1);
	return bracket !== undefined && offset <= bracket.end;
}

function missing(view: View, one: YamlFault): Fault[] {
	const { source, marks } = view;
	const { start } = one;
	if (isHandled(view, start)) return [];
	const comment = markAt(marks.comments, start);
	if (comment?.start === start) return [sure(commentFault(view, comment))];
	// `!甲`, `&甲"乙"`: told as the tag or anchor, whose word would be lost.
	if (lastBefore(marks.tags, start)?.end === start) return [];
	const percent = lastBefore(marks.directives, start + 1);
	if (percent && /^\s*$/.test(source.text.slice(percent.end, start)))
		return directive(view, { ...percent, code: one.code, mild: false });
	if (markAt(marks.flows, start)) return [missingComma(view, start)];
	const block = markAt(marks.blocks, start);
	if (block && block.start < start) return [blankIndent(view, block.start, start)];
	return misplacedAt(view, start);
}

/** The longest of the lines of mere blanks between the `|` and its text. */
function blankIndent(view: View, block: number, start: number): Fault {
	const { source } = view;
	let longest = [start, start + 1] as const;
	let most = 0;
	for (let line = lineOf(source, block) + 1; line < lineOf(source, start); line++) {
		const [from, end] = [lineStart(source, line), lineEnd(source, line)];
		if (end - from > most) longest = [from, end];
		most = Math.max(most, end - from);
	}
	return fault(view, "YAML-BLANK-INDENT", longest, {});
}

function missingComma(view: View, start: number): Fault {
	const { text } = view.source;
	let at = start;
	while (/\s/.test(text[at] ?? "")) at++;
	if (/[，、；]/.test(text[at] ?? "")) return wideComma(view, at);
	const quoted = quotedBefore(view, at);
	if (quoted && !/["'[{]/.test(text[at] ?? "")) return textAfterQuote(view, quoted, at);
	return fault(view, "YAML-NO-COMMA", [at, at + 1], {});
}

function wideComma(view: View, at: number): Fault {
	const one = fault(view, "YAML-FLOW-COMMA", [at, at + 1], { mark: view.source.text[at] as string });
	return { ...one, diagnostic: { ...one.diagnostic, severity: "error" } };
}

function colonInFlow(view: View, { start, end }: YamlFault): Fault[] {
	const text = view.source.text.slice(start, end);
	const comma = text.search(/[，、；]/);
	const colon = text.search(/:(?:\s|$)/);
	if (comma !== -1 && (colon === -1 || comma < colon)) return [wideComma(view, start + comma)];
	const at = start + Math.max(colon, 0);
	return [
		fault(view, "YAML-COLON-IN-VALUE", [at, at + 1], { text: snippet(text.slice(0, Math.max(colon, 0))) }),
	];
}

function longKey(view: View, { end }: YamlFault): Fault[] {
	return [fault(view, "YAML-LONG-KEY", [end, end + 1], { limit: 1024 })];
}
