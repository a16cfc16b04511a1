import { check } from "./check/check.ts";
import { isStopped } from "./check/rules/rules.ts";
import { sift } from "./check/sift.ts";
import { notPlaced } from "./check/unplaced.ts";
import type { Diagnostic, Outcome } from "./diagnostics/diagnostic.ts";
import type { Document } from "./document/document.ts";
import type { Genre } from "./genres/genres.ts";
import { everyKey } from "./genres/keys/keys.ts";
import { namesFor } from "./genres/model-names.ts";
import { composes } from "./plan/compose/composes.ts";
import type { FullPlan } from "./plan/full.ts";
import type { Given } from "./plan/given.ts";
import { namesAnything } from "./plan/include/names-anything.ts";
import { NO_PROJECT, name, type Surroundings } from "./plan/name.ts";
import type { NamedPlan, ValidPlan } from "./plan/named.ts";
import { undeclared } from "./plan/variables.ts";
import type { Projects } from "./project/of-run.ts";
import type { Project } from "./project/project.ts";
import { append } from "./source/append.ts";
import { decode } from "./source/decode.ts";
import { onlyDocument } from "./source/only.ts";
import { parse } from "./source/parse.ts";
import type { SourceText, SourceTree } from "./source/source.ts";
import { DEFAULT_PROFILE, type Profile } from "./standard/layout.ts";
import type { CompiledTemplate } from "./template/compile/compiled.ts";
import type { Filled } from "./template/fill/fill.ts";
import { type FileBytes, readInput } from "./world/files.ts";
import { folderOf } from "./world/references.ts";

/** What stands between the steps, as far as the walk came, and all that was found on the way. */
export interface Walk {
	diagnostics: Diagnostic[];
	sources: SourceText[];
	/** Paths of files read that are no text. */
	files?: string[];
	/** What the plan belongs to. */
	project?: Project | undefined;
	/** By which the document is laid out. */
	profile?: Profile | undefined;
	source?: SourceTree | undefined;
	named?: NamedPlan | undefined;
	valid?: ValidPlan | undefined;
	plan?: FullPlan | undefined;
	text?: Filled | undefined;
	document?: Document | undefined;
}

/** read → parse → name → include → check: as far as `gzfa check` goes. */
export async function checkPlan(
	{ file, bytes }: FileBytes,
	project?: Project,
	profile = project?.profile.profile ?? DEFAULT_PROFILE,
	given?: Given,
): Promise<Walk> {
	const walk: Walk = { diagnostics: [], sources: [], project, profile };
	const take = taking(walk);
	const text = take(await decode(file, bytes));
	if (!text) return walk;
	walk.sources.push(text);
	walk.source = take(onlyDocument(parse(text, everyKey())));
	const read = walk.diagnostics.splice(0);
	const { catalogue, defaults, variables } = project ?? NO_PROJECT;
	const inNames = project && namesInPattern(project.output.name?.text);
	const kept = { declared: new Set<string>(), spent: { characters: 0 } };
	const around: Surroundings = { catalogue, defaults, variables, inNames, given, ...kept };
	const root = project ? project.root || "." : folderOf(file);
	const whole = walk.source && composes(text) ? await composed(walk, around, root) : walk.source;
	walk.named = whole && take(name(whole, around));
	if (walk.named && namesAnything(walk.named)) {
		const { include } = await import("./plan/include/include.ts");
		const { plan, diagnostics, sources, files } = await include(walk.named, root, around);
		walk.named = plan;
		walk.files = files;
		append(walk.diagnostics, diagnostics);
		walk.sources.push(...sources);
	}
	if (given) takeGiven(walk, given, around, file);
	if (project) walk.sources.push(project.config, ...project.catalogue.texts());
	walk.valid = walk.named && take(await check(walk.named, profile, project?.rules));
	walk.diagnostics = await withWays(sift(text, read, walk.diagnostics, walk.source?.parts), walk, given);
	return walk;
}

/** `{名}` in the pattern by which documents are called. */
function namesInPattern(pattern = ""): Set<string> {
	return new Set([...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name.trim()));
}

/** The plan with what it takes in of other files; undefined when one of them cannot be had. */
async function composed(walk: Walk, around: Surroundings, root: string): Promise<SourceTree | undefined> {
	const { compose } = await import("./plan/compose/compose.ts");
	const spent = { files: 0, bytes: 0 };
	const found = compose(walk.source as SourceTree, around, { root, spent });
	walk.source = found.tree;
	append(walk.diagnostics, found.diagnostics);
	walk.sources.push(...found.sources);
	return found.isWhole ? found.tree : undefined;
}

