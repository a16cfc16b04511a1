import { lineEnd, lineOf, lineStart } from "../position.ts";
import { type Fault, fault, snippet, type View } from "./fault.ts";
import { CLOSING, lastBefore, type Mark, markAt, type OpenBracket, type Quoted } from "./marks.ts";

const WIDE_CLOSING = /[】］｝〕]/;

/** A quote without its other half; the lines that it swallowed come back. */
export function unclosedQuote(view: View, { start }: Mark): Fault {
	const { source } = view;
	const quote = source.text[start] as string;
	const end = lineEnd(source, lineOf(source, start));
	const repair = { start, end };
	const wide = unpaired(source.text.slice(start, end), quote === '"' ? ["“", "”"] : ["‘", "’"]);
	if (wide === -1) return fault(view, "YAML-UNCLOSED-QUOTE", [start, start + 1], { quote }, repair);
	const at = start + wide;
	const args = { open: quote, close: source.text[at] as string };
	return fault(view, "YAML-MIXED-QUOTE", [at, at + 1], args, repair);
}

/** Where the last full-width quote stands that has no partner; -1 when all have. */
function unpaired(text: string, [open, close]: readonly [string, string]): number {
	const opened = text.split(open).length;
	const closed = text.split(close).length;
	if (opened === closed) return -1;
	return text.lastIndexOf(closed > opened ? close : open);
}

export function quoteFaults(view: View): Fault[] {
	return view.marks.quoted.filter((one: Quoted) => !one.closed).map((one) => unclosedQuote(view, one));
}

export function bracketFaults(view: View): Fault[] {
	return view.marks.openBrackets.map((one) => bracketFault(view, one));
}

function bracketFault(view: View, { start, end, bracket, close: typed }: OpenBracket): Fault {
	const close = CLOSING[bracket] as string;
	if (typed !== "") {
		return fault(view, "YAML-MIXED-BRACKET", [end - 1, end], { open: bracket, close, typed });
	}
	const text = view.source.text.slice(start, end);
	const repair = { start, end };
	const hidden = hidingComment(view, start, end, close);
	if (hidden) return { ...commentFault(view, hidden), repair: () => repair };
	const wide = WIDE_CLOSING.exec(text);
	if (wide) {
		const at = start + wide.index;
		const args = { open: bracket, close, typed: wide[0] };
		return fault(view, "YAML-MIXED-BRACKET", [at, at + 1], args, repair);
	}
	return (
		notIndented(view, start, end, bracket) ??
		fault(view, "YAML-UNCLOSED-BRACKET", [start, start + 1], { open: bracket, close }, repair)
	);
}

/** The closing bracket stands in what became a comment. */
function hidingComment(view: View, start: number, end: number, close: string): Mark | undefined {
	const last = lastBefore(view.marks.comments, end);
	if (!last || last.start < start) return undefined;
	return view.source.text.slice(last.start, last.end).includes(close) ? last : undefined;
}

/** The bracket is closed further down, only the lines up to there are not indented. */
function notIndented(view: View, start: number, end: number, bracket: string): Fault | undefined {
	const { source } = view;
	const first = lineOf(source, end);
	for (let line = first; line <= source.lineStarts.length && line < first + 50; line++) {
		const from = Math.max(end, lineStart(source, line));
		const text = source.text.slice(from, lineEnd(source, line));
		if (/^ *- |: |:$/.test(text)) return undefined;
		const closing = text.indexOf(CLOSING[bracket] as string);
		if (closing === -1) continue;
		const args = { text: snippet(source.text.slice(end)), bracket };
		const repair = { start, end: from + closing + 1 };
		return fault(view, "YAML-FLOW-INDENT", [end, end + 1], args, repair);
	}
	return undefined;
}

export function commentFault(view: View, { start, end }: Mark): Fault {
	const text = snippet(view.source.text.slice(start, end));
	return fault(view, "YAML-COMMENT-GLUED", [start, end], { text });
}

/** The quoted text that ends right before the offset, but for spaces. */
export function quotedBefore(view: View, offset: number): Quoted | undefined {
	let end = offset;
	while (/[ \t]/.test(view.source.text[end - 1] ?? "")) end--;
	const quoted = markAt(view.marks.quoted, end - 1);
	return quoted?.end === end ? quoted : undefined;
}
