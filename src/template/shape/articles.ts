import type { Document } from "../../document/document.ts";
import { visitDocument } from "./coverage.ts";

/**
 * Puts the numbers of articles where variables mean them, now that the articles are numbered: `pointers` tells where
 * in the plan each named one stands. What means an article that the template left out keeps its name in brackets.
 */
export function resolveArticles(document: Document, pointers: Readonly<Record<string, string>>): void {
	const names = Object.keys(pointers);
	if (names.length === 0) return;
	const numbers = new Map<string, string>();
	for (const block of document.body) {
		if (block.type !== "paragraph" || block.part !== "article") continue;
		const from = block.text.find((piece) => piece.from !== undefined)?.from ?? "";
		const name = names.find((one) => isWithin(from, pointers[one] ?? ""));
		if (name !== undefined) numbers.set(name, block.number);
	}
	visitDocument(document, (line) => {
		for (const piece of line) {
			if (piece.article === undefined) continue;
			piece.text = numbers.get(piece.article) ?? piece.text;
			delete piece.article;
		}
	});
}

function isWithin(pointer: string, outer: string): boolean {
	return pointer === outer || pointer.startsWith(`${outer}/`);
}
