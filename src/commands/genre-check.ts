import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { FORMATS } from "../formats/index.ts";
import { builtinCatalogue } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { namesFor } from "../genres/model-names.ts";
import { checkPlan, makeDocument, type Walk } from "../pipeline.ts";
import { checkGenre } from "../project/check-genre.ts";
import { filesOf, type GenreFiles, placesFor } from "../project/genre-files.ts";
import { bones, HOSTILE, withEveryText } from "../project/hostile.ts";
import { idleSchemas } from "../project/idle.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Project } from "../project/project.ts";
import { projectTemplates } from "../project/templates.ts";
import { gather } from "../report/gather.ts";
import type { Findings } from "../report/report.ts";
import type { CompiledTemplate } from "../template/compile/compiled.ts";
import { fill, shape } from "../template/template.ts";
import { readNow, wholeFile } from "../world/files.ts";
import { isFile } from "../world/folders.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { exitOf } from "./check.ts";
import { genreIn } from "./projects.ts";
import { reportFor } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa genre check [名称…]`: without names the project's own genres, outside a project the built-in ones. */
export async function runGenreCheck(names: string[], terminal: Terminal): Promise<Exit> {
	const projects = projectsOfRun();
	const loaded = await projects(undefined);
	if (loaded && !loaded.value) {
		terminal.out(await reportFor(loaded, terminal.colourOut));
		return EXIT.faulty;
	}
	const project = loaded?.value;
	const wanted =
		names.length > 0 ? await Promise.all(names.map((name) => genreIn(undefined, name, projects))) : [];
	const all = allOf(project);
	const genres = names.length > 0 ? wanted.flatMap(({ value }) => value?.genre ?? []) : all.genres;
	const stray = project ? idleSchemas(project.folders.schemas.path) : [];
	const idle = {
		diagnostics: stray.map(({ fault }) => ({ ...fault, severity: "warning" as const })),
		sources: [],
	};
	const faulty: Findings[] = names.length > 0 ? wanted.filter(({ value }) => !value) : [all, idle];
	let exit: Exit = EXIT.fine;
	const findings = [gather(faulty)];
	for (const genre of genres) findings.push(await checkOne(genre, project));
	for (const [index, one] of findings.entries()) {
		if (exitOf(one) !== EXIT.fine) exit = EXIT.faulty;
		const genre = genres[index - 1];
		if (genre) terminal.out(`${SAID.genreChecked(genre.title, one.diagnostics.length)}\n`);
		terminal.out(await reportFor(one, terminal.colourOut));
	}
	if (genres.length === 0 && exit === EXIT.fine) terminal.out(`${SAID.noOwnGenres}\n`);
	return exit;
}

function allOf(project: Project | undefined): Findings & { genres: Genre[] } {
	const { genres, faults } = (project?.catalogue ?? builtinCatalogue).all();
	const own = project ? genres.filter((one) => one.project) : genres;
	return { genres: own, diagnostics: faults, sources: project?.catalogue.texts() ?? [] };
}

async function checkOne(genre: Genre, project: Project | undefined): Promise<Findings> {
	const files = filesOf(genre, project);
	const others = project ? allOf(project).genres.filter((one) => one !== genre) : [];
	const { template, lost, ...found } = checkGenre(genre, files, project, others);
	const borrowed = project && files.isBorrowed ? [templateNone(genre, files, project, lost)] : [];
	const example = isFile(files.example) ? await checkExample(genre, files, project, template) : none(files);
	const findings = gather([found, { diagnostics: borrowed, sources: [] }, example]);
	return findings;
}

function templateNone(genre: Genre, { schema }: GenreFiles, project: Project, lost: string[]): Diagnostic {
	const { template } = placesFor(genre.name, project);
	const used = genre.project?.hides ?? builtinCatalogue.fallback().title;
	const known = (one: string) => project.catalogue.find(one).genre !== undefined;
	const idle = projectTemplates(project).flatMap(({ file, genre: of }) => (of && !known(of) ? [file] : []));
	const severity = lost.length > 0 ? "error" : "info";
	const args = { file: template, used, lost, idle };
	return diagnostic("GENRE-TEMPLATE-NONE", wholeFile(schema), args, severity);
}

function none({ schema, example }: GenreFiles): Findings {
	return {
		diagnostics: [diagnostic("GENRE-EXAMPLE-NONE", wholeFile(schema), { file: example })],
		sources: [],
	};
}

/** The example is sound and of this genre, becomes a document in every format, and keeps its structure whatever its words are. */
async function checkExample(
	genre: Genre,
	{ example }: GenreFiles,
	project: Project | undefined,
	template: CompiledTemplate | undefined,
): Promise<Findings> {
	const read = readNow(example);
	if (!read.value) return { diagnostics: read.diagnostics, sources: [] };
	// The example of a built-in genre is no plan of the project, and names files beside itself.
	const around = genre.project ? project : undefined;
	const walk = await makeDocument(await checkPlan(read.value, around), template);
	const diagnostics = walk.diagnostics.filter(({ code }) => code !== "GENRE-FROM-PROJECT");
	const said = walk.named?.fields.genre?.value;
	if (walk.named && walk.named.genre.name !== genre.name)
		diagnostics.push(
			diagnostic("GENRE-EXAMPLE-OTHER", said?.span ?? wholeFile(example), { genre: genre.title }),
		);
	else if (template && walk.document && !hasErrors(diagnostics))
		diagnostics.push(...(await hostileRound(walk, genre, template, example)));
	return { diagnostics, sources: walk.sources };
}

async function hostileRound(
	{ plan, document }: Walk,
	genre: Genre,
	template: CompiledTemplate,
	example: string,
): Promise<Diagnostic[]> {
	if (!plan || !document) return [];
	const found: Diagnostic[] = [];
	const made = async (text: string) => {
		const filled = fill(template, withEveryText(plan, text), namesFor(genre)).value;
		const shaped = filled && shape(filled, withEveryText(plan, text)).value;
		if (!shaped) return undefined;
		for (const { write } of Object.values(FORMATS)) await write({ ...shaped, enclosure: document.enclosure });
		return bones(shaped);
	};
	const plain = await made("甲");
	for (const text of HOSTILE) {
		const how = await tried(made, text, plain);
		const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
		if (how) found.push(diagnostic("GENRE-HOSTILE", wholeFile(example), { text: shown, how }));
	}
	return found;
}

async function tried(
	made: (text: string) => Promise<string | undefined>,
	text: string,
	plain: string | undefined,
): Promise<"structure" | "crash" | undefined> {
	try {
		return (await made(text)) === plain ? undefined : "structure";
	} catch {
		return "crash";
	}
}
