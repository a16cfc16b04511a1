/** What a document is made of: every file whose change may change it, and every place where a file would. */
import { relative, resolve } from "node:path";
import { builtinNamed } from "../genres/catalogue.ts";
import { schemaFile } from "../genres/file-name.ts";
import type { Genre } from "../genres/genres.ts";
import type { Walk } from "../pipeline.ts";
import { scalarText } from "../plan/named.ts";
import type { Project } from "../project/project.ts";
import { PARTIALS, partialPlace, templateFor, templatePlaces } from "../project/templates.ts";
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

/** Paths from the folder of the manifest, with `/`. */
export function pathFrom(root: string, file: string): string {
	return relative(resolve(root), resolve(file)).replaceAll("\\", "/");
}

interface Around {
	root: string;
	reads: Reads;
	/** Files that the call names: a template, a profile and those below it. */
	named: readonly SourceText[];
}

export async function inputsOf(walk: Walk, { root, reads, named }: Around): Promise<Record<string, string>> {
	const { project, profile: _, sources, files = [] } = walk;
	const genre = walk.named?.genre;
	const template = project && genre ? await templateFor(genre, project) : undefined;
	// What a project has read for other plans is no part of this one.
	const shared = new Set([...(project?.catalogue.texts() ?? []), ...(template?.sources ?? [])]);
	const own = [...sources.filter((one) => !shared.has(one)), ...named].map(({ file }) => file);
	const layers = project?.profile.layers.map(({ source }) => source.file) ?? [];
	const ofGenre =
		project && genre ? [...genreFiles(walk, genre, project), ...templatePlaces(genre, project)] : [];
	const partials = project && template?.value ? Object.keys(template.value.partials) : [];
	const ofPartials = project ? partials.map((name) => partialPlace(name, project)) : [];
	const inputs: Record<string, string> = {};
	for (const file of [...own, ...files, ...layers, ...ofGenre])
		inputs[pathFrom(root, file)] = reads.of(file) ?? fileHash(file);
	// Most partials are the program's; a new one of the project may take the place of any of them.
	for (const file of ofPartials) if (reads.of(file)) inputs[pathFrom(root, file)] = reads.of(file) as string;
	if (project) {
		const folder = `${project.folders.templates.path}/${PARTIALS}`;
		inputs[`${pathFrom(root, folder)}/`] = hashOf(namesIn(folder).join("\n"));
	}
	return sorted(inputs);
}

/** The file of the genre, or where one would lie that takes its name. */
function genreFiles({ named }: Walk, genre: Genre, { folders, catalogue }: Project): string[] {
	const folder = folders.schemas.path;
	const typed = scalarText(named?.fields.genre?.value)?.trim() ?? genre.name;
	const places = [typed, genre.name, genre.title].map((name) => `${folder}/${schemaFile(name)}`);
	// By another name it was found among all of them.
	const isByOtherName = builtinNamed(typed) === undefined && !catalogue.own().includes(typed);
	return isByOtherName ? [...places, ...catalogue.texts().map(({ file }) => file)] : places;
}

const sorted = (inputs: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
