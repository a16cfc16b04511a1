import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { projectOf } from "../project/find.ts";
import { wholeFile } from "../world/files.ts";
import { fileHash } from "../world/hashes.ts";
import { pathFrom } from "./inputs.ts";
import { Manifest } from "./manifest.ts";

/** A file that its project has made, and that somebody has changed since. */
export function editedIn(path: string): Diagnostic | undefined {
	const root = projectOf(path);
	const known = root === undefined ? undefined : new Manifest(root).knownAt(pathFrom(root, path));
	return !known || known.has(fileHash(path))
		? undefined
		: diagnostic("OUTPUT-CHANGED", wholeFile(path), { path });
}
