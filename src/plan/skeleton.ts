import type { Genre } from "../genres/genres.ts";
import { resolve, type Sample, type Schema } from "../genres/schema.ts";
import { shapeOf } from "../genres/shape.ts";
import { isoDate, type PlainDate } from "../standard/dates.ts";
import { SKELETON } from "../zh/skeleton.ts";
import { type NamedField, scalarText } from "./named.ts";

/** Fields of every new plan; the samples of a genre add others, and what it does not use or has empty is left out. */
const ALWAYS = ["genre", "title", "issuer", "preamble", "date"];

/** Hold the text of a plan instead of sections. */
const WHOLE = ["body", "articles", "chapters", "enclosure"];

/** Layouts of documents that have a number (7.2.5). */
const NUMBERED: ReadonlySet<string> = new Set(["文件", "信函", "命令", "简报"]);

/** Stand for this year in the samples of the schema files, and for the year of work that is yet to be done. */
const YEAR = "YYYY";
const COMING = "NNNN";
/** Stands for the day of the plan: what it tells of was then, or before. */
const DAY = "YYYY-MM-DD";
/** Samples of such work begin in March. */
const BEGINS = 3;

/**
 * A commented plan in Chinese keys that renders as it stands, with the sections the genre usually has.
 * `called` is the name by which the user asked for the genre; it becomes the plan's 文种. What the project has by
 * default is left out, and said so.
 */
export function skeleton(
	genre: Genre,
	called: string,
	date: PlainDate,
	defaults: Record<string, NamedField> = {},
): string {
	const name = called === genre.name ? genre.title : called;
	const given: Record<string, Sample> = {
		date: isoDate(date),
		status: SKELETON.draft,
		...genre.samples,
		title: titleOf(genre, name, defaults),
		genre: name,
	};
	const written = (schemas: Record<string, Schema>, key: string) =>
		key !== "genre" && Object.hasOwn(defaults, key)
			? `# ${SKELETON.given(schemas[key]?.title ?? key)}\n`
			: commented(schemas[key] as Schema, given[key] ?? sampleOf(key, schemas[key], genre.plan));
	const sections = sectionKeys(genre).map((key) => written(genre.sections, key));
	const asked = askedFor(genre);
	const textsOf = (key: string): string[] => {
		if (key === "sections" && sections.length > 0) return sections;
		const isThere = key === "sections" ? hasChapters(genre, asked) : isWritten(key, genre, asked);
		return isThere ? [written(genre.fields, key)] : [];
	};
	const keys = inPlace(genre);
	// What is yet to be written is told as left over in what is final.
	const isDraft = keys.flatMap(textsOf).some((text) => text.includes(SKELETON.toWrite));
	const fields = keys.flatMap((key) =>
		key === "status" && isDraft ? written(genre.fields, key) : textsOf(key),
	);
	const head = SKELETON.head(genre.title, genre.description, isDraft).map((line) => `# ${line}\n`);
	const plan = [head.join(""), ...fields].join("\n");
	const { year, month } = date;
	return plan
		.replaceAll(DAY, isoDate(date))
		.replaceAll(YEAR, String(year))
		.replaceAll(COMING, String(month < BEGINS ? year : year + 1));
}

function titleOf(genre: Genre, called: string, defaults: Record<string, NamedField>): string {
	const { name, title, samples, family } = genre;
	if (typeof samples.title === "string") return samples.title.replace(title, called);
	if (family !== "法定公文") return SKELETON.title("", name === "document" ? "说明" : called);
	// 条例 9: organ, matter, and the genre by the name that the rules of 公文 give it.
	const sample = samples.issuer ?? sampleOf("issuer", genre.fields.issuer, genre.plan);
	const issuer = scalarText(defaults.issuer?.value) ?? sample;
	return SKELETON.title(typeof issuer === "string" ? issuer : "", title);
}

/** The keys of plans in order; what the genre adds is of its text: it stands before what closes that. */
function inPlace({ fields, own }: Genre): string[] {
	const common = Object.keys(fields).filter((key) => !own.includes(key));
	const at = common.indexOf("closing");
	return [...common.slice(0, at), ...own, ...common.slice(at)];
}

