import { builtinSchemas } from "./builtin.ts";
import { type Annotation, resolve, type Sample, type Schema } from "./schema.ts";

/** A 文种, flattened: everything a plan of this genre may say, in one object. */
export interface Genre {
	/** Canonical name, `work-plan`. */
	name: string;
	/** Standard Chinese name, 工作方案. */
	title: string;
	also: string[];
	description: string;
	/** Plain fields by canonical name, `$ref` resolved one level. */
	fields: Record<string, Schema>;
	/** Canonical names of the fields that this genre adds to those of every plan. */
	own: string[];
	/** Section keys by canonical name. */
	sections: Record<string, Schema>;
	/** The group it is listed in. */
	family: string;
	direction: Annotation["direction"];
	/** Fields that such a document has. */
	needs: string[];
	/** Values of fields that stand unless the plan or the project says otherwise. */
	defaults: Record<string, string | string[]>;
	/** Fields that its template leaves out on purpose. */
	unused: string[];
	usual: string[][];
	order: string[];
	/** What `gzfa new` writes for fields of this genre. */
	samples: Record<string, Sample>;
	/** The plan's schema, whose `$defs` inner `$ref`s mean. */
	plan: Schema;
}

let loaded: Genre[] | undefined;

/** All genres in order of their names. */
export function allGenres(): Genre[] {
	loaded ??= flattenAll();
	return loaded;
}

function flattenAll(): Genre[] {
	const { plan, sections, genres } = builtinSchemas();
	const shared = resolveEach(plan.properties, plan);
	const columns = resolveEach(sections.properties, plan);
	return Object.keys(genres)
		.sort()
		.map((name) => flatten(name, genres[name] as Schema, plan, shared, columns));
}

function flatten(
	name: string,
	own: Schema,
	plan: Schema,
	shared: Record<string, Schema>,
	sections: Record<string, Schema>,
): Genre {
	return {
		name,
		title: own.title ?? name,
		also: own.gzfa?.also ?? [],
		description: own.description ?? "",
		fields: own.properties ? { ...shared, ...resolveEach(own.properties, plan) } : shared,
		own: Object.keys(own.properties ?? {}),
		sections,
		family: own.gzfa?.family ?? "",
		direction: own.gzfa?.direction,
		needs: own.gzfa?.needs ?? [],
		defaults: own.gzfa?.defaults ?? {},
		unused: own.gzfa?.unused ?? [],
		usual: (own.gzfa?.usual ?? []).map((one) => (typeof one === "string" ? [one] : one)),
		order: own.gzfa?.order ?? [],
		samples: own.gzfa?.samples ?? {},
		plan,
	};
}

function resolveEach(properties: Record<string, Schema> = {}, plan: Schema): Record<string, Schema> {
	return Object.fromEntries(
		Object.entries(properties).map(([key, schema]) => [key, resolve(schema, plan) as Schema]),
	);
}

/** The genre that a plan means by its canonical, standard or other name; undefined when nobody has that name. */
export function findGenre(name: string): Genre | undefined {
	return allGenres().find((one) => one.name === name || one.title === name || one.also.includes(name));
}

/** Chinese names of fields and sections by canonical name: the vocabulary of templates and messages. */
export function titlesOf(schemas: Record<string, Schema>): Record<string, string> {
	return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, schema.title ?? key]));
}
