import { lineEnd, lineOf, lineStart } from "../position.ts";
import { type Fault, fault, snippet, type View } from "./fault.ts";
import { indentFault } from "./line.ts";
import { lastBefore, type Quoted } from "./marks.ts";
import { badIndent, itemAfterText, misplacedLine, unreadable } from "./place.ts";
import type { YamlFault } from "./read.ts";
import { quotedBefore, unclosedQuote } from "./unclosed.ts";

/** What stands where nothing could: told by the character and by what is before it. */
export function unexpected(view: View, { start }: YamlFault): Fault[] {
	const { source } = view;
	const line = lineOf(source, start);
	const before = source.text.slice(lineStart(source, line), start);
	const character = source.text[start] ?? "";
	const found =
		blockHeader(view, line, start) ??
		indentFault(view, line) ??
		bracket(view, start, character) ??
		afterQuote(view, start) ??
		afterBracket(view, line, start, before) ??
		comma(view, start, character) ??
		dash(view, line, start, before) ??
		(before.trim() === "" ? misplacedLine(view, line) : undefined);
	return [found ?? unreadable(view, { start })];
}

function blockHeader(view: View, line: number, start: number): Fault | undefined {
	const block = lastBefore(view.marks.blocks, start + 1);
	if (!block || lineOf(view.source, block.start) !== line) return undefined;
	const { text } = view.source;
	const args = {
		mark: text[block.start] as string,
		text: snippet(text.slice(block.start + 1, lineEnd(view.source, line))),
	};
	return fault(view, "YAML-BLOCK-HEADER", [block.start, block.start + 1], args);
}

function bracket(view: View, start: number, character: string): Fault | undefined {
	if (character !== "]" && character !== "}") return undefined;
	const range = [start, start + 1] as const;
	return fault(view, "YAML-UNOPENED-BRACKET", range, { bracket: character }, { start, end: start + 1 });
}

function afterQuote(view: View, start: number): Fault | undefined {
	const quoted = quotedBefore(view, start);
	if (!quoted) return undefined;
	const { source } = view;
	// One that ends lines below was meant to end where it began.
	const isOneLine = lineOf(source, quoted.start) === lineOf(source, quoted.end);
	return isOneLine ? textAfterQuote(view, quoted, start) : unclosedQuote(view, quoted);
}

export function textAfterQuote(view: View, quoted: Quoted, start: number): Fault {
	const { text } = view.source;
	const end = lineEnd(view.source, lineOf(view.source, start));
	const args = {
		quoted: snippet(text.slice(quoted.start, quoted.end)),
		rest: snippet(text.slice(start, end)),
	};
	return fault(view, "YAML-TEXT-AFTER-QUOTE", [start, end], args);
}

function afterBracket(view: View, line: number, start: number, before: string): Fault | undefined {
	const closing = /[\]}][ \t]*$/.exec(before)?.[0][0];
	if (closing === undefined) return undefined;
	const end = lineEnd(view.source, line);
	const flow = lastBefore(view.marks.flows, start);
	if (flow && view.source.text.startsWith("{{", flow.start)) {
		const args = { text: snippet(view.source.text.slice(flow.start, flow.end)) };
		const repair = { start: flow.start, end };
		return fault(view, "YAML-PLACEHOLDER", [flow.start, flow.end], args, repair);
	}
	const args = { bracket: closing, rest: snippet(view.source.text.slice(start, end)) };
	return fault(view, "YAML-TEXT-AFTER-BRACKET", [start, end], args, { start, end });
}

function comma(view: View, start: number, character: string): Fault | undefined {
	return character === "," ? fault(view, "YAML-EXTRA-COMMA", [start, start + 1], {}) : undefined;
}

function dash(view: View, line: number, start: number, before: string): Fault | undefined {
	const { source } = view;
	if (!/^-(?:\s|$)/.test(source.text.slice(start, start + 2))) return undefined;
	if (before.trim() === "")
		return isBelowText(view, line) ? itemAfterText(view, line) : badIndent(view, line);
	const key = snippet(before.replace(/^ *(?:- +)*/, "").replace(/:\s*$/, ""));
	const repair = { start, end: lineEnd(source, line) };
	return fault(view, "YAML-DASH-AFTER-KEY", [start, start + 1], { key }, repair);
}

/** The line above ends in a value of its own. */
function isBelowText({ source }: View, line: number): boolean {
	const above = source.text.slice(lineStart(source, line - 1), lineStart(source, line)).trim();
	return /:\s+[^\s|>#]/.test(above);
}
