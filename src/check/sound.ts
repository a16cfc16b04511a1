import { resolve, type Schema } from "../genres/schema.ts";

/**
 * Whether a value has nothing against it, by the few keywords that our schemas are made of. Nearly every plan is sound;
 * only for one that is not is ajv's validator loaded, to say where and why. A test holds the two against each other.
 */
export function isSound(value: unknown, schema: Schema, plan: Schema): boolean {
	return testOf(schema, plan)(value);
}

type Test = (value: unknown) => boolean;

const tests = new WeakMap<Schema, Test>();

/** Made when a value first comes to it: schemas hold themselves. */
function testOf(schema: Schema, plan: Schema): Test {
	const known = tests.get(schema);
	if (known) return known;
	let made: Test | undefined;
	const test: Test = (value) => {
		made ??= testFor(resolve(schema, plan) as Schema, plan);
		return made(value);
	};
	tests.set(schema, test);
	return test;
}

const KEYWORDS = new Set([
	...["type", "enum", "pattern", "minLength", "minItems", "minProperties"],
	...["items", "properties", "required", "additionalProperties"],
	...["title", "description", "patternErrorMessage", "gzfa", "$id", "$schema", "$defs"],
]);

function testFor(schema: Schema, plan: Schema): Test {
	// What is not understood here is left to ajv.
	if (!Object.keys(schema).every((key) => KEYWORDS.has(key))) return () => false;
	const [isText, isList, isRecord] = [ofText(schema), ofList(schema, plan), ofRecord(schema, plan)];
	return (value) => {
		if (typeof value === "string") return isText(value);
		return Array.isArray(value) ? isList(value) : isRecord(value as Record<string, unknown>);
	};
}

function takes({ type }: Schema, wanted: string): boolean {
	return type === undefined || type === wanted || (Array.isArray(type) && type.includes(wanted as never));
}

const never = (): boolean => false;

function ofText(schema: Schema): (text: string) => boolean {
	if (!takes(schema, "string")) return never;
	const { enum: choices, pattern, minLength = 0 } = schema;
	const expression = pattern === undefined ? undefined : new RegExp(pattern, "u");
	return (text) => {
		if (text.length < minLength || (minLength > 1 && [...text].length < minLength)) return false;
		if (choices && !choices.includes(text)) return false;
		return expression === undefined || expression.test(text);
	};
}

function ofList(schema: Schema, plan: Schema): (list: unknown[]) => boolean {
	if (!takes(schema, "array")) return never;
	const { items, minItems = 0 } = schema;
	const test = items && testOf(items, plan);
	return (list) => list.length >= minItems && (!test || list.every(test));
}

function ofRecord(schema: Schema, plan: Schema): (record: Record<string, unknown>) => boolean {
	if (!takes(schema, "object")) return never;
	const { properties = {}, required = [], minProperties = 0, additionalProperties } = schema;
	const named = new Map(Object.entries(properties).map(([key, one]) => [key, testOf(one, plan)]));
	// Keys without a name were told and dropped when the plan was named; 变量 have names of the user's.
	const other = typeof additionalProperties === "object" ? testOf(additionalProperties, plan) : undefined;
	return (record) => {
		const keys = Object.keys(record);
		if (keys.length < minProperties || !required.every((key) => Object.hasOwn(record, key))) return false;
		return keys.every((key) => (named.get(key) ?? other)?.(record[key]) ?? true);
	};
}
