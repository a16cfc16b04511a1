/** A run over many plans: what is decided is made, put in place and written down, plan by plan. */
import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { FORMATS, type FormatId } from "../formats/index.ts";
import { wholeFile } from "../world/files.ts";
import { ABSENT } from "../world/hashes.ts";
import { packageVersion } from "../world/package.ts";
import { moveOnto, removeIfThere, sweep } from "../world/save.ts";
import { pathFrom } from "./inputs.ts";
import type { Put, Result, Terms } from "./make.ts";
import { keyOf, type Made, type Manifest } from "./manifest.ts";
import { leftBy, type Orphan, orphansOf } from "./orphans.ts";
import { Places } from "./places.ts";
import type { Decided, Todo, Unchanged } from "./plan-run.ts";
import { type Ended, makeAll } from "./pool.ts";

/** What has become of one plan. */
export type Done =
	| { state: "made"; todo: Todo; result: Result; puts: Put[] }
	| { state: "failed"; todo: Todo; result: Result; obstacles: Diagnostic[] }
	| { state: "broken"; todo: Todo; fault: string }
	/** Of a run that only compares. */
	| { state: "fresh"; todo: Todo; result: Result }
	| { state: "stale"; todo: Todo; result: Result }
	| { state: "same"; unchanged: Unchanged };

export interface Running {
	jobs: number;
	/** Told in the order of the plans. */
	onDone: (done: Done) => Promise<void> | void;
}

export interface Ran {
	/** Documents that no plan makes any more. */
	orphans: Orphan[];
	/** What stands in the way of writing down what has been made. */
	obstacles: Diagnostic[];
}

/** Makes what is to be made. */
export async function run(decided: Decided, terms: Terms, running: Running): Promise<Ran> {
	const { todo, same, inPlace, keys, manifests } = decided;
	const places = new Places([...todo.map(({ task }) => task.plan), ...same.map(({ plan }) => plan)]);
	// Where nothing is made, nothing can clash.
	for (const { plan, row, root, made } of todo.length > 0 ? same : [])
		for (const { outputs } of made)
			for (const path of Object.keys(outputs)) places.take(join(root, path), plan, row);
	for (const unchanged of same) await running.onDone({ state: "same", unchanged });
	const placed = new Set(inPlace);
	const swept = new Set<string>();
	const unwritable = new Set<string>();
	const live = new Set<string>();
	let next = 0;
	for await (const ended of makeAll(
		todo.map(({ task }) => task),
		terms,
		running.jobs,
	)) {
		const one = todo[next++] as Todo;
		if ("puts" in ended) for (const { path } of ended.puts ?? []) live.add(pathFrom(one.task.root, path));
		await running.onDone(commit(one, ended, { terms, places, decided, placed, swept, unwritable }));
	}
	const ran: Ran = { orphans: [], obstacles: [] };
	for (const [root, manifest] of manifests) {
		const { asksFormats } = decided;
		const meant = { keys, asksFormats, declared: decided.declared.get(root), made: live, placed };
		const { orphans, dropped } = orphansOf(root, manifest, meant);
		ran.orphans.push(...orphans);
		const obstacle = terms.compare ? undefined : manifest.settle(placed, dropped);
		if (obstacle) ran.obstacles.push(obstacle);
	}
	return ran;
}

interface Committing {
	terms: Terms;
	places: Places;
	decided: Decided;
	/** Keys whose documents are in their places. */
	placed: Set<string>;
	/** Folders in which nothing is left of runs that were killed. */
	swept: Set<string>;
	/** Folders of manifests that cannot be written to, which is told once. */
	unwritable: Set<string>;
}

function commit(todo: Todo, ended: Ended, committing: Committing): Done {
	const { terms, places, decided, placed, swept, unwritable } = committing;
	if ("fault" in ended) return { state: "broken", todo, fault: ended.fault };
	const { puts } = ended;
	if (terms.compare)
		return { state: ended.isSame ? ("fresh" as const) : ("stale" as const), todo, result: ended };
	if (!puts) return { state: "failed", todo, result: ended, obstacles: [] };
	const clashing = puts.flatMap(({ path }) => places.take(path, todo.task.plan, todo.task.row));
	if (clashing.length > 0) return failed(todo, ended, puts, clashing);
	const manifest = decided.manifests.get(todo.task.root);
	const foreign = terms.force ? [] : foreignAt(puts, todo.task.root, manifest);
	if (foreign.length > 0) return failed(todo, ended, puts, foreign);
	const made = linesOf(todo, ended, puts, decided.asksFormats);
	const unwritten = manifest?.add(made);
	if (unwritten) {
		const isTold = unwritable.has(todo.task.root);
		unwritable.add(todo.task.root);
		return failed(todo, ended, puts, isTold ? [] : [unwritten]);
	}
	const obstacles = puts.flatMap(({ beside, path }) => {
		const folder = dirname(path);
		if (!swept.has(folder)) sweep(folder);
		swept.add(folder);
		return beside ? (moveOnto(beside, path) ?? []) : [];
	});
	if (obstacles.length > 0) return { state: "failed", todo, result: ended, obstacles };
	for (const one of made) placed.add(keyOf(one));
	return { state: "made", todo, result: ended, puts };
}

/** A text says nothing of who wrote it: what no run is known to have put there is not written over. */
function foreignAt(puts: readonly Put[], root: string, manifest: Manifest | undefined): Diagnostic[] {
	return puts.flatMap(({ to, path, was, hash }) => {
		if (FORMATS[to].inspect || was === ABSENT || was === hash) return [];
		const known = manifest?.knownAt(pathFrom(root, path));
		if (known?.has(was)) return [];
		return [diagnostic(known ? "OUTPUT-CHANGED" : "OUTPUT-NOT-OURS", wholeFile(path), { path })];
	});
}

function failed(todo: Todo, result: Result, puts: readonly Put[], obstacles: Diagnostic[]): Done {
	for (const { beside } of puts) if (beside) removeIfThere(beside);
	return { state: "failed", todo, result, obstacles };
}

function linesOf(
	{ task, named, options, before }: Todo,
	result: Result,
	puts: readonly Put[],
	isAsked: boolean,
): Made[] {
	const { root } = task;
	return task.formats.map((to: FormatId): Made => {
		const own = puts.filter((put) => put.to === to);
		const outputs = Object.fromEntries(own.map(({ path, hash }) => [pathFrom(root, path), hash]));
		const was = own.filter((put) => put.was !== put.hash).map((put) => [pathFrom(root, put.path), put.was]);
		const left = leftBy(before.get(to), outputs, root);
		const pages = own[0]?.pages;
		return {
			...named,
			to,
			version: packageVersion(),
			options,
			inputs: result.inputs,
			outputs,
			...(pages === undefined ? {} : { pages }),
			errors: result.errors,
			warnings: result.warnings,
			...(isAsked ? { asked: true as const } : {}),
			...(was.length > 0 ? { before: Object.fromEntries(was) } : {}),
			...(left ? { left } : {}),
		};
	});
}
