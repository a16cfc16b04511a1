import { type Code, type Diagnostic, type DiagnosticArgs, diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineEnd, lineStart, lineText } from "../position.ts";
import type { SourceText } from "../source.ts";
import type { Marks } from "./marks.ts";

/** A text under reading, repaired so far, with its marks. */
export interface View {
	source: SourceText;
	marks: Marks;
}

/**
 * A mistake, and what to put in its place so that reading can go on behind it: `keep`, then blanks up to `end`.
 * A repair never moves anything, so that every place in the repaired text is that place in the file.
 */
export interface Fault {
	diagnostic: Diagnostic;
	/** Worked out only when it is needed: it may reach to the end of the file. */
	repair?: () => Repair;
	/** Stands on its own: never the consequence of a mistake before it. */
	sure?: boolean;
}
export interface Repair {
	start: number;
	end: number;
	keep?: string;
}

export function fault<C extends Code>(
	view: View,
	code: C,
	[start, end]: readonly [number, number],
	args: DiagnosticArgs[C],
	repair?: Repair | (() => Repair),
): Fault {
	return {
		diagnostic: diagnostic(code, { file: view.source.file, start, end }, args),
		repair: typeof repair === "object" ? () => repair : repair,
	};
}

export function sure(one: Fault): Fault {
	return { ...one, sure: true };
}

const SNIPPET = 16;

/** The beginning of a text for a sentence, on one line. */
export function snippet(text: string): string {
	const line = text.split(/[\r\n]/, 1)[0]?.trim() ?? "";
	const characters = [...line.slice(0, 4 * SNIPPET)];
	return characters.length > SNIPPET ? `${characters.slice(0, SNIPPET).join("")}…` : line;
}

export function indentOf(text: string): number {
	return /^ */.exec(text)?.[0].length ?? 0;
}

/** A line with all lines below it that are indented at least as much as `indent`. */
export function blockFrom({ source }: View, line: number, indent: number): Repair {
	let last = line;
	for (let next = line + 1; next <= source.lineStarts.length; next++) {
		const text = lineText(source, next);
		if (text.trim() === "") continue;
		if (indentOf(text) < indent) break;
		last = next;
	}
	return { start: lineStart(source, line), end: lineEnd(source, last) };
}

export function repaired(text: string, { start, end, keep = "" }: Repair): string {
	const blanks = text.slice(start + keep.length, end).replace(/[^\r\n]/g, " ");
	return text.slice(0, start) + keep + blanks + text.slice(end);
}
