import { builtinSchemas } from "../genres/builtin.ts";
import type { Schema } from "../genres/schema.ts";

/**
 * The plan's schema after naming: section keys and 章节 have become one list of sections.
 * Only what decides is in it; the words for people stay in the schema files.
 */
export function canonicalSchema(): Schema {
	const { plan } = builtinSchemas();
	const sections: Schema = { type: "array", items: { $ref: "#/$defs/section" } };
	return bare({ ...plan, properties: { ...plan.properties, sections } });
}

export function bare(schema: Schema): Schema {
	const { title: _t, description: _d, patternErrorMessage: _p, gzfa: _g, ...rest } = schema;
	return {
		...rest,
		...(rest.items ? { items: bare(rest.items) } : {}),
		...(typeof rest.additionalProperties === "object"
			? { additionalProperties: bare(rest.additionalProperties) }
			: {}),
		...(rest.properties ? { properties: bareEach(rest.properties) } : {}),
		...(rest.$defs ? { $defs: bareEach(rest.$defs) } : {}),
	};
}

function bareEach(schemas: Record<string, Schema>): Record<string, Schema> {
	return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, bare(schema)]));
}
