import { type Diagnostic, diagnostic, hasErrors, type Span } from "../diagnostics/diagnostic.ts";
import { builtinNamed, builtinTitles } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { child } from "../plan/named.ts";
import { decodeNow } from "../source/decode.ts";
import type { SourceNode, SourceText } from "../source/source.ts";
import type { CompiledTemplate } from "../template/compile/compiled.ts";
import { builtinPartials, compileFor } from "../template/own.ts";
import { usedFields } from "../template/used.ts";
import { readNow, wholeFile } from "../world/files.ts";
import { type GenreFile, readGenre } from "./genre-file.ts";
import type { GenreFiles } from "./genre-files.ts";
import { keyByName } from "./names.ts";
import type { Project } from "./project.ts";
import { projectPartials } from "./templates.ts";

/** What there is to say of the files of a genre, but for the example, which takes the whole walk. */
export interface GenreFindings {
	diagnostics: Diagnostic[];
	sources: SourceText[];
	template: CompiledTemplate | undefined;
	/** Own fields that a template which is not the genre's own leaves out. */
	lost: string[];
}

/** Schema, names and template of one genre. `others`: the project's other genres. */
export function checkGenre(
	genre: Genre,
	files: GenreFiles,
	project: Project | undefined,
	others: Genre[],
): GenreFindings {
	const schema = readGenre(genre.name, files.schema);
	const sources = schema.source ? [schema.source] : [];
	let lost: string[] = [];
	const diagnostics = [...schema.diagnostics, ...namesFree(genre, schema, others)];
	const partials = project ? projectPartials(project) : { sources: [], diagnostics: [] };
	const read = readNow(files.template);
	const text = read.value && decodeNow(files.template, read.value.bytes);
	diagnostics.push(...read.diagnostics, ...(text?.diagnostics ?? []), ...partials.diagnostics);
	if (!text?.value || hasErrors(partials.diagnostics))
		return { diagnostics, sources, template: undefined, lost };
	sources.push(text.value, ...partials.sources);
	const compiled = compileFor(text.value, genre, partials.sources);
	diagnostics.push(...compiled.diagnostics);
	if (compiled.value && files.isBorrowed) {
		const all = usedFields(text.value, [...builtinPartials(), ...partials.sources]);
		const titles = genre.own.map((key) => genre.fields[key]?.title ?? key);
		lost = titles.filter((one) => !all.has(one));
	} else if (compiled.value) {
		diagnostics.push(...fieldsPrinted(genre, text.value, partials.sources, schema.root));
	}
	return { diagnostics, sources, template: compiled.value, lost };
}

/** A name leads to one genre. The name of a file comes before all others. */
function namesFree(genre: Genre, { root }: GenreFile, others: Genre[]): Diagnostic[] {
	if (!genre.project) return [];
	const also = child(child(root, "gzfa"), "also");
	const nodes = [child(root, "title"), ...(also?.kind === "list" ? also.items : [])];
	return nodes.flatMap((node) => {
		if (node?.kind !== "scalar" || node.text === genre.name) return [];
		const by = takenBy(node.text, genre, others);
		return by === undefined ? [] : [diagnostic("GENRE-NAME-TAKEN", node.span, { name: node.text, by })];
	});
}

function takenBy(name: string, { project }: Genre, others: Genre[]): string | undefined {
	const other = others.find((one) => [one.name, one.title, ...one.also].includes(name));
	if (other) return other.title;
	const title = builtinTitles()[builtinNamed(name) ?? ""];
	return title === undefined || title === project?.hides ? undefined : title;
}

/** What templates call everything that has a heading. */
const ALL_SECTIONS = "各栏目";

/** What no template prints by itself, and where what it holds stands instead. */
const PRINTED_AS: Record<string, string | undefined> = {
	genre: undefined,
	layout: undefined,
	numbering: undefined,
	seal: undefined,
	variables: undefined,
	inherits: undefined,
	enclosure: undefined,
	issuer: undefined,
	sections: ALL_SECTIONS,
	articles: ALL_SECTIONS,
	chapters: ALL_SECTIONS,
};

/** Elements that only some kinds have: a genre that does not ask for them need not print them. */
const OF_SOME: ReadonlySet<string> = new Set([
	"present",
	"absent",
	"observers",
	"chair",
	"recorder",
	"signed",
]);

/** A plan that says something which its template has no place for loses it: that must be meant. */
function fieldsPrinted(
	genre: Genre,
	template: SourceText,
	own: readonly SourceText[],
	root: SourceNode | undefined,
): Diagnostic[] {
	const all = usedFields(template, [...builtinPartials(), ...own]);
	const bySelf = usedFields(template, []);
	const unprinted: { name: string; title: string }[] = [];
	const printed = Object.entries(genre.fields).flatMap(([key, { title = key }]) => {
		const name = key in PRINTED_AS ? PRINTED_AS[key] : title;
		if (name === undefined) return [];
		// Articles stand among the sections: what leaves these out leaves those out.
		const isUnused =
			genre.unused.includes(key) || (name === ALL_SECTIONS && genre.unused.includes("sections"));
		// What a frame prints that many genres share, one of them may still not mean to have.
		if (isUnused && bySelf.has(name)) {
			const span = placeOf(root, key) ?? wholeFile(template.file);
			return [diagnostic("GENRE-FIELD-PRINTED", span, { field: title })];
		}
		const isOdd = OF_SOME.has(key) && !genre.needs.includes(key);
		if (!isUnused && !isOdd && !all.has(name)) unprinted.push({ name, title });
		return [];
	});
	const files = leftOutBy(template, own, unprinted);
	const missing = [...files].map(([file, fields]) =>
		diagnostic("GENRE-FIELD-UNPRINTED", wholeFile(file), { fields }),
	);
	return [...printed, ...missing];
}

/** The fields by the file that should have them: a partial that took the place of one which has, else the template. */
function leftOutBy(
	template: SourceText,
	own: readonly SourceText[],
	unprinted: { name: string; title: string }[],
): Map<string, string[]> {
	const files = new Map<string, string[]>();
	if (unprinted.length === 0) return files;
	const without = own.map((partial) => {
		const others = own.filter((one) => one !== partial);
		return { partial, used: usedFields(template, [...builtinPartials(), ...others]) };
	});
	for (const { name, title } of unprinted) {
		const { file } = without.find(({ used }) => used.has(name))?.partial ?? template;
		const fields = files.get(file) ?? [];
		if (!fields.includes(title)) files.set(file, [...fields, title]);
	}
	return files;
}

function placeOf(root: SourceNode | undefined, key: string): Span | undefined {
	const unused = child(child(root, "gzfa"), "unused");
	const items = unused?.kind === "list" ? unused.items : [];
	return items.find((one) => root && one.kind === "scalar" && keyByName(root, one.text) === key)?.span;
}
