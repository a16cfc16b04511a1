import type { Edit, Span } from "../../diagnostics/diagnostic.ts";
import { WIDE_SPACE } from "../form/line.ts";
import { lineEnd, lineOf, lineStart, lineText } from "../position.ts";
import type { KnownKeys, SourceText } from "../source.ts";
import { quoted } from "../typed.ts";

/** What a cure goes by: the file as typed, and the names of keys. */
export interface Patient {
	source: SourceText;
	known: KnownKeys;
}

/** Edits that mend a mistake of form, and whether it is beyond doubt that this was meant. */
export interface Cure {
	edits: Edit[];
	isSafe: boolean;
}

export function edit({ file }: SourceText, start: number, end: number, text: string): Edit {
	return { span: { file, start, end }, text };
}

export const safe = (...edits: Edit[]): Cure => ({ edits, isSafe: true });
export const unsafe = (...edits: Edit[]): Cure => ({ edits, isSafe: false });
export const safeIf = (isSafe: boolean, ...edits: Edit[]): Cure => ({ edits, isSafe });

const BLANKS = new RegExp(`^(?:[ \\t]|${WIDE_SPACE})+`);

/** How many blanks of any kind stand at an offset. */
export function blanksAt({ text }: SourceText, offset: number, end: number): number {
	return BLANKS.exec(text.slice(offset, end))?.[0].length ?? 0;
}

/** A line as it looks: what stands before its first word, in columns. */
export interface Look {
	line: number;
	/** Columns before the first character, and before the first word behind dashes. */
	indent: number;
	lead: number;
	/** Offset of the first character. */
	start: number;
	words: string;
	isItem: boolean;
	isKey: boolean;
	/** Nothing follows on the line: what belongs to it is below. */
	opens: "map" | "text" | undefined;
}

const KEY = /^(["'“]?[^\s:：#][^:：]{0,29}["'”]?):(?:[ \t]|$)/;

export function lookAt(source: SourceText, line: number, tab = 2): Look {
	const typed = lineText(source, line);
	const blanks = BLANKS.exec(typed)?.[0] ?? "";
	const words = typed.slice(blanks.length).trimEnd();
	const dashes = /^(?:-[ \t]+)*/.exec(words)?.[0].length ?? 0;
	const rest = words.slice(dashes);
	const indent = columnsOf(blanks, tab);
	return {
		line,
		indent,
		lead: indent + dashes,
		start: lineStart(source, line) + blanks.length,
		words,
		isItem: /^-(?:[ \t]|$)/.test(words),
		isKey: KEY.test(rest),
		opens: /(?:^|[ \t])[|>][-+\d]*$/.test(rest) ? "text" : /:$|^-?$/.test(rest) ? "map" : undefined,
	};
}

/** An ideographic space is two columns wide, other spaces one, and zero-width ones none. */
export function columnsOf(blanks: string, tab = 2): number {
	let columns = 0;
	for (const one of blanks)
		columns += one === "\t" ? tab : one === "\u3000" ? 2 : /[\u200b\ufeff]/.test(one) ? 0 : 1;
	return columns;
}

/** The value that a line holds behind its dashes and key, without blanks and a comment; undefined when it goes on below. */
export function valueOn(source: SourceText, offset: number): Span | undefined {
	const line = lineOf(source, offset);
	const { start, words, lead } = lookAt(source, line);
	const dashes = /^(?:-[ \t]+)*/.exec(words)?.[0].length ?? 0;
	const key = KEY.exec(words.slice(dashes));
	if (dashes === 0 && !key) return undefined;
	const before = dashes + (key ? key[0].length : 0);
	const from = start + before;
	const at = from + blanksAt(source, from, start + words.length);
	const comment = / #(?:\s|$)/.exec(source.text.slice(at, start + words.length));
	const end =
		at + source.text.slice(at, comment ? at + comment.index : start + words.length).trimEnd().length;
	const below = lookAt(source, line + 1);
	const goesOn = below.words !== "" && below.indent > (key ? lead : lead - 1) && !below.isItem;
	return end <= at || goesOn ? undefined : { file: source.file, start: at, end };
}

/** The whole value in quotes, in which it is nothing but text. */
export function inQuotes(source: SourceText, offset: number): Edit | undefined {
	const value = valueOn(source, offset);
	if (!value || value.start > offset) return undefined;
	return edit(source, value.start, value.end, quoted(source.text.slice(value.start, value.end)));
}

/** Other blanks before the first word of a line. */
export function indented(source: SourceText, line: number, columns: number): Edit | undefined {
	const start = lineStart(source, line);
	const blanks = blanksAt(source, start, lineEnd(source, line));
	const wanted = " ".repeat(Math.max(columns, 0));
	return source.text.slice(start, start + blanks) === wanted
		? undefined
		: edit(source, start, start + blanks, wanted);
}

export function lineBreak({ text }: SourceText): string {
	return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
