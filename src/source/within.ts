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
	const put = node.put?.find((one) => to - 1 >= one.from && to - 1 < one.to);
	const length = put ? lengthOf(source.text, node, last, put.mention) : lengthAt(source.text, node, last);
	return { file: span.file, start, end: to > from ? last + length : start };
}

/** Whether a variable has put some of a stretch there: that is not typed where it stands. */
export const isPutIn = ({ put = [] }: ScalarNode, from: number, to: number): boolean =>
	put.some((one) => from < one.to && to > one.from);

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
	const puts = [...(node.put ?? [])];
	while (offsets.length < text.length && at < span.end) {
		const put = puts[0];
		if (put?.from === offsets.length && file[at] === "【") {
			// All of it stands where it is mentioned.
			for (let unit = put.from; unit < put.to; unit++) offsets.push(at);
			at += lengthOf(file, node, at, put.mention);
			puts.shift();
			continue;
		}
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

/** How much of the file so many units take. */
function lengthOf(file: string, node: ScalarNode, from: number, units: number): number {
	let at = from;
	for (let read = 0; read < units && at < node.span.end; ) {
		const one = readAt(file, node, at);
		read += one.units.length;
		at += one.length;
	}
	return at - from;
}

const lengthAt = (file: string, node: ScalarNode, at: number): number => readAt(file, node, at).length;
