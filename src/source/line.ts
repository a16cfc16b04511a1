import { blockFrom, type Fault, fault, indentOf, snippet, type View } from "./fault.ts";
import { markAt } from "./marks.ts";
import { lineEnd, lineStart, lineText } from "./position.ts";

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
	return fault(view, "YAML-FULLWIDTH-INDENT", range, { blank: text.trim() === "" }, () =>
		wideLines(view, line),
	);
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
	const args = { text: snippet(text.slice(dash[0].length)) };
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

export function keyFault(view: View, line: number, at: number): Fault | undefined {
	const end = lineEnd(view.source, line);
	const text = view.source.text.slice(at, end);
	const found = KEY.exec(text);
	if (!found) return undefined;
	const key = (found[1] as string).trimEnd();
	const colon = at + found[0].length - 1;
	const rest = view.source.text.slice(colon + 1, end);
	const repair = { start: colon, end, keep: ":" };
	if (found[2] === "：") {
		return fault(view, "YAML-FULLWIDTH-COLON", [colon, colon + 1], { key, more: 0 }, repair);
	}
	if (rest === "" || /^[ \t]/.test(rest)) return undefined;
	return fault(view, "YAML-COLON-SPACE", [colon, colon + 1], { key, text: snippet(rest) }, repair);
}

/** `键:` or `- ` begins the line. */
export function isStructural(text: string): boolean {
	return /^ *(?:-(?: |$)|[^:]*:(?:[ \t]|$))/.test(text);
}

/** How much a line could be indented to go with those above it, the nearest to what it is first. */
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
		const fitting = isItem ? (lead > indent || text.trimEnd().endsWith(":") ? [indent] : []) : [lead];
		for (const one of fitting) if (one < least && one !== spaces) indents.push(one);
		least = indent;
	}
	return indents.sort((a, b) => Math.abs(a - spaces) - Math.abs(b - spaces)).slice(0, 2);
}

function wholeLine({ source }: View, line: number) {
	return { start: lineStart(source, line), end: lineEnd(source, line) };
}

/** One mistake, told once: the lines below that begin in the same way go with it. */
function wideLines(view: View, line: number) {
	let last = line;
	while (LEADING_WIDE.test(lineText(view.source, last + 1))) last++;
	return { start: lineStart(view.source, line), end: lineEnd(view.source, last) };
}
