import { allGenres, type Genre } from "./genres.ts";
import { resolve, type Schema, type SchemaType } from "./schema.ts";

/** JSON Schema as VS Code's YAML extension reads it; looser than ours, because that reads core YAML. */
export type EditorSchema = Record<string, unknown>;

/**
 * The schema by which an editor completes, explains and checks plans: of one genre, or of any when none is given.
 * Chinese names are offered; English and other names are taken without being offered.
 */
export function editorSchema(genre: Genre | undefined): EditorSchema {
	const all = allGenres();
	const { plan, fields, sections } = genre ?? (all[0] as Genre);
	const callable = (genre ? [genre] : all).flatMap(({ title, also, name }) => [title, ...also, name]);
	const top = { ...fields, genre: { ...fields.genre, enum: callable } };
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: genre?.title ?? "公文计划",
		description: genre?.description ?? plan.description,
		type: "object",
		additionalProperties: false,
		...requiredUnderAnyName(plan.required, top),
		properties: { ...byEveryName(top, plan), ...byEveryName(sections, plan) },
		definitions: mapValues(plan.$defs ?? {}, (one) => loosened(one, plan)),
	};
}

/** `doNotSuggest` is lost beside `$ref`, so every body stands in full; cycles run through list items only. */
function byEveryName(properties: Record<string, Schema>, plan: Schema): EditorSchema {
	const named: EditorSchema = {};
	for (const [key, schema] of Object.entries(properties)) named[schema.title ?? key] = loosened(schema, plan);
	for (const [key, schema] of Object.entries(properties)) {
		const { also = [], shared = [] } = schema.gzfa ?? {};
		for (const name of [key, ...also, ...shared]) {
			named[name] ??= { ...loosened(schema, plan), doNotSuggest: true };
		}
	}
	return named;
}

function loosened(schema: Schema, plan: Schema): EditorSchema {
	const { gzfa: _annotation, $defs: _defs, $id: _id, ...own } = resolve(schema, plan) as Schema;
	const { type, enum: values, items, properties, required, ...rest } = own;
	const loose: EditorSchema = { ...rest };
	if (type) loose.type = widened(type);
	if (values) loose.enum = values.flatMap((one) => (isBoolean(one) ? [one, one === "true"] : [one]));
	if (items) loose.items = items.$ref ? { $ref: inDefinitions(items.$ref) } : loosened(items, plan);
	if (properties) Object.assign(loose, { properties: byEveryName(resolved(properties, plan), plan) });
	return { ...loose, ...requiredUnderAnyName(required, resolved(properties ?? {}, plan)) };
}

/** What is text to gzfa may be a number or a boolean to core YAML. */
function widened(type: SchemaType | SchemaType[]): string[] {
	return [type]
		.flat()
		.flatMap((one): string[] => (one === "string" ? ["string", "number", "boolean"] : [one]));
}

function isBoolean(value: string): boolean {
	return value === "true" || value === "false";
}

function inDefinitions(ref: string): string {
	return ref.replace(/^.*#\/\$defs\//, "#/definitions/");
}

function requiredUnderAnyName(keys: string[] | undefined, properties: Record<string, Schema>): EditorSchema {
	if (!keys) return {};
	const names = (key: string) => [properties[key]?.title ?? key, key, ...(properties[key]?.gzfa?.also ?? [])];
	return { allOf: keys.map((key) => ({ anyOf: names(key).map((name) => ({ required: [name] })) })) };
}

function resolved(properties: Record<string, Schema>, plan: Schema): Record<string, Schema> {
	return mapValues(properties, (one) => resolve(one, plan) as Schema);
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
