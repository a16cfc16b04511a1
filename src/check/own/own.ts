import type { Genre } from "../../genres/genres.ts";
import type { SchemaValidator } from "../validator.ts";
import { ownValidators } from "./builtin.ts";

const compiled = new WeakMap<Genre, SchemaValidator>();

/** Checks the fields that a genre adds; undefined when it adds none. A project's own is compiled when it is met. */
export async function ownValidator(genre: Genre): Promise<SchemaValidator | undefined> {
	if (genre.own.length === 0) return undefined;
	const known = compiled.get(genre);
	if (known) return known;
	const builtin = genre.project ? undefined : ownValidators[genre.name];
	const made = builtin ? await builtin() : (await import("./compile.ts")).compileOwn(genre);
	compiled.set(genre, made);
	return made;
}
