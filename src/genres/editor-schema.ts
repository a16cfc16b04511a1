import { EDITOR_SENTENCES as SAY } from "../zh/editor.ts";
import type { Catalogue } from "./catalogue.ts";
import { described, describedPlan } from "./described.ts";
import type { Genre } from "./genres.ts";
import { resolve, type Schema } from "./schema.ts";

/** JSON Schema as VS Code's YAML extension reads it; looser than ours, because that reads core YAML. */
export type EditorSchema = Record<string, unknown>;

/**
 * The schema by which an editor completes, explains and checks plans: of one genre, or of any when none is given.
 * Chinese names are offered; English and other names are taken without being offered.
 */
export function editorSchema(catalogue: Catalogue, genre?: Genre): EditorSchema {
	const genres = (genre ? [genre] : catalogue.all().genres).map(described);
	const { plan, sections } = describedPlan();
	const fields: Record<string, Schema> = Object.assign({}, ...genres.map((one) => one.fields));
	const named: Record<string, Schema> = {
		...fields,
		genre: { ...fields.genre, enum: [...new Set(genres.flatMap(genreNames))] },
	};
	// What a document issues may be of any genre, and this schema knows but one.
	if (genre) named.enclosure = { ...fields.enclosure, gzfa: {} };
	const title = genre?.title ?? "公文计划";
	const description = genre?.description ?? plan.description ?? "";
	return editorSchemaOf({ ...plan, title, description, properties: { ...named, ...sections } });
}

/** Of any file in the manner of plans: `$ref`s are to the definitions of the plan's schema. */
export function editorSchemaOf(schema: Schema): EditorSchema {
	const { plan } = describedPlan();
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: schema.title,
		description: schema.description,
		type: "object",
		...inside(schema, plan, "#"),
		definitions: Object.fromEntries(
			definedIn(plan).map(([name, one]) => [name, inside(one, plan, placeOf(name))]),
		),
	};
}

function genreNames({ title, also, name }: Genre): string[] {
	return [title, ...also, name];
}

/**
 * What one value may be. What stands inside it goes under `allOf`: in the open, completion would begin a list where
 * a text will do, and `errorMessage` would hide the name of a mistyped key. `at` is the pointer of the result.
 */
function valueSchema(schema: Schema, plan: Schema, at: string): EditorSchema {
	const { title, description, type = [], ...own } = resolve(schema, plan) as Schema;
	const words = { ...(title && { title }), ...(description && { description }) };
	const types = [type].flat();
	if (own.enum && !types.includes("object")) return { ...words, ...choice(own.enum) };
	if (own.enum) {
		const record = { if: { type: OTHER_THAN_MAPPING }, else: inside(own, plan, `${at}/allOf/0/else`) };
		const defaultSnippets = own.enum.map((one) => ({ label: one, body: one }));
		const type = ["string", "object"];
		return {
			...words,
			type,
			defaultSnippets,
			if: { type: "object" },
			else: choice(own.enum),
			allOf: [record],
		};
	}
	const isPlan = own.gzfa?.plan;
	const written = referenceTo(own, plan) ?? inside(own, plan, `${at}/allOf/0/else`);
	const taken = types.flatMap((one) => (one === "string" ? textTypes(own) : [one]));
	const errorMessage = SAY.shape(types);
	return {
		...words,
		type: [...new Set([...taken, "object"])],
		errorMessage,
		allOf: [
			{ if: INCLUDES, else: types.includes("object") ? written : { ...written, type: taken, errorMessage } },
			...(isPlan ? [{ if: { type: ["string", "number", "boolean"] }, else: { $ref: "#" } }] : []),
		],
	};
}

/** What stands in another file may stand anywhere. */
const INCLUDES = { type: "object", required: ["引用"] };

/** What several keys may hold stands in `definitions` once. */
function referenceTo({ properties }: Schema, plan: Schema): EditorSchema | undefined {
	const defined = definedIn(plan).find(([, one]) => one.properties === properties);
	return defined && { $ref: placeOf(defined[0]) };
}

function placeOf(definition: string): string {
	return `#/definitions/${definition}`;
}

