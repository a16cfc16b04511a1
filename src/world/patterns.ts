import { isFolder } from "./files.ts";
import { exists } from "./folders.ts";

/** `*`, `?`, `{a,b}` and `[ab]` mean several files; Windows leaves it to programs to see which. */
export const isPattern = (path: string): boolean => /[*?]|\{[^}]*,[^}]*\}|\[[^\]]+\]/.test(path);

/** Whether all of them name a file each, be it there or not. */
export const areFiles = (args: readonly string[]): boolean =>
	args.length > 0 && args.every((one) => !isFolder(one) && (exists(one) || !isPattern(one)));
