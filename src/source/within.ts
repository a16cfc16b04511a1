import type { Span } from "../diagnostics/diagnostic.ts";
import type { ScalarNode, SourceText } from "./source.ts";

/**
 * Where a stretch of a scalar's text stands in the file, as it was typed: escapes, folded lines and indents counted.
 * Undefined where that cannot be said: the text comes from another file.
 */
export function spanWithin(source: SourceText, node: ScalarNode, from: number, to: number): Span | undefined {
	const { span } = node;
	if (span.file !== source.file) return undefined;
	const ends = offsetsWithin(source, node);
	const start = ends[from];
	const last = ends[to - 1];
	if (start === undefined || last === undefined) return undefined;
	return { file: span.file, start, end: to > from ? last + lengthAt(source.text, node, last) : start };
}

const known = new WeakMap<ScalarNode, number[]>();

/** For each UTF-16 unit of the text, where it stands in the file; fewer than the text has where the two do not agree. */
export function offsetsWithin(source: SourceText, node: ScalarNode): number[] {
	const found = known.get(node) ?? aligned(source.text, node);
	known.set(node, found);
	return found;
}

function aligned(file: string, node: ScalarNode): number[] {
	const { text, span } = node;
	const offsets: number[] = [];
	let at = contentStart(file, node);
	while (offsets.length < text.length && at < span.end) {
		const { units, length } = readAt(file, node, at);
		const wanted = text.slice(offsets.length, offsets.length + Math.max(units.length, 1));
		if (units !== "" && units === wanted) {
			for (let unit = 0; unit < units.length; unit++) offsets.push(at);
			at += length;
		} else if (wanted[0] === " " && isBreak(file, at)) {
			// A folded line break.
			offsets.push(at);
			at += length;
		} else if (wanted[0] === "\n" && isBreak(file, at)) {
			offsets.push(at);
			at += length;
		} else if (units === "" || /^[ \t\r\n]$/.test(units)) at += length;
		else break;
	}
	return offsets;
}

function contentStart(file: string, { style, span }: ScalarNode): number {
	if (style === "quoted") return span.start + 1;
	if (style !== "block") return span.start;
	const line = file.indexOf("\n", span.start);
	return line < 0 ? span.end : line + 1;
}

const isBreak = (file: string, at: number): boolean => file[at] === "\n" || file[at] === "\r";

const SIMPLE: Record<string, string> = {
	n: "\n",
	t: "\t",
	r: "\r",
	'"': '"',
	"\\": "\\",
	"/": "/",
	" ": " ",
};

/** What stands at an offset: what it means, and how much of the file it takes. */
function readAt(file: string, { style, span }: ScalarNode, at: number): { units: string; length: number } {
	const unit = file[at] as string;
	if (style !== "quoted") return { units: unit, length: 1 };
	if (file[span.start] === "'") return { units: unit, length: unit === "'" ? 2 : 1 };
	if (unit !== "\\") return { units: unit, length: 1 };
	const next = file[at + 1] ?? "";
	const digits = { x: 2, u: 4, U: 8 }[next];
	if (digits === undefined) return { units: SIMPLE[next] ?? "", length: 2 };
	const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
	const isCode = code >= 0 && code <= 0x10ffff;
	return { units: isCode ? String.fromCodePoint(code) : "", length: 2 + digits };
}

const lengthAt = (file: string, node: ScalarNode, at: number): number => readAt(file, node, at).length;
