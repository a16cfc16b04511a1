import type { Line } from "../document/document.ts";
import { append, flatMapped } from "../source/append.ts";
import type { SourceNode } from "../source/source.ts";
import { ARTICLE } from "./variables.ts";

/**
 * The lines of a text: each line break starts a new one, blank lines do not count, blanks at the ends are dropped.
 * A text without line break stays exactly as typed. A list gives the lines of its texts.
 */
export function linesOf(node: SourceNode | undefined): Line[] {
	if (node?.kind === "list") return flatMapped(node.items, linesOf);
	if (node?.kind !== "scalar" || node.text === "") return [];
	const { text, at } = node;
	if (!/[\r\n]/.test(text)) return [pieces(text, at)];
	return text
		.split(/\r\n|[\r\n]/)
		.map((line) => line.replace(/^[ \t\u3000]+|(?<![ \t\u3000])[ \t\u3000]+$/g, ""))
		.filter((line) => line !== "")
		.map((line) => pieces(line, at));
}

/** The number of an article that a variable means is not known yet: a piece of its own stands for it. */
function pieces(text: string, from: string): Line {
	if (!text.includes(ARTICLE)) return [{ text, from }];
	return text
		.split(ARTICLE)
		.map((piece, i) => (i % 2 === 0 ? { text: piece, from } : { text: `【${piece}】`, from, article: piece }))
		.filter((piece) => piece.text !== "");
}

/** A text in one line. */
export function lineOf(node: SourceNode | undefined): Line {
	const lines = linesOf(node);
	return lines.length === 1 ? (lines[0] as Line) : lines.flat();
}

/** A text as it is; a list joined by `mark`, a list within it by “、” (custom of 主送 and 抄送). */
export function joinNames(node: SourceNode, mark: string): Line {
	if (node.kind !== "list") return lineOf(node);
	const joined: Line = [];
	node.items.forEach((one, index) => {
		if (index > 0) joined.push({ text: mark });
		append(joined, joinNames(one, "、"));
	});
	return joined;
}
