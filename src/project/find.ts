import { dirname, isAbsolute, relative, resolve } from "node:path";
import { folderAbove } from "../world/folders.ts";
import { CONFIG_FILE } from "./project.ts";

/**
 * The folder of the project that a file belongs to, upwards from its own; undefined when there is none.
 * Given as the file was: relative to where the user is, or whole. `-` and nothing are where the user is.
 */
export function projectOf(file: string | undefined): string | undefined {
	const from = file === undefined || file === "-" ? "" : dirname(file);
	const folder = folderAbove(resolve(from), CONFIG_FILE);
	if (folder === undefined || isAbsolute(from)) return folder;
	return relative("", folder);
}

/** The same for many files: those of one folder belong to one project. */
export function projectsByFolder(): (file: string | undefined) => string | undefined {
	const known = new Map<string, string | undefined>();
	return (file) => {
		const folder = dirname(file ?? "-");
		if (!known.has(folder)) known.set(folder, projectOf(file));
		return known.get(folder);
	};
}
