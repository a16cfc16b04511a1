import { blockFrom, type Fault, fault, indentOf, snippet, type View } from "./fault.ts";
import { fittingIndents, isStructural, lineFault, oddDashFault } from "./line.ts";
import { lastBefore } from "./marks.ts";
import { lineEnd, lineOf, lineStart, lineText } from "./position.ts";

/** A line that does not fit where it stands: for its shape, else for its indentation. */
export function misplacedLine(view: View, line: number): Fault {
	return (
		lineFault(view, line) ??
		belowBlock(view, line) ??
		oddDashFault(view, line) ??
		withoutDash(view, line) ??
		withoutColon(view, line) ??
		badIndent(view, line)
	);
}

/** The line that the offset is in, or, when only blanks follow there, the next one with text. */
export function guiltyLine({ source }: View, offset: number): number {
	let at = offset;
	while (/[ \t\r\n]/.test(source.text[at] ?? "")) at++;
	return lineOf(source, at < source.text.length ? at : offset);
}

export function badIndent(view: View, line: number): Fault {
	const { text, spaces, start } = lineAt(view, line);
	const expected = fittingIndents(view, line, spaces);
	const args = { text: snippet(text), spaces, expected };
	return fault(view, "YAML-BAD-INDENT", [start, start + 1], args, () => blockFrom(view, line, spaces));
}

/** `- 乙` where the item above has text already. */
export function itemAfterText(view: View, line: number): Fault {
	const { text, spaces, start } = lineAt(view, line);
	const args = { text: snippet(text) };
	return fault(view, "YAML-ITEM-AFTER-TEXT", [start, start + 1], args, () => blockFrom(view, line, spaces));
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
		const args = { text: snippet(text) };
		return fault(view, "YAML-NO-DASH", [start, start + 1], args, () => blockFrom(view, line, spaces + 1));
	}
	return undefined;
}

export function withoutColon(view: View, line: number): Fault | undefined {
	const { text, spaces, start } = lineAt(view, line);
	if (isStructural(text)) return undefined;
	const args = { text: snippet(text) };
	return fault(view, "YAML-NO-COLON", [start, start + 1], args, () => blockFrom(view, line, spaces + 1));
}

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
