import type { Genre } from "../genres/genres.ts";
import type { Schema } from "../genres/schema.ts";
import { PAGE } from "../zh/genre-page.ts";

/** What a page says of a genre beside its schema. */
export interface PageParts {
	/** The example's text. */
	example: string | undefined;
	/** Links from the page, when there is what they lead to. */
	picture: string | undefined;
	planGuide: string | undefined;
}

/** One page of Markdown: what the genre is for, how it is called, what stands in it, and an example. */
export function genrePage(genre: Genre, parts: PageParts): string {
	const blocks = [
		`# ${genre.title}`,
		genre.description,
		facts(genre),
		`## ${PAGE.start}`,
		`\`\`\`sh\ngzfa new ${genre.title} ${genre.title}.yaml\n\`\`\``,
		`## ${PAGE.usual}`,
		sections(genre),
		...fields(genre, parts),
		...own(genre),
		...example(genre, parts),
	];
	return `${blocks.filter((one) => one !== "").join("\n\n")}\n`;
}

/** The index of all pages, by family; with a link to the gallery when there is one. */
export function indexPage(
	groups: [family: string, genres: Genre[]][],
	pathOf: (genre: Genre) => string,
	gallery?: string,
): string {
	const pictures = gallery ? [PAGE.toGallery(gallery)] : [];
	const blocks = groups.map(([family, genres]) => {
		const lines = genres.map((one) => `- [${one.title}](${pathOf(one)})：${one.description}`);
		return `## ${family}\n\n${lines.join("\n")}`;
	});
	return `${[`# ${PAGE.index}`, PAGE.indexHead, ...pictures, ...blocks].join("\n\n")}\n`;
}

function facts({ name, title, also, family, direction, defaults, samples, project }: Genre): string {
	const rows: [string, string | undefined][] = [
		[PAGE.also, also.join("、")],
		[PAGE.name, name === title ? "" : `\`${name}\``],
		[PAGE.family, family],
		[PAGE.direction, direction],
		[PAGE.layout, layoutOf(defaults, samples)],
	];
	const lines = rows.filter(([, value]) => value).map(([label, value]) => `- ${label}：${value}`);
	if (project) lines.unshift(`- ${PAGE.ownGenre}${project.hides ? `（${PAGE.hides(project.hides)}）` : ""}`);
	return lines.join("\n");
}

/** What a plan has without saying so; else what a new one says. */
function layoutOf({ layout: given }: Genre["defaults"], { layout: written }: Genre["samples"]): string {
	if (given !== undefined) return [given].flat().join("、");
	return typeof written === "string" ? PAGE.layoutWritten(written) : PAGE.noLayout;
}

function sections({ usual, order, sections: all, fields: known }: Genre): string {
	const isSection = (key: string) => Object.hasOwn(all, key);
	const groups = usual.map((any) => any.filter(isSection)).filter((any) => any.length > 0);
	const keys = [...order.filter(isSection), ...groups.flat().filter((key) => !order.includes(key))];
	if (keys.length === 0) return PAGE.noUsual;
	const title = (key: string) => all[key]?.title ?? known[key]?.title ?? key;
	const rows = [...new Set(keys)].map((key) => {
		const mark = groups.some((any) => any.includes(key)) ? PAGE.isUsual : "";
		return [title(key), mark, all[key]?.description ?? ""];
	});
	const several = groups.filter((any) => any.length > 1).map((any) => `- ${any.map(title).join("、")}`);
	return [
		PAGE.usualNote,
		table([PAGE.section, "", PAGE.write], rows),
		...(several.length > 0 ? [PAGE.anyOf, several.join("\n")] : []),
	].join("\n\n");
}

const ALWAYS = ["title", "issuer", "preamble", "date"];

/** The fields that this genre has something to say of; the others are the same for all. */
function fields(genre: Genre, { planGuide }: PageParts): string[] {
	const { needs, samples, defaults, usual, unused, own: added } = genre;
	const said = new Set([
		...ALWAYS,
		...needs,
		...usual.flat(),
		...Object.keys(samples),
		...Object.keys(defaults),
	]);
	const keys = Object.keys(genre.fields).filter(
		(key) => said.has(key) && !unused.includes(key) && !added.includes(key) && key !== "genre",
	);
	const rows = keys.map((key) => {
		const value = defaults[key];
		const note = value === undefined ? "" : PAGE.default([value].flat().join("、"));
		const mark = key === "title" || needs.includes(key) ? PAGE.needed : note;
		return [genre.fields[key]?.title ?? key, mark, genre.fields[key]?.description ?? ""];
	});
	const rest = `${PAGE.other}${planGuide ? PAGE.otherLink(planGuide) : ""}${PAGE.stop}`;
	const left = unused.map((key) => genre.fields[key]?.title ?? key);
	return [
		`## ${PAGE.fields}`,
		table([PAGE.key, "", PAGE.write], rows),
		left.length > 0 ? `${rest}${PAGE.unused(left)}` : rest,
	];
}

function own({ own: keys, fields: all, needs, usual }: Genre): string[] {
	if (keys.length === 0) return [];
	const rows = keys.map((key) => {
		const { title = key, description = "", gzfa, items } = all[key] as Schema;
		const also = gzfa?.also?.length ? PAGE.alsoCalled(gzfa.also) : "";
		const parts = Object.values(items?.properties ?? {}).map((one) => one.title ?? "");
		const mark = needs.includes(key) || usual.some((any) => any.includes(key)) ? PAGE.needed : "";
		return [title, [mark, parts.join("、")].filter(Boolean).join("："), description + also];
	});
	return [`## ${PAGE.ownFields}`, table([PAGE.key, "", PAGE.write], rows)];
}

function example({ title }: Genre, { example: text, picture }: PageParts): string[] {
	if (text === undefined) return [];
	const image = picture ? [`![${PAGE.picture(title)}](${picture})`] : [];
	// Longer than any run of them in the text.
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return [`## ${PAGE.example}`, ...image, `${fence}yaml\n${text.trimEnd()}\n${fence}`];
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.map((one) => one.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
