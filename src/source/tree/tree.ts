import { Alias, type Document, type Node, type Pair, Scalar, YAMLMap, type YAMLSeq } from "yaml";
import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { append } from "../append.ts";
import { snippet } from "../form/fault.ts";
import { DASH_WITHOUT_SPACE, LEADING_WIDE } from "../form/line.ts";
import { lineOf } from "../position.ts";
import type {
	ListNode,
	MapEntry,
	MapNode,
	ScalarNode,
	SourceNode,
	SourceText,
	SourceTree,
} from "../source.ts";
import { aliases } from "./aliases.ts";
import { emptyAt, placed, spanOf, startOf, trimmed, type Walk } from "./placed.ts";

export function treeOf(
	source: SourceText,
	document: Document.Parsed,
	comments: readonly Span[],
	diagnostics: Diagnostic[],
): SourceTree {
	const walk: Walk = { source, diagnostics, aliases: aliases(source.file, diagnostics) };
	const root = nodeOf(document.value, "", walk);
	let byPointer: Map<string, SourceNode> | undefined;
	return {
		source,
		root,
		comments,
		nodeAt(pointer) {
			byPointer ??= pointersOf(root);
			return byPointer.get(pointer);
		},
	};
}

export function child(at: string, key: string | number): string {
	if (typeof key === "number" || !/[~/]/.test(key)) return `${at}/${key}`;
	return `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function nodeOf(node: Node, at: string, walk: Walk): SourceNode {
	if (node instanceof Alias) return aliasOf(node, at, walk);
	if (!walk.aliases.count(walk.usedAt)) return emptyAt(walk, startOf(node), at);
	walk.aliases.anchor(node);
	// Nothing is within a scalar.
	if (node instanceof Scalar) return scalarOf(node, at, walk);
	walk.aliases.enter(node);
	const converted = node instanceof YAMLMap ? mapOf(node, at, walk) : listOf(node as YAMLSeq, at, walk);
	walk.aliases.leave(node);
	return converted;
}

function aliasOf(alias: Alias, at: string, walk: Walk): SourceNode {
	const span = spanOf(walk, startOf(alias), alias.range?.[1] ?? 0);
	const usedAt = walk.usedAt ?? span;
	const target = walk.aliases.target(alias, usedAt);
	if (!target) return emptyAt(walk, span.start, at);
	return nodeOf(target, at, { ...walk, usedAt });
}

function scalarOf({ source = "", type, range }: Scalar, at: string, walk: Walk): ScalarNode {
	const [start, end] = range ?? [0, 0];
	if (type?.startsWith("BLOCK")) {
		return {
			kind: "scalar",
			text: source,
			style: "block",
			...placed(walk, at, start, trimmed(walk, start, end)),
		};
	}
	if (type?.startsWith("QUOTE")) {
		return { kind: "scalar", text: source, style: "quoted", ...placed(walk, at, start, end) };
	}
	if (start === end) return emptyAt(walk, start, at);
	return { kind: "scalar", text: source, style: "plain", ...placed(walk, at, start, end) };
}

function listOf(node: YAMLSeq, at: string, walk: Walk): ListNode {
	const items: SourceNode[] = [];
	for (const item of node) items.push(nodeOf(item as Node, child(at, items.length), walk));
	const flow = node.flow === true;
	return { kind: "list", flow, items, ...placedCollection(node, flow, items.at(-1), at, walk) };
}

function mapOf(node: YAMLMap, at: string, walk: Walk): MapNode {
	const entries: MapEntry[] = [];
	const seen = new Map<string, number>();
	for (const pair of node.values.values()) {
		const entry = entryOf(pair, at, walk);
		if (!entry) continue;
		const first = seen.get(entry.key);
		if (first === undefined) {
			seen.set(entry.key, entry.keySpan.start);
			entries.push(entry);
		} else if (!walk.usedAt && !isSpoilt(entry.key)) {
			const args = { key: snippet(entry.key), line: lineOf(walk.source, first) };
			walk.diagnostics.push(diagnostic("YAML-DUPLICATE-KEY", entry.keySpan, args));
		}
	}
	const flow = node.flow === true;
	return { kind: "map", flow, entries, ...placedCollection(node, flow, entries.at(-1)?.value, at, walk) };
}

function entryOf({ key, value }: Pair, at: string, walk: Walk): MapEntry | undefined {
	const name = keyOf(key, walk);
	if (!name) return undefined;
	const pointer = child(at, name.text);
	const converted = value ? nodeOf(value, pointer, walk) : emptyAt(walk, name.span.end, pointer);
	return { key: name.text, keySpan: name.span, value: converted };
}

function keyOf(key: Node, walk: Walk): { text: string; span: Span } | undefined {
	const [start, end] = [startOf(key), key.range?.[1] ?? 0];
	const span = spanOf(walk, start, end);
	const target = key instanceof Alias ? walk.aliases.target(key, walk.usedAt ?? span) : key;
	// An alias to nothing has been told about.
	if (!target) return undefined;
	if (target instanceof Scalar) {
		walk.aliases.anchor(target);
		const text = target.source ?? "";
		if (text === "<<" && target.type === "PLAIN" && !walk.usedAt) {
			walk.diagnostics.push(diagnostic("YAML-MERGE-KEY", span, {}));
		}
		return { text, span };
	}
	if (!walk.usedAt) walk.diagnostics.push(complexKey(walk, start, end));
	return undefined;
}

/** A dash or wide spaces have become part of the key: told as that, twice or not. */
function isSpoilt(key: string): boolean {
	return LEADING_WIDE.test(key) || DASH_WITHOUT_SPACE.test(key);
}

/** `{{单位}}` is YAML for a map whose key is a map. */
function complexKey({ source }: Walk, start: number, end: number): Diagnostic {
	const { text, file } = source;
	if (text[start] === "{" && text[start - 1] === "{") {
		const close = text[end] === "}" ? end + 1 : end;
		const args = { text: snippet(text.slice(start - 1, close)) };
		return diagnostic("YAML-PLACEHOLDER", { file, start: start - 1, end: close }, args);
	}
	return diagnostic("YAML-COMPLEX-KEY", { file, start, end }, { text: snippet(text.slice(start, end)) });
}

function placedCollection(node: Node, flow: boolean, last: SourceNode | undefined, at: string, walk: Walk) {
	const start = startOf(node);
	const end = node.range?.[1] ?? start;
	// A block ends with its last value; yaml counts the comments below in.
	const lastEnd = last && !last.usedAt ? last.span.end : end;
	return placed(walk, at, start, flow ? end : trimmed(walk, start, Math.min(end, lastEnd)));
}

export function pointersOf(root: SourceNode): Map<string, SourceNode> {
	const found = new Map<string, SourceNode>();
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		found.set(node.at, node);
		if (node.kind === "list") append(waiting, node.items);
		if (node.kind === "map") for (const { value } of node.entries) waiting.push(value);
	}
	return found;
}
