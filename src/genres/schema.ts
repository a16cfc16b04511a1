/** The part of JSON Schema (draft-07) that our schema files use, and our one annotation keyword `gzfa`. */
export interface Schema {
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	title?: string;
	description?: string;
	type?: SchemaType | SchemaType[];
	/** Of texts: a mapping or list may stand there too where `type` says so. */
	enum?: string[];
	pattern?: string;
	patternErrorMessage?: string;
	minLength?: number;
	minItems?: number;
	minProperties?: number;
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	propertyNames?: Schema;
	gzfa?: Annotation;
}

/** In YAML every scalar is a text; `boolean` and `integer` are for our JSON files. */
export type SchemaType = "string" | "array" | "object" | "boolean" | "integer";

export interface Annotation {
	/** Other names of a field, a section or a genre. */
	also?: string[];
	/** Names of another section that fill this one too (组织领导 fills 组织机构 and 保障措施). */
	shared?: string[];
	/** Of an object: one of these properties must be there. */
	either?: string[];
	/** A whole plan may stand there (印发文件). */
	plan?: boolean;
	/** Of a text that a genre adds: what it has to be. */
	is?: "日期" | "整数" | "数字";
	/** What `gzfa new` writes for this field or section. */
	sample?: Sample;
	/** Of a genre: the group it is listed in, 法定公文 or another. */
	family?: string;
	/** Of a genre: 上行 needs 签发人 in the layout 文件. */
	direction?: "上行" | "下行" | "平行";
	/** Of a genre: fields that such a document has (reference 2.2), by canonical name; a missing one is told. */
	needs?: string[];
	/** Of a genre: values of plan fields that stand unless the plan or the project says otherwise, by canonical name. */
	defaults?: Record<string, string | string[]>;
	/** Of a genre: fields that its template does not print on purpose, by canonical name. */
	unused?: string[];
	/** Of a genre: sections it usually has, in order; a list means any one of them. */
	usual?: (string | string[])[];
	/** Of a genre: the usual order of its sections. */
	order?: string[];
	/** Of a genre: samples of its own for fields, by canonical name. */
	samples?: Record<string, Sample>;
}

export type Sample = string | Sample[] | { [key: string]: Sample };

const resolved = new WeakMap<Schema, WeakMap<Schema, Schema>>();

/** The file that a `$ref` means (`plan.schema.json#/$defs/section`, or `#/…` within the plan's own). */
export function resolve(schema: Schema | undefined, plan: Schema): Schema | undefined {
	if (!schema?.$ref) return schema;
	const found = resolved.get(plan)?.get(schema);
	if (found) return found;
	const known = resolved.get(plan) ?? new WeakMap<Schema, Schema>();
	const one = followed(schema, schema.$ref, plan);
	resolved.set(plan, known.set(schema, one));
	return one;
}

function followed(schema: Schema, ref: string, plan: Schema): Schema {
	const path = ref.split("#/")[1]?.split("/") ?? [];
	let found: unknown = plan;
	for (const step of path) found = (found as Record<string, unknown>)[step];
	const { $ref: _, ...own } = schema;
	return { ...resolve(found as Schema, plan), ...own };
}
