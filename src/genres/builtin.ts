import { listPackageFiles, readPackageFile } from "../world/package.ts";
import { genreOfFile, schemaFile } from "./file-name.ts";
import type { Schema } from "./schema.ts";

/** What every plan may say. The build replaces this module by one that has all of it as data. */
export interface SchemaFiles {
	plan: Schema;
	sections: Schema;
}

/** Who is meant by which name: nothing of a genre is read before it is asked for. */
export interface GenreIndex {
	/** Canonical names by every name: canonical, standard and other. */
	names: Record<string, string>;
	/** Standard names by canonical name, in order of the canonical ones. */
	titles: Record<string, string>;
}

export function builtinSchemas(): SchemaFiles {
	return { plan: readSchema("plan"), sections: readSchema("sections") };
}

export function builtinIndex(): GenreIndex {
	const names: [string, string][] = [];
	const titles: [string, string][] = [];
	for (const file of listPackageFiles("schemas")) {
		const name = genreOfFile(file);
		if (name === undefined) continue;
		const { title = name, gzfa } = readSchema(name);
		titles.push([name, title]);
		for (const one of [name, title, ...(gzfa?.also ?? [])]) names.push([one, name]);
	}
	return { names: Object.fromEntries(names), titles: Object.fromEntries(titles) };
}

function readSchema(name: string): Schema {
	return JSON.parse(readPackageFile(`schemas/${schemaFile(name)}`)) as Schema;
}
