/** What a run has to make, and why: decided from what is written down and what lies there, before anything is made. */
import type { DataRow } from "../data/rows.ts";
import type { FormatId } from "../formats/index.ts";
import type { Projects } from "../project/of-run.ts";
import type { Findings } from "../report/report.ts";
import { packageVersion } from "../world/package.ts";
import type { Reason } from "../zh/batch.ts";
import { pathFrom, rowHash, rowPath } from "./inputs.ts";
import type { Task } from "./make.ts";
import { keyOf, type Made, Manifest } from "./manifest.ts";
import type { Selected } from "./select.ts";
import { optionsWith, type Settings, settingsFor } from "./settings.ts";
import { isIn, type Shard } from "./shard.ts";
import { Hashes, reasonFor } from "./state.ts";
import { DeclaredTables, type Table } from "./tables.ts";

/** What the call says of all of them. */
export interface Call {
	formats: readonly FormatId[] | undefined;
	folder: string | undefined;
	template: string | undefined;
	profile: string | undefined;
	/** Values of variables. */
	set: readonly (readonly [name: string, text: string])[];
	/** A table whose rows fill each plan, whatever the project says. */
	data: Table | undefined;
	strict: boolean;
	/** Whether or not anything has changed. */
	all: boolean;
	/** So is what is named itself and alone. */
	takesAtWord: boolean;
	/** Only every n-th document is this run's. */
	shard?: Shard | undefined;
}

export interface Todo {
	task: Task;
	/** As it is written down. */
	named: Pick<Made, "plan" | "row">;
	reason: Reason;
	options: string;
	/** What is written down of it, by format. */
	before: ReadonlyMap<FormatId, Made>;
}

export interface Unchanged {
	plan: string;
	row: number | undefined;
	root: string;
	made: Made[];
}

export interface Decided {
	/** In the order of the selection, both kinds. */
	todo: Todo[];
	same: Unchanged[];
	/** Keys of documents that are in their places. */
	inPlace: Set<string>;
	/** The call says which formats, whatever the project says. */
	asksFormats: boolean;
	/** Keys of all documents that the call means, and of those that are this run's. */
	keys: Set<string>;
	own: Set<string>;
	manifests: Map<string, Manifest>;
	filled: Filled[];
	/** The tables by which projects have plans filled: of each root, by plan. */
	declared: Map<string, Map<string, string>>;
	/** What is to say of projects and tables. */
	faults: Findings;
	/** Plans that nothing can be made of because of those. */
	barred: string[];
}

/** A plan and the table that fills it. */
export interface Filled {
	root: string;
	plan: string;
	table: Table;
}

export async function decide(
	selected: readonly Selected[],
	call: Call,
	projects: Projects,
): Promise<Decided> {
	const hashes = new Map<string, Hashes>();
	const decided: Decided = {
		todo: [],
		same: [],
		inPlace: new Set(),
		asksFormats: call.formats !== undefined,
		keys: new Set(),
		own: new Set(),
		manifests: new Map(),
		filled: [],
		declared: new Map(),
		faults: { diagnostics: [], sources: [] },
		barred: [],
	};
	const declared = new DeclaredTables(decided.faults);
	let count = 0;
	for (const one of selected) {
		const { root, plan } = one;
		if (!decided.manifests.has(root)) {
			await lookAt(one, projects, decided);
			decided.manifests.set(root, new Manifest(root));
		}
		const known = hashes.get(root) ?? new Hashes(root);
		hashes.set(root, known);
		const settings = await settingsFor(one, call, projects);
		// One document is asked for, with values of its own.
		const isOne = one.isAsked && call.set.length > 0;
		const own = call.data || isOne ? undefined : await declared.of(plan, projects);
		if (!settings || own === "faulty") {
			decided.barred.push(plan);
			continue;
		}
		const table = call.data ?? own;
		if (table) decided.filled.push({ root, plan, table });
		const whose = optionsWith(settings, own && pathFrom(root, own.path));
		for (const row of table?.rows.rows ?? [undefined]) {
			const filling = row && table && { row, data: table.path };
			const isOwn = !call.shard || isIn(call.shard, count++);
			decideOne(one, filling, whose, isOwn, call, known, decided);
		}
	}
	return decided;
}

interface Filling {
	row: DataRow;
	/** Path of the table. */
	data: string;
}

function decideOne(
	one: Selected,
	filling: Filling | undefined,
	{ formats, placing, options }: Settings,
	isOwn: boolean,
	call: Call,
	hashes: Hashes,
	{ manifests, inPlace, keys, own, same, todo }: Decided,
): void {
	const { root, plan } = one;
	const manifest = manifests.get(root);
	const named = filling && rowPath(root, filling.data, filling.row);
	if (filling && named) hashes.know(named, rowHash(filling.row));
	const row = filling?.row.number;
	const whose = { plan: pathFrom(root, plan), ...(named ? { row: named } : {}) };
	const keyFor = (to: FormatId) => keyOf({ ...whose, to });
	for (const to of formats) keys.add(keyFor(to));
	if (!isOwn) return;
	const rows = formats.map((to) => {
		const key = keyFor(to);
		own.add(key);
		const made = manifest?.get(key);
		const reason =
			reasonFor(made, { version: packageVersion(), options }, hashes, manifest) ??
			askedFor(one, row, call, made);
		if (made && !reason) inPlace.add(key);
		return { to, made, reason };
	});
	const open = rows.filter(({ reason }) => reason !== undefined);
	const [first] = open;
	if (!first?.reason) {
		same.push({ plan, row, root, made: rows.flatMap(({ made }) => made ?? []) });
		return;
	}
	const before = new Map(rows.flatMap(({ to, made }) => (made ? [[to, made] as const] : [])));
	const task: Task = {
		plan,
		data: filling?.data,
		row,
		formats: open.map(({ to }) => to),
		root,
		placing,
		known: knownOf(before),
	};
	todo.push({ task, named: whose, reason: first.reason, options, before });
}

/**
 * A document with warnings is not to be there in a strict run, and one that is asked for is made whatever; of the rows
 * of a table nobody has asked for each.
 */
function askedFor(
	{ isAsked }: Selected,
	row: number | undefined,
	{ all, takesAtWord, strict }: Call,
	made: Made | undefined,
): Reason | undefined {
	const isMeant = isAsked && takesAtWord && row === undefined;
	if (all || isMeant) return { kind: "asked" };
	return strict && made && made.errors + made.warnings > 0 ? { kind: "strict" } : undefined;
}

/** What is wrong with a project is told once, and the tables that it names are kept in mind. */
async function lookAt({ plan, root }: Selected, projects: Projects, decided: Decided): Promise<void> {
	const loaded = await projects(plan);
	const tables = (loaded?.value?.tables ?? []).map(
		(one) => [pathFrom(root, one.plan), pathFrom(root, one.table)] as const,
	);
	if (loaded) decided.declared.set(root, new Map(tables));
	if (!loaded || loaded.value) return;
	decided.faults.diagnostics.push(...loaded.diagnostics);
	decided.faults.sources.push(...loaded.sources);
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
