import { documentsOf, type Rendering } from "../batch/documents.ts";
import { guarded } from "../batch/guard.ts";
import { type Output, Places, type Target } from "../batch/places.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { charactersOf } from "../formats/characters.ts";
import { FORMATS, type FormatId } from "../formats/index.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Profile } from "../standard/layout.ts";
import { exists } from "../world/folders.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID, WRONG } from "../zh/cli.ts";
import { movesSaid } from "../zh/pages.ts";
import { givenBy } from "./given.ts";
import { profileNamed } from "./profiles.ts";
import { tell, tellObstacle } from "./say.ts";
import { targetsOf } from "./targets.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

export interface RenderOptions {
	to?: string;
	output?: string;
	template?: string;
	profile?: string;
	force?: boolean;
	strict?: boolean;
	/** Values of variables, `名=值`. */
	set?: readonly string[];
}

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
	const clashing = targets.flatMap(({ path, plan }) => places.take(path, plan));
	if (clashing.length > 0) {
		await tell({ diagnostics: clashing, sources: [] }, terminal);
		return EXIT.faulty;
	}
	const profile = options.profile === undefined ? undefined : await profileNamed(options.profile);
	if (profile) await tell(profile, terminal);
	if (profile && !profile.value) return EXIT.faulty;
	let exit: Exit = EXIT.fine;
	const given = givenBy(options.set ?? []);
	const rendering = {
		...options,
		projects: projectsOfRun(),
		profile: profile?.value?.profile,
		given,
		places,
	};
	for (const plan of plans) {
		const own = targets.filter((target) => target.plan === plan);
		if ((await renderOne(plan, own, rendering, terminal)) !== EXIT.fine) exit = EXIT.faulty;
	}
	return exit;
}

export function formatsOf({ to, output }: Pick<RenderOptions, "to" | "output">): FormatId[] {
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
	targets: readonly Target[],
	{ places, force, ...rendering }: Rendering & { places: Places; force?: boolean },
	terminal: Terminal,
): Promise<Exit> {
	const made = await documentsOf(plan, rendering, () => ({ targets, diagnostics: [] }));
	const { walk, findings, isFaulty } = made;
	const clashing = clashesOf(made.outputs ?? [], targets, places);
	await tell({ ...findings, diagnostics: [...findings.diagnostics, ...clashing] }, terminal);
	if (!made.outputs || clashing.length > 0) {
		const what = isFaulty || clashing.length > 0 ? "错误" : "警告";
		for (const { path } of targets) terminal.err(`${SAID.notRendered(path, what)}\n`);
		return EXIT.faulty;
	}
	const isWritten = await writeAll(made.outputs, { force, profile: walk.profile }, terminal);
	if (isWritten && isFaulty) terminal.err(`${SAID.renderedFaulty}\n`);
	return isWritten && made.isFine ? EXIT.fine : EXIT.faulty;
}

/** The places of attachments that are files of their own are known only now. */
function clashesOf(outputs: readonly Output[], targets: readonly Target[], places: Places) {
	const known = new Set(targets.map(({ path }) => path));
	return outputs.flatMap(({ path, plan }) => (known.has(path) ? [] : places.take(path, plan)));
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

/** A text says nothing of who wrote it; the manifest of its project does. */
async function editedText(to: FormatId, path: string): Promise<Diagnostic | undefined> {
	if (FORMATS[to].inspect || !exists(path)) return undefined;
	const { editedIn } = await import("../batch/edited.ts");
	return editedIn(path);
}

async function writeOne(
	{ document, to, path }: Output,
	{ force = false, profile }: Writing,
	terminal: Terminal,
): Promise<boolean> {
	const { bytes, layout } = await FORMATS[to].write(document, profile);
	if (path === "-") {
		terminal.out(bytes);
		return true;
	}
	const barred = force ? undefined : ((await guarded(to, path)) ?? (await editedText(to, path)));
	const obstacle = barred ?? save(path, bytes);
	if (obstacle) {
		await tellObstacle(obstacle, terminal);
		return false;
	}
	terminal.out(`${SAID.rendered(path, layout?.pages, charactersOf(document))}\n`);
	if (layout) for (const line of movesSaid(layout.moves)) terminal.out(`${line}\n`);
	return true;
}
