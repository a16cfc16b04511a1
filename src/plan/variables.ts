import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { MapEntry, Put, ScalarNode, SourceNode } from "../source/source.ts";
import type { Given } from "./given.ts";
import type { Naming } from "./keys.ts";
import type { Surroundings } from "./name.ts";
import { child, type NamedPlan } from "./named.ts";

/** Around the name of an article in a text; no source can hold it (YAML 1.2, 5.1). */
export const ARTICLE = "\u0005";

/** 【名】 in a text. */
const MENTION = /【([^【】\r\n]{1,50})】/g;
const LONGEST_NAME = 50;

/** How much variables may bring into one plan, with all that stands in the plans within it: a thousand pages. */
const TEXT_LIMIT = 1_000_000;

/** What is put in place of 【name】. */
interface Word {
	text: string;
	/** Where it is written. */
	value?: Span | undefined;
	/** Of the table whose cell that is. */
	row?: number | undefined;
	/** From outside the plan. */
	isGiven?: true;
	isUsed?: true;
	/** It has no value. */
	isMissing?: true;
}

type Told = Pick<Naming, "diagnostics">;

/** What variables put into the texts of a plan. */
export interface Words {
	of: ReadonlyMap<string, Word>;
	/** What the plan declares itself. */
	own: readonly MapEntry[];
	/** How much all of them have put so far. */
	spent: { characters: number };
	/** Columns of the table that fills the plan, and which have been told. */
	columns: Map<string, "told" | "known">;
	/** Names without a value that have been looked up among those with one, and what is near each. */
	unknown: Map<string, string | undefined>;
}

/**
 * The plan with the variables it declares put into its texts, once: what comes in is not looked at again.
 * What is not declared stays as it is; a declared name that is nearly used is told, and one without a value.
 */
export function substituted(plan: NamedPlan, naming: Naming, around: Surroundings): NamedPlan {
	const { value: declared, origin } = plan.fields.variables ?? {};
	if (declared && declared.kind !== "map") {
		// Nobody can say which names were meant to be.
		for (const one of around.given?.values.keys() ?? []) around.declared?.add(one);
		return plan;
	}
	const own = declared?.entries ?? [];
	const ofProject = around.variables ?? [];
	if (own.length === 0 && ofProject.length === 0) return plan;
	const of = new Map<string, Word>();
	for (const one of [...ofProject, ...own]) {
		const article = child(one.value, "article");
		if (article?.kind === "scalar") of.set(one.key, { text: `${ARTICLE}${article.text}${ARTICLE}` });
		else if (one.value.kind === "scalar") of.set(one.key, wordOf(one.key, one.value, around));
		// The schema tells.
		else of.set(one.key, { text: `【${one.key}】` });
	}
	for (const key of of.keys()) around.declared?.add(key);
	const { file } = plan.tree.source;
	// What a base declares is for all that build on it; what documents are called by is used.
	const isHere = ({ key, keySpan }: MapEntry) => keySpan.file === file && !around.inNames?.has(key);
	const words: Words = {
		of,
		own: origin ? [] : own.filter(isHere),
		spent: around.spent ?? { characters: 0 },
		columns: columnsOf(around.given),
		unknown: new Map(),
	};
	const into = (node: SourceNode): SourceNode => withWords(node, words, naming);
	const fields = Object.fromEntries(
		Object.entries(plan.fields).map(([key, field]) => [
			key,
			// What is in 章节 stands in `sections` as well.
			key === "variables" || key === "sections" ? field : { ...field, value: into(field.value) },
		]),
	);
	const sections = plan.sections.map((one) => ({ ...one, value: into(one.value) }));
	for (const entry of own)
		if (of.get(entry.key)?.isMissing) naming.diagnostics.push(missing(entry, of, around));
	return { ...plan, fields, sections, words };
}

/** Declared names that no text has, once all texts are there. */
export function unused({ words }: NamedPlan): Diagnostic[] {
	return (words?.own ?? []).flatMap(({ key: name, keySpan }) => {
		const { isMissing, isUsed } = words?.of.get(name) ?? {};
		if (isMissing || isUsed) return [];
		const why = whyNever(name);
		return [diagnostic("VARIABLE-UNUSED", keySpan, { name, ...(why ? { why } : {}) })];
	});
}

