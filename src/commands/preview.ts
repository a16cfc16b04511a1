import { basename, dirname, join } from "node:path";
import { outputsOf, type Target } from "../batch/places.ts";
import { makeDocument, readAndCheck } from "../pipeline.ts";
import { filesOf } from "../project/genre-files.ts";
import { projectsOfRun } from "../project/of-run.ts";
import { loadOwnTemplate } from "../project/own-template.ts";
import { gather } from "../report/gather.ts";
import { outlineText } from "../report/outline.ts";
import { isFile } from "../world/folders.ts";
import type { Terminal } from "../world/terminal.ts";
import { PREVIEW } from "../zh/preview.ts";
import { exitOf } from "./check.ts";
import { genreIn } from "./projects.ts";
import { writeAll } from "./render.ts";
import { tell } from "./say.ts";
import { assumed, genreOfFile, refuseOther } from "./template.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

export interface PreviewOptions {
	genre?: string;
	plan?: string;
	output?: string;
	force?: boolean;
}

/** `gzfa template preview FILE`: the template with the example of its genre, as DOCX, and its outline on the terminal. */
export async function runTemplatePreview(
	file: string,
	options: PreviewOptions,
	terminal: Terminal,
): Promise<Exit> {
	refuseOther(file);
	const projects = projectsOfRun();
	const found = await genreIn(file, options.genre ?? (await genreOfFile(file, projects)), projects);
	if (!found.value) {
		await tell(found, terminal);
		return EXIT.faulty;
	}
	const { genre, project } = found.value;
	const example = options.plan ?? filesOf(genre, project).example;
	if (options.plan === undefined && !isFile(example)) throw new UsageError(PREVIEW.noExample(genre.title));
	const checked = await readAndCheck(example, projects);
	const own = checked.named && options.plan !== undefined ? checked.named.genre : genre;
	const template = await loadOwnTemplate(file, own, project);
	const walk = template.value ? await makeDocument(checked, template.value) : checked;
	const path = options.output ?? join(dirname(file), `${basename(file).replace(/\.hbs$/i, "")}.预览.docx`);
	const target: Target = { plan: example, to: "docx", path };
	const outputs = outputsOf(walk, [target]);
	const findings = gather([walk, template]);
	await tell(findings, terminal);
	if (options.genre === undefined) terminal.err(assumed(template.diagnostics, own));
	if (exitOf(findings) !== EXIT.fine || !walk.document || !outputs) return EXIT.faulty;
	terminal.out(`${outlineText(walk.document)}\n`);
	return (await writeAll(outputs, { force: options.force, profile: walk.profile }, terminal))
		? EXIT.fine
		: EXIT.faulty;
}
