import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { everyPlan } from "../genres/genres.ts";
import { namesOf } from "../genres/names.ts";
import { child, entry } from "../plan/named.ts";
import type { MapEntry, ScalarNode, SourceNode } from "../source/source.ts";
import { misfits } from "./conform.ts";
import { schemaMisfit } from "./misfit.ts";
import { keyByName, ownFields, tablesFor } from "./names.ts";

/** What the schema of a genre must be beyond its own schema; that has been found in order. */
export function genreRules(root: SourceNode): Diagnostic[] {
	return [
		...namesKnown(root),
		...fieldsNew(root),
		...fieldsShaped(root),
		...requiredThere(root),
		...defaultsFit(root),
	];
}

const LISTS = ["needs", "unused", "usual", "order"];
const KEYED = ["defaults", "samples"];

/** Lists and keys of the annotations name fields and sections that exist. */
function namesKnown(root: SourceNode): Diagnostic[] {
	const annotation = child(root, "gzfa");
	const named = [
		...LISTS.flatMap((where) => textsIn(child(annotation, where)).map((node) => ({ where, node }))),
		...KEYED.flatMap((where) =>
			entriesOf(child(annotation, where)).map(({ key, keySpan }) => {
				const node = { kind: "scalar" as const, text: key, style: "quoted" as const, at: "", span: keySpan };
				return { where, node };
			}),
		),
	];
	const known = tablesFor(root).flatMap((names) => [...names.keys()]);
	return named
		.filter(({ node }) => keyByName(root, node.text) === undefined)
		.map(({ where, node: { text: name, span } }) => {
			const near = nearest(name, known);
			return diagnostic("SCHEMA-NAME-UNKNOWN", span, { where, name, ...(near ? { near } : {}) });
		});
}

function textsIn(node: SourceNode | undefined): ScalarNode[] {
	if (node?.kind === "scalar") return [node];
	return node?.kind === "list" ? node.items.flatMap(textsIn) : [];
}

function entriesOf(node: SourceNode | undefined): MapEntry[] {
	return node?.kind === "map" ? node.entries : [];
}

/** Fields of the genre's own are called as no field of every plan is, no section by its proper name, nor each other. */
function fieldsNew(root: SourceNode): Diagnostic[] {
	const { fields, sections } = everyPlan();
	const proper = Object.entries(sections).flatMap(([key, { title = key }]) => [key, title]);
	const seen = new Set<string>([...namesOf(fields).keys(), ...proper]);
	return entriesOf(child(root, "properties")).flatMap(({ key, keySpan, value }) => {
		const title = child(value, "title");
		const also = textsIn(child(child(value, "gzfa"), "also"));
		const names = [{ text: key, span: keySpan }, ...(title?.kind === "scalar" ? [title] : []), ...also];
		return names.flatMap(({ text: name, span }) => {
			if (!seen.has(name)) return seen.add(name) && [];
			return [diagnostic("SCHEMA-FIELD-TAKEN", span, { name })];
		});
	});
}

/** A field is a text, a list that says of what, or like one of those that plans have. */
function fieldsShaped(root: SourceNode): Diagnostic[] {
	return entriesOf(child(root, "properties")).flatMap(({ key, value }) => {
		const type = child(value, "type");
		const items = child(value, "items");
		const isList = type?.kind === "scalar" && type.text === "array";
		const isOdd = Boolean(type) === Boolean(entry(value, "$ref")) || isList !== Boolean(items);
		if (isOdd) return [shapeless(key, value)];
		return entriesOf(child(items, "properties"))
			.filter((part) => Boolean(entry(part.value, "type")) === Boolean(entry(part.value, "$ref")))
			.map((part) => shapeless(part.key, part.value));
	});
}

/** What a record must have is one of its parts: a part that was deleted is easily left there. */
function requiredThere(root: SourceNode): Diagnostic[] {
	return entriesOf(child(root, "properties")).flatMap(({ value }) =>
		[value, child(value, "items")].flatMap((record) => {
			const parts = new Set(entriesOf(child(record, "properties")).map(({ key }) => key));
			return textsIn(child(record, "required"))
				.filter(({ text }) => !parts.has(text))
				.map(({ text: name, span }) => diagnostic("SCHEMA-REQUIRED", span, { name }));
		}),
	);
}

function shapeless(key: string, { span }: SourceNode): Diagnostic {
	return diagnostic("SCHEMA-FIELD-SHAPE", { ...span, end: span.start + 1 }, { field: key });
}

/** A default is what a plan could say there. */
function defaultsFit(root: SourceNode): Diagnostic[] {
	const { plan, fields } = everyPlan();
	const all = { ...fields, ...ownFields(root) };
	return entriesOf(child(child(root, "gzfa"), "defaults")).flatMap(({ key, value }) => {
		const schema = all[keyByName(root, key) ?? ""];
		const judging = { root: plan, called: (inner: string) => inner, typed: false };
		return schema ? misfits(value, schema, judging, key).map(schemaMisfit) : [];
	});
}
