import { lineEnd, lineOf, lineStart, lineText } from "../position.ts";
import { type Fault, fault, indentOf, snippet, type View } from "./fault.ts";
import { dashFault, indentFault, lineFault } from "./line.ts";
import { markAt } from "./marks.ts";
import { badIndent, guiltyLine, itemAfterText, keyUnderText, misplacedLine, unreadable } from "./place.ts";
import type { YamlFault } from "./read.ts";
import { unclosedQuote } from "./unclosed.ts";
import { textAfterQuote } from "./unexpected.ts";

/** `键: 甲: 乙` on one line, or `键: 甲` with `乙: 丙` indented below; or a list dash that fits nowhere. */
export function blockAsKey(view: View, { start }: YamlFault): Fault[] {
	const { source, marks } = view;
	const line = guiltyLine(view, start);
	if (
		/^\s*-(?:\s|$)/.test(lineText(source, line)) &&
		lineOf(source, start) === line &&
		!/\S/.test(source.text.slice(lineStart(source, line), start))
	) {
		return [lineFault(view, line) ?? badIndent(view, line)];
	}
	const end = lineEnd(source, line);
	const quoted = markAt(marks.quoted, start);
	const from = quoted?.end ?? start;
	const rest = source.text.slice(from, end);
	if (quoted && !/^[ \t]*(?::|$)/.test(rest)) return [textAfterQuote(view, quoted, from)];
	const colon = rest.search(/:(?:[ \t]|$)/);
	if (colon === -1) return linesBelowText(view, start);
	const at = from + colon;
	const text = snippet(source.text.slice(start, at));
	return [fault(view, "YAML-COLON-IN-VALUE", [at, at + 1], { text }, { start, end })];
}

function linesBelowText(view: View, start: number): Fault[] {
	const { source } = view;
	const first = lineOf(source, start);
	// `-标题: 甲` with `内容: 乙` below: the dash is to blame.
	const dash = dashFault(view, first, lineStart(source, first) + indentOf(lineText(source, first)));
	if (dash) return [dash];
	const found: Fault[] = [];
	for (let line = first + 1; line <= source.lineStarts.length; line++) {
		const one = lineFault(view, line);
		if (one) found.push(one);
		if (/:(?:[ \t]|$)/.test(lineText(source, line))) {
			return found.length > 0 ? found : [keyUnderText(view, line, source.text.slice(start))];
		}
	}
	return found;
}

/** Lines that yaml took into a key because they have none of their own. */
export function multilineKey(view: View, { start, end }: YamlFault): Fault[] {
	const { source, marks } = view;
	const first = lineOf(source, start);
	const before = source.text.slice(lineStart(source, first), start);
	// `键: 甲` with lines below is told about there.
	if (/:\s+(?:-\s+)*$/.test(before)) return [];
	const quoted = markAt(marks.quoted, start);
	if (quoted) return [unclosedQuote(view, quoted)];
	if (markAt(marks.flows, start)) return [unreadable(view, { start })];
	if (/^-(?:\s|$)/.test(source.text.slice(start, start + 2))) return [itemAfterText(view, first)];
	const found: Fault[] = [];
	const last = lineOf(source, end);
	for (let line = first; line < last; line++) {
		if (lineStart(source, line) < (found.at(-1)?.repair?.().end ?? 0)) continue;
		const one = line === first ? startFault(view, line, start) : lineFault(view, line);
		if (one) found.push(one);
	}
	if (found.length > 0) return found;
	return [misplacedLine(view, first)];
}

function startFault(view: View, line: number, start: number): Fault | undefined {
	return indentFault(view, line) ?? dashFault(view, line, start) ?? lineFault(view, line);
}
