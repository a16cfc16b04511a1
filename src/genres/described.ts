import { readPackageFile } from "../world/package.ts";
import { schemaFile } from "./file-name.ts";
import { flatten, type Genre, type Shared, sharedOf } from "./genres.ts";
import type { Schema } from "./schema.ts";

let shared: Shared | undefined;

/**
 * What plans of every genre may say, with what people read of it: descriptions and samples. The built program does not
 * carry them, since checking and rendering need none; they are read from its files when asked for.
 */
export function describedPlan(): Shared {
	shared ??= sharedOf(readSchema("plan"), readSchema("sections"));
	return shared;
}

/** The same genre with descriptions and samples of what every plan may say. */
export function described(genre: Genre): Genre {
	const { project } = genre;
	return { ...flatten(genre.name, genre.schema, describedPlan()), ...(project && { project }) };
}

function readSchema(name: string): Schema {
	return JSON.parse(readPackageFile(`schemas/${schemaFile(name)}`)) as Schema;
}
