import { Ajv, type AnySchemaObject } from "ajv";
import type { Genre } from "../../genres/genres.ts";
import type { Schema } from "../../genres/schema.ts";
import { deciding } from "../canonical.ts";
import { AJV_OPTIONS } from "../options.ts";
import type { SchemaValidator } from "../validator.ts";

/** The schema of the fields that a genre adds; what every plan may have is checked by one schema for all. */
export function ownSchema({ own, fields, plan }: Genre): AnySchemaObject {
	const properties = Object.fromEntries(own.map((key) => [key, fields[key] as Schema]));
	return withinPlan(deciding({ type: "object", properties, $defs: plan.$defs ?? {} })) as AnySchemaObject;
}

/** Genre files refer to the plan's definitions by its file; here those stand beside. */
function withinPlan(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(withinPlan);
	if (typeof schema !== "object" || schema === null) return schema;
	return Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [
			key,
			key === "$ref" ? String(value).replace(/^[^#]*/, "") : withinPlan(value),
		]),
	);
}

export function compileOwn(genre: Genre): SchemaValidator {
	return new Ajv(AJV_OPTIONS).compile(ownSchema(genre)) as SchemaValidator;
}
