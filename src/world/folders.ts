import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

export function exists(path: string): boolean {
	return existsSync(path);
}

/** Whether nothing is there for sure: what cannot be looked at may well be. */
export function isGone(path: string): boolean {
	try {
		lstatSync(path);
		return false;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === "ENOENT" || code === "ENOTDIR";
	}
}

/** Names in a folder, sorted: the order must not depend on the file system. None when there is no such folder. */
export function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}

/** What a path leads to without links; the path itself while nothing is there. */
export function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

export function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The nearest folder from `from` upwards that has a file of that name. */
export function folderAbove(from: string, name: string): string | undefined {
	for (let folder = from; ; folder = join(folder, "..")) {
		if (existsSync(join(folder, name))) return folder;
		if (folder === join(folder, "..")) return undefined;
	}
}
