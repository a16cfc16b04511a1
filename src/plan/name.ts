import { diagnostic, type Outcome, type Span, withText } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { builtinCatalogue, type Catalogue } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { fieldNames, type Name, type Names, namesOf, topNames } from "../genres/names.ts";
import { resolve, type Schema } from "../genres/schema.ts";
import { append } from "../source/append.ts";
import { sourceAt } from "../source/parts.ts";
import type { MapEntry, MapNode, SourceNode, SourceTree } from "../source/source.ts";
import { textAsMapping } from "./as-text.ts";
import { withDefaults } from "./defaults.ts";
import type { Given } from "./given.ts";
import { namesAnything } from "./include/names-anything.ts";
import { type Choice, isNearlyKnown, knownEntries, type Naming } from "./keys.ts";
import type { NamedField, NamedPlan, NamedSection } from "./named.ts";
import { substituted, unused } from "./variables.ts";

/** Where a plan stands: the genres that it may be of, and what holds unless it says otherwise. */
export interface Surroundings {
	catalogue: Catalogue;
	/** By canonical name. */
	defaults: Record<string, NamedField>;
	/** Values that variables have in all plans there. */
	variables?: readonly MapEntry[];
	given?: Given | undefined;
	/** Names that documents are called by: those too are used. */
	inNames?: ReadonlySet<string> | undefined;
	/** Gathers the names of variables that a plan, or one within it, may be given. */
	declared?: Set<string>;
	/** How much variables have put into a plan and those within it. */
	spent?: { characters: number };
}

export const NO_PROJECT: Surroundings = { catalogue: builtinCatalogue, defaults: {} };

/**
 * Brings every key to its canonical name and the body to one ordered list of sections.
 * Unknown and doubled keys are told here and dropped; a plan without a known genre is named as 通用, and told.
 */
export function name(
	tree: SourceTree,
	around: Surroundings,
	root: SourceNode = tree.root,
): Outcome<NamedPlan> {
	if (root.kind !== "map") {
		const span = { ...root.span, end: firstLineEnd(tree, root.span) };
		const got = root.kind === "list" ? "list" : "text";
		return { value: undefined, diagnostics: [diagnostic("PLAN-NOT-MAPPING", span, { got })] };
	}
	const naming: Naming = { tree, diagnostics: [], short: new Set() };
	const meant = genreOf(root, around, naming);
	if (!meant) return { value: undefined, diagnostics: naming.diagnostics };
	const named = withDefaults(nameTop(root, meant, naming), around.defaults);
	const value = substituted(named, naming, around);
	// Tables in files may have what the rest has not.
	if (!namesAnything(value)) append(naming.diagnostics, unused(value));
	return { value, diagnostics: naming.diagnostics };
}

interface Meant {
	genre: Genre;
	guessed: boolean;
}

/** Undefined when the file of the genre is faulty: of a plan of it nothing can be said before that is mended. */
function genreOf(root: MapNode, { catalogue, defaults }: Surroundings, naming: Naming): Meant | undefined {
	const keys = fieldNames();
	const typed = root.entries.find((one) => keys.get(one.key)?.keys[0] === "genre");
	const said = (typed ?? defaults.genre)?.value;
	const unknown = () => ({ genre: catalogue.fallback(), guessed: true });
	if (said?.kind !== "scalar" || said.text === "") return unknown();
	const { genre, faults } = catalogue.find(said.text.trim());
	append(naming.diagnostics, faults);
	if (genre?.project?.hides) {
		const args = { name: genre.project.hides, file: genre.project.file };
		naming.diagnostics.push(diagnostic("GENRE-FROM-PROJECT", said.span, args));
	}
	if (genre) return { genre, guessed: false };
	if (faults.length > 0) return undefined;
	const near = nearest(said.text, catalogue.names());
	const told = diagnostic("GENRE-UNKNOWN", said.span, { name: said.text, ...(near ? { near } : {}) });
	naming.diagnostics.push(near ? withText(told, said.span, near, false) : told);
	const meant = near ? catalogue.find(near).genre : undefined;
	return meant ? { genre: meant, guessed: true } : unknown();
}

