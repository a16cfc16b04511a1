import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { flatMapped } from "../append.ts";
import { snippet } from "../form/fault.ts";
import type { ListNode, MapEntry, MapNode, SourceNode, SourceTree } from "../source.ts";

const PAIRS: Record<string, string> = {
	"(": ")",
	"（": "）",
	"《": "》",
	"“": "”",
	"‘": "’",
	"「": "」",
	"【": "】",
	"〔": "〕",
};
const BRACKET = /[(（《“‘「【〔)）》”’」】〕]/;
const CLOSING = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** A piece between two commas, as typed. */
interface Piece {
	text: string;
	start: number;
	end: number;
	/** Bare words, not in quotes and no list or map. */
	isPlain: boolean;
}

/** Texts in brackets that a comma tore, or failed to part. */
export function flowFaults(tree: SourceTree, node: ListNode | MapNode): Diagnostic[] {
	const pieces = piecesOf(tree, node);
	const torn = tornPieces(tree, pieces);
	if (torn.length > 0) return torn;
	if (node.kind === "map") return flatMapped(node.entries, (entry) => unparted(tree, entry));
	return [...wideCommas(tree, pieces), ...tornNumbers(tree, pieces)];
}

function piecesOf({ source }: SourceTree, node: ListNode | MapNode): Piece[] {
	const values =
		node.kind === "list"
			? node.items.map((item) => [item, item.span] as const)
			: node.entries.map(wholeEntry);
	return values.map(([value, { start, end }]) => ({
		text: source.text.slice(start, end),
		start,
		end,
		isPlain: value.kind === "scalar" && value.style !== "quoted" && !value.usedAt,
	}));
}

function wholeEntry({ keySpan, value }: MapEntry) {
	const isEmpty = value.kind === "scalar" && value.style === "empty";
	const span = value.usedAt || isEmpty ? keySpan : value.span;
	return [value, span] as readonly [SourceNode, typeof span];
}

/** `各县(市,区)`: opened in one piece, closed in a later one. */
function tornPieces({ source }: SourceTree, pieces: Piece[]): Diagnostic[] {
	const found: Diagnostic[] = [];
	let open: { bracket: string; start: number } | undefined;
	for (const piece of pieces) {
		if (!piece.isPlain) {
			open = undefined;
			continue;
		}
		const { opened, closed } = unbalanced(piece.text);
		if (open && closed === open.bracket) {
			const span = { file: source.file, start: open.start, end: piece.end };
			found.push(
				diagnostic("YAML-FLOW-TORN", span, { text: snippet(source.text.slice(span.start, span.end)) }),
			);
			open = undefined;
		}
		if (opened) open = { bracket: opened, start: piece.start };
	}
	return found;
}

/** The first bracket that stays open, and the opening one of the first that was never opened. */
function unbalanced(text: string): { opened?: string; closed?: string } {
	if (!BRACKET.test(text)) return {};
	const stack: string[] = [];
	let closed: string | undefined;
	for (const character of text) {
		if (PAIRS[character]) stack.push(character);
		const open = CLOSING.get(character);
		if (!open) continue;
		if (stack.at(-1) === open) stack.pop();
		else closed ??= open;
	}
	return { opened: stack[0], closed };
}

/** `{起:2026-03-01}`: a key that holds its value. */
function unparted({ source }: SourceTree, { key, keySpan, value }: MapEntry): Diagnostic[] {
	if (value.kind !== "scalar" || value.style !== "empty") return [];
	const found = /^([^:：]+)[:：](.+)$/.exec(key);
	if (!found || /["']/.test(source.text[keySpan.start] ?? "")) return [];
	const at = keySpan.start + (found[1] as string).length;
	const span = { file: source.file, start: at, end: at + 1 };
	return [
		diagnostic("YAML-FLOW-COLON", span, {
			key: found[1] as string,
			text: snippet((found[2] as string).split(/[，、；]/, 1)[0] as string),
		}),
	];
}

/** `[甲局，乙局]`: short names between full-width commas. A sentence with a comma is one piece rightly. */
function wideCommas({ source }: SourceTree, pieces: Piece[]): Diagnostic[] {
	return flatMapped(pieces, ({ text: typed, start, isPlain }) => {
		if (!isPlain || !/[，、]/.test(typed)) return [];
		// What stands in brackets, as in 各县（市、区）, is one name.
		const text = typed.replace(/[（(《〔][^（(《〔）)》〕]*[）)》〕]/g, (inner) => "-".repeat(inner.length));
		const at = text.search(/[，、]/);
		if (at === -1 || /[。；：！？…]/.test(text)) return [];
		if (text.split(/[，、]/).some((part) => part.trim().length > 12)) return [];
		const span = { file: source.file, start: start + at, end: start + at + 1 };
		return [diagnostic("YAML-FLOW-COMMA", span, { mark: text[at] as string })];
	});
}

/** `1,234` without a space, in a list that has spaces after its other commas. */
function tornNumbers({ source }: SourceTree, pieces: Piece[]): Diagnostic[] {
	const isSpaced = pieces.some(({ end }) => /^,\s/.test(source.text.slice(end, end + 2)));
	if (!isSpaced) return [];
	return flatMapped(pieces, (piece, i) => {
		const next = pieces[i + 1];
		if (!next || next.start !== piece.end + 1) return [];
		if (!/^\d{1,3}$/.test(piece.text) || !/^\d{3}(?:\.\d+)?$/.test(next.text)) return [];
		const span = { file: source.file, start: piece.start, end: next.end };
		return [diagnostic("YAML-FLOW-NUMBER", span, { text: `${piece.text},${next.text}` })];
	});
}
