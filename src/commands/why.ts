import { dirname, join, relative, resolve } from "node:path";
import { pathFrom, tableOfRow } from "../batch/inputs.ts";
import { keyOf, MANIFEST, type Made, Manifest, optionsOf } from "../batch/manifest.ts";
import { type Call, type Decided, decide } from "../batch/plan-run.ts";
import { Hashes } from "../batch/state.ts";
import { readTable } from "../batch/tables.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Findings } from "../report/report.ts";
import { table } from "../report/table.ts";
import { builtInProfile } from "../standard/layout.ts";
import { folderAbove } from "../world/folders.ts";
import { ABSENT } from "../world/hashes.ts";
import type { Terminal } from "../world/terminal.ts";
import { reasonSaid, WHY } from "../zh/batch.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa why FILE`: what a document, or those of a plan, are made of, and what would make them anew. */
export async function runWhy(file: string, terminal: Terminal): Promise<Exit> {
	const root = rootAbove(file);
	const manifest = new Manifest(root);
	const path = pathFrom(root, file);
	const found = manifest.all().filter(({ plan, outputs }) => plan === path || path in outputs);
	if (found.length === 0) {
		terminal.err(`${WHY.none(file)}\n`);
		return EXIT.faulty;
	}
	// The formats of one plan are made of the same files.
	const groups = grouped(found, ({ plan, row, inputs, options }) =>
		JSON.stringify([plan, row, inputs, options]),
	);
	const hashes = new Hashes(root);
	const judge = judging(found, root);
	for (const group of groups) {
		const judgement = await judge(group[0]);
		await tell(judgement.told, terminal);
		terminal.out(explained(group, judgement, hashes));
	}
	return EXIT.fine;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
	const groups = new Map<string, [T, ...T[]]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return [...groups.values()];
}

/** The manifest lies beside the documents or above them. */
function rootAbove(file: string): string {
	return relative("", folderAbove(resolve(dirname(file)), MANIFEST) ?? "");
}

function explained(group: readonly [Made, ...Made[]], { now, row }: Judgement, hashes: Hashes): string {
	const [made] = group;
	const outputs = group.flatMap((one) => Object.keys(one.outputs));
	const pages = group.find((one) => one.pages !== undefined)?.pages;
	const rows = Object.entries(made.inputs).map(([path, hash]) => {
		if (path === made.row) return [WHY.row(path), row ?? ""];
		const name = path.endsWith("/") ? WHY.folder(path) : path;
		return [name, stateOf(hash, hashes.of(path))];
	});
	return [
		`${WHY.title(made.plan, outputs, pages)}\n`,
		`${now}\n`,
		`${WHY.made}\n`,
		table([...rows, [WHY.version(made.version), ""]]),
		"\n",
	].join("");
}

/** Whether it has to be made anew, and why; with what is to say of its project and its table. */
interface Judgement {
	now: string;
	/** Of the row that fills it, where that is known. */
	row?: string;
	told: Findings;
}

/** Calls that made several documents are decided once. */
function judging(found: readonly Made[], root: string): (made: Made) => Promise<Judgement> {
	const projects = projectsOfRun();
	const known = new Map<string, Promise<Call | Findings>>();
	const decisions = new Map<string, Promise<Decided>>();
	const formats = [...new Set(found.map(({ to }) => to))];
	const callOf = async (made: Made): Promise<Call | Findings> => {
		const project = (await projects(join(root, made.plan)))?.value;
		const declared = project?.tables.some(({ plan }) => pathFrom(root, plan) === made.plan) ?? false;
		// What the project says of its tables holds, whatever a call has said once.
		const read = made.row && !declared ? await readTable(join(root, tableOfRow(made.row))) : undefined;
		if (read && !read.table) return read.found;
		const said = saidOf(made, root);
		return { formats, ...said, data: read?.table, strict: false, all: false, takesAtWord: false };
	};
	return async (made) => {
		const key = JSON.stringify([made.plan, made.row && tableOfRow(made.row), made.options]);
		const reading = known.get(key) ?? callOf(made);
		known.set(key, reading);
		const call = await reading;
		if ("diagnostics" in call) return { now: WHY.noTable, told: call };
		const plan = join(root, made.plan);
		const selected = [{ plan, root, base: dirname(plan), isAsked: call.set.length > 0 }];
		const deciding = decisions.get(key) ?? decide(selected, call, projects);
		decisions.set(key, deciding);
		return judged(made, await deciding);
	};
}

function judged(made: Made, { todo, barred, keys, filled, faults }: Decided): Judgement {
	const told = { diagnostics: [], sources: [] };
	if (barred.length > 0) return { now: WHY.barred, told: faults };
	if (!keys.has(keyOf(made))) return { now: WHY.noLonger(made.row, filled[0]?.table.path), told };
	const reason = todo.find(({ named }) => named.row === made.row)?.reason;
	if (!reason) return { now: WHY.fresh, row: WHY.state.same, told };
	const now = WHY.stale(reasonSaid(reason));
	if (reason.kind !== "inputs") return { now, told };
	return { now, row: WHY.state[reason.changed.includes(made.row ?? "") ? "changed" : "same"], told };
}

/** What the call said that made it. */
function saidOf(made: Made, root: string): Pick<Call, "folder" | "template" | "profile" | "set"> {
	const { folder, template, profile, set = [] } = optionsOf(made);
	const from = (path: string | undefined) => (path === undefined ? undefined : join(root, path));
	const isBuiltIn = profile !== undefined && builtInProfile(profile) !== undefined;
	return {
		folder: from(folder),
		template: from(template),
		profile: isBuiltIn ? profile : from(profile),
		set,
	};
}

function stateOf(was: string, now: string): string {
	if (was === now) return was === ABSENT ? WHY.state.absent : WHY.state.same;
	if (was === ABSENT) return WHY.state.come;
	return now === ABSENT ? WHY.state.gone : WHY.state.changed;
}