function nameTop(root: MapNode, { genre, guessed }: Meant, naming: Naming): NamedPlan {
	const plan: NamedPlan = {
		tree: naming.tree,
		root,
		genre,
		guessed,
		fields: {},
		sections: [],
		plans: new Map(),
		images: new Map(),
		short: naming.short,
	};
	const section = resolve({ $ref: "#/$defs/section" }, genre.plan) as Schema;
	const choice: Choice = {
		names: topNames(genre),
		identify: (found, key) => identity(found, key, genre),
		fits: ({ kind, keys }, value) => takes(kind === "section" ? section : genre.fields[keys[0] ?? ""], value),
		here: () => [],
	};
	for (const one of knownEntries(root, choice, naming)) {
		const { key, keySpan } = one.entry;
		const [canonical = ""] = one.name.keys;
		if (one.name.kind === "section") {
			const value = nameNode(one.entry.value, section, genre, naming);
			const heading = one.numbered ?? printedHeading(key, canonical, genre);
			plan.sections.push({ typed: key, keySpan, value, heading, fills: one.name.keys });
			continue;
		}
		const schema = genre.fields[canonical] as Schema;
		const value = nameNode(one.entry.value, schema, genre, naming);
		if (canonical === "sections" && value.kind === "list")
			append(plan.sections, freeSections(value, keySpan));
		if (canonical === "articles" || canonical === "chapters")
			plan.provisions ??= { key: canonical, before: plan.sections.length };
		plan.fields[canonical] = { typed: key, keySpan, value };
	}
	return plan;
}

/** A Chinese name prints as typed, the English key prints the standard name. */
function printedHeading(key: string, canonical: string, genre: Genre): string {
	return key === canonical ? (genre.sections[canonical]?.title ?? key) : key;
}

/** Two keys are the same thing when they are one field, or sections that would print the same heading. */
export function identity(found: Name, key: string, genre: Genre): string {
	const [canonical = ""] = found.keys;
	return found.kind === "field" ? canonical : `section ${printedHeading(key, canonical, genre)}`;
}

function freeSections(list: SourceNode & { kind: "list" }, keySpan: Span): NamedSection[] {
	return list.items.map((value) => ({ typed: "章节", keySpan, value, heading: "", fills: [] }));
}

/** The same node with canonical keys, as deep as the schema goes. */
export function nameNode(
	node: SourceNode,
	schema: Schema | undefined,
	genre: Pick<Genre, "plan">,
	naming: Naming,
): SourceNode {
	const own = resolve(schema, genre.plan);
	if (node.kind === "list" && own?.items) {
		return { ...node, items: node.items.map((item) => nameNode(item, own.items, genre, naming)) };
	}
	if (node.kind !== "map") return node;
	if (!own?.properties) return namedByUser(node, own, genre, naming);
	const { properties } = own;
	const names = namesOf(properties);
	if (wasMeantAsText(node, own, names)) return textInstead(node, naming);
	const choice: Choice = {
		names,
		identify: ({ keys }) => keys[0] as string,
		fits: ({ keys }, value) => takes(resolve(properties[keys[0] as string], genre.plan), value),
		here: () => Object.values(properties).map(({ title = "" }) => title),
	};
	const entries = knownEntries(node, choice, naming).map(({ entry, name: { keys } }) => {
		const key = keys[0] as string;
		const { key: typed, keySpan } = entry;
		return { key, typed, keySpan, value: nameNode(entry.value, properties[key], genre, naming) };
	});
	return { ...node, entries };
}

/** 变量: the keys are names that the user gives, and the schema says what stands under each. */
function namedByUser(
	node: MapNode,
	schema: Schema | undefined,
	genre: Pick<Genre, "plan">,
	naming: Naming,
): SourceNode {
	const inner = schema?.additionalProperties;
	if (typeof inner !== "object") return node;
	const entries = node.entries.map((one) => ({ ...one, value: nameNode(one.value, inner, genre, naming) }));
	return { ...node, entries };
}

const KINDS = { scalar: "string", list: "array", map: "object" } as const;

/** Whether the schema has a place for a value of this kind. */
function takes(schema: Schema | undefined, kind: SourceNode["kind"]): boolean {
	return [schema?.type ?? []].flat().includes(KINDS[kind]);
}

/** `- 现通知如下:` is a mapping to YAML; where text may stand and none of its keys is known, text was meant. */
function wasMeantAsText(node: MapNode, schema: Schema, names: Names): boolean {
	const mayBeText = Array.isArray(schema.type) && schema.type.includes("string");
	return (
		mayBeText && node.entries.length === 1 && node.entries.every(({ key }) => !isNearlyKnown(key, names))
	);
}

function textInstead(node: MapNode, naming: Naming): SourceNode {
	const [first] = node.entries as [MapEntry];
	const source = sourceAt(naming.tree, first.keySpan);
	naming.diagnostics.push(textAsMapping(source, first));
	const { text } = source;
	const { at, span } = node;
	return { kind: "scalar", text: text.slice(span.start, span.end) || first.key, style: "plain", at, span };
}

function firstLineEnd(tree: SourceTree, span: Span): number {
	const end = tree.source.text.slice(span.start, span.end).search(/[\r\n]/);
	return end < 0 ? span.end : span.start + end;
}
