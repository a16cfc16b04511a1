import { dirname } from "node:path";
import { projectOf } from "../project/find.ts";
import type { LoadedProfile } from "../project/profile/load.ts";
import { builtInProfile } from "../standard/layout.ts";
import { readNow } from "../world/files.ts";
import { isFile } from "../world/folders.ts";
import { realPath } from "../world/references.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

/** The profile that a person names on the command line: a built-in one, or a file anywhere. */
export async function profileNamed(name: string): Promise<LoadedProfile> {
	const builtIn = builtInProfile(name);
	if (builtIn)
		return { value: { profile: builtIn, base: builtIn, layers: [] }, diagnostics: [], sources: [] };
	if (!isFile(name)) throw new UsageError(WRONG.profile(name));
	const { value, diagnostics } = readNow(name);
	if (!value) return { value: undefined, diagnostics, sources: [] };
	const { stacked } = await import("../project/profile/load.ts");
	const file = { ...value, real: realPath(name) };
	// What it is based on lies in its project, or, where there is none, beside it.
	return stacked(file, projectOf(name) ?? dirname(name), [file]);
}
