import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Genre } from "../genres/genres.ts";
import type { Project } from "../project/project.ts";
import type { Findings } from "../report/report.ts";
import { decode } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import type { CompiledTemplate } from "../template/compile/compiled.ts";
import { readInput } from "../world/files.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID } from "../zh/cli.ts";
import { exitOf } from "./check.ts";
import { genreIn, projectsOfRun } from "./projects.ts";
import { reportFor, tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa template check FILE` */
export async function runTemplateCheck(file: string, genreName: string, terminal: Terminal): Promise<Exit> {
	const found = await genreIn(file, genreName, projectsOfRun());
	if (!found.value) {
		await tell(found, terminal);
		return EXIT.faulty;
	}
	const { genre, project } = found.value;
	const loaded = await loadOwnTemplate(file, genre, project);
	terminal.out((await reportFor(loaded, terminal.colourOut)) || `${SAID.templateFine(file)}\n`);
	return exitOf(loaded);
}

/** Reads a template of the user's and checks it against a genre's plans. */
export async function loadOwnTemplate(
	file: string,
	genre: Genre,
	project?: Project,
): Promise<Outcome<CompiledTemplate> & Findings> {
	if (project && file !== "-") {
		const { loadTemplate } = await import("../project/templates.ts");
		return loadTemplate(file, genre, project);
	}
	const sources: SourceText[] = [];
	const read = await readInput(file);
	const text = read.value && (await decode(file, read.value.bytes));
	const diagnostics = [...read.diagnostics, ...(text?.diagnostics ?? [])];
	if (!text?.value) return { value: undefined, diagnostics, sources };
	sources.push(text.value);
	const { compileFor } = await import("../template/own.ts");
	const loaded = compileFor(text.value, genre);
	return { value: loaded.value, diagnostics: loaded.diagnostics, sources };
}
