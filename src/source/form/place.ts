import { lineEnd, lineOf, lineStart, lineText } from "../position.ts";
import type { SourceText } from "../source.ts";
import { blockFrom, type Fault, fault, indentOf, snippet, type View } from "./fault.ts";
import { fittingIndents, isStructural, lineFault, oddDashFault } from "./line.ts";
import { lastBefore } from "./marks.ts";

/** A line that does not fit where it stands: for its shape, else for its indentation. */
export function misplacedLine(view: View, line: number): Fault {
	return (
		lineFault(view, line) ??
		wideHash(view, line) ??
		belowBlock(view, line) ??
		oddDashFault(view, line) ??
		withoutDash(view, line) ??
		withoutColon(view, line) ??
		badIndent(view, line)
	);
}

/** `＃ 注释`. */
function wideHash(view: View, line: number): Fault | undefined {
	const { text, start } = lineAt(view, line);
	if (!text.startsWith("＃")) return undefined;
	const args = { text: snippet(text), line: true };
	return fault(view, "YAML-WIDE-HASH", [start, start + 1], args, { start, end: start + text.length });
}

/** The line that the offset is in, or, when only blanks follow there, the next one with text. */
export function guiltyLine({ source }: View, offset: number): number {
	let at = offset;
	while (/[ \t\r\n]/.test(source.text[at] ?? "")) at++;
	return lineOf(source, at < source.text.length ? at : offset);
}

export function badIndent(view: View, line: number): Fault {
	const first = loneFirst(view, line);
	const { text, spaces, start } = lineAt(view, first ?? line);
	const expected = first ? [0] : fittingIndents(view, line, spaces);
	const args = { text: snippet(text), spaces, expected, first: first !== undefined };
	return fault(view, "YAML-BAD-INDENT", [start, start + 1], args, () =>
		blockFrom(view, first ?? line, spaces),
	);
}

/** The first line of the plan, when it alone is indented and what comes below stands at the margin. */
function loneFirst({ source }: View, line: number): number | undefined {
	const isBlank = (one: number) => /^\s*(?:#|$)/.test(lineText(source, one));
	let above = line - 1;
	while (above > 0 && isBlank(above)) above--;
	const indent = indentOf(lineText(source, above));
	if (above === 0 || indent === 0 || indentOf(lineText(source, line)) > 0) return undefined;
	for (let one = above - 1; one > 0; one--) if (!isBlank(one)) return undefined;
	return above;
}

/** `- 乙` where the item above has text already. */
export function itemAfterText(view: View, line: number): Fault {
	const { text, spaces, start } = lineAt(view, line);
	const args = { text: snippet(text), key: keyAbove(view.source, line) };
	return fault(view, "YAML-ITEM-AFTER-TEXT", [start, start + 1], args, () => blockFrom(view, line, spaces));
}

/** The key of the nearest text above a line; empty when there is none. */
export function keyAbove(source: SourceText, line: number): string {
	for (let above = line - 1; above > 0 && above > line - 200; above--) {
		const found = /^ *(?:- +)*([^\s:：]{1,20}):(?:\s|$)/.exec(lineText(source, above));
		if (found) return found[1] as string;
	}
	return "";
}

export function keyUnderText(view: View, line: number, value: string): Fault {
	const { text, spaces, start } = lineAt(view, line);
	const args = { text: snippet(text), value: snippet(value) };
	return fault(view, "YAML-KEY-UNDER-TEXT", [start, start + 1], args, () => blockFrom(view, line, spaces));
}

/** Text right below the text of a `|`, not indented enough. */
function belowBlock(view: View, line: number): Fault | undefined {
	const { source, marks } = view;
	const { text, start, spaces } = lineAt(view, line);
	if (isStructural(text)) return undefined;
	const block = lastBefore(marks.blocks, start);
	if (!block || source.text.slice(block.end, start).trim() !== "") return undefined;
	const args = { text: snippet(text), mark: source.text[block.start] as string };
	return fault(view, "YAML-BLOCK-INDENT", [start, start + 1], args, () => {
		let last = line;
		while (last < source.lineStarts.length && !isStructural(lineText(source, last + 1))) last++;
		return { start: start - spaces, end: lineEnd(source, last) };
	});
}

/** A line as much indented as the dashes above it. */
function withoutDash(view: View, line: number): Fault | undefined {
	const { text, spaces, start } = lineAt(view, line);
	if (text.startsWith("-")) return undefined;
	for (let above = line - 1; above > 0 && above > line - 200; above--) {
		const upper = lineText(view.source, above);
		const indent = indentOf(upper);
		if (upper.trim() === "" || indent > spaces) continue;
		if (indent < spaces || !/^- |^-$/.test(upper.slice(indent))) return undefined;
		const args = { text: snippet(text), key: isStructural(text) };
		return fault(view, "YAML-NO-DASH", [start, start + 1], args, () => blockFrom(view, line, spaces + 1));
	}
	return undefined;
}

function withoutColon(view: View, line: number): Fault | undefined {
	const { text, spaces, start } = lineAt(view, line);
	if (isStructural(text)) return undefined;
	const found = PARTED.exec(text);
	const meant = found && { key: found[1] as string, rest: snippet(found[2] as string) };
	const first = /^(?:\s*(?:#.*)?[\r\n])*\s*$/.test(view.source.text.slice(0, start));
	const args = { text: snippet(text), first, ...(meant ? { meant } : {}) };
	return fault(view, "YAML-NO-COLON", [start, start + 1], args, () => blockFrom(view, line, spaces + 1));
}

/** `文种；通用`, `文种 通用`: a short word, something that is no colon, the rest. */
const PARTED = /^([^\s:：;；=＝,，、。“”（）]{2,8})(?:[ \t]*[;；=＝]|[ \t\u3000]+)[ \t\u3000]*(\S.*)$/;

function lineAt({ source }: View, line: number): { text: string; spaces: number; start: number } {
	const whole = lineText(source, line);
	const spaces = indentOf(whole);
	return { text: whole.slice(spaces), spaces, start: lineStart(source, line) + spaces };
}

/** A mistake without a name. */
export function unreadable(view: View, { start }: { start: number }): Fault {
	const { source } = view;
	const end = Math.max(start, lineEnd(source, lineOf(source, start)));
	const args = { text: snippet(source.text.slice(start, end)) };
	return fault(view, "YAML-SYNTAX", [start, Math.min(end, start + 1)], args, { start, end });
}
