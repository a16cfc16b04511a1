/** What a run has to make, and why: decided from what is written down and what lies there, before anything is made. */
import type { FormatId } from "../formats/index.ts";
import type { Projects } from "../project/of-run.ts";
import type { Findings } from "../report/report.ts";
import { packageVersion } from "../world/package.ts";
import { pathFrom } from "./inputs.ts";
import type { Task } from "./make.ts";
import { keyOf, type Made, Manifest } from "./manifest.ts";
import type { Placing } from "./naming.ts";
import type { Selected } from "./select.ts";
import { Hashes, type Reason, reasonFor } from "./state.ts";

/** What the call says of all of them. */
export interface Call {
	formats: readonly FormatId[] | undefined;
	folder: string | undefined;
	template: string | undefined;
	profile: string | undefined;
	strict: boolean;
	/** Whether or not anything has changed. */
	all: boolean;
}

export interface Todo {
	task: Task;
	reason: Reason;
	options: string;
	/** What is written down of it, by format. */
	before: ReadonlyMap<FormatId, Made>;
}

export interface Unchanged {
	plan: string;
	root: string;
	made: Made[];
}

export interface Decided {
	/** In the order of the selection, both kinds. */
	todo: Todo[];
	same: Unchanged[];
	/** Keys of documents that are in their places. */
	inPlace: ReadonlySet<string>;
	manifests: ReadonlyMap<string, Manifest>;
	/** Of projects that cannot be read, and how many plans wait for them. */
	faults: Findings;
	barred: string[];
}

export async function decide(
	selected: readonly Selected[],
	call: Call,
	projects: Projects,
): Promise<Decided> {
	const manifests = new Map<string, Manifest>();
	const hashes = new Map<string, Hashes>();
	const inPlace = new Set<string>();
	const decided: Decided = {
		todo: [],
		same: [],
		inPlace,
		manifests,
		faults: { diagnostics: [], sources: [] },
		barred: [],
	};
	const version = packageVersion();
	for (const one of selected) {
		const { root, plan } = one;
		const manifest = manifests.get(root) ?? new Manifest(root);
		if (!manifests.has(root)) await tellFaults(one, projects, decided);
		manifests.set(root, manifest);
		const known = hashes.get(root) ?? new Hashes(root);
		hashes.set(root, known);
		const settings = await settingsFor(one, call, projects);
		if (!settings) {
			decided.barred.push(plan);
			continue;
		}
		const { formats, placing, options } = settings;
		const path = pathFrom(root, plan);
		const rows = formats.map((to) => {
			const made = manifest.get(keyOf({ plan: path, to }));
			const reason = reasonFor(made, { version, options }, known) ?? askedFor(one, call, made);
			return { to, made, reason };
		});
		for (const { made, reason } of rows) if (made && !reason) inPlace.add(keyOf(made));
		const open = rows.filter(({ reason }) => reason !== undefined);
		const [first] = open;
		if (!first?.reason) {
			decided.same.push({ plan, root, made: rows.flatMap(({ made }) => made ?? []) });
			continue;
		}
		const before = new Map(rows.flatMap(({ to, made }) => (made ? [[to, made] as const] : [])));
		const task: Task = { plan, formats: open.map(({ to }) => to), root, placing, known: knownOf(before) };
		decided.todo.push({ task, reason: first.reason, options, before });
	}
	return decided;
}

/** A document with warnings is not to be there in a strict run, and one that is asked for is made whatever. */
function askedFor({ isAsked }: Selected, { all, strict }: Call, made: Made | undefined): Reason | undefined {
	const isTooFaulty = strict && made !== undefined && made.errors + made.warnings > 0;
	return all || isAsked || isTooFaulty ? { kind: "asked" } : undefined;
}

async function tellFaults({ plan }: Selected, projects: Projects, { faults }: Decided): Promise<void> {
	const loaded = await projects(plan);
	if (!loaded || loaded.value) return;
	faults.diagnostics.push(...loaded.diagnostics);
	faults.sources.push(...loaded.sources);
}

interface Settings {
	formats: readonly FormatId[];
	placing: Placing;
	options: string;
}

const settled = new WeakMap<object, Map<string, Settings>>();

/** Undefined where the project is faulty. */
async function settingsFor(
	{ plan, root, base }: Selected,
	call: Call,
	projects: Projects,
): Promise<Settings | undefined> {
	const loaded = await projects(plan);
	if (loaded && !loaded.value) return undefined;
	const project = loaded?.value;
	const output = project?.output;
	const said = (output?.formats ?? []) as FormatId[];
	const formats = call.formats ?? (said.length > 0 ? said : (["docx"] as const));
	const plans = project?.folders.plans.path;
	const isBelow = plans !== undefined && !pathFrom(plans, plan).startsWith("../");
	const from = isBelow ? plans : project && call.folder === undefined ? root : base;
	const pattern = output?.name;
	const memo = settled.get(call) ?? new Map<string, Settings>();
	settled.set(call, memo);
	const key = `${root}\n${from}`;
	const known = memo.get(key);
	if (known) return known;
	const placing: Placing = {
		base: from,
		folder: call.folder ?? output?.folder,
		pattern: pattern && { text: pattern.text, span: pattern.span },
	};
	const { template, profile } = call;
	const folder = placing.folder === undefined ? undefined : pathFrom(root, placing.folder);
	const named = [template, profile].map((one) => one && pathFrom(root, one));
	const options = JSON.stringify({ folder, name: pattern?.text, template: named[0], profile: named[1] });
	const settings = { formats, placing, options };
	memo.set(key, settings);
	return settings;
}

/** Hashes that are there rightly, by path. */
function knownOf(before: ReadonlyMap<FormatId, Made>): Record<string, string[]> {
	const known: Record<string, string[]> = {};
	for (const { outputs, before: was = {} } of before.values())
		for (const [path, hash] of [...Object.entries(outputs), ...Object.entries(was)]) {
			known[path] ??= [];
			known[path].push(hash);
		}
	return known;
}
