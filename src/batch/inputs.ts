/** What a document is made of: every file whose change may change it, and every place where a file would. */
import { relative, resolve } from "node:path";
import type { DataRow } from "../data/rows.ts";
import { builtinNamed } from "../genres/catalogue.ts";
import { schemaFile } from "../genres/file-name.ts";
import type { Genre } from "../genres/genres.ts";
import type { Walk } from "../pipeline.ts";
import { type NamedPlan, plansWithin, scalarText } from "../plan/named.ts";
import type { Project } from "../project/project.ts";
import {
	ENDING,
	type LoadedTemplate,
	PARTIALS,
	partialPlace,
	templateFor,
	templatePlaces,
} from "../project/templates.ts";
import type { SourceText } from "../source/source.ts";
import { listenToReads } from "../world/files.ts";
import { namesIn } from "../world/folders.ts";
import { ABSENT, fileHash, hashOf } from "../world/hashes.ts";

/** Hashes of what has been read of each file, by its whole path. */
export class Reads {
	readonly #hashes = new Map<string, string>();

	constructor() {
		listenToReads((file, bytes) => this.#hashes.set(resolve(file), bytes ? hashOf(bytes) : ABSENT));
	}

	of(file: string): string | undefined {
		return this.#hashes.get(resolve(file));
	}
}

/** A path that is the same however one writes it: names with `/` between them, none beginning with a dot. */
const PLAIN = /^(?:[^./\\:][^/\\:]*(?:\/(?!$)|$))+$/;

/** Paths from the folder of the manifest, with `/`. */
export function pathFrom(root: string, file: string): string {
	if (root === "" && PLAIN.test(file)) return file;
	return relative(resolve(root), resolve(file)).replaceAll("\\", "/");
}

interface Around {
	root: string;
	reads: Reads;
	/** Files that the call names: a profile and those below it. */
	named: readonly SourceText[];
	/** The template that the call names. */
	template?: LoadedTemplate | undefined;
	/** The row that fills the plan: of its table it is made of this one alone. */
	row?: { row: DataRow; source: SourceText; data: string } | undefined;
}

/** How a row is called among the inputs, and what it holds. */
export const rowPath = (root: string, data: string, { number }: DataRow): string =>
	`${pathFrom(root, data)}#${number}`;
/** Path of the table of a row. */
export const tableOfRow = (row: string): string => row.replace(/#\d+$/, "");
export const rowHash = ({ cells }: DataRow): string =>
	hashOf(JSON.stringify([...cells].map(([name, { text }]) => [name, text])));

export async function inputsOf(walk: Walk, around: Around): Promise<Record<string, string>> {
	const { project, sources, files = [] } = walk;
	const plans = walk.named ? [walk.named, ...plansWithin(walk.named)] : [];
	const templates = await Promise.all(plans.map((plan) => templateOf(plan, walk, around)));
	// What a project has read for other plans is no part of this one.
	const { row, root, named } = around;
	const table = row ? [row.source] : [];
	const shared = new Set([
		...(project?.catalogue.texts() ?? []),
		...templates.flatMap((one) => one?.sources ?? []),
		...table,
	]);
	const [template] = around.template?.sources ?? [];
	const own = [...sources.filter((one) => !shared.has(one)), ...named, ...(template ? [template] : [])];
	const inputs = hashed([...own.map(({ file }) => file), ...files], around);
	if (row) inputs[rowPath(root, row.data, row.row)] = rowHash(row.row);
	if (project)
		plans.forEach((plan, index) => {
			Object.assign(inputs, ofProject(plan, project, templates[index], around));
		});
	return sorted(inputs);
}

/** Of the plan itself the one that the call names, if it names one. */
async function templateOf(
	plan: NamedPlan,
	{ named, project }: Walk,
	{ template }: Around,
): Promise<LoadedTemplate | undefined> {
	if (template && plan === named) return template;
	return project && templateFor(plan.genre, project);
}

/** Without a prototype: a file may be called like anything. */
const byPath = (): Record<string, string> => Object.create(null);

function hashed(files: readonly string[], { root, reads }: Around): Record<string, string> {
	const found = byPath();
	for (const file of files) found[pathFrom(root, file)] = reads.of(file) ?? fileHash(file);
	return found;
}

const known = new WeakMap<Project, Map<string, Record<string, string>>>();

/** What all plans of a genre have in common, by the name that they call it by. */
function ofProject(
	{ genre, fields }: NamedPlan,
	project: Project,
	template: LoadedTemplate | undefined,
	around: Around,
): Record<string, string> {
	const typed = scalarText(fields.genre?.value)?.trim() ?? genre.name;
	if (template && template === around.template) return projectInputs(typed, genre, project, template, around);
	const memo = known.get(project) ?? new Map<string, Record<string, string>>();
	known.set(project, memo);
	const made = memo.get(typed) ?? projectInputs(typed, genre, project, template, around);
	memo.set(typed, made);
	return made;
}

function projectInputs(
	typed: string,
	genre: Genre,
	project: Project,
	template: LoadedTemplate | undefined,
	around: Around,
): Record<string, string> {
	const layers = project.profile.layers.map(({ source }) => source.file);
	// Most partials are the program's; a new one of the project may take the place of any of them.
	const reached = Object.keys(template?.value?.partials ?? {}).map((name) => partialPlace(name, project));
	const partials = reached.filter((file) => around.reads.of(file) !== undefined);
	const folder = `${project.folders.templates.path}/${PARTIALS}`;
	return {
		...hashed(
			[...layers, ...genreFiles(typed, genre, project), ...templatePlaces(genre, project), ...partials],
			around,
		),
		[`${pathFrom(around.root, folder)}/`]: hashOfPartials(folder),
	};
}

/** Of their names alone: a new one may take the place of any of the program's. */
export const hashOfPartials = (folder: string): string =>
	hashOf(
		namesIn(folder)
			.filter((name) => name.endsWith(ENDING))
			.join("\n"),
	);

/** The file of the genre, or where one would lie that takes its name. */
function genreFiles(typed: string, genre: Genre, { folders, catalogue }: Project): string[] {
	const folder = folders.schemas.path;
	const places = [typed, genre.name, genre.title].map((name) => `${folder}/${schemaFile(name)}`);
	// By another name it was found among all of them.
	const isByOtherName = builtinNamed(typed) === undefined && !catalogue.own().includes(typed);
	return isByOtherName ? [...places, ...catalogue.texts().map(({ file }) => file)] : places;
}

function sorted(inputs: Record<string, string>): Record<string, string> {
	const found = byPath();
	for (const path of Object.keys(inputs).sort()) found[path] = inputs[path] as string;
	return found;
}
