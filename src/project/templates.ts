import { basename, join } from "node:path";
import { type Diagnostic, hasErrors, type Outcome } from "../diagnostics/diagnostic.ts";
import { builtinNamed, FALLBACK } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { decodeNow } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import type { CompiledTemplate } from "../template/compile/compiled.ts";
import { builtinTemplate } from "../template/template.ts";
import { readNow } from "../world/files.ts";
import { namesIn } from "../world/folders.ts";
import type { Project } from "./project.ts";

/** A template ready to be filled, or what is wrong with it; with the texts for the report. */
export interface LoadedTemplate extends Outcome<CompiledTemplate> {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

export const ENDING = ".hbs";
export const PARTIALS = "partials";

/** Where the project's own template for a genre may lie: by the genre's name or title. */
export const templatePlaces = ({ name, title }: Genre, { folders }: Project): string[] =>
	[...new Set([name, title])].map((one) => join(folders.templates.path, `${one}${ENDING}`));

/** The project's own template for a genre. */
export function ownTemplate(genre: Genre, project: Project): string | undefined {
	const files = new Set(namesIn(project.folders.templates.path));
	return templatePlaces(genre, project).find((path) => files.has(basename(path)));
}

/** Where a partial of the project's own of that name lies, if there is one. */
export const partialPlace = (name: string, { folders }: Project): string =>
	join(folders.templates.path, PARTIALS, `${name}${ENDING}`);

/** The built-in genre whose template serves when there is no other: the one that is hidden, else 通用. */
export function builtinBase(genre: Genre): string {
	if (!genre.project) return genre.name;
	return builtinNamed(genre.project.hides ?? "") ?? FALLBACK;
}

const chosen = new WeakMap<Project, Map<string, Promise<LoadedTemplate>>>();

/** The template of a genre in a project, compiled once for all its plans. */
export function templateFor(genre: Genre, project: Project): Promise<LoadedTemplate> {
	const known = chosen.get(project) ?? new Map<string, Promise<LoadedTemplate>>();
	chosen.set(project, known);
	const template = known.get(genre.name) ?? choose(genre, project);
	known.set(genre.name, template);
	return template;
}

async function choose(genre: Genre, project: Project): Promise<LoadedTemplate> {
	const own = ownTemplate(genre, project);
	if (own !== undefined) return loadTemplate(own, genre, project);
	const partials = projectPartials(project);
	const base = builtinBase(genre);
	if (partials.sources.length === 0 && partials.diagnostics.length === 0)
		return { value: await builtinTemplate(base), diagnostics: [], sources: [] };
	const { builtinPath, packageSource } = await import("../template/own.ts");
	return compiled(packageSource(builtinPath(base)), genre, partials);
}

/** Reads and compiles a template file with the partials of the program and, behind them, of the project. */
export async function loadTemplate(file: string, genre: Genre, project: Project): Promise<LoadedTemplate> {
	const { source, diagnostics } = readText(file);
	if (!source) return { value: undefined, diagnostics, sources: [] };
	return compiled(source, genre, projectPartials(project));
}

interface Partials {
	sources: SourceText[];
	diagnostics: Diagnostic[];
}

/** The compiler is large: most runs of a project need none. */
async function compiled(source: SourceText, genre: Genre, partials: Partials): Promise<LoadedTemplate> {
	const sources = [source, ...partials.sources];
	if (hasErrors(partials.diagnostics))
		return { value: undefined, diagnostics: partials.diagnostics, sources };
	const { compileFor } = await import("../template/own.ts");
	return { ...compileFor(source, genre, partials.sources), sources };
}

export function projectPartials({ folders }: Project): Partials {
	const folder = join(folders.templates.path, PARTIALS);
	const read = namesIn(folder)
		.filter((file) => file.endsWith(ENDING))
		.map((file) => readText(join(folder, file)));
	return {
		sources: read.flatMap(({ source }) => source ?? []),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}

function readText(file: string): { source: SourceText | undefined; diagnostics: Diagnostic[] } {
	const read = readNow(file);
	const text = read.value && decodeNow(file, read.value.bytes);
	return { source: text?.value, diagnostics: [...read.diagnostics, ...(text?.diagnostics ?? [])] };
}

/** The project's template files, with the title of the genre that each is for; partials are for none. */
export function projectTemplates(project: Project): { file: string; genre: string | undefined }[] {
	const { path } = project.folders.templates;
	const own = namesIn(path).filter((file) => file.endsWith(ENDING));
	const partials = namesIn(join(path, PARTIALS)).filter((file) => file.endsWith(ENDING));
	return [
		...own.map((file) => {
			const name = file.slice(0, -ENDING.length);
			const { genre } = project.catalogue.find(name);
			return { file: join(path, file), genre: genre?.title ?? name };
		}),
		...partials.map((file) => ({ file: join(path, PARTIALS, file), genre: undefined })),
	];
}
