import type { Shape } from "../../genres/shape.ts";

/** Titles of the plan's fields and sections by canonical name; they come from the genre schemas. */
export interface ModelNames {
	fields: Readonly<Record<string, string>>;
	sections: Readonly<Record<string, string>>;
	/** What the fields are that the genre adds, by canonical name; their titles stand in `fields`. */
	own?: Readonly<Record<string, Shape>>;
}

/**
 * What a template sees, as types. `line` prints; `lines` prints and can be looped over; `flag` and `setting` serve
 * conditions and options; `sections` is what fills one named column: `#with` and a partial take the first of them,
 * `#each` all. `any` stands behind a fault already told.
 */
export type Type =
	| "line"
	| "lines"
	| "number"
	| "flag"
	| "setting"
	| "image"
	| "sections"
	| "any"
	| { list: Type }
	| { record: RecordName };

/** One of the fixed records, or, with `.` in it, one that a field of the genre brings. */
export type RecordName = string;

export interface VocabularyRecord {
	/** How messages call it. */
	label: string;
	fields: Readonly<Record<string, Type>>;
}

export interface Vocabulary {
	records: Readonly<Record<RecordName, VocabularyRecord>>;
	/** Other names of fields, English ones too, with what templates call them. */
	also?: ReadonlyMap<string, string>;
	/** Fields of plans that templates cannot ask for. */
	silent?: ReadonlySet<string>;
}

const flow: Type = { list: { record: "flow" } };
const sections: Type = { list: { record: "section" } };

const FIXED: Vocabulary["records"] = {
	section: { label: "栏目", fields: { 标题: "line", 时间: "line", 连排: "flag", 级: "setting", 内容: flow } },
	flow: {
		label: "内容",
		fields: {
			段落: "line",
			接: "line",
			各条目: sections,
			表格: { record: "table" },
			图片: { record: "image" },
		},
	},
	image: { label: "图片", fields: { 图: "image", 说明: "line" } },
	table: {
		label: "表格",
		fields: {
			标题: "line",
			上注: "lines",
			下注: "lines",
			表头: { list: { record: "row" } },
			行: { list: { record: "row" } },
			列宽: "setting",
			对齐: "setting",
			合并: "setting",
			行高: "setting",
		},
	},
	row: { label: "行", fields: { 格: { list: "lines" } } },
	attachment: {
		label: "附件",
		fields: { 标题: "line", 随文: "flag", 横向: "flag", 文稿: "setting", 内容: flow },
	},
};

/** Fields of the plan that never stand in `FullPlan.fields`: a template that asked for them would print nothing. */
const SILENT = new Set([
	..."genre layout numbering seal sections articles chapters enclosure variables inherits".split(" "),
]);

/** The types of the model that `modelOf` builds with the same names; the two must change together. */
export function vocabularyOf(names: ModelNames): Vocabulary {
	const fields: Record<string, Type> = Object.create(null);
	for (const title of Object.values(names.sections)) fields[title] = "sections";
	for (const [key, title] of Object.entries(names.fields)) if (!SILENT.has(key)) fields[title] = "lines";
	fields.正文 = flow;
	fields.各栏目 = sections;
	fields.附件 = { list: { record: "attachment" } };
	const records: Record<string, VocabularyRecord> = { document: { label: "公文", fields }, ...FIXED };
	for (const [key, shape] of Object.entries(names.own ?? {})) {
		const title = names.fields[key] ?? key;
		fields[title] = typeOfShape(shape, `.${key}`, title, records);
	}
	return { records };
}

/** The type of a field that a genre adds; the records it is made of are added to `records`. */
function typeOfShape(
	shape: Shape,
	name: RecordName,
	label: string,
	records: Record<string, VocabularyRecord>,
): Type {
	switch (shape.kind) {
		case "flow":
			return flow;
		case "section":
		case "table":
			return { record: shape.kind };
		case "list":
			return { list: typeOfShape(shape.of, name, label, records) };
		case "record": {
			const parts: Record<string, Type> = Object.create(null);
			for (const [key, { title, shape: inner }] of Object.entries(shape.parts))
				parts[title] = typeOfShape(inner, `${name}.${key}`, title, records);
			records[name] = { label, fields: parts };
			return { record: name };
		}
		default:
			return "lines";
	}
}

export function recordOf({ records }: Vocabulary, name: RecordName): VocabularyRecord {
	return records[name] ?? { label: name, fields: {} };
}

export function fieldOf(vocabulary: Vocabulary, record: RecordName, name: string): Type | undefined {
	const { fields } = recordOf(vocabulary, record);
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What a loop over the type gives each time; undefined when it is no list. */
export function itemOf(type: Type): Type | undefined {
	if (type === "any") return "any";
	if (type === "lines") return "line";
	if (type === "sections") return { record: "section" };
	return typeof type === "object" && "list" in type ? type.list : undefined;
}

/** The type as a context: of `sections` the first. */
export function contextOf(type: Type): Type {
	return type === "sections" ? { record: "section" } : type;
}
