import { dirname, join, relative } from "node:path";
import { isReserved } from "../genres/file-name.ts";
import { copiedExample, copiedSchema, copiedTemplate, namedFiles } from "../project/copy.ts";
import { mayBeGenre } from "../project/genre-file.ts";
import { filesOf, placesFor } from "../project/genre-files.ts";
import { type Loaded, loadProject } from "../project/load.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Project } from "../project/project.ts";
import { decodeNow } from "../source/decode.ts";
import { readNow } from "../world/files.ts";
import { exists, isFile } from "../world/folders.ts";
import { folderOf, readReference } from "../world/references.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { NEW_GENRE } from "../zh/scaffold-genre.ts";
import { refreshEditor, written } from "./init.ts";
import { genreIn } from "./projects.ts";
import { tell, tellObstacle } from "./say.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

/** Larger than any image that a plan may bring in. */
const NAMED_LIMIT = 10 * 1024 * 1024;

/** `gzfa genre new 名称 [--from 工作方案]`: the three files of a genre, to be filled in or copied under a new name. */
export async function runGenreNew(name: string, from: string | undefined, terminal: Terminal): Promise<Exit> {
	const projects = projectsOfRun();
	const loaded = await projects(undefined);
	if (!loaded) throw new UsageError(SAID.noProject);
	if (!mayBeGenre(name) || isReserved(name)) throw new UsageError(SAID.genreBadName(name));
	if (from === undefined) return fromNothing(name, loaded, terminal);
	const found = await genreIn(undefined, from, projects);
	await tell(found, terminal);
	if (!found.value?.project) return EXIT.faulty;
	const { genre, project } = found.value;
	const source = filesOf(genre, project);
	const target = freePlaces(name, project);
	const files: [string, string][] = [
		[target.schema, copiedSchema(textOf(source.schema), genre, name)],
		[target.template, copiedTemplate(textOf(source.template), genre, name)],
		...(isFile(source.example)
			? ([[target.example, copiedExample(textOf(source.example), name)]] as [string, string][])
			: []),
	];
	if (!(await allWritten(files, terminal))) return EXIT.faulty;
	if (!(await copyNamed(source.example, target.example, terminal))) return EXIT.faulty;
	return told(name, project, SAID.genreMade(name), terminal);
}

/** A genre that shows each kind of key: what is not needed is deleted, the rest renamed. */
async function fromNothing(name: string, loaded: Loaded, terminal: Terminal): Promise<Exit> {
	await tell(loaded, terminal);
	const project = loaded.value;
	if (!project) return EXIT.faulty;
	const target = freePlaces(name, project);
	const files: [string, string][] = [
		[target.schema, NEW_GENRE.schema(name)],
		[target.template, NEW_GENRE.template(name)],
		[target.example, NEW_GENRE.example(name)],
	];
	if (!(await allWritten(files, terminal))) return EXIT.faulty;
	return told(name, project, SAID.genreBegun(name), terminal);
}

function freePlaces(name: string, project: Project) {
	const target = placesFor(name, project);
	const taken = Object.values(target).find(exists);
	if (taken !== undefined) throw new UsageError(SAID.genreExists(taken));
	return target;
}

async function allWritten(files: [string, string][], terminal: Terminal): Promise<boolean> {
	for (const [path, text] of files) {
		if (!(await written(path, text, terminal))) return false;
		terminal.out(`${SAID.written(path)}\n`);
	}
	return true;
}

/** What the example names comes along, to the same place beside the copy; what is there already is left as it is. */
async function copyNamed(example: string, copy: string, terminal: Terminal): Promise<boolean> {
	const root = folderOf(example);
	for (const { path, span } of isFile(example) ? namedFiles(textOf(example)) : []) {
		const found = readReference(path, span, { from: example, root, limit: NAMED_LIMIT });
		if ("code" in found) continue;
		const target = join(dirname(copy), relative(root, found.file));
		if (exists(target)) continue;
		const obstacle = save(target, found.bytes);
		if (obstacle) await tellObstacle(obstacle, terminal);
		if (obstacle) return false;
		terminal.out(`${SAID.written(target)}\n`);
	}
	return true;
}

/** The project is read anew, so that editors know of the genre, and the user of one that it takes the place of. */
async function told(name: string, { root }: Project, made: string, terminal: Terminal): Promise<Exit> {
	const project = loadProject(root).value;
	if (!project || !(await refreshEditor(project, terminal))) return EXIT.faulty;
	const hides = project.catalogue.find(name).genre?.project?.hides;
	if (hides) terminal.out(`${SAID.hides(hides)}\n`);
	terminal.out(`${made}\n`);
	return EXIT.fine;
}

/** Of a file that has been read as a genre's before. */
function textOf(path: string): string {
	const read = readNow(path).value;
	return (read && decodeNow(path, read.bytes).value?.text) ?? "";
}
