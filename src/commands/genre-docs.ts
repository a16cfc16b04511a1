import { join } from "node:path";
import { builtinCatalogue } from "../genres/catalogue.ts";
import { described } from "../genres/described.ts";
import type { Genre } from "../genres/genres.ts";
import { filesOf } from "../project/genre-files.ts";
import { genrePage, indexPage } from "../project/genre-page.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Project } from "../project/project.ts";
import { decodeNow } from "../source/decode.ts";
import { readNow } from "../world/files.ts";
import { isFile } from "../world/folders.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { grouped } from "./genres.ts";
import { written } from "./init.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

const INDEX = "README.md";

/** `gzfa genre docs --out FOLDER`: a page for each genre and one that lists them. */
export async function runGenreDocs(out: string, terminal: Terminal): Promise<Exit> {
	const loaded = await projectsOfRun()(undefined);
	if (loaded) await tell(loaded, terminal);
	if (loaded && !loaded.value) return EXIT.faulty;
	const project = loaded?.value;
	const { genres, faults } = (project?.catalogue ?? builtinCatalogue).all();
	await tell({ diagnostics: faults, sources: project?.catalogue.texts() ?? [] }, terminal);
	for (const [path, page] of docsOf(genres, project, out))
		if (!(await written(path, page, terminal))) return EXIT.faulty;
	terminal.out(`${SAID.docsWritten(genres.length, join(out, INDEX))}\n`);
	return faults.length > 0 ? EXIT.faulty : EXIT.fine;
}

/** Each page with its path; the index last. */
export function docsOf(genres: Genre[], project: Project | undefined, out: string): [string, string][] {
	const pages = genres.map((genre): [string, string] => [
		join(out, pageOf(genre)),
		genrePage(described(genre), partsOf(genre, project, out)),
	]);
	const gallery = project ? undefined : beside(out, "图册.md");
	return [...pages, [join(out, INDEX), indexPage(grouped(genres), pageOf, gallery)]];
}

export function pageOf({ title }: Genre): string {
	return `${title}.md`;
}

/** A link from a page to what stands beside the folder of the pages, when it is there. */
function beside(out: string, path: string): string | undefined {
	return isFile(join(out, "..", path)) ? join("..", path).replaceAll("\\", "/") : undefined;
}

/** Pictures and the guide stand beside the folder of the pages, as in the program's own docs. */
function partsOf(genre: Genre, project: Project | undefined, out: string) {
	const { example } = filesOf(genre, project);
	return {
		example: isFile(example) ? textOf(example) : undefined,
		picture: beside(out, `images/genres/${genre.name}.png`),
		planGuide: beside(out, "写计划.md"),
	};
}

function textOf(path: string): string | undefined {
	const read = readNow(path).value;
	return read && decodeNow(path, read.bytes).value?.text;
}
