/** The plans that a call means, and where each belongs. */
import { dirname, join, normalize, resolve } from "node:path";
import { projectsByFolder } from "../project/find.ts";
import type { Projects } from "../project/of-run.ts";
import { CONFIG_FILE } from "../project/project.ts";
import type { Findings } from "../report/report.ts";
import { isFolder } from "../world/files.ts";
import { exists } from "../world/folders.ts";
import { isPattern } from "../world/patterns.ts";
import { matching, yamlBelow } from "../world/select.ts";
import { pathFrom } from "./inputs.ts";

export interface Selected {
	plan: string;
	/** Folder of the manifest: where the call puts the documents, else the project's, else the folder that was named. */
	root: string;
	/** Folder whose order of folders the documents keep. */
	base: string;
	/** Named itself and alone. */
	isAsked: boolean;
}

/** Which argument means nothing, and why. */
export type Empty = { argument: string | undefined; why: "noProject" | "noPlans" };

/** Without arguments, the plans of the project where the user is. `output`: the folder that the call puts documents in. */
export async function selectPlans(
	args: readonly string[],
	output: string | undefined,
	projects: Projects,
): Promise<{ selected: Selected[]; empty: Empty[]; faults: Findings[] }> {
	const empty: Empty[] = [];
	const faults: Findings[] = [];
	const found = new Map<string, Selected>();
	const projectRoot = projectsByFolder();
	const add = (plan: string, base: string, isAsked: boolean, folder = ""): void => {
		const root = output ?? projectRoot(plan) ?? folder;
		const place = resolve(plan);
		if (!found.has(place)) found.set(place, { plan, root, base, isAsked });
	};
	for (const argument of args.length > 0 ? args : [undefined]) {
		const meant = await folderOf(argument, projects);
		if (meant && "diagnostics" in meant) faults.push(meant);
		else if (meant) {
			const { folder, declared } = meant;
			const plans = [...yamlBelow(folder || ".").map((plan) => join(folder, plan)), ...declared];
			if (plans.length === 0) empty.push({ argument: argument ?? folder, why: "noPlans" });
			for (const plan of plans) add(plan, folder, false, folder);
		} else if (argument === undefined) empty.push({ argument, why: "noProject" });
		else if (!exists(argument) && isPattern(argument)) {
			const plans = matching(argument);
			if (plans.length === 0) empty.push({ argument, why: "noPlans" });
			for (const plan of plans) add(plan, dirname(plan), false);
		} else add(normalize(argument), dirname(argument), args.length === 1);
	}
	return { selected: [...found.values()], empty, faults };
}

interface Folder {
	folder: string;
	/** Plans that the project fills by tables, whatever they are called: all of a project, of a folder those in it. */
	declared: string[];
}

/** The folder that an argument means; of a project, that of its plans, or what is wrong with the project. */
async function folderOf(
	argument: string | undefined,
	projects: Projects,
): Promise<Folder | Findings | undefined> {
	if (argument !== undefined && !isFolder(argument)) return undefined;
	const isProject = argument === undefined || exists(join(argument, CONFIG_FILE));
	const loaded = await projects(argument && join(argument, CONFIG_FILE));
	if (!loaded) return argument === undefined ? undefined : { folder: argument, declared: [] };
	if (!loaded.value) return loaded;
	const declared = loaded.value.tables.map(({ plan }) => plan);
	if (isProject) return { folder: loaded.value.folders.plans.path, declared };
	return {
		folder: argument,
		declared: declared.filter((plan) => !pathFrom(argument, plan).startsWith("../")),
	};
}
