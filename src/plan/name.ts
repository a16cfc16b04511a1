import { type Diagnostic, diagnostic, type Outcome, type Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { allGenres, findGenre, type Genre } from "../genres/genres.ts";
import { type Name, type Names, namesOf, topNames } from "../genres/names.ts";
import { resolve, type Schema } from "../genres/schema.ts";
import { lineOf } from "../source/position.ts";
import type { MapEntry, MapNode, SourceNode, SourceTree } from "../source/source.ts";
import type { NamedPlan, NamedSection } from "./named.ts";

/** Keys of the plan format that this version does not carry out yet. */
const LATER = new Set(
	"变量 variables 条文 articles 章 chapters 印发文件 enclosure 图片 image 文件 file 项 clauses 目 subclauses".split(
		" ",
	),
);

/**
 * Brings every key to its canonical name and the body to one ordered list of sections.
 * Unknown and doubled keys are told here and dropped; a plan without a known genre is named as 通用, and told.
 */
export function name(tree: SourceTree): Outcome<NamedPlan> {
	const { root } = tree;
	if (root.kind !== "map") {
		const span = { ...root.span, end: firstLineEnd(tree, root.span) };
		const got = root.kind === "list" ? "list" : "text";
		return { value: undefined, diagnostics: [diagnostic("PLAN-NOT-MAPPING", span, { got })] };
	}
	const naming: Naming = { tree, diagnostics: [] };
	const genre = genreOf(root, naming);
	return { value: nameTop(root, genre, naming), diagnostics: naming.diagnostics };
}

interface Naming {
	tree: SourceTree;
	diagnostics: Diagnostic[];
}

function genreOf(root: MapNode, naming: Naming): Genre {
	const fallback = findGenre("document") ?? (allGenres()[0] as Genre);
	const keys = topNames(fallback);
	const found = root.entries.find((one) => keys.get(one.key)?.keys[0] === "genre")?.value;
	if (found?.kind !== "scalar" || found.text === "") return fallback;
	const genre = findGenre(found.text.trim());
	if (genre) return genre;
	const known = allGenres().flatMap((one) => [one.title, ...one.also]);
	const near = nearest(found.text, known);
	naming.diagnostics.push(
		diagnostic("GENRE-UNKNOWN", found.span, { name: found.text, ...(near ? { near } : {}) }),
	);
	return fallback;
}

function nameTop(root: MapNode, genre: Genre, naming: Naming): NamedPlan {
	const plan: NamedPlan = { tree: naming.tree, genre, fields: {}, sections: [] };
	const names = topNames(genre);
	const section = resolve({ $ref: "#/$defs/section" }, genre.plan) as Schema;
	for (const one of known(root, names, (found, key) => identity(found, key, genre), naming)) {
		const { key, keySpan } = one.entry;
		const [canonical = ""] = one.name.keys;
		if (one.name.kind === "section") {
			const value = nameNode(one.entry.value, section, genre, naming);
			const heading = printedHeading(key, canonical, genre);
			plan.sections.push({ typed: key, keySpan, value, heading, fills: one.name.keys });
			continue;
		}
		const schema = genre.fields[canonical] as Schema;
		const value = nameNode(one.entry.value, schema, genre, naming);
		if (canonical === "sections" && value.kind === "list")
			plan.sections.push(...freeSections(value, keySpan));
		plan.fields[canonical] = { typed: key, keySpan, value };
	}
	return plan;
}

/** A Chinese name prints as typed, the English key prints the standard name. */
function printedHeading(key: string, canonical: string, genre: Genre): string {
	return key === canonical ? (genre.sections[canonical]?.title ?? key) : key;
}

/** Two keys are the same thing when they are one field, or sections that would print the same heading. */
function identity(found: Name, key: string, genre: Genre): string {
	const [canonical = ""] = found.keys;
	return found.kind === "field" ? canonical : `section ${printedHeading(key, canonical, genre)}`;
}

function freeSections(list: SourceNode & { kind: "list" }, keySpan: Span): NamedSection[] {
	return list.items.map((value) => ({ typed: "章节", keySpan, value, heading: "", fills: [] }));
}

/** The same node with canonical keys, as deep as the schema goes. */
function nameNode(node: SourceNode, schema: Schema | undefined, genre: Genre, naming: Naming): SourceNode {
	const own = resolve(schema, genre.plan);
	if (node.kind === "list" && own?.items) {
		return { ...node, items: node.items.map((item) => nameNode(item, own.items, genre, naming)) };
	}
	if (node.kind !== "map" || !own?.properties) return node;
	const { properties } = own;
	const names = namesOf(properties);
	if (wasMeantAsText(node, own, names)) return textInstead(node, naming);
	const entries = known(node, names, (found) => found.keys[0] as string, naming).map(
		({ entry, name: { keys } }) => {
			const key = keys[0] as string;
			return { ...entry, key, value: nameNode(entry.value, properties[key], genre, naming) };
		},
	);
	return { ...node, entries };
}

/** `- 现通知如下:` is a mapping to YAML; where text may stand and none of its keys is known, text was meant. */
function wasMeantAsText(node: MapNode, schema: Schema, names: Names): boolean {
	const mayBeText = Array.isArray(schema.type) && schema.type.includes("string");
	return mayBeText && node.entries.length === 1 && node.entries.every(({ key }) => !isNear(key, names));
}

function isNear(key: string, names: Names): boolean {
	return names.has(key) || LATER.has(key) || nearest(key, names.keys()) !== undefined;
}

function textInstead(node: MapNode, naming: Naming): SourceNode {
	const [first] = node.entries as [MapEntry];
	naming.diagnostics.push(diagnostic("TEXT-AS-MAPPING", first.keySpan, { text: first.key }));
	const { text } = naming.tree.source;
	const { at, span } = node;
	return { kind: "scalar", text: text.slice(span.start, span.end) || first.key, style: "plain", at, span };
}

/** The entries whose key has a name; the others, and second ones of the same thing, are told and dropped. */
function known(
	node: MapNode,
	names: Names,
	identify: (found: Name, key: string) => string,
	naming: Naming,
): { entry: MapEntry; name: Name }[] {
	const seen = new Map<string, MapEntry>();
	const kept: { entry: MapEntry; name: Name }[] = [];
	for (const entry of node.entries) {
		const found = names.get(entry.key);
		if (!found) {
			naming.diagnostics.push(unknown(entry, names));
			continue;
		}
		const id = identify(found, entry.key);
		const first = seen.get(id);
		if (first) {
			const line = lineOf(naming.tree.source, first.keySpan.start);
			const args = { field: entry.key, other: first.key, line };
			naming.diagnostics.push(diagnostic("FIELD-TWICE", entry.keySpan, args));
			continue;
		}
		seen.set(id, entry);
		kept.push({ entry, name: found });
	}
	return kept;
}

function unknown(entry: MapEntry, names: Names): Diagnostic {
	const field = entry.key;
	if (LATER.has(field)) return diagnostic("FIELD-LATER", entry.keySpan, { field });
	const near = nearest(field, names.keys());
	return diagnostic("FIELD-UNKNOWN", entry.keySpan, { field, ...(near ? { near } : {}) });
}

function firstLineEnd(tree: SourceTree, span: Span): number {
	const end = tree.source.text.slice(span.start, span.end).search(/[\r\n]/);
	return end < 0 ? span.end : span.start + end;
}
