import { listPackageFiles, readPackageFile } from "../world/package.ts";
import { genreOfFile, schemaFile } from "./file-name.ts";
import type { Schema } from "./schema.ts";

/** What every plan may say. The build replaces this module by one that has it as data, but for `described.ts`. */
export interface SchemaFiles {
	plan: Schema;
	sections: Schema;
}

export function builtinSchemas(): SchemaFiles {
	return { plan: readSchema("plan"), sections: readSchema("sections") };
}

/**
 * Every name of every genre, a line for each genre: canonical, standard and other names, a tab around each. One text
 * to be searched, so that a run that asks for one genre makes nothing of the others.
 */
export function builtinIndex(): string {
	const lines = listPackageFiles("schemas").flatMap((file) => {
		const name = genreOfFile(file);
		if (name === undefined) return [];
		const { title = name, gzfa } = readSchema(name);
		return `\t${[name, title, ...(gzfa?.also ?? [])].join("\t")}\t`;
	});
	return lines.join("\n");
}

function readSchema(name: string): Schema {
	return JSON.parse(readPackageFile(`schemas/${schemaFile(name)}`)) as Schema;
}
