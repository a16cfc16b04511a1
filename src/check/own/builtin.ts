import { builtinCatalogue } from "../../genres/catalogue.ts";
import type { SchemaValidator } from "../validator.ts";
import { compileOwn } from "./compile.ts";

/** Of built-in genres that add fields. The build replaces this by functions that ajv wrote, a chunk each. */
export const ownValidators: Record<string, () => Promise<SchemaValidator>> = Object.fromEntries(
	builtinCatalogue
		.all()
		.genres.filter(({ own }) => own.length > 0)
		.map((genre) => [genre.name, async () => compileOwn(genre)]),
);
