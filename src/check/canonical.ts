import { builtinSchemas } from "../genres/builtin.ts";
import type { Schema } from "../genres/schema.ts";

/**
 * The plan's schema after naming: section keys and 章节 have become one list of sections.
 * Only what decides is in it; the words for people stay in the schema files.
 */
export function canonicalSchema(): Schema {
	return deciding(namedSchema(builtinSchemas().plan));
}

const known = new WeakMap<Schema, Schema>();

/** The same with the words for people. */
export function namedSchema(plan: Schema): Schema {
	const sections: Schema = { type: "array", items: { $ref: "#/$defs/section" } };
	const named = known.get(plan) ?? { ...plan, properties: { ...plan.properties, sections } };
	known.set(plan, named);
	return named;
}

/** A schema without what is for people. */
export function deciding(schema: Schema): Schema {
	const all = bare(schema);
	return { ...all, $defs: { ...all.$defs, text: TEXT } };
}

/** The commonest of all values: checked by one function instead of some code at each place. */
const TEXT: Schema = { type: "string", minLength: 1 };

function isText(schema: Schema): boolean {
	return schema.type === "string" && schema.minLength === 1 && Object.keys(schema).length === 2;
}

function shared(schema: Schema): Schema {
	const one = bare(schema);
	return isText(one) ? { $ref: "#/$defs/text" } : one;
}

function bare(schema: Schema): Schema {
	const { title: _t, description: _d, patternErrorMessage: _p, gzfa: _g, ...rest } = textChoices(schema);
	// Keys without a name were told and dropped when the plan was named.
	if (rest.additionalProperties === false) delete rest.additionalProperties;
	return {
		...rest,
		...(rest.items ? { items: shared(rest.items) } : {}),
		...(typeof rest.additionalProperties === "object"
			? { additionalProperties: bare(rest.additionalProperties) }
			: {}),
		...(rest.properties ? { properties: bareEach(rest.properties) } : {}),
		...(rest.$defs ? { $defs: bareEach(rest.$defs) } : {}),
	};
}

/** To ajv `enum` is about values of every kind. */
function textChoices(schema: Schema): Schema {
	if (!schema.enum || typeof schema.type !== "object") return schema;
	const { enum: choices, ...rest } = schema;
	return { ...rest, pattern: `^(?:${choices.join("|")})$` };
}

function bareEach(schemas: Record<string, Schema>): Record<string, Schema> {
	return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, shared(schema)]));
}
