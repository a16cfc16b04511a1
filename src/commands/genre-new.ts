import { isReserved } from "../genres/file-name.ts";
import { copiedExample, copiedSchema, copiedTemplate } from "../project/copy.ts";
import { mayBeGenre } from "../project/genre-file.ts";
import { filesOf, placesFor } from "../project/genre-files.ts";
import { loadProject } from "../project/load.ts";
import type { Project } from "../project/project.ts";
import { decodeNow } from "../source/decode.ts";
import { readNow } from "../world/files.ts";
import { exists, isFile } from "../world/folders.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { refreshEditor, written } from "./init.ts";
import { genreIn, projectsOfRun } from "./projects.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

/** `gzfa genre new 名称 --from 工作方案`: the three files of a genre, copied into the project under a new name. */
export async function runGenreNew(name: string, from: string, terminal: Terminal): Promise<Exit> {
	const projects = projectsOfRun();
	const loaded = await projects(undefined);
	if (!loaded) throw new UsageError(SAID.noProject);
	if (!mayBeGenre(name) || isReserved(name)) throw new UsageError(SAID.genreBadName(name));
	const found = await genreIn(undefined, from, projects);
	await tell(found, terminal);
	if (!found.value?.project) return EXIT.faulty;
	const { genre, project } = found.value;
	const source = filesOf(genre, project);
	const target = placesFor(name, project);
	const taken = Object.values(target).find(exists);
	if (taken !== undefined) throw new UsageError(SAID.genreExists(taken));
	const files: [string, string][] = [
		[target.schema, copiedSchema(textOf(source.schema), name)],
		[target.template, copiedTemplate(textOf(source.template), genre, name)],
		...(isFile(source.example)
			? ([[target.example, copiedExample(textOf(source.example), name)]] as [string, string][])
			: []),
	];
	for (const [path, text] of files) {
		if (!(await written(path, text, terminal))) return EXIT.faulty;
		terminal.out(`${SAID.written(path)}\n`);
	}
	return told(name, project, terminal);
}

/** The project is read anew, so that editors know of the genre, and the user of one that it takes the place of. */
async function told(name: string, { root }: Project, terminal: Terminal): Promise<Exit> {
	const project = loadProject(root).value;
	if (!project || !(await refreshEditor(project, terminal))) return EXIT.faulty;
	const hides = project.catalogue.find(name).genre?.project?.hides;
	if (hides) terminal.out(`${SAID.hides(hides)}\n`);
	terminal.out(`${SAID.genreMade(name)}\n`);
	return EXIT.fine;
}

/** Of a file that has been read as a genre's before. */
function textOf(path: string): string {
	const read = readNow(path).value;
	return (read && decodeNow(path, read.bytes).value?.text) ?? "";
}
