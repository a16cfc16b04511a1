import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { explain } from "./explain.ts";

/**
 * The tags of a template found by their braces alone: enough to bound nesting before the parser recurses,
 * and to say in our own words what is wrong where the parser only says what token it wanted.
 */
export interface Tag {
	start: number;
	/** -1: never closed. */
	end: number;
	kind: "open" | "close" | "else" | "other";
	name: string;
	/** `{{else if …}}`, which Handlebars nests. */
	chained: boolean;
}

const NESTING_LIMIT = 100;
/** The time that compiling takes grows with the square of the tags; a long template has some hundreds. */
const TAG_LIMIT = 5000;
/** Of one tag, comments aside. */
const TAG_LENGTH = 2000;
const TAG = /^\{\{\{?\{?~?\s*(#\*?>?|\/|\^|else(?=[\s~}])|[&>*])?\s*([^\s~(){}|=]*)/;
const KINDS: Record<string, Tag["kind"]> = { "#": "open", "#>": "open", "#*": "open", "/": "close" };

export function* tagsOf(text: string): Generator<Tag> {
	let at = text.indexOf("{{");
	while (at >= 0) {
		// \{{ prints the braces; \\{{ is a backslash and a tag.
		const escaped = text[at - 1] === "\\" && text[at - 2] !== "\\";
		const tag = escaped ? undefined : tagAt(text, at);
		if (tag) yield tag;
		at = text.indexOf("{{", tag && tag.end > 0 ? tag.end : at + 2);
	}
}

function tagAt(text: string, start: number): Tag {
	if (/^\{\{~?!/.test(text.slice(start, start + 4))) {
		const close = /^\{\{~?!--/.test(text.slice(start, start + 6)) ? "--" : "";
		return {
			start,
			end: endOf(text, start, [`${close}}}`, `${close}~}}`]),
			kind: "other",
			name: "",
			chained: false,
		};
	}
	const [, sign = "", name = ""] = TAG.exec(text.slice(start, start + 200)) ?? [];
	const end = endOf(text, start, ["}}"]);
	const next = text.indexOf("{{", start + (text[start + 2] === "{" ? 4 : 2));
	const torn = end < 0 || (next >= 0 && next < end - 2);
	return { start, end: torn ? -1 : end, ...kindOf(sign, name) };
}

function kindOf(sign: string, name: string): Pick<Tag, "kind" | "name" | "chained"> {
	if (sign === "else") return { kind: "else", name: "else", chained: name !== "" };
	if (sign === "^") return { kind: name === "" ? "else" : "open", name: name || "^", chained: false };
	return { kind: KINDS[sign] ?? "other", name, chained: false };
}

function endOf(text: string, start: number, closers: string[]): number {
	const ends = closers.map((one) => ({ at: text.indexOf(one, start + 2), length: one.length }));
	const found = ends.filter((one) => one.at >= 0).sort((a, b) => a.at - b.at)[0];
	return found ? found.at + found.length : -1;
}

/**
 * Told before parsing: Handlebars recurses over nested blocks, `else if` chains and parentheses, its parser copies
 * its whole stack at each of them, and its lexer takes minutes for a long run of braces.
 */
export function beforeParsing(source: SourceText): Diagnostic | undefined {
	const { file, text } = source;
	const open: number[] = [];
	let depth = 0;
	let count = 0;
	for (const { start, end, kind, name, chained } of tagsOf(text)) {
		if (++count > TAG_LIMIT)
			return diagnostic("TEMPLATE-MANY-TAGS", { file, start, end: start + 2 }, { limit: TAG_LIMIT });
		if (text.startsWith("{{{{", start))
			return diagnostic("TEMPLATE-RAW-BLOCK", { file, start, end: end < 0 ? start + 4 : end }, { name });
		if (end < 0) return explain(source, start);
		if (end - start > TAG_LENGTH && text[start + 2] !== "!" && !text.startsWith("{{~!", start))
			return diagnostic("TEMPLATE-LONG-TAG", { file, start, end: start + 2 }, { limit: TAG_LENGTH });
		if (kind === "close") depth -= open.pop() ?? 0;
		else if (kind === "open") open.push(1);
		else if (chained && open.length > 0) open[open.length - 1] = (open.at(-1) ?? 0) + 1;
		if (kind === "open" || chained) depth++;
		if (depth <= NESTING_LIMIT && parentheses(text.slice(start, end)) <= NESTING_LIMIT) continue;
		return diagnostic("TEMPLATE-NESTING", { file, start, end }, { limit: NESTING_LIMIT });
	}
	return undefined;
}

function parentheses(tag: string): number {
	let depth = 0;
	let most = 0;
	for (const sign of tag) {
		if (sign === "(") most = Math.max(most, ++depth);
		if (sign === ")") depth--;
	}
	return most;
}
