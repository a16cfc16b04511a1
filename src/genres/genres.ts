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
	/** Values of fields unless the plan or its project says otherwise. */
	defaults: Record<string, string | string[]>;
	/** Fields that the template does not print on purpose. */
	unused: string[];
	usual: string[][];
	order: string[];
	/** What `gzfa new` writes for fields of this genre. */
	samples: Record<string, Sample>;
	/** What its file says. */
	schema: Schema;
	/** The plan's schema, whose `$defs` inner `$ref`s mean. */
	plan: Schema;
	/** Of a project's genre: its file, and the built-in one whose name it has taken over. */
	project?: { file: string; hides?: string };
}

/** What plans of every genre may say, `$ref` resolved one level. */
export interface Shared {
	plan: Schema;
	fields: Record<string, Schema>;
	sections: Record<string, Schema>;
}

let shared: Shared | undefined;

export function everyPlan(): Shared {
	if (shared) return shared;
	const { plan, sections } = builtinSchemas();
	shared = sharedOf(plan, sections);
	return shared;
}

export function sharedOf(plan: Schema, sections: Schema): Shared {
	return {
		plan,
		fields: resolveEach(plan.properties, plan),
		sections: resolveEach(sections.properties, plan),
	};
}

/** Brings what the thin file of a genre says and what every plan may say into one object. */
export function flatten(name: string, own: Schema, { plan, fields, sections } = everyPlan()): Genre {
	const { gzfa = {} } = own;
	return {
		name,
		title: own.title ?? name,
		also: gzfa.also ?? [],
		description: own.description ?? "",
		family: gzfa.family ?? "",
		direction: gzfa.direction,
		fields: own.properties ? { ...fields, ...resolveEach(own.properties, plan) } : fields,
		own: Object.keys(own.properties ?? {}),
		sections,
		needs: gzfa.needs ?? [],
		defaults: gzfa.defaults ?? {},
		unused: gzfa.unused ?? [],
		usual: (gzfa.usual ?? []).map((one) => (typeof one === "string" ? [one] : one)),
		order: gzfa.order ?? [],
		samples: gzfa.samples ?? {},
		schema: own,
		plan,
	};
}

function resolveEach(properties: Record<string, Schema> = {}, plan: Schema): Record<string, Schema> {
	return Object.fromEntries(
		Object.entries(properties).map(([key, schema]) => [key, resolve(schema, plan) as Schema]),
	);
}

/** Chinese names of fields and sections by canonical name: the vocabulary of templates and messages. */
export function titlesOf(schemas: Record<string, Schema>): Record<string, string> {
	return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, schema.title ?? key]));
}