/** What checking would miss in a plan of this genre. */
function askedFor({ needs, usual, own, fields, defaults, samples, direction }: Genre): Set<string> {
	const layout = samples.layout ?? defaults.layout;
	const usualFields = usual.filter((any) => any.every((key) => key in fields)).map(([key]) => key as string);
	const head = typeof layout === "string" && NUMBERED.has(layout) ? ["documentNumber"] : [];
	const signed = layout === "文件" && direction === "上行" ? ["signatory"] : [];
	const asked = [...needs, ...usualFields, ...head, ...signed];
	// No text can be made up for what must be of a form that only its own pattern tells.
	return new Set(
		asked.filter((key) => !own.includes(key) || !fields[key]?.pattern || hasSample(fields[key])),
	);
}

function hasSample(schema: Schema | undefined): boolean {
	return schema?.gzfa?.sample !== undefined;
}

/** Where no sections are usual, 章节 is written, unless the text stands elsewhere, as in keys of the genre's own. */
function hasChapters({ samples, unused, own, fields }: Genre, asked: Set<string>): boolean {
	if (samples.sections === "" || unused.includes("sections")) return false;
	if (samples.sections !== undefined) return true;
	const holdsText = (key: string) => !fields[key]?.gzfa?.is && !fields[key]?.enum;
	const hasOwn = own.some((key) => (asked.has(key) || key in samples) && holdsText(key));
	return !hasOwn && !WHOLE.some((one) => one in samples);
}

function isWritten(key: string, { samples, unused }: Genre, asked: Set<string>): boolean {
	if (samples[key] === "" || unused.includes(key)) return false;
	return key in samples || ALWAYS.includes(key) || asked.has(key);
}

/** The first of each usual choice, in the usual order. */
function sectionKeys(genre: Genre): string[] {
	const first = genre.usual.map(([key]) => key as string).filter((key) => key in genre.sections);
	return first.sort((a, b) => genre.order.indexOf(a) - genre.order.indexOf(b));
}

function sampleOf(key: string, schema: Schema | undefined, plan: Schema): Sample {
	return schema?.gzfa?.sample ?? SKELETON.samples[key] ?? madeUp(schema ?? {}, plan);
}

/** By what may stand there. */
function madeUp(schema: Schema, plan: Schema): Sample {
	const { title = "", enum: choices } = schema;
	if (choices) return choices.find((one) => !/^[!-~]+$/.test(one)) ?? (choices[0] as string);
	if (schema.gzfa?.is) return SKELETON.of[schema.gzfa.is];
	if (schema.properties?.from) return SKELETON.period;
	const shape = shapeOf(schema, plan);
	const isText = [schema.type].flat().includes("string");
	if (shape.kind === "lines" && schema.items && !isText) {
		const item = { title, ...(resolve(schema.items, plan) as Schema) };
		return [item.enum || item.gzfa?.is ? madeUp(item, plan) : SKELETON.section(title)];
	}
	if (shape.kind === "table") return SKELETON.table;
	if (shape.kind === "list" && schema.items) return [madeUp(resolve(schema.items, plan) as Schema, plan)];
	if (shape.kind === "record") {
		const parts = Object.entries(schema.properties ?? {}).filter(([, one]) => !one.pattern || hasSample(one));
		const samples = parts.map(([key, one]) => {
			const whole = resolve(one, plan) as Schema;
			return [whole.title ?? key, sampleOf("", whole, plan)];
		});
		return Object.fromEntries(samples);
	}
	return isText && !schema.items ? SKELETON.text(title) : SKELETON.section(title);
}

function commented({ title, description = "" }: Schema, sample: Sample): string {
	return `# ${description.replaceAll(/\s*\n\s*/g, " ")}\n${title}:${yamlOf(sample, 0)}`;
}

/** What YAML would take for something else than a text. */
const MARKED = /^[\s\-?:,[\]{}#&*!|>'"%@`]|:\s|:$|\s#|\n|\s$|^$/;

/** The small part of YAML that samples need. */
function yamlOf(sample: Sample, depth: number): string {
	if (typeof sample === "string") return ` ${MARKED.test(sample) ? JSON.stringify(sample) : sample}\n`;
	const pad = "  ".repeat(depth + 1);
	if (Array.isArray(sample)) return `\n${sample.map((one) => `${pad}-${entryOf(one, depth)}`).join("")}`;
	return `\n${pairs(sample, depth + 1)}`;
}

function entryOf(sample: Sample, depth: number): string {
	if (typeof sample === "string" || Array.isArray(sample)) return yamlOf(sample, depth + 1);
	return ` ${pairs(sample, depth + 2).trimStart()}`;
}

function pairs(sample: { [key: string]: Sample }, depth: number): string {
	const pad = "  ".repeat(depth);
	return Object.entries(sample)
		.map(([key, value]) => `${pad}${key}:${yamlOf(value, depth)}`)
		.join("");
}
