import type { Line, Text } from "../../document/document.ts";

/** Lines of which each is a name, or another text by itself; where they share a line a mark parts them. */
const NAMES = new WeakSet<readonly Line[]>();

export function asNames(lines: Line[]): Line[] {
	NAMES.add(lines);
	return lines;
}

export function markOf(value: unknown): string | undefined {
	return NAMES.has(value as Line[]) ? NAME_MARK : undefined;
}

const NAME_MARK = "、";

/** What the model may hand to a slot or a condition. */
function isText(value: unknown): value is Text {
	return typeof value === "object" && value !== null && typeof (value as Text).text === "string";
}

/** A slot's value as lines: a list of lines, one line, a word or a number. */
export function linesOf(value: unknown): Line[] {
	if (typeof value === "string") return value === "" ? [] : [[{ text: value }]];
	if (typeof value === "number") return [[{ text: String(value) }]];
	if (!Array.isArray(value)) return [];
	if (Array.isArray(value[0])) return value as Line[];
	return isText(value[0]) ? [value as Line] : [];
}

/** Nothing to print: for `#if` and for lines that vanish. Lists of sections are empty only without members. */
export function isBlank(value: unknown): boolean {
	if (!Array.isArray(value)) return !value;
	return value.every((one) => (Array.isArray(one) ? isBlank(one) : isText(one) && one.text === ""));
}