function definedIn(plan: Schema): [string, Schema][] {
	return Object.entries(plan.$defs ?? {}).filter(([, { properties }]) => properties);
}

const OTHER_THAN_MAPPING = ["string", "number", "boolean", "null", "array"];

/** What is text to gzfa may be a number or a boolean to core YAML, and null when it is empty. */
function textTypes({ minLength, pattern }: Schema): string[] {
	return ["string", "number", "boolean", ...(minLength || pattern ? [] : ["null"])];
}

/** A text of blanks alone is as good as none. */
function textRule({ minLength, pattern, patternErrorMessage }: Schema): EditorSchema {
	if (pattern) return { pattern, patternErrorMessage };
	return minLength ? { pattern: "\\S", patternErrorMessage: SAY.empty } : {};
}

const ASCII = /^[!-~]+$/;

/** Values that are not Chinese are taken without being offered or listed; snippets offer without checking. */
function choice(values: string[]): EditorSchema {
	const offered = values.filter((one) => !ASCII.test(one));
	const taken = values.filter((one) => ASCII.test(one));
	const checked = { enum: offered, errorMessage: SAY.choice(offered) };
	if (taken.length === 0) return checked;
	const type = ["string", ...(taken.includes("true") ? ["boolean"] : [])];
	return {
		defaultSnippets: offered.map((one) => ({ label: one, body: one })),
		if: { type, pattern: `^(${taken.join("|")})$` },
		else: checked,
	};
}

function inside(schema: Schema, plan: Schema, at: string): EditorSchema {
	const { items, minItems, properties, minProperties, additionalProperties, required = [], gzfa } = schema;
	const either = gzfa?.either ?? [];
	const needs = required.filter((key) => !either.includes(key)).map((key) => [key]);
	if (either.length > 0) needs.push(either);
	const ofUser = typeof additionalProperties === "object" ? additionalProperties : undefined;
	return {
		...textRule(schema),
		...(items && { minItems, items: valueSchema(items, plan, `${at}/items`) }),
		...(ofUser && {
			minProperties,
			additionalProperties: valueSchema(ofUser, plan, `${at}/additionalProperties`),
		}),
		...(properties && {
			minProperties,
			additionalProperties,
			properties: underEveryName(properties, plan, `${at}/properties`),
			...(needs.length > 0 && {
				// What a plan does not say, the one that it builds on may.
				allOf: needs.map((keys) =>
					needed(namesIn(properties, properties.inherits ? [...keys, "inherits"] : keys)),
				),
			}),
		}),
	};
}

/** Names that are not offered stand around a reference, because `doNotSuggest` is lost beside one. */
function underEveryName(properties: Record<string, Schema>, plan: Schema, at: string): EditorSchema {
	const named: EditorSchema = {};
	const others: [string, string][] = [];
	for (const [key, schema] of Object.entries(properties)) {
		const [title, ...rest] = namesOf(key, schema);
		named[title] = valueSchema(schema, plan, `${at}/${title}`);
		for (const name of [...rest, ...(schema.gzfa?.shared ?? [])]) others.push([name, title]);
	}
	for (const [name, title] of others) {
		named[name] ??= { doNotSuggest: true, allOf: [{ $ref: `${at}/${title}` }] };
	}
	return named;
}

function namesIn(properties: Record<string, Schema>, keys: string[]): [string, ...string[]] {
	return keys.flatMap((key) => namesOf(key, properties[key] ?? {})) as [string, ...string[]];
}

/** The Chinese name first. */
function namesOf(key: string, { title, gzfa }: Schema): [string, ...string[]] {
	return [...(title ? [title] : []), key, ...(gzfa?.also ?? [])] as [string, ...string[]];
}

/** One of these keys must be there. `anyOf` would say this too, but hovers then print every title twice. */
function needed([first, ...others]: [string, ...string[]]): EditorSchema {
	const missing: EditorSchema = { required: [first], errorMessage: SAY.missing(first) };
	return others.reduce((rest, name) => ({ if: { required: [name] }, else: rest }), missing);
}
