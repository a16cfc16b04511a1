import { lineEnd, lineStart, lineText } from "../position.ts";
import type { SourceText } from "../source.ts";
import { blockFrom, type Fault, fault, indentOf, snippet, type View } from "./fault.ts";
import { markAt } from "./marks.ts";

/** Spaces that YAML takes for text: no-break, the typographic ones, ideographic, zero width. */
export const WIDE_SPACE = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]";
export const LEADING_WIDE = new RegExp(`^[ \\t]*(${WIDE_SPACE}+)`);
/** `-甲`; a minus before a number is none. */
export const DASH_WITHOUT_SPACE = new RegExp(`^-(${WIDE_SPACE}+|(?![-\\s\\d]))`);
const ODD_DASH = new RegExp(`^(?:[－—–•·●○▪◆■□★※]+)(?:\\s|${WIDE_SPACE})*`);
/** A name of at most twenty characters before the first colon. */
const KEY = /^["']?([^\s:：,，。；;、"'#[\]{}][^:：,，。；;"'#[\]{}]{0,19})["']?([:：])/;

/** A line's indentation when it is none for YAML. */
export function indentFault(view: View, line: number): Fault | undefined {
	const text = lineText(view.source, line);
	const start = lineStart(view.source, line);
	const tab = /^[ \t]*/.exec(text)?.[0].indexOf("\t") ?? -1;
	if (tab !== -1) return fault(view, "YAML-TAB", [start + tab, start + tab + 1], {}, wholeLine(view, line));
	const wide = LEADING_WIDE.exec(text);
	if (!wide) return undefined;
	const end = start + wide[0].length;
	const range = [end - (wide[1] as string).length, end] as const;
	const last = lastWideLine(view.source, line);
	const args = { blank: text.trim() === "", more: last - line };
	return fault(view, "YAML-FULLWIDTH-INDENT", range, args, { start, end: lineEnd(view.source, last) });
}

/** What keeps a line from being `键: 值` or `- 值` although it was meant to be. */
export function lineFault(view: View, line: number): Fault | undefined {
	const wrongIndent = indentFault(view, line);
	if (wrongIndent) return wrongIndent;
	const text = lineText(view.source, line);
	const lead = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
	const at = lineStart(view.source, line) + lead;
	return dashFault(view, line, at) ?? keyFault(view, line, at);
}

export function dashFault(view: View, line: number, at: number): Fault | undefined {
	const end = lineEnd(view.source, line);
	const text = view.source.text.slice(at, end);
	const dash = DASH_WITHOUT_SPACE.exec(text);
	if (!dash) return undefined;
	const args = { text: snippet(text.slice(dash[0].length)), more: 0 };
	return fault(view, "YAML-DASH-SPACE", [at, at + dash[0].length], args, { start: at, end, keep: "-" });
}

/** A bullet of another kind: telling only where a line fits nowhere. */
export function oddDashFault(view: View, line: number): Fault | undefined {
	const text = lineText(view.source, line);
	const indent = indentOf(text);
	const dash = ODD_DASH.exec(text.slice(indent));
	if (!dash) return undefined;
	const at = lineStart(view.source, line) + indent;
	const args = { mark: dash[0].trim(), text: snippet(text.slice(indent + dash[0].length)) };
	return fault(view, "YAML-ODD-DASH", [at, at + args.mark.length], args, () =>
		blockFrom(view, line, indent + 1),
	);
}

function keyFault(view: View, line: number, at: number): Fault | undefined {
	const end = lineEnd(view.source, line);
	const text = view.source.text.slice(at, end);
	const found = KEY.exec(text);
	if (!found) return undefined;
	const key = (found[1] as string).trimEnd();
	const colon = at + found[0].length - 1;
	const rest = view.source.text.slice(colon + 1, end);
	const repair = { start: colon, end, keep: ":" };
	if (found[2] === "：") {
		const args = { key, more: 0, below: false };
		return fault(view, "YAML-FULLWIDTH-COLON", [colon, colon + 1], args, repair);
	}
	if (rest === "" || /^[ \t]/.test(rest)) return undefined;
	const args = { key, text: snippet(rest), more: 0 };
	return fault(view, "YAML-COLON-SPACE", [colon, colon + 1], args, repair);
}

/** `键:` or `- ` begins the line. */
export function isStructural(text: string): boolean {
	return /^ *(?:-(?: |$)|[^:]*:(?:[ \t]|$))/.test(text);
}

/** How much a line could be indented to go with those above it: the nearest to what it is, two when equally near. */
export function fittingIndents(view: View, line: number, spaces: number): number[] {
	const indents: number[] = [];
	const isItem = lineText(view.source, line).startsWith("-", spaces);
	let least = Number.POSITIVE_INFINITY;
	for (let above = line - 1; above > 0 && above > line - 200 && least > 0; above--) {
		const text = lineText(view.source, above);
		const indent = indentOf(text);
		const at = lineStart(view.source, above) + indent;
		if (indent >= least || text.trim() === "" || text[indent] === "#") continue;
		// The text below a `|` says nothing, the line of the `|` does.
		const block = markAt(view.marks.blocks, at);
		if (block && block.start < at) continue;
		const lead = /^ *(?:- +)*/.exec(text)?.[0].length ?? indent;
		// An item goes with other items, or right below its key.
		const beginsList = least === Number.POSITIVE_INFINITY && text.trimEnd().endsWith(":");
		const fits = !isItem || lead > indent || beginsList;
		const one = isItem ? indent : lead;
		if (fits && one < least && one !== spaces) indents.push(one);
		least = indent;
	}
	const nearest = Math.min(...indents.map((one) => Math.abs(one - spaces)));
	return indents.filter((one) => Math.abs(one - spaces) === nearest);
}

function wholeLine({ source }: View, line: number) {
	return { start: lineStart(source, line), end: lineEnd(source, line) };
}

/** Lines looked at in a row: every one of a huge file would be looked at from every other. */
const MOST_WIDE = 1_000;

/** One mistake, told once: the lines below that begin in the same way go with it. */
export function lastWideLine(source: SourceText, line: number): number {
	let last = line;
	while (last - line < MOST_WIDE && LEADING_WIDE.test(lineText(source, last + 1))) last++;
	return last;
}
