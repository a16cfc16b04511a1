/** The plans that a call means, and where each belongs. */
import { dirname, join, normalize } from "node:path";
import { projectOf } from "../project/find.ts";
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
	const projectRoot = rooting();
	const add = (plan: string, base: string, isAsked: boolean, folder = ""): void => {
		const root = output ?? projectRoot(plan) ?? folder;
		if (!found.has(plan)) found.set(plan, { plan, root, base, isAsked });
	};
	for (const argument of args.length > 0 ? args : [undefined]) {
		const folder = await folderOf(argument, projects);
		if (typeof folder === "object") faults.push(folder);
		else if (folder !== undefined) {
			const plans = yamlBelow(folder || ".").map((plan) => join(folder, plan));
			plans.push(...(await declaredIn(argument, folder, projects)));
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

/** Plans that the project fills by tables, wherever they lie and whatever they are called; of a folder, those in it. */
async function declaredIn(
	argument: string | undefined,
	folder: string,
	projects: Projects,
): Promise<string[]> {
	const loaded = await projects(join(folder, CONFIG_FILE));
	const declared = (loaded?.value?.tables ?? []).map(({ plan }) => plan);
	const isProject = argument === undefined || exists(join(argument, CONFIG_FILE));
	return isProject ? declared : declared.filter((plan) => !pathFrom(folder, plan).startsWith("../"));
}

/** The folder that an argument means; of a project, that of its plans, or what is wrong with the project. */
async function folderOf(
	argument: string | undefined,
	projects: Projects,
): Promise<string | Findings | undefined> {
	if (argument !== undefined && !isFolder(argument)) return undefined;
	const isProject = argument === undefined || exists(join(argument, CONFIG_FILE));
	if (!isProject) return argument;
	const loaded = await projects(argument && join(argument, CONFIG_FILE));
	return loaded && !loaded.value ? loaded : (loaded?.value?.folders.plans.path ?? argument);
}

/** Plans of one folder belong to one project. */
function rooting(): (plan: string) => string | undefined {
	const known = new Map<string, string | undefined>();
	return (plan) => {
		const folder = dirname(plan);
		if (!known.has(folder)) known.set(folder, projectOf(plan));
		return known.get(folder);
	};
}
