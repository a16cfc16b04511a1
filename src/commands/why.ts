import { dirname, join, relative, resolve } from "node:path";
import { pathFrom, rowHash, rowPath } from "../batch/inputs.ts";
import { MANIFEST, type Made, Manifest } from "../batch/manifest.ts";
import { type Call, decide } from "../batch/plan-run.ts";
import { Hashes } from "../batch/state.ts";
import type { Table } from "../batch/tables.ts";
import { type Projects, projectsOfRun } from "../project/of-run.ts";
import { table } from "../report/table.ts";
import { folderAbove } from "../world/folders.ts";
import { ABSENT } from "../world/hashes.ts";
import type { Terminal } from "../world/terminal.ts";
import { reasonSaid, WHY } from "../zh/batch.ts";
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
	const groups = new Map<string, Made[]>();
	for (const one of found) {
		const { plan, row, inputs, options } = one;
		const key = JSON.stringify({ plan, row, inputs, options });
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const around = { root, hashes: new Hashes(root), projects: projectsOfRun(), tables: new Map() };
	for (const group of groups.values()) terminal.out(await explained(group, around));
	return EXIT.fine;
}

/** The manifest lies beside the documents or above them. */
function rootAbove(file: string): string {
	return relative("", folderAbove(resolve(dirname(file)), MANIFEST) ?? "");
}

/** What is read once, however many documents a plan makes. */
interface Around {
	root: string;
	hashes: Hashes;
	projects: Projects;
	/** Undefined where one cannot be read. */
	tables: Map<string, Promise<Table | undefined>>;
}

async function explained(group: readonly Made[], around: Around): Promise<string> {
	const [made] = group as [Made];
	const { hashes } = around;
	const now = await nowSaid(group, around);
	const outputs = group.flatMap((one) => Object.keys(one.outputs));
	const pages = group.find((one) => one.pages !== undefined)?.pages;
	const rows = Object.entries(made.inputs).map(([path, hash]) => {
		if (path === made.row) return [WHY.row(path), hashes.knows(path) ? stateOf(hash, hashes.of(path)) : ""];
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

/** Whether it has to be made anew, and why. */
async function nowSaid(group: readonly Made[], { root, hashes, projects, tables }: Around): Promise<string> {
	const [made] = group as [Made];
	const path = made.row?.replace(/#\d+$/, "");
	const reading = path === undefined ? undefined : (tables.get(path) ?? tableAt(join(root, path)));
	if (path !== undefined && reading) tables.set(path, reading);
	const data = await reading;
	if (path !== undefined && !data) return WHY.noTable(path);
	const row = data?.rows.rows.find((one) => rowPath(root, data.path, one) === made.row);
	if (path !== undefined && !row) return WHY.noRow(path);
	if (row && made.row) hashes.know(made.row, rowHash(row));
	const plan = join(root, made.plan);
	const call = {
		formats: group.map(({ to }) => to),
		...saidOf(made, root),
		data: data && row && { path: data.path, rows: { ...data.rows, rows: [row] } },
		strict: false,
		all: false,
		takesAtWord: false,
	};
	const selected = [{ plan, root, base: dirname(plan), isAsked: false }];
	const { todo } = await decide(selected, call, projects);
	const reason = todo.find(({ named }) => named.row === made.row)?.reason;
	return reason ? WHY.stale(reasonSaid(reason)) : WHY.fresh;
}

async function tableAt(path: string): Promise<Table | undefined> {
	const { readRows } = await import("../data/rows.ts");
	const { value: rows } = await readRows(path);
	return rows && { path, rows };
}

/** What the call said that made it. */
function saidOf({ options }: Made, root: string): Pick<Call, "folder" | "template" | "profile" | "set"> {
	const { folder, template, profile, set = [] } = JSON.parse(options) as Partial<Call>;
	const from = (path: string | undefined) => (path === undefined ? undefined : join(root, path));
	return { folder: from(folder), template: from(template), profile: from(profile), set };
}

function stateOf(was: string, now: string): string {
	if (was === now) return was === ABSENT ? WHY.state.absent : WHY.state.same;
	if (was === ABSENT) return WHY.state.come;
	return now === ABSENT ? WHY.state.gone : WHY.state.changed;
}
