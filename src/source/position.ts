import type { SourceText } from "./source.ts";

/** 1-based; columns count UTF-16 units. */
export interface Position {
	line: number;
	column: number;
}

/** `\n`, `\r\n` and a lone `\r` each end a line. */
function lineStartsOf(text: string): number[] {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 10) starts.push(i + 1);
		else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
	}
	return starts;
}

export function sourceText(file: string, text: string): SourceText {
	return { file, text, lineStarts: lineStartsOf(text) };
}

export function position(source: SourceText, offset: number): Position {
	const line = lineOf(source, offset);
	const clamped = Math.min(Math.max(offset, 0), source.text.length);
	return { line, column: clamped - lineStart(source, line) + 1 };
}

/** A line's text without its line break; empty beyond the end of the file. */
export function lineText(source: SourceText, line: number): string {
	const start = source.lineStarts[line - 1];
	if (start === undefined) return "";
	return source.text.slice(start, lineEnd(source, line));
}

/** Number of the line that holds the offset. */
export function lineOf({ lineStarts }: SourceText, offset: number): number {
	let low = 0;
	let high = lineStarts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((lineStarts[middle] as number) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}

export function lineStart(source: SourceText, line: number): number {
	return source.lineStarts[line - 1] ?? source.text.length;
}

/** Offset behind a line's last character, before its line break. */
export function lineEnd(source: SourceText, line: number): number {
	let end = source.lineStarts[line] ?? source.text.length;
	while (end > lineStart(source, line) && /[\r\n]/.test(source.text[end - 1] as string)) end--;
	return end;
}
