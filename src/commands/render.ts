import { isStopped } from "../check/rules/rules.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { charactersOf } from "../formats/characters.ts";
import { partsOf } from "../formats/detached.ts";
import { FORMATS, type FormatId } from "../formats/index.ts";
import { makeDocument, readAndCheck, type Walk } from "../pipeline.ts";
import { type Projects, projectsOfRun } from "../project/of-run.ts";
import type { Profile } from "../standard/layout.ts";
import { readIfThere, wholeFile } from "../world/files.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID, WRONG } from "../zh/cli.ts";
import { movesSaid } from "../zh/pages.ts";
import { exitOf, gather } from "./check.ts";
import { profileNamed } from "./profiles.ts";
import { tell, tellObstacle } from "./say.ts";
import { Places, type Target, targetsOf, withSuffix } from "./targets.ts";
import { loadOwnTemplate } from "./template.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

export interface RenderOptions {
	to?: string;
	output?: string;
	template?: string;
	profile?: string;
	force?: boolean;
	strict?: boolean;
}

/** The same with the profile that `--profile` names. */
type Rendering = Omit<RenderOptions, "profile"> & { profile?: Profile | undefined; places: Places };

/** How a document is written: over what is there or not, and by which profile. */
export interface Writing {
	force?: boolean | undefined;
	profile?: Profile | undefined;
}

/** `gzfa render PLAN…`: a plan with an error is not rendered; the others are. */
export async function runRender(plans: string[], options: RenderOptions, terminal: Terminal): Promise<Exit> {
	const formats = formatsOf(options);
	const extensions = Object.fromEntries(formats.map((name) => [name, FORMATS[name].extension]));
	const targets = targetsOf(plans, formats, options.output, extensions);
	const places = new Places(plans);
	const clashing = targets.flatMap(({ path }) => places.take(path));
	if (clashing.length > 0) {
		await tell({ diagnostics: clashing, sources: [] }, terminal);
		return EXIT.faulty;
	}
	const profile = options.profile === undefined ? undefined : await profileNamed(options.profile);
	if (profile) await tell(profile, terminal);
	if (profile && !profile.value) return EXIT.faulty;
	let exit: Exit = EXIT.fine;
	const projects = projectsOfRun();
	const rendering = { ...options, profile: profile?.value?.profile, places };
	for (const plan of plans) {
		const own = targets.filter((target) => target.plan === plan);
		if ((await renderOne(plan, own, projects, rendering, terminal)) !== EXIT.fine) exit = EXIT.faulty;
	}
	return exit;
}

function formatsOf({ to, output }: RenderOptions): FormatId[] {
	const known = Object.keys(FORMATS) as FormatId[];
	const byEnding = known.find((name) => output?.toLowerCase().endsWith(FORMATS[name].extension));
	const wanted = to?.split(/[,，、]/).map((name) => name.trim().toLowerCase()) ?? [byEnding ?? "docx"];
	return [...new Set(wanted)].map((name) => {
		const found = known.find((one) => one === name);
		if (!found) throw new UsageError(WRONG.choice("--to", name, known));
		return found;
	});
}

async function renderOne(
	plan: string,
	targets: Target[],
	projects: Projects,
	options: Rendering,
	terminal: Terminal,
): Promise<Exit> {
	const checked = await readAndCheck(plan, projects, options.profile);
	const { named, project } = checked;
	const template =
		options.template && named ? await loadOwnTemplate(options.template, named.genre, project) : undefined;
	const usable = !template || template.value;
	const walk = usable ? await makeDocument(checked, template?.value) : checked;
	const outputs = outputsOf(walk, targets, options.places);
	const findings = gather(template ? [walk, template] : [walk]);
	await tell(findings, terminal);
	const exit = exitOf(findings, options);
	const isFaulty = hasErrors(findings.diagnostics);
	// Mistakes in the words are printed, unless the run is to be strict; too many warnings are not.
	const isRefused = exit !== EXIT.fine && (options.strict || !isFaulty);
	if (!outputs || isRefused || isStopped(findings.diagnostics)) {
		for (const { path } of targets) terminal.err(`${SAID.notRendered(path, isFaulty ? "错误" : "警告")}\n`);
		return EXIT.faulty;
	}
	const isWritten = await writeAll(outputs, { force: options.force, profile: walk.profile }, terminal);
	if (isWritten && isFaulty) terminal.err(`${SAID.renderedFaulty}\n`);
	return isWritten ? exit : EXIT.faulty;
}

/** A document and where it goes. */
interface Output extends Target {
	document: Document;
}

/** Where a document goes, and where those of its attachments go that are files of their own: told to the walk. */
export function outputsOf(
	{ document, named, diagnostics }: Walk,
	targets: readonly Target[],
	places: Places,
): Output[] | undefined {
	if (!document) return undefined;
	const [whole, ...detached] = partsOf(document);
	return targets.flatMap((target): Output[] => {
		const own = { ...target, document: whole.document };
		if (target.path === "-") {
			const left = detached.map(({ suffix }) => suffix.slice(1));
			const key = named?.fields.attachments ?? named?.fields.enclosure;
			const place = key?.keySpan ?? wholeFile(target.plan);
			if (left.length > 0) diagnostics.push(diagnostic("OUTPUT-ONE", place, { left }));
			return [own];
		}
		const others = detached.map((part): Output => {
			const path = withSuffix(target.path, part.suffix);
			diagnostics.push(...places.take(path));
			return { ...target, path, document: part.document };
		});
		return [own, ...others];
	});
}

/** Writes documents where they belong, and says so; false when something stood in the way of one. */
export async function writeAll(
	outputs: readonly Output[],
	writing: Writing,
	terminal: Terminal,
): Promise<boolean> {
	let isDone = true;
	for (const output of outputs) if (!(await writeOne(output, writing, terminal))) isDone = false;
	return isDone;
}

async function writeOne(
	{ document, to, path }: Output,
	{ force = false, profile }: Writing,
	terminal: Terminal,
): Promise<boolean> {
	const { bytes, layout } = await FORMATS[to as FormatId].write(document, profile);
	if (path === "-") {
		terminal.out(bytes);
		return true;
	}
	const obstacle = (force ? undefined : await guarded(to as FormatId, path)) ?? save(path, bytes);
	if (obstacle) {
		await tellObstacle(obstacle, terminal);
		return false;
	}
	terminal.out(`${SAID.rendered(path, layout?.pages, charactersOf(document))}\n`);
	if (layout) for (const line of movesSaid(layout.moves)) terminal.out(`${line}\n`);
	return true;
}

/** A file that this program did not write, or that has been changed since, is not written over. */
async function guarded(to: FormatId, path: string): Promise<Diagnostic | undefined> {
	const { inspect } = FORMATS[to];
	const bytes = inspect ? readIfThere(path) : undefined;
	if (!inspect || !bytes) return undefined;
	const state = await inspect(bytes);
	if (state === "foreign") return diagnostic("OUTPUT-NOT-OURS", wholeFile(path), { path });
	if (state === "changed") return diagnostic("OUTPUT-CHANGED", wholeFile(path), { path });
	return undefined;
}
