import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fontNames } from "./font-names.ts";

/** The fonts of a machine, by every name that their files give them, in small letters. */
export interface InstalledFonts {
	names: ReadonlySet<string>;
	/** How many files they are in, and how many that look like fonts cannot be read. */
	files: number;
	unreadable: number;
}

const FONT = /\.(?:ttf|ttc|otf|otc)$/i;
/** Folders of fonts have few levels; more come of links that go round. */
const DEEPEST = 6;

/** Where the system, the user and the office programs keep fonts. */
export function fontFolders(): string[] {
	const home = homedir();
	const { WINDIR = "C:\\Windows", LOCALAPPDATA = join(home, "AppData/Local"), XDG_DATA_HOME } = process.env;
	if (process.platform === "win32")
		return [join(WINDIR, "Fonts"), join(LOCALAPPDATA, "Microsoft/Windows/Fonts")];
	if (process.platform === "darwin")
		return [
			"/System/Library/Fonts",
			"/System/Library/AssetsV2",
			"/Library/Fonts",
			join(home, "Library/Fonts"),
			"/Applications/Microsoft Word.app/Contents/Resources/DFonts",
			"/Applications/wpsoffice.app/Contents/Resources/office6/fonts",
		];
	return [
		"/usr/share/fonts",
		"/usr/local/share/fonts",
		join(XDG_DATA_HOME || join(home, ".local/share"), "fonts"),
		join(home, ".fonts"),
		"/opt/kingsoft/wps-office/office6/fonts",
	];
}

export function installedFonts(folders: readonly string[] = fontFolders()): InstalledFonts {
	const names = new Set<string>();
	let unreadable = 0;
	const files = folders.flatMap((folder) => filesBelow(folder, 0));
	for (const file of files) {
		const found = namesOf(file);
		if (found === undefined) unreadable++;
		for (const name of found ?? []) names.add(name.toLowerCase());
	}
	return { names, files: files.length, unreadable };
}

/** Folders that are not there, or not for this user, have no fonts for him. */
function filesBelow(folder: string, depth: number): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
			const path = join(folder, one.name);
			if (FONT.test(one.name)) return [path];
			const isFolder = one.isDirectory() || (one.isSymbolicLink() && isFolderAt(path));
			return isFolder && depth < DEEPEST ? filesBelow(path, depth + 1) : [];
		});
	} catch {
		return [];
	}
}

function isFolderAt(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Undefined when the file cannot be read as a font. */
function namesOf(file: string): string[] | undefined {
	try {
		if (!statSync(file).isFile()) return undefined;
		const handle = openSync(file, "r");
		try {
			return fontNames((at, length) => {
				const buffer = Buffer.alloc(length);
				return buffer.subarray(0, readSync(handle, buffer, 0, length, at));
			});
		} finally {
			closeSync(handle);
		}
	} catch {
		return undefined;
	}
}

/** The version of Node that runs this, as `v20.11.0`. */
export function nodeVersion(): string {
	return process.version;
}
