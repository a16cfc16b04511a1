import { join } from "node:path";
import { builtinCatalogue } from "../genres/catalogue.ts";
import { described } from "../genres/described.ts";
import { skeleton } from "../plan/skeleton.ts";
import { EDITOR_FOLDER, editorFiles, editorSettings } from "../project/editor.ts";
import { loadProject } from "../project/load.ts";
import { CONFIG_FILE, type Project } from "../project/project.ts";
import { today } from "../world/clock.ts";
import { exists } from "../world/folders.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { SCAFFOLD } from "../zh/scaffold.ts";
import { tell, tellObstacle } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa init [文件夹]`: a project. What is there already is left as it is, but for what the program keeps for editors. */
export async function runInit(folder: string | undefined, terminal: Terminal): Promise<Exit> {
	const root = join(folder ?? "", ".").replace(/^\.$/, "");
	if (!(await added(join(root, CONFIG_FILE), SCAFFOLD.config, terminal))) return EXIT.faulty;
	const loaded = loadProject(root);
	await tell(loaded, terminal);
	if (!loaded.value) return EXIT.faulty;
	const project = loaded.value;
	const example = join(project.folders.plans.path, SCAFFOLD.plan);
	const files: [string, string][] = [
		[example, examplePlan(project)],
		[join(root, ".gitignore"), SCAFFOLD.ignore],
		[join(root, ".gitattributes"), SCAFFOLD.attributes],
	];
	for (const [path, text] of files) if (!(await added(path, text, terminal))) return EXIT.faulty;
	if (!(await settings(project, terminal))) return EXIT.faulty;
	if (!(await refreshEditor(project, terminal))) return EXIT.faulty;
	terminal.out(`${SAID.initDone(example)}\n`);
	return EXIT.fine;
}

function examplePlan({ catalogue, defaults }: Project): string {
	const name = "work-plan";
	const genre = catalogue.find(name).genre ?? builtinCatalogue.fallback();
	return skeleton(described(genre), genre.title, today(), defaults);
}

/** Editor settings of one's own are not touched: what to add is shown. */
async function settings(project: Project, terminal: Terminal): Promise<boolean> {
	const path = join(project.root, ".vscode/settings.json");
	const text = editorSettings(project);
	if (!exists(path)) return added(path, text, terminal);
	terminal.out(`${SAID.settingsKept(path, text)}\n`);
	return true;
}

/** Writes a file unless it is there; false when it cannot be written. */
async function added(path: string, text: string, terminal: Terminal): Promise<boolean> {
	if (exists(path)) {
		terminal.out(`${SAID.kept(path)}\n`);
		return true;
	}
	if (!(await written(path, text, terminal))) return false;
	terminal.out(`${SAID.written(path)}\n`);
	return true;
}

export async function written(path: string, text: string, terminal: Terminal): Promise<boolean> {
	const obstacle = save(path, new TextEncoder().encode(text));
	if (obstacle) await tellObstacle(obstacle, terminal);
	return !obstacle;
}

/** Writes what editors know of the project anew: they learn of genres that have come or gone. */
export async function refreshEditor(project: Project, terminal: Terminal): Promise<boolean> {
	for (const [path, text] of editorFiles(project)) if (!(await written(path, text, terminal))) return false;
	terminal.out(`${SAID.refreshed(join(project.root, EDITOR_FOLDER))}\n`);
	return true;
}
