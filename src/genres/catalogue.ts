import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readPackageFile } from "../world/package.ts";
import { builtinIndex } from "./builtin.ts";
import { schemaFile } from "./file-name.ts";
import { flatten, type Genre } from "./genres.ts";
import type { Schema } from "./schema.ts";

/** A genre by one of its names; or the faults of the file that should have been it. */
export interface Found {
	genre: Genre | undefined;
	faults: Diagnostic[];
}

/** The genres that plans of one place may be of. Asking for one reads no other. */
export interface Catalogue {
	/** By canonical, standard or other name. */
	find(name: string): Found;
	/** The genre that a plan without a known one is taken for. */
	fallback(): Genre;
	/** Every name that somebody may have meant. */
	names(): string[];
	/** All genres whose files are sound, in order of their names, and the faults of the others. */
	all(): { genres: Genre[]; faults: Diagnostic[] };
}

let index: string | undefined;
let titles: Readonly<Record<string, string>> | undefined;
const read = new Map<string, Genre>();

function builtins(): string {
	index ??= builtinIndex();
	return index;
}

/** Canonical name of the built-in genre that a name means. */
export function builtinNamed(name: string): string | undefined {
	if (/[\t\n]/.test(name)) return undefined;
	const at = builtins().indexOf(`\t${name}\t`);
	if (at < 0 || name === "") return undefined;
	const start = builtins().lastIndexOf("\n", at) + 2;
	return builtins().slice(start, builtins().indexOf("\t", start));
}

/** Standard names of the built-in genres by canonical name. */
export function builtinTitles(): Readonly<Record<string, string>> {
	titles ??= Object.fromEntries(
		builtins()
			.split("\n")
			.map((line) => line.split("\t").slice(1, 3) as [string, string]),
	);
	return titles;
}

/** A built-in genre by its canonical name. */
export function builtinGenre(name: string): Genre {
	const known = read.get(name);
	if (known) return known;
	const genre = flatten(name, JSON.parse(readPackageFile(schemaPath(name))) as Schema);
	read.set(name, genre);
	return genre;
}

/** Where the program has the file of a built-in genre. */
export function schemaPath(name: string): string {
	return `schemas/${schemaFile(name)}`;
}

export const FALLBACK = "document";

export const builtinCatalogue: Catalogue = {
	find(name) {
		const canonical = builtinNamed(name);
		return { genre: canonical === undefined ? undefined : builtinGenre(canonical), faults: [] };
	},
	fallback: () => builtinGenre(FALLBACK),
	names: () =>
		builtins()
			.split(/[\t\n]+/)
			.filter(Boolean),
	all: () => ({ genres: Object.keys(builtinTitles()).map(builtinGenre), faults: [] }),
};
