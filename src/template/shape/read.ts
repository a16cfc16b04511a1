import { type Line, type Text, textOf } from "../../document/document.ts";
import { append } from "../../source/append.ts";
import type { Filled } from "../fill/fill.ts";
import type { Slot } from "../fill/run.ts";
import { CLOSE, MARK, OPEN, SLOT } from "../language/tokens.ts";

/** Filled text as the sequence of its lines and container bounds. */
export type Entry = { kind: "open"; container: number } | { kind: "close" } | TextLine;

export interface TextLine {
	kind: "line";
	/** `#`, the word behind `@`, or empty for bare text. */
	sign: string;
	/** Number of the place of the sign; -1 for bare text. */
	place: number;
	/** Typed text and slots, in order; blanks at both ends trimmed. */
	parts: Part[];
}
export type Part = string | Slot;

/** These keep their line when all their slots are empty. */
const STAYING = new Set(["#", "行"]);

export function read(filled: Filled): Entry[] {
	const entries: Entry[] = [];
	const { text } = filled;
	for (const raw of text.includes("\r") ? text.split(/\r\n?|\n/) : text.split("\n")) {
		const line = trim(raw);
		if (line === "") continue;
		if (line === CLOSE) entries.push({ kind: "close" });
		else if (line[0] === OPEN) entries.push({ kind: "open", container: Number(line.slice(1, -1)) });
		else {
			const entry = readLine(line, filled.slots);
			if (!vanishes(entry)) entries.push(entry);
		}
	}
	return entries;
}

function readLine(line: string, slots: Slot[]): TextLine {
	if (!line.includes(MARK)) return { kind: "line", sign: "", place: -1, parts: partsOf(line, slots) };
	const at = line.indexOf(MARK);
	const behind = line.indexOf(MARK, at + 1);
	const before = line.slice(0, at);
	// A mark behind other text: what only may begin a line did not.
	const signed = /^(?:#|@\S*)$/.test(before) && !before.includes(SLOT);
	if (!signed) return { kind: "line", sign: "", place: -1, parts: partsOf(unmarked(line), slots) };
	const sign = before === "#" ? "#" : before.slice(1);
	// A full-width blank directly behind the sign parts it from the text, as a half-width one does.
	const text = unmarked(line.slice(behind + 1)).replace(/^\u3000[ \t\u3000]*/, "");
	const place = Number(line.slice(at + 1, behind));
	return { kind: "line", sign, place, parts: partsOf(trim(text), slots) };
}

function unmarked(text: string): string {
	if (!text.includes(MARK)) return text;
	return text
		.split(MARK)
		.filter((_, i) => i % 2 === 0)
		.join("");
}

function partsOf(text: string, slots: Slot[]): Part[] {
	const parts: Part[] = [];
	for (let from = 0; from < text.length; ) {
		const at = text.indexOf(SLOT, from);
		if (at !== from) parts.push(text.slice(from, at < 0 ? text.length : at));
		if (at < 0) break;
		const behind = text.indexOf(SLOT, at + 1);
		parts.push(slots[Number(text.slice(at + 1, behind))] as Slot);
		from = behind + 1;
	}
	return parts;
}

function vanishes({ sign, parts }: TextLine): boolean {
	if (STAYING.has(sign)) return false;
	let hasSlots = false;
	for (const part of parts) {
		if (typeof part === "string") continue;
		if (!isEmpty(part)) return false;
		hasSlots = true;
	}
	return hasSlots || parts.length === 0;
}

function isEmpty(slot: Slot): boolean {
	return slot.lines.every((line) => textOf(line) === "");
}

/** Only what is typed at a keyboard as indentation: U+3000 is text. */
function trim(text: string): string {
	return trimEnd(trimStart(text));
}

function trimStart(text: string): string {
	let start = 0;
	while (isTypedBlank(text.charCodeAt(start))) start++;
	return start === 0 ? text : text.slice(start);
}

/** No pattern: `[ \t]+$` is slow on long runs. */
function trimEnd(text: string): string {
	let end = text.length;
	while (isTypedBlank(text.charCodeAt(end - 1))) end--;
	return end === text.length ? text : text.slice(0, end);
}

function isTypedBlank(code: number): boolean {
	return code === 0x20 || code === 0x09;
}

/** A lone slot gives its lines, each by itself; anything else is one line. */
export function linesOfParts(parts: readonly Part[]): Line[] {
	const [only] = parts;
	const lone = parts.length === 1 && only !== undefined && typeof only !== "string";
	return (lone ? only.lines : [joined(parts)]).filter((line) => textOf(line) !== "");
}

/** One line: names and texts of a list parted by their mark, lines of one text one behind the other. */
export function joined(parts: readonly Part[]): Line {
	const line: Line = [];
	for (const part of parts) {
		if (typeof part === "string") line.push({ text: part });
		else append(line, inOneLine(part));
	}
	return line.every(isWritten) ? line : line.filter(isWritten);
}

const isWritten = ({ text }: Text): boolean => text !== "";

function inOneLine({ lines, mark }: Slot): Line {
	if (mark === undefined) return lines.length === 1 ? (lines[0] as Line) : lines.flat();
	return lines
		.filter((line) => textOf(line) !== "")
		.flatMap((line, i, all) => (i === 0 || isSameText(all[i - 1], line) ? line : [{ text: mark }, ...line]));
}

/** A text of several lines gives all of them from its one place. */
function isSameText(before: Line | undefined, line: Line): boolean {
	const [from] = line.map((piece) => piece.from);
	return from !== undefined && before?.[0]?.from === from;
}

/** What stands between typed marks; marks in slots part nothing. */
export function partedBy(parts: readonly Part[], mark: string): Part[][] {
	const found: Part[][] = [[]];
	for (const part of parts) {
		const [text, ...opened] = typeof part === "string" ? part.split(mark) : [part];
		if (text) found.at(-1)?.push(text);
		for (const one of opened) found.push(one === "" ? [] : [one]);
	}
	return found.map(trimmed);
}

/** Cells of a row, each opened by a typed `|`; `before` is what stands before the first. */
export function cellsOf(parts: readonly Part[]): { before: string; cells: Part[][] } {
	const [first = [], ...rest] = partedBy(parts, "|");
	return { before: first.map((part) => (typeof part === "string" ? part : "…")).join(""), cells: rest };
}

/** Typed blanks at both ends of a cell. */
function trimmed(parts: Part[]): Part[] {
	return parts
		.map((part, i) => (i === 0 && typeof part === "string" ? trimStart(part) : part))
		.map((part, i) => (i === parts.length - 1 && typeof part === "string" ? trimEnd(part) : part))
		.filter((part) => part !== "");
}
