import { listPackageFiles, readPackageFile } from "../world/package.ts";
import type { Schema } from "./schema.ts";

/** What the schema files hold. The build replaces this module by one that has them as data. */
export interface SchemaFiles {
	plan: Schema;
	sections: Schema;
	/** By canonical name. */
	genres: Record<string, Schema>;
}

const ENDING = ".schema.json";

export function builtinSchemas(): SchemaFiles {
	const read = (name: string) => JSON.parse(readPackageFile(`schemas/${name}${ENDING}`)) as Schema;
	const names = listPackageFiles("schemas")
		.filter((file) => file.endsWith(ENDING))
		.map((file) => file.slice(0, -ENDING.length))
		.filter((name) => name !== "plan" && name !== "sections");
	return {
		plan: read("plan"),
		sections: read("sections"),
		genres: Object.fromEntries(names.map((name) => [name, read(name)])),
	};
}
