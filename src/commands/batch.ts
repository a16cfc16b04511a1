import type { Terms } from "../batch/make.ts";
import { TAKEN_ENDING } from "../batch/places.ts";
import { type Call, type Decided, decide, type Todo } from "../batch/plan-run.ts";
import { run } from "../batch/run.ts";
import { type Selected, selectPlans } from "../batch/select.ts";
import { type Shard, shardOf } from "../batch/shard.ts";
import { readTable } from "../batch/tables.ts";
import { projectsOfRun } from "../project/of-run.ts";
import { gather } from "../report/gather.ts";
import { isFolder } from "../world/files.ts";
import { threadsHere } from "../world/machine.ts";
import type { Terminal } from "../world/terminal.ts";
import { BATCH, reasonSaid } from "../zh/batch.ts";
import { WRONG } from "../zh/cli.ts";
import { Account, called, faultsJson, findingsOf, whose } from "./account.ts";
import { givenBy } from "./given.ts";
import { profileNamed } from "./profiles.ts";
import { Progress } from "./progress.ts";
import { formatsOf, type RenderOptions } from "./render.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

export interface BatchOptions extends RenderOptions {
	jobs?: string;
	dryRun?: boolean;
	check?: boolean;
	all?: boolean;
	watch?: boolean;
	shard?: string;
	depfile?: string;
	format?: "text" | "json";
	/** A table whose rows fill the plans. */
	data?: string;
}

/** `gzfa render` with folders, patterns or nothing: what has changed is made anew. */
export async function runBatch(args: string[], options: BatchOptions, terminal: Terminal): Promise<Exit> {
	const began = performance.now();
	const projects = projectsOfRun();
	const { selected, empty, faults } = await selectPlans(args, options.output, projects);
	if (faults.length > 0) {
		const found = gather(faults);
		if (options.format === "json") terminal.out(faultsJson(found));
		else await tell(found, terminal);
		return EXIT.faulty;
	}
	for (const { argument, why } of empty)
		throw new UsageError(why === "noProject" ? BATCH.noProject("render") : BATCH.noPlans(argument ?? "."));
	const read = options.data === undefined ? undefined : await readTable(options.data);
	if (read && !read.table && options.format === "json") terminal.out(faultsJson(read.found));
	else if (read) await tell(read.found, terminal);
	if (read && !read.table) return EXIT.faulty;
	const data = read?.table;
	const call = { ...(await callOf(options, selected)), data };
	const jobs = jobsOf(options);
	if (options.depfile !== undefined && TAKEN_ENDING.test(options.depfile))
		throw new UsageError(BATCH.depfile(options.depfile));
	const decided = await decide(selected, call, projects);
	if (options.format !== "json") await tell(decided.faults, terminal);
	if (options.dryRun) return foretell(decided, options, terminal);
	const account = await carryOut(decided, call, { ...options, threads: jobs, began }, terminal);
	if (options.depfile !== undefined && !options.check) {
		const { saveDepfile } = await import("./depfile.ts");
		await saveDepfile(options.depfile, decided, terminal);
	}
	const isAlone = selected.length === 1 && selected[0]?.isAsked === true && decided.filled.length === 0;
	if (options.format === "json") terminal.out(account.json());
	else if (!isAlone || options.check) terminal.out(account.summary());
	return account.isFine ? EXIT.fine : EXIT.faulty;
}

function shardNamed(typed: string | undefined): Shard | undefined {
	const shard = typed === undefined ? undefined : shardOf(typed);
	if (typed !== undefined && !shard) throw new UsageError(BATCH.shard(typed));
	return shard;
}

async function callOf(options: BatchOptions, selected: readonly Selected[]): Promise<Omit<Call, "data">> {
	const { output, template, profile, strict = false, to } = options;
	// Nothing is made anew where nothing is made.
	const all = options.all === true && !options.check;
	if (output !== undefined && (output === "-" || (TAKEN_ENDING.test(output) && !isFolder(output))))
		throw new UsageError(
			selected.length > 1 || options.data ? BATCH.outputOne : WRONG.ending(output, to ?? "docx"),
		);
	if (profile !== undefined) await profileNamed(profile);
	const formats = to === undefined ? undefined : formatsOf({ to });
	const given = givenBy(options.set ?? []);
	const set = [...(given?.values ?? [])].map(([name, { text }]) => [name, text] as const);
	const takesAtWord = !options.check && !options.dryRun;
	const shard = shardNamed(options.shard);
	return { formats, folder: output, template, profile, set, strict, all, takesAtWord, shard };
}

function jobsOf({ jobs }: BatchOptions): number {
	if (jobs === undefined) return threadsHere();
	const count = Number(jobs);
	if (!/^\d+$/.test(jobs) || count < 1 || count > 64) throw new UsageError(BATCH.jobs(jobs));
	return count;
}

/** What would be done, and why. */
function foretell(decided: Decided, { force, format }: BatchOptions, terminal: Terminal): Exit {
	const { todo, same, barred, faults } = decided;
	const isKept = ({ reason }: Todo) => reason.kind === "edited" && !force;
	const exit = barred.length > 0 ? EXIT.faulty : EXIT.fine;
	if (format === "json") {
		const open = todo.map((one) => ({
			...whose(one.task),
			state: isKept(one) ? "kept" : "todo",
			reason: reasonSaid(one.reason),
		}));
		const documents = [
			...open,
			...same.map((one) => ({ ...whose(one), state: "unchanged" })),
			...barred.map((plan) => ({ plan, state: "barred", reason: BATCH.barred })),
		];
		terminal.out(`${JSON.stringify({ documents, findings: findingsOf(faults) }, null, 2)}\n`);
		return exit;
	}
	for (const one of todo) {
		const say = isKept(one) ? BATCH.keeps : BATCH.will;
		terminal.out(`${say(called(one.task), reasonSaid(one.reason))}\n`);
	}
	for (const plan of barred) terminal.out(`${BATCH.bars(plan)}\n`);
	const kept = todo.filter(isKept).length;
	terminal.out(`${BATCH.wouldCount(todo.length - kept, same.length)}\n`);
	return exit;
}

async function carryOut(
	decided: Decided,
	call: Call,
	options: BatchOptions & { threads: number; began: number },
	terminal: Terminal,
): Promise<Account> {
	const { check: compare = false, force = false, format, threads, began } = options;
	const isJson = format === "json";
	const account = new Account({ began, isCheck: compare, hasRows: isJson, filled: decided.filled });
	// What is known to be out of date need not be made to be told.
	const certain = compare ? decided.todo.filter(isCertain) : [];
	const open = compare ? decided.todo.filter((one) => !isCertain(one)) : decided.todo;
	account.addStale(certain);
	account.addBarred(decided.barred, decided.faults);
	if (!isJson)
		for (const { task, reason } of certain)
			terminal.out(`${BATCH.stale(called(task), reasonSaid(reason))}\n`);
	const progress = new Progress(terminal, open.length);
	const report = isJson ? "json" : terminal.colourErr() ? "colour" : "text";
	const { template, profile, set, strict } = call;
	const terms: Terms = { template, profile, set, strict, force, compare, report };
	const { orphans, obstacles } = await run({ ...decided, todo: open }, terms, {
		jobs: threads,
		onDone: async (done) => {
			account.add(done);
			if (!isJson) await progress.tell(done);
		},
	});
	progress.end();
	account.orphans.push(...orphans);
	account.failed += obstacles.length;
	await tell({ diagnostics: obstacles, sources: [] }, terminal);
	return account;
}

const isCertain = ({ reason }: Todo): boolean => reason.kind !== "new";
