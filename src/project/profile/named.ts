import { dirname } from "node:path";
import { builtInProfile } from "../../standard/layout.ts";
import { readNow } from "../../world/files.ts";
import { isFile } from "../../world/folders.ts";
import { realPath } from "../../world/references.ts";
import { projectOf } from "../find.ts";
import { type LoadedProfile, stacked } from "./load.ts";

/** The profile of a name: a built-in one, or a file anywhere; undefined where there is neither. */
export function profileOfName(name: string): LoadedProfile | undefined {
	const builtIn = builtInProfile(name);
	if (builtIn)
		return { value: { profile: builtIn, base: builtIn, layers: [] }, diagnostics: [], sources: [] };
	if (!isFile(name)) return undefined;
	const { value, diagnostics } = readNow(name);
	if (!value) return { value: undefined, diagnostics, sources: [] };
	const file = { ...value, real: realPath(name) };
	// What it is based on lies in its project, or, where there is none, beside it.
	return stacked(file, projectOf(name) ?? dirname(name), [file]);
}
