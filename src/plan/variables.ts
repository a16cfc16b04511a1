import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { MapEntry, Put, ScalarNode, SourceNode } from "../source/source.ts";
import type { GivenText } from "./given.ts";
import type { Naming } from "./keys.ts";
import type { Surroundings } from "./name.ts";
import { child, type NamedPlan } from "./named.ts";

/** Around the name of an article in a text; no source can hold it (YAML 1.2, 5.1). */
export const ARTICLE = "\u0005";

/** 【名】 in a text. */
const MENTION = /【([^【】\r\n]{1,50})】/g;

/** What is put in place of 【name】. */
interface Word {
	text: string;
	given?: GivenText | undefined;
	isUsed?: true;
	/** It has no value. */
	isMissing?: true;
}

type Words = Map<string, Word>;

/**
 * The plan with the variables it declares put into its texts, once: what comes in is not looked at again.
 * What is not declared stays as it is; a declared name that is never used, or nearly used, is told, and one without a
 * value.
 */
export function substituted(plan: NamedPlan, naming: Naming, around: Surroundings): NamedPlan {
	const { value: declared, origin } = plan.fields.variables ?? {};
	if (declared && declared.kind !== "map") return plan;
	const own = declared?.entries ?? [];
	const ofProject = around.variables ?? [];
	if (own.length === 0 && ofProject.length === 0) return plan;
	const words: Words = new Map();
	for (const one of [...ofProject, ...own]) {
		const article = child(one.value, "article");
		if (article?.kind === "scalar") words.set(one.key, { text: `${ARTICLE}${article.text}${ARTICLE}` });
		else if (one.value.kind === "scalar") words.set(one.key, wordOf(one.key, one.value, around));
	}
	for (const key of words.keys()) around.declared?.add(key);
	const into = (node: SourceNode): SourceNode => replaced(node, words, naming);
	const fields = Object.fromEntries(
		Object.entries(plan.fields).map(([key, field]) => [
			key,
			key === "variables" ? field : { ...field, value: into(field.value) },
		]),
	);
	const sections = plan.sections.map((one) => ({ ...one, value: into(one.value) }));
	const { file } = plan.tree.source;
	for (const entry of own) {
		const { key, keySpan } = entry;
		const { isMissing, isUsed } = words.get(key) ?? {};
		if (isMissing) naming.diagnostics.push(missing(entry, words, around));
		// What a base declares is for all that build on it.
		else if (!isUsed && !origin && keySpan.file === file)
			naming.diagnostics.push(diagnostic("VARIABLE-UNUSED", keySpan, { name: key }));
	}
	return { ...plan, fields, sections };
}

/** Without a value it stays as it is mentioned; in quotes, nothing is a value. */
function wordOf(name: string, value: ScalarNode, { given }: Surroundings): Word {
	const found = given?.values.get(name);
	if (found && found.text.trim() !== "") return { text: printable(found.text), given: found };
	return value.style === "empty" ? { text: `【${name}】`, isMissing: true } : { text: value.text };
}

/** What no YAML file can hold does not come in by other ways. */
function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
	return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, "").replace(/\p{Cs}/gu, "�");
}

function missing({ key: name, keySpan }: MapEntry, words: Words, { given }: Surroundings): Diagnostic {
	const row = given?.values.get(name)?.span && given.row;
	const others = [...(given?.values.keys() ?? [])].filter((one) => !words.has(one));
	const near = nearest(name, others);
	const args = { name, ...(near ? { near } : {}), ...(row === undefined ? {} : { row }) };
	return diagnostic("VARIABLE-MISSING", keySpan, args);
}

function replaced(node: SourceNode, words: Words, naming: Naming): SourceNode {
	const into = (one: SourceNode) => replaced(one, words, naming);
	if (node.kind === "list") return { ...node, items: node.items.map(into) };
	if (node.kind === "map")
		return { ...node, entries: node.entries.map((one) => ({ ...one, value: into(one.value) })) };
	if (!node.text.includes("【")) return node;
	const put: Put[] = [];
	let longer = 0;
	const text = node.text.replace(MENTION, (mention, name: string, at: number) => {
		const word = words.get(name);
		if (word === undefined) {
			tellNear(node, name, words, naming);
			return mention;
		}
		word.isUsed = true;
		const from = at + longer;
		if (word.given) {
			const { text: _, ...place } = word.given;
			put.push({ from, to: from + word.text.length, name, ...place });
		}
		longer += word.text.length - mention.length;
		return word.text;
	});
	if (text === node.text) return node;
	return { ...node, text, ...(put.length > 0 ? { put } : {}) };
}

function tellNear(node: ScalarNode, name: string, words: Words, naming: Naming): void {
	const near = nearest(name, words.keys());
	if (near) naming.diagnostics.push(diagnostic("VARIABLE-NEAR", node.span, { name, near }));
}

/** Names on the command line that neither the plan, nor one within it, nor the project declares; a table without one that is. */
export function undeclared({ given, declared = new Set() }: Surroundings, file: string): Diagnostic[] {
	const names = [...(given?.values ?? [])];
	const place = { file, start: 0, end: 0 };
	const typed = names.flatMap(([name, { span }]) => {
		if (span || declared.has(name)) return [];
		const near = nearest(name, declared);
		return [diagnostic("VARIABLE-UNDECLARED", place, { name, ...(near ? { near } : {}) })];
	});
	const columns = names.flatMap(([name, { span }]) => (span ? [name] : []));
	if (columns.length === 0 || columns.some((one) => declared.has(one))) return typed;
	return [...typed, diagnostic("VARIABLE-NO-COLUMN", place, { columns, variables: [...declared] })];
}
