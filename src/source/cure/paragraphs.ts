import type { Edit } from "../../diagnostics/diagnostic.ts";
import { LEADING_WIDE } from "../form/line.ts";
import { lineEnd, lineOf, lineText } from "../position.ts";
import type { ScalarNode, SourceText } from "../source.ts";
import { type Cure, edit, indented, lookAt, safe, safeIf } from "./line.ts";
import { bullet } from "./marks.ts";

/** What nothing but an item begins with. */
export const BULLET = /^(?:[－–•·●◆■○▪□]+|—(?!—))/;

/** Lines of a text that all begin with a bullet were meant as items. */
export function bulletLines(source: SourceText, { span }: ScalarNode): Cure {
	const first = lineOf(source, span.start);
	const lines = Array.from({ length: lineOf(source, span.end) - first + 1 }, (_, i) =>
		lookAt(source, first + i),
	);
	return safe(
		...lines
			.filter(({ words }) => words !== "")
			.map(({ start, words }) => bullet(source, start, start + (BULLET.exec(words)?.[0].length ?? 0))),
	);
}

/** Lines of a text that were meant as lines: paragraphs below a `|`. */
export function linesApart(source: SourceText, { span }: ScalarNode, isNew: (line: string) => boolean): Cure {
	const first = lineOf(source, span.start);
	const last = lineOf(source, span.end);
	const lines = Array.from({ length: last - first + 1 }, (_, i) => lookAt(source, first + i)).filter(
		({ words }) => words !== "",
	);
	const isOwnLine = lookAt(source, first).start === span.start;
	const rest = lines.slice(1);
	const isSure = rest.every(
		({ words, line }) => !BULLET.test(words) && (isNew(words) || LEADING_WIDE.test(lineText(source, line))),
	);
	return safeIf(
		isSure,
		...blockEdits(
			source,
			span.start,
			isOwnLine,
			rest.map(({ line }) => line),
		),
	);
}

function blockEdits(source: SourceText, start: number, isOwnLine: boolean, rest: readonly number[]): Edit[] {
	const first = lineOf(source, start);
	let top = first - 1;
	while (isOwnLine && top > 1 && lookAt(source, top).words === "") top--;
	const header = lookAt(source, isOwnLine ? top : first);
	const indent = header.lead + (header.isKey ? 2 : 0);
	const lines = isOwnLine ? [first, ...rest] : rest;
	const edits = lines.map((line) => indented(source, line, indent)).filter((one) => one !== undefined);
	const end = header.start + header.words.length;
	if (isOwnLine) return [edit(source, end, end, " |"), ...edits];
	const newLine = /\r\n|\r|\n/.exec(source.text.slice(lineEnd(source, first)))?.[0] ?? "\n";
	return [edit(source, start, start, `|${newLine}${" ".repeat(indent)}`), ...edits];
}

/** 汉字 on both sides of a line break: one sentence, unless the line above ends one. */
export function joined(source: SourceText, { span, style }: ScalarNode, fold: RegExp): Cure | undefined {
	if (style === "block") return undefined;
	const text = source.text.slice(span.start, span.end);
	const breaks = [...text.matchAll(new RegExp(fold.source, "gu"))];
	const edits = breaks.map(({ 0: found, 1: before = "", index }) =>
		edit(source, span.start + index + before.length, span.start + index + found.length, ""),
	);
	const isWithinSentence = breaks.every(({ 1: before = "" }) => !/[。；：！？…”]/.test(before));
	return safeIf(isWithinSentence, ...edits);
}
