/** That what the configuration names lies in the project: it is untrusted, as plans are. */
import { isAbsolute, join, relative } from "node:path";
import { sheetOf } from "../data/sheet.ts";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Schema } from "../genres/schema.ts";
import { child } from "../plan/named.ts";
import type { MapNode, SourceNode } from "../source/source.ts";
import { isFolder } from "../world/files.ts";
import { exists, realPath } from "../world/folders.ts";
import { FOLDERS, type FolderName } from "./project.ts";

export const FOLDER_NAMES = Object.keys(FOLDERS) as FolderName[];

/** Folders and files lead nowhere but below the project, links followed. */
export function placesInside(config: MapNode, titles: Record<string, Schema>, root: string): Diagnostic[] {
	const output = folderInside(child(child(config, "output"), "folder"), "成品的文件夹", root, true);
	return [
		...FOLDER_NAMES.flatMap((name) => {
			const value = child(config, name);
			// What is as usual may come later, and plans may lie anywhere.
			const mayBeNone = name === "plans" || (value?.kind === "scalar" && value.text === FOLDERS[name]);
			return folderInside(value, titles[name]?.title ?? name, root, mayBeNone);
		}),
		...output,
		...tablesInside(child(config, "tables"), titles.tables?.title ?? "tables", root),
	];
}

function folderInside(
	value: SourceNode | undefined,
	field: string,
	root: string,
	mayBeNone: boolean,
): Diagnostic[] {
	if (value?.kind !== "scalar" || value.text.trim() === "") return [];
	const folder = value.text;
	const path = join(root, folder);
	const args = { field, folder };
	if (isOutside(folder, path, root)) return [diagnostic("CONFIG-FOLDER-OUTSIDE", value.span, args)];
	if (exists(path)) return isFolder(path) ? [] : [diagnostic("CONFIG-FOLDER-FILE", value.span, args)];
	return mayBeNone ? [] : [diagnostic("CONFIG-FOLDER-NONE", value.span, args)];
}

/** `path`: what is typed, from where the user is. */
function isOutside(typed: string, path: string, root: string): boolean {
	const top = realPath(root || ".");
	const real = relative(top, exists(path) ? realPath(path) : join(top, relative(root, path)));
	return (
		isAbsolute(typed.trim()) ||
		/^[A-Za-z]:|^\\/.test(typed.trim()) ||
		/^\.\.(?:[\\/]|$)/.test(real) ||
		isAbsolute(real)
	);
}

/** A file that is typed from the project's folder, from where the user is. */
export const fileBelow = (root: string, typed: string): string =>
	join(root, typed.trim().replaceAll("\\", "/"));

/** The same of a table, whose sheet is no part of its path. */
export function tableBelow(root: string, typed: string): { path: string; file: string } {
	const { file: name, sheet } = sheetOf(typed.trim());
	const file = fileBelow(root, name);
	return { file, path: sheet === undefined ? file : `${file}#${sheet}` };
}

/** Plans and the tables that fill them. */
function tablesInside(value: SourceNode | undefined, field: string, root: string): Diagnostic[] {
	if (value?.kind !== "map") return [];
	const told = (typed: string, path: string, span: Span) =>
		isOutside(typed, path, root) ? [diagnostic("CONFIG-FILE-OUTSIDE", span, { field, file: typed })] : [];
	const known = new Set<string>();
	const twice = (path: string, span: Span) => {
		const isKnown = known.has(path);
		known.add(path);
		return isKnown ? [diagnostic("CONFIG-FILE-TWICE", span, { field, file: path })] : [];
	};
	return value.entries.flatMap(({ key, keySpan, value: table }) => [
		...told(key, fileBelow(root, key), keySpan),
		...twice(fileBelow(root, key), keySpan),
		...(table.kind === "scalar" ? told(table.text, tableBelow(root, table.text).file, table.span) : []),
	]);
}