/** Why no text can have a name. */
function whyNever(name: string): "empty" | "marks" | "lines" | "long" | undefined {
	if (name.trim() === "") return "empty";
	if (/[【】]/.test(name)) return "marks";
	if (/[\r\n]/.test(name)) return "lines";
	return name.length > LONGEST_NAME ? "long" : undefined;
}

/** Without a value it stays as it is mentioned; in quotes, nothing is a value. */
function wordOf(name: string, value: ScalarNode, { given }: Surroundings): Word {
	const found = given?.values.get(name);
	if (found && found.text.trim() !== "")
		return { text: printable(found.text), value: found.span, row: found.row, isGiven: true };
	return value.style === "empty"
		? { text: `【${name}】`, isMissing: true }
		: { text: value.text, value: value.span };
}

/** What no YAML file can hold does not come in by other ways. */
function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
	return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, "").replace(/\p{Cs}/gu, "�");
}

function missing({ key: name, keySpan }: MapEntry, words: Words["of"], { given }: Surroundings): Diagnostic {
	const row = given?.values.get(name)?.span && given.row;
	const others = [...(given?.values.keys() ?? [])].filter((one) => !words.has(one));
	const near = nearest(name, others);
	const columns = given?.source && !given.values.has(name) ? [...given.values.keys()] : undefined;
	const args = {
		name,
		...(near ? { near } : {}),
		...(row === undefined ? {} : { row }),
		...(columns ? { columns } : {}),
	};
	return diagnostic("VARIABLE-MISSING", keySpan, args);
}

/** The same with words in place of the names that its texts have. */
export function withWords(node: SourceNode, words: Words, naming: Told): SourceNode {
	const into = (one: SourceNode) => withWords(one, words, naming);
	if (node.kind === "list") return { ...node, items: node.items.map(into) };
	if (node.kind === "map")
		return { ...node, entries: node.entries.map((one) => ({ ...one, value: into(one.value) })) };
	if (!node.text.includes("【")) return node;
	const put: Put[] = [];
	let longer = 0;
	const text = node.text.replace(MENTION, (mention, typed: string, at: number) => {
		// `【 镇名 】` is 【镇名】 all the same.
		const name = words.of.has(typed) ? typed : typed.trim();
		const word = words.of.get(name);
		if (word === undefined) {
			tellUnknown(node, typed, words, naming);
			return mention;
		}
		word.isUsed = true;
		if (isTooMuch(node, word, words, naming)) return mention;
		const from = at + longer;
		const { value, row, isGiven = false } = word;
		put.push({ from, to: from + word.text.length, name, mention: mention.length, value, row, isGiven });
		longer += word.text.length - mention.length;
		return word.text;
	});
	return text === node.text ? node : { ...node, text, put };
}

function isTooMuch({ span }: ScalarNode, { text }: Word, { spent }: Words, naming: Told): boolean {
	const before = spent.characters;
	spent.characters += text.length;
	if (spent.characters <= TEXT_LIMIT) return false;
	// Once is enough.
	if (before <= TEXT_LIMIT) naming.diagnostics.push(diagnostic("VARIABLE-BIG", span, { limit: TEXT_LIMIT }));
	return true;
}

const columnsOf = (given: Given | undefined): Words["columns"] =>
	new Map([...(given?.values ?? [])].flatMap(([name, { span }]) => (span ? [[name, "known"]] : [])));

/** A name that is nearly one, or a column that the plan does not declare, which is told once. */
function tellUnknown(node: ScalarNode, name: string, words: Words, naming: Told): void {
	const { columns } = words;
	const column = columns.get(name);
	if (column) columns.set(name, "told");
	if (column === "known") naming.diagnostics.push(diagnostic("VARIABLE-COLUMN", node.span, { name }));
	if (column) return;
	const near = nearOf(name, words);
	if (near) naming.diagnostics.push(diagnostic("VARIABLE-NEAR", node.span, { name, near }));
}

/** Nobody mistypes more names than that; each is measured against all that there are. */
const MOST_UNKNOWN = 500;

function nearOf(name: string, { of, unknown }: Words): string | undefined {
	if (unknown.has(name) || unknown.size >= MOST_UNKNOWN) return unknown.get(name);
	const plain = (one: string) => one.replace(/\s/g, "");
	const near = [...of.keys()].find((one) => plain(one) === plain(name)) ?? nearest(name, of.keys());
	unknown.set(name, near);
	return near;
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
