import { resolve, type Schema } from "../genres/schema.ts";

/**
 * Whether a value has nothing against it, by the few keywords that our schemas are made of. Nearly every plan is sound;
 * only for one that is not is ajv's validator loaded, to say where and why. A test holds the two against each other.
 */
export function isSound(value: unknown, schema: Schema, plan: Schema): boolean {
	const own = resolve(schema, plan) as Schema;
	// What is not understood here is left to ajv.
	if (!isUnderstood(own)) return false;
	if (typeof value === "string") return isSoundText(value, own);
	if (Array.isArray(value)) return isSoundList(value, own, plan);
	return isSoundRecord(value as Record<string, unknown>, own, plan);
}

const KEYWORDS = new Set([
	...["type", "enum", "pattern", "minLength", "minItems", "minProperties"],
	...["items", "properties", "required", "additionalProperties"],
	...["title", "description", "patternErrorMessage", "gzfa", "$id", "$schema", "$defs"],
]);

const understood = new WeakMap<Schema, boolean>();

function isUnderstood(schema: Schema): boolean {
	const known = understood.get(schema) ?? Object.keys(schema).every((key) => KEYWORDS.has(key));
	understood.set(schema, known);
	return known;
}

function takes({ type }: Schema, wanted: string): boolean {
	return type === undefined || type === wanted || (Array.isArray(type) && type.includes(wanted as never));
}

function isSoundText(text: string, schema: Schema): boolean {
	const { enum: choices, pattern, minLength = 0 } = schema;
	if (!takes(schema, "string") || text.length < minLength) return false;
	if (minLength > 1 && [...text].length < minLength) return false;
	if (choices && !choices.includes(text)) return false;
	return pattern === undefined || expression(pattern).test(text);
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
	const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
	expressions.set(pattern, known);
	return known;
}

function isSoundList(list: unknown[], schema: Schema, plan: Schema): boolean {
	const { items, minItems = 0 } = schema;
	if (!takes(schema, "array") || list.length < minItems) return false;
	return !items || list.every((one) => isSound(one, items, plan));
}

function isSoundRecord(record: Record<string, unknown>, schema: Schema, plan: Schema): boolean {
	const { properties = {}, required = [], minProperties = 0, additionalProperties } = schema;
	const keys = Object.keys(record);
	if (!takes(schema, "object") || keys.length < minProperties) return false;
	if (!required.every((key) => Object.hasOwn(record, key))) return false;
	return keys.every((key) => {
		const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
		// Keys without a name were told and dropped when the plan was named; 变量 have names of the user's.
		const inner = known ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
		return !inner || isSound(record[key], inner, plan);
	});
}
