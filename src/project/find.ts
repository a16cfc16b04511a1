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
