import type { Span } from "../diagnostics/diagnostic.ts";
import { lineText, position } from "../source/position.ts";
import type { SourceText } from "../source/source.ts";
import { displayWidth, fitting } from "./width.ts";

/** How many columns of a line are shown before and from the caret. */
const BEFORE = 40;
const FROM = 60;

export interface Excerpt {
	line: number;
	text: string;
	/** Columns before the caret, and how many carets. */
	indent: number;
	carets: number;
}

/** The line of a finding with the place of the caret; a long line is cut around it. */
export function excerpt(source: SourceText, span: Span): Excerpt {
	const { line, column } = position(source, span.start);
	const whole = lineText(source, line);
	const before = visible(whole.slice(0, column - 1));
	const after = visible(whole.slice(column - 1));
	const head = displayWidth(before) > BEFORE ? `…${lastColumns(before, BEFORE)}` : before;
	const tail = fitting(after, FROM);
	const marked = visible(whole.slice(column - 1, column - 1 + span.end - span.start));
	return {
		line,
		text: head + tail + (tail.length < after.length ? "…" : ""),
		indent: displayWidth(head),
		carets: Math.max(1, Math.min(displayWidth(marked), displayWidth(tail))),
	};
}

function lastColumns(text: string, columns: number): string {
	return [...fitting([...text].reverse().join(""), columns)].reverse().join("");
}

/** Characters that would move the cursor or hide are shown as one blank or box. */
function visible(text: string): string {
	return text
		.replace(/\t/g, " ")
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu, "�")
		.replace(/\p{Cs}/gu, "�");
}
