/** The part of JSON Schema (draft-07) that our schema files use, and our one annotation keyword `gzfa`. */
export interface Schema {
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	title?: string;
	description?: string;
	type?: SchemaType | SchemaType[];
	enum?: string[];
	pattern?: string;
	patternErrorMessage?: string;
	minLength?: number;
	minItems?: number;
	minProperties?: number;
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean;
	gzfa?: Annotation;
}

export type SchemaType = "string" | "array" | "object";

export interface Annotation {
	/** Other names of a field, a section or a genre. */
	also?: string[];
	/** Names of another section that fill this one too (组织领导 fills 组织机构 and 保障措施). */
	shared?: string[];
	/** What `gzfa new` writes for this field or section. */
	sample?: Sample;
	/** Of a genre: sections it usually has, in order; a list means any one of them. */
	usual?: (string | string[])[];
	/** Of a genre: the usual order of its sections. */
	order?: string[];
	/** Of a genre: samples of its own for fields, by canonical name. */
	samples?: Record<string, Sample>;
}

export type Sample = string | Sample[] | { [key: string]: Sample };

/** The file that a `$ref` means (`plan.schema.json#/$defs/section`, or `#/…` within the plan's own). */
export function resolve(schema: Schema | undefined, plan: Schema): Schema | undefined {
	if (!schema?.$ref) return schema;
	const path = schema.$ref.split("#/")[1]?.split("/") ?? [];
	let found: unknown = plan;
	for (const step of path) found = (found as Record<string, unknown>)[step];
	const { $ref: _, ...own } = schema;
	return { ...resolve(found as Schema, plan), ...own };
}
