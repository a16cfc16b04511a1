import type { Edit } from "../diagnostics/diagnostic.ts";
import { append } from "./append.ts";
import { edited } from "./edits.ts";
import type { ScalarNode, SourceNode, SourceText, SourceTree } from "./source.ts";
import { offsetsWithin } from "./within.ts";

/** Texts of a tree that edits change, by where they stand, with what they must then say. */
export interface Mended {
	/** What to type: the edits, escaped, or the whole text in quotes where bare words would no longer do. */
	edits: Edit[];
	/** By the offset at which the text or key begins. */
	texts: Map<number, string>;
}

/** Undefined where what the edits say cannot be said in that place. */
export function mendedTexts({ source, root }: SourceTree, edits: readonly Edit[]): Mended | undefined {
	const waiting = new Set(edits);
	const mended: Mended = { edits: [], texts: new Map() };
	const take = (start: number, end: number): Edit[] => {
		const inside = [...waiting].filter(({ span }) => span.start >= start && span.end <= end);
		for (const one of inside) waiting.delete(one);
		return inside;
	};
	const visit = (node: SourceNode, isInFlow: boolean): boolean => {
		// Mended where it is written.
		if (node.usedAt) return true;
		if (node.kind === "list") return node.items.every((one) => visit(one, isInFlow || node.flow));
		if (node.kind === "map")
			return node.entries.every(({ keySpan, value }) => {
				const inKey = take(keySpan.start, keySpan.end);
				return key(source, keySpan, inKey, mended) && visit(value, isInFlow || node.flow);
			});
		return scalar(source, node, take(node.span.start, node.span.end), isInFlow, mended);
	};
	if (!visit(root, false)) return undefined;
	append(mended.edits, waiting);
	mended.edits.sort((a, b) => a.span.start - b.span.start);
	return mended;
}

function key(
	source: SourceText,
	span: { start: number; end: number },
	edits: Edit[],
	mended: Mended,
): boolean {
	if (edits.length === 0) return true;
	const text = edited(source.text.slice(0, span.end), edits).slice(span.start);
	if (!isPlain(text, false)) return false;
	append(mended.edits, edits);
	mended.texts.set(span.start, text);
	return true;
}

function scalar(
	source: SourceText,
	node: ScalarNode,
	edits: Edit[],
	isInFlow: boolean,
	mended: Mended,
): boolean {
	if (edits.length === 0) return true;
	const offsets = offsetsWithin(source, node);
	const indexOf = (offset: number) => {
		const found = offsets.findIndex((one) => one >= offset);
		return found === -1 ? offsets.length : found;
	};
	const inText = edits
		.map(({ span, text }) => ({
			span: { ...span, start: indexOf(span.start), end: indexOf(span.end) },
			text,
		}))
		.sort((a, b) => a.span.start - b.span.start);
	const text = edited(node.text, inText);
	mended.texts.set(node.span.start, node.style === "plain" ? text.trim() : text);
	const typed = source.text.slice(node.span.start, node.span.end);
	if (node.style === "plain" && !isPlain(text.trim(), isInFlow)) {
		if (/[\r\n]/.test(typed)) return false;
		mended.edits.push({ span: node.span, text: quoted(text.trim()) });
		return true;
	}
	append(
		mended.edits,
		edits.map((one) => ({ ...one, text: escaped(one.text, typed) })),
	);
	return true;
}

/** In single quotes nothing has a meaning of its own but the quote. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

function escaped(put: string, typed: string): string {
	if (typed.startsWith("'")) return put.replaceAll("'", "''");
	if (!typed.startsWith('"')) return put;
	return put.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
}

/** Whether YAML reads a text of one line as that very text without quotes. */
export function isPlain(text: string, isInFlow: boolean): boolean {
	if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/.test(text) || /:(?:\s|$)|\s#/.test(text))
		return false;
	if (isInFlow && (/[,[\]{}]/.test(text) || /^[-?:]/.test(text))) return false;
	return text !== "" && text === text.trim();
}
