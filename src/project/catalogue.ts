import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
	builtinCatalogue,
	builtinGenre,
	builtinNamed,
	builtinTitles,
	type Found,
} from "../genres/catalogue.ts";
import { genreOfFile, schemaFile } from "../genres/file-name.ts";
import type { Genre } from "../genres/genres.ts";
import type { SourceText } from "../source/source.ts";
import { namesIn } from "../world/folders.ts";
import { type GenreFile, readGenre } from "./genre-file.ts";
import { idleSchemas } from "./idle.ts";
import type { ProjectCatalogue } from "./project.ts";

/**
 * The built-in genres and those of a project, whose files are read one by one when they are asked for: the name of a
 * file is the name of its genre. A project's genre comes before a built-in one of that name.
 */
export function projectCatalogue(folder: string): ProjectCatalogue {
	const files = new Map<string, GenreFile>();
	let listed: Set<string> | undefined;

	function own(): Set<string> {
		listed ??= new Set(namesIn(folder).flatMap((file) => genreOfFile(file) ?? []));
		return listed;
	}

	function read(name: string): GenreFile {
		const known = files.get(name);
		if (known) return known;
		const file = join(folder, schemaFile(name));
		const made = readGenre(name, file);
		const hides = hiddenBy(name);
		if (made.genre) made.genre.project = { file, ...(hides ? { hides } : {}) };
		files.set(name, made);
		return made;
	}

	function found(name: string): Found {
		const { genre, diagnostics } = read(name);
		return { genre, faults: genre ? [] : diagnostics };
	}

	/** The project's file that has the name or the title of a built-in genre. */
	function inPlaceOf(canonical: string): string | undefined {
		return [canonical, builtinTitles()[canonical] ?? ""].find((name) => own().has(name));
	}

	function byOtherName(name: string): Found {
		const genres = [...own()].map((one) => read(one));
		const genre = genres.find((one) => one.genre && isCalled(one.genre, name))?.genre;
		const idle = genre ? [] : idleSchemas(folder).filter((one) => one.name === name);
		const faults = genre ? [] : [...faultsOf(genres), ...idle.map(({ fault }) => fault)];
		return { genre, faults };
	}

	return {
		find(name) {
			if (own().has(name)) return found(name);
			const canonical = builtinNamed(name);
			if (canonical === undefined) return byOtherName(name);
			const instead = inPlaceOf(canonical);
			return instead === undefined ? { genre: builtinGenre(canonical), faults: [] } : found(instead);
		},
		fallback: builtinCatalogue.fallback,
		names() {
			const genres = [...own()].flatMap((name) => read(name).genre ?? []);
			return [
				...own(),
				...genres.flatMap(({ title, also }) => [title, ...also]),
				...builtinCatalogue.names(),
			];
		},
		all() {
			const ours = [...own()].map((name) => read(name));
			const theirs = Object.keys(builtinTitles()).filter((name) => inPlaceOf(name) === undefined);
			const genres = [...theirs.map(builtinGenre), ...ours.flatMap(({ genre }) => genre ?? [])];
			return { genres, faults: faultsOf(ours) };
		},
		file: (name) => (own().has(name) ? read(name) : undefined),
		texts: () => [...files.values()].flatMap(({ source }): SourceText[] => (source ? [source] : [])),
		own: () => [...own()],
	};
}

/** Title of the built-in genre whose name or title the project's file has. */
function hiddenBy(name: string): string | undefined {
	const canonical = builtinNamed(name);
	if (canonical === undefined) return undefined;
	const title = builtinTitles()[canonical];
	return name === canonical || name === title ? title : undefined;
}

function isCalled({ title, also }: Genre, name: string): boolean {
	return title === name || also.includes(name);
}

function faultsOf(files: GenreFile[]): Diagnostic[] {
	return files.flatMap(({ genre, diagnostics }) => (genre ? [] : diagnostics));
}
