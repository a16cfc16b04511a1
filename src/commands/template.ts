import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { builtinCatalogue, FALLBACK } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { type Projects, projectsOfRun } from "../project/of-run.ts";
import { loadOwnTemplate } from "../project/own-template.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID, WRONG } from "../zh/cli.ts";
import { exitOf } from "./check.ts";
import { genreIn } from "./projects.ts";
import { reportFor, tell } from "./say.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

/** `gzfa template check FILE` */
export async function runTemplateCheck(
	file: string,
	named: string | undefined,
	terminal: Terminal,
): Promise<Exit> {
	refuseOther(file);
	const projects = projectsOfRun();
	const found = await genreIn(file, named ?? (await genreOfFile(file, projects)), projects);
	if (!found.value) {
		await tell(found, terminal);
		return EXIT.faulty;
	}
	const { genre, project } = found.value;
	const loaded = await loadOwnTemplate(file, genre, project);
	terminal.out((await reportFor(loaded, terminal.colourOut)) || `${SAID.templateFine(file)}\n`);
	if (named === undefined) terminal.out(assumed(loaded.diagnostics, genre));
	return exitOf(loaded);
}

export function refuseOther(file: string): void {
	if (file !== "-" && !/\.hbs$/i.test(file)) throw new UsageError(WRONG.notTemplate(file));
}

/** The genre that a template is for when nobody says: the one that its file is called after, else any. */
export async function genreOfFile(file: string, projects: Projects): Promise<string> {
	const name = basename(file).replace(/\.hbs$/i, "");
	const catalogue = (await projects(file))?.value?.catalogue ?? builtinCatalogue;
	const { genre, faults } = catalogue.find(name);
	return genre || faults.length > 0 ? name : FALLBACK;
}

/** A field that is not known may be one of another genre. */
export function assumed(diagnostics: readonly Diagnostic[], { name, title }: Genre): string {
	const isUnknown = diagnostics.some(({ code }) => code === "TEMPLATE-UNKNOWN-FIELD");
	return isUnknown && name === FALLBACK ? `${SAID.genreAssumed(title)}\n` : "";
}