function takeGiven(walk: Walk, given: Given, around: Surroundings, file: string): void {
	if (walk.named) walk.diagnostics.push(...undeclared(around, file));
	if (given.source) walk.sources.push(given.source);
}

/** A finding in another file, or in what has been given, says how that came into the plan. */
async function withWays(found: Diagnostic[], { source, named, project }: Walk, given?: Given) {
	const hasVariables = named?.fields.variables !== undefined || (project?.variables.length ?? 0) > 0;
	const isTakenIn = source?.parts || named?.tables || named?.plans.size;
	if (found.length === 0 || (!given && !isTakenIn && !hasVariables)) return found;
	const { traced } = await import("./plan/traced.ts");
	return traced(found, source, named);
}

/** Reads and checks a plan by the project that it belongs to. */
export async function readAndCheck(
	file: string,
	projects: Projects,
	profile?: Profile,
	given?: Given,
): Promise<Walk> {
	const read = await readInput(file);
	if (!read.value) return { diagnostics: read.diagnostics, sources: [] };
	return checkRead(read.value, projects, profile, given);
}

/** A plan whose project is faulty is not checked: what is in force for it cannot be said. */
export async function checkRead(
	input: FileBytes,
	projects: Projects,
	profile?: Profile,
	given?: Given,
): Promise<Walk> {
	const project = await projects(input.file);
	if (!project) return checkPlan(input, undefined, profile, given);
	const { value, diagnostics, sources } = project;
	if (!value) return { diagnostics, sources };
	const walk = await checkPlan(input, value, profile, given);
	return { ...walk, diagnostics: [...diagnostics, ...walk.diagnostics] };
}

/** … → expand → fill → shape: the document, or as far as the walk comes without an error that stops it. */
export async function makeDocument(walk: Walk, own?: CompiledTemplate): Promise<Walk> {
	if (!walk.valid || isStopped(walk.diagnostics)) return walk;
	const made = await makeWithin(walk, false, own);
	made.diagnostics = await withWays(made.diagnostics, made);
	return made;
}

/** Plans within the plan come first, each by its own genre; `isWithin`: the plan is one of them. */
async function makeWithin(walk: Walk, isWithin: boolean, own?: CompiledTemplate): Promise<Walk> {
	const { expand } = await import("./plan/expand.ts");
	const { fill, shape, unplaced } = await import("./template/template.ts");
	const valid = walk.valid as ValidPlan;
	const made = new Map<string, Document>();
	for (const [pointer, plan] of valid.plans) {
		const { project, sources } = walk;
		const inner = await makeWithin({ diagnostics: [], sources, project, valid: plan as ValidPlan }, true);
		append(walk.diagnostics, inner.diagnostics);
		if (inner.document) made.set(pointer, inner.document);
	}
	const take = taking(walk);
	const { genre } = valid;
	walk.plan = expand(valid, { made, isWithin });
	const template = own ?? take(await templateOf(genre, walk));
	if (!template) return walk;
	walk.text = take(fill(template, walk.plan, namesFor(genre)));
	walk.document = walk.text && take(shape(walk.text, walk.plan));
	if (!walk.document) return walk;
	walk.document.enclosure = made.get(valid.fields.enclosure?.value.at ?? "") ?? null;
	walk.diagnostics.push(...notPlaced(valid, unplaced(walk.plan, walk.document)));
	return walk;
}

/** The project's template of a genre where it has one, else the program's. */
async function templateOf(genre: Genre, walk: Walk): Promise<Outcome<CompiledTemplate>> {
	if (walk.project) {
		const { templateFor } = await import("./project/templates.ts");
		const { sources, ...loaded } = await templateFor(genre, walk.project);
		walk.sources.push(...sources);
		return loaded;
	}
	const { builtinTemplate } = await import("./template/template.ts");
	return { value: await builtinTemplate(genre.name), diagnostics: [] };
}

function taking(walk: Walk) {
	return <T>({ value, diagnostics }: Outcome<T>): T | undefined => {
		// There may be more than a call takes arguments.
		walk.diagnostics = walk.diagnostics.concat(diagnostics);
		return value;
	};
}
