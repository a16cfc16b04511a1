import { projectsByFolder } from "./find.ts";
import type { Loaded } from "./load.ts";

/** The project that a file, or without one the folder where the user is, belongs to; each is read once in a run. */
export type Projects = (file: string | undefined) => Promise<Loaded | undefined>;

export function projectsOfRun(): Projects {
	const known = new Map<string, Promise<Loaded>>();
	const rootOf = projectsByFolder();
	return async (file) => {
		const root = rootOf(file);
		if (root === undefined) return undefined;
		const loaded = known.get(root) ?? load(root);
		known.set(root, loaded);
		return loaded;
	};
}

async function load(root: string): Promise<Loaded> {
	const { loadWithProfile } = await import("./load.ts");
	return loadWithProfile(root);
}
