/** What in a title holds together over several words: names of organs, texts in brackets and quotation marks. */

import { CONJUNCTIONS, HEAD_VERBS, isOrganEnd, OPENERS, PLACE_END } from "./classes.ts";
import type { Token } from "./segment.ts";

/** From the first token to behind the last. */
export interface Group {
	from: number;
	to: number;
	kind: "organ" | "《" | "“" | "（" | "〔";
}

const CLOSING: Record<string, Group["kind"]> = {
	"》": "《",
	"”": "“",
	"）": "（",
	")": "（",
	"〕": "〔",
	"〉": "《",
};
const OPENING: Record<string, string> = {
	"《": "》",
	"“": "”",
	"（": "）",
	"(": ")",
	"〔": "〕",
	"〈": "〉",
};

export function bracketGroups(tokens: readonly Token[]): Group[] {
	const open: { at: number; closing: string }[] = [];
	const groups: Group[] = [];
	tokens.forEach(({ text }, at) => {
		const closing = OPENING[text];
		if (closing) open.push({ at, closing });
		const depth = open.findLastIndex((one) => one.closing === text);
		const begin = open[depth];
		if (!begin) return;
		open.length = depth;
		groups.push({ from: begin.at, to: at + 1, kind: CLOSING[text] ?? "（" });
	});
	return groups;
}

const HEADS = new Set(["关于", "转发", "批转", "印发"]);

/** Where what the title says of its issuer ends: the first 关于 or 转发 outside brackets, or 0 when it begins with one. */
export function issuerEnd(tokens: readonly Token[]): number {
	let depth = 0;
	for (const [at, { text }] of tokens.entries()) {
		if (text in OPENING) depth++;
		else if (text in CLOSING) depth--;
		else if (depth === 0 && HEADS.has(text)) return isOrganEnd(tokens[at - 1]?.text ?? "") ? at : 0;
	}
	return 0;
}

const separates = ({ text, kind }: Token): boolean => kind === "space" || text === "、";

function issuerGroups(tokens: readonly Token[], end: number): Group[] {
	const groups: Group[] = [];
	let from = 0;
	for (let at = 0; at <= end; at++) {
		const token = tokens[at];
		if (at < end && token && !separates(token)) continue;
		if (at > from) groups.push({ from, to: at, kind: "organ" });
		from = at + 1;
	}
	return groups;
}

const stopsName = ({ text, kind }: Token): boolean =>
	kind === "mark" ||
	kind === "space" ||
	kind === "number" ||
	kind === "adverb" ||
	kind === "particle" ||
	CONJUNCTIONS.has(text) ||
	OPENERS.has(text) ||
	HEAD_VERBS.has(text);

/** The name that ends with this token, back to its place, if there is one near enough; else the last two words. */
function nameFrom(tokens: readonly Token[], last: number): number {
	let from = last;
	for (let at = last - 1; at >= Math.max(0, last - 5); at--) {
		const token = tokens[at] as Token;
		if (stopsName(token) || isOrganEnd(token.text)) break;
		if (token.kind === "place" || (PLACE_END.test(token.text) && token.text.length > 1)) return at;
		if (last - at < 2) from = at;
	}
	return from;
}

export function organGroups(tokens: readonly Token[]): Group[] {
	const end = issuerEnd(tokens);
	const named: Group[] = [];
	for (let at = end; at < tokens.length; at++) {
		if (!isOrganEnd((tokens[at] as Token).text)) continue;
		const from = nameFrom(tokens, at);
		if (from < at) named.push({ from, to: at + 1, kind: "organ" });
	}
	return [...issuerGroups(tokens, end), ...named];
}
