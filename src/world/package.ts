import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A path within the installed program. The source and the built chunks both stand two folders below its top. */
export function packagePath(path: string): string {
	return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export function readPackageFile(path: string): string {
	return readFileSync(packagePath(path), "utf8");
}

export function readPackageBytes(path: string): Uint8Array {
	return readFileSync(packagePath(path));
}

/** Names in a folder of the program, sorted: the order must not depend on the file system. */
export function listPackageFiles(folder: string): string[] {
	return readdirSync(packagePath(folder)).sort();
}

/** Version of the program. The build states it as `__GZFA_VERSION__`, so that no file is read for it. */
export function packageVersion(): string {
	if (typeof __GZFA_VERSION__ === "string") return __GZFA_VERSION__;
	return (JSON.parse(readPackageFile("package.json")) as { version: string }).version;
}

declare const __GZFA_VERSION__: string | undefined;
