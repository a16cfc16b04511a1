import { everyPlan, type Genre } from "./genres.ts";
import type { Schema } from "./schema.ts";

/** What a key of a plan stands for. A name may fill several sections, but only one field. */
export interface Name {
	kind: "field" | "section";
	/** Canonical names, one for a field. */
	keys: string[];
}

export type Names = Map<string, Name>;

const tables = new WeakMap<object, Names>();

/** The names that an object of the plan takes: canonical, standard and other names of its properties. */
export function namesOf(properties: Record<string, Schema>): Names {
	return remembered(properties, () => {
		const names: Names = new Map();
		for (const [key, schema] of Object.entries(properties)) add(names, "field", key, schema);
		return names;
	});
}

/** The names at the top of a plan: fields, and every section key. What a genre adds comes before all others. */
export function topNames(genre: Genre): Names {
	return remembered(genre, () => {
		const names = new Map(namesOf(genre.fields));
		const own = genre.own.map((key) => [key, genre.fields[key] as Schema] as const);
		for (const [key, schema] of Object.entries(genre.sections)) add(names, "section", key, schema);
		for (const [key, schema] of own) for (const name of namesOfOne(key, schema)) names.delete(name);
		for (const [key, schema] of own) add(names, "field", key, schema);
		return names;
	});
}

/** The names of sections alone, as 栏目 takes them. */
export function sectionNames(genre: Genre): Names {
	return remembered(genre.sections, () => {
		const names: Names = new Map();
		for (const [key, schema] of Object.entries(genre.sections)) add(names, "section", key, schema);
		return names;
	});
}

function add(names: Names, kind: Name["kind"], key: string, schema: Schema): void {
	for (const name of namesOfOne(key, schema)) {
		const known = names.get(name);
		names.set(name, { kind, keys: known?.kind === kind ? [...known.keys, key] : [key] });
	}
}

function namesOfOne(key: string, { title = key, gzfa: { also = [], shared = [] } = {} }: Schema): string[] {
	return [...new Set([key, title, ...also, ...shared])];
}

function remembered(owner: object, make: () => Names): Names {
	const known = tables.get(owner);
	if (known) return known;
	const names = make();
	tables.set(owner, names);
	return names;
}

/** The names of the fields that every plan may have; the genre, which only one of them tells, need not be known. */
export function fieldNames(): Names {
	return namesOf(everyPlan().fields);
}
