import { allGenres } from "../../genres/genres.ts";
import type { SchemaValidator } from "../validator.ts";
import { compileOwn } from "./compile.ts";

/** Of built-in genres that add fields. The build replaces this by functions that ajv wrote, a chunk each. */
export const ownValidators: Record<string, () => Promise<SchemaValidator>> = Object.fromEntries(
	allGenres()
		.filter(({ own }) => own.length > 0)
		.map((genre) => [genre.name, async () => compileOwn(genre)]),
);
