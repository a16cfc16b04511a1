import type { Edit } from "../diagnostics/diagnostic.ts";
import { append } from "./append.ts";
import { edited, moved } from "./edits.ts";
import { lineOf, sourceText } from "./position.ts";
import type { ParsedSource, SourceNode, SourceText } from "./source.ts";
import { mendedTexts } from "./typed.ts";

type Read = (source: SourceText) => ParsedSource;

/**
 * What to type so that the texts say what the edits say, and nothing else of the plan changes: proved by reading both.
 * Undefined when that cannot be.
 */
export function mendText(before: ParsedSource, edits: readonly Edit[], read: Read): Edit[] | undefined {
	const [tree, ...more] = before.trees;
	if (!tree || more.length > 0) return undefined;
	const mended = mendedTexts(tree, edits);
	if (!mended) return undefined;
	const after = read(sourceText(before.source.file, edited(before.source.text, mended.edits)));
	const [made, ...others] = after.trees;
	if (!made || others.length > 0 || faultsOf(after) > faultsOf(before)) return undefined;
	return isSame(tree.root, made.root, mended.texts) ? mended.edits : undefined;
}

const faultsOf = ({ diagnostics }: ParsedSource): number =>
	diagnostics.filter(({ severity }) => severity === "error").length;

function isSame(old: SourceNode, made: SourceNode, texts: Map<number, string>): boolean {
	if (old.kind === "scalar" && made.kind === "scalar") {
		const wanted = texts.get(old.span.start) ?? old.text;
		return made.text === wanted || (made.style === "plain" && made.text === wanted.trim());
	}
	if (old.kind === "list" && made.kind === "list")
		return (
			old.items.length === made.items.length &&
			old.items.every((one, i) => isSame(one, made.items[i] as SourceNode, texts))
		);
	if (old.kind !== "map" || made.kind !== "map" || old.entries.length !== made.entries.length) return false;
	return old.entries.every((one, i) => {
		const other = made.entries[i] as (typeof made.entries)[number];
		const key = one.value.usedAt ? one.key : (texts.get(one.keySpan.start) ?? one.key);
		return other.key === key && isSame(one.value, other.value, texts);
	});
}

/**
 * Whether edits of form mend the form: nothing is wrong on the lines that they touch that was not before, nothing new on
 * lines that could be read, and every text that they do not touch is still read, where it stands, as it was.
 */
export function mendsForm(before: ParsedSource, edits: readonly Edit[], read: Read): boolean {
	const { source } = before;
	const after = read(sourceText(source.file, edited(source.text, edits)));
	const old = textsOf(before).filter((one) => !edits.some((edit) => touches(edit, one, source)));
	const made = new Map(textsOf(after).map(({ start, text }) => [start, text]));
	if (!old.every(({ start, text }) => made.get(moved(start, edits)) === text)) return false;
	const known = new Set(before.diagnostics.map(({ code, span }) => `${code} ${moved(span.start, edits)}`));
	const fresh = after.diagnostics.filter(
		({ code, severity, span }) =>
			severity === "error" && code !== "YAML-DUPLICATE-KEY" && !known.has(`${code} ${span.start}`),
	);
	if (fresh.length === 0) return true;
	const line = (offset: number) => lineOf(after.source, offset);
	const sound = new Set(old.map(({ start }) => line(moved(start, edits))));
	// Behind what is mended on a line there may be another mistake, which could not be seen before.
	const mended = new Map(edits.map(({ span }) => [line(moved(span.end, edits)), moved(span.end, edits)]));
	return fresh.every(({ span }) => {
		const behind = mended.get(line(span.start));
		return behind === undefined ? !sound.has(line(span.start)) : span.start >= behind;
	});
}

interface Placed {
	start: number;
	end: number;
	text: string;
	isBlock?: boolean;
}

/** Every key and text with its place; those that aliases bring in stand elsewhere. */
function textsOf({ trees }: ParsedSource): Placed[] {
	const found: Placed[] = [];
	const waiting = trees.map(({ root }) => root);
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.usedAt) continue;
		if (node.kind === "scalar" && node.style !== "empty")
			found.push({ ...node.span, text: node.text, isBlock: node.style === "block" });
		if (node.kind === "list") append(waiting, node.items);
		if (node.kind !== "map") continue;
		for (const { key, keySpan, value } of node.entries) {
			found.push({ ...keySpan, text: key });
			waiting.push(value);
		}
	}
	return found;
}

/** What is put right before or behind a text may well belong to it; so may a line below a `|`. */
function touches({ span, text }: Edit, { start, end, isBlock }: Placed, source: SourceText): boolean {
	if (isBlock && span.start >= end && source.text.slice(end, span.start).trim() === "") return true;
	const isGlued = span.end === start && /[^ ]$/.test(text);
	if (span.start === span.end) return span.start >= start && span.start <= end;
	return isGlued || (span.start < end && span.end > start);
}
