import type { Genre } from "../genres/genres.ts";
import type { Sample, Schema } from "../genres/schema.ts";
import { isoDate, type PlainDate } from "../standard/dates.ts";
import { SKELETON } from "../zh/skeleton.ts";

/** Fields of every new plan; the samples of a genre add others, and what it does not use or has empty is left out. */
const ALWAYS = ["genre", "title", "issuer", "preamble", "date"];

/** Hold the text of a plan instead of sections. */
const WHOLE = ["body", "articles", "chapters", "enclosure"];

/** Stands for this year in the samples of the schema files. */
const YEAR = "YYYY";

/**
 * A commented plan in Chinese keys that renders as it stands, with the sections the genre usually has.
 * `called` is the name by which the user asked for the genre; it becomes the plan's 文种. What the project has by
 * default is left out, and said so.
 */
export function skeleton(genre: Genre, called: string, date: PlainDate, defaults: object = {}): string {
	const name = called === genre.name ? genre.title : called;
	const given: Record<string, Sample> = {
		date: isoDate(date),
		...genre.samples,
		title: titleOf(genre, name),
		genre: name,
	};
	const written = (schemas: Record<string, Schema>, key: string) =>
		key !== "genre" && Object.hasOwn(defaults, key)
			? `# ${SKELETON.given(schemas[key]?.title ?? key)}\n`
			: commented(schemas[key] as Schema, given[key] ?? sampleOf(schemas[key]));
	const sections = sectionKeys(genre).map((key) => written(genre.sections, key));
	const fields = Object.keys(genre.fields).flatMap((key) => {
		if (key === "sections" && sections.length > 0) return sections;
		return isWritten(key, genre) ? [written(genre.fields, key)] : [];
	});
	const head = SKELETON.head(genre.title, genre.description).map((line) => `# ${line}\n`);
	const plan = [head.join(""), ...fields].join("\n");
	return plan.replaceAll(YEAR, String(date.year));
}

function titleOf({ name, title, samples }: Genre, called: string): string {
	if (typeof samples.title === "string") return samples.title.replace(title, called);
	return SKELETON.title(name === "document" ? "说明" : called);
}

function isWritten(key: string, { samples, unused }: Genre): boolean {
	if (key === "sections") return !WHOLE.some((one) => one in samples);
	return samples[key] !== "" && !unused.includes(key) && (key in samples || ALWAYS.includes(key));
}

/** The first of each usual choice, in the usual order. */
function sectionKeys(genre: Genre): string[] {
	const first = genre.usual.map(([key]) => key as string).filter((key) => key in genre.sections);
	return first.sort((a, b) => genre.order.indexOf(a) - genre.order.indexOf(b));
}

function sampleOf(schema: Schema | undefined): Sample {
	return schema?.gzfa?.sample ?? SKELETON.section(schema?.title ?? "");
}

function commented({ title, description }: Schema, sample: Sample): string {
	return `# ${description}\n${title}:${yamlOf(sample, 0)}`;
}

/** The small part of YAML that samples need; their texts are our own and hold no marks of YAML. */
function yamlOf(sample: Sample, depth: number): string {
	if (typeof sample === "string") return ` ${sample}\n`;
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
