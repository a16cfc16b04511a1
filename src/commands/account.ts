/** What a run over many plans has come to. */
import type { Orphan } from "../batch/orphans.ts";
import type { Filled, Todo } from "../batch/plan-run.ts";
import type { Done } from "../batch/run.ts";
import type { DataRows } from "../data/rows.ts";
import { reportJson } from "../report/json.ts";
import type { Findings } from "../report/report.ts";
import { table } from "../report/table.ts";
import { BATCH, reasonSaid } from "../zh/batch.ts";

/** A row of the JSON form. */
interface Row {
	plan: string;
	/** Of the table that fills it. */
	row?: number;
	state: "made" | "unchanged" | "failed" | "stale";
	/** Why it was made, or is out of date. */
	reason?: string;
	outputs: { path: string; pages?: number }[];
	findings: unknown[];
}

export class Account {
	readonly #began: number;
	readonly #isCheck: boolean;
	readonly #hasRows: boolean;
	readonly #filled: readonly Filled[];
	readonly #rows: Row[] = [];
	readonly orphans: Orphan[] = [];
	made = 0;
	same = 0;
	failed = 0;
	stale = 0;
	/** Of those, changed by hand. */
	edited = 0;
	pages = 0;
	/** Documents that are there and have errors in their words. */
	faulty = 0;

	/** Numbers of the rows that made nothing, by plan. */
	readonly #failedRows = new Map<string, number[]>();
	/** What is to say of projects and tables. */
	#faults: unknown[] = [];

	/** `hasRows`: each plan is kept, for the JSON form; of ten thousand that is a lot. `began`: by `performance.now`. */
	constructor({
		began,
		isCheck,
		hasRows,
		filled,
	}: { began: number; isCheck: boolean; hasRows: boolean; filled: readonly Filled[] }) {
		this.#began = began;
		this.#isCheck = isCheck;
		this.#hasRows = hasRows;
		this.#filled = filled;
	}

	#keep(row: Row): void {
		if (this.#hasRows) this.#rows.push(row);
	}

	/** Known to be out of date without being made. */
	addStale(todo: readonly Todo[]): void {
		this.stale += todo.length;
		this.edited += todo.filter(({ reason }) => reason.kind === "edited").length;
		for (const { task, reason } of todo)
			this.#keep({
				...whose(task),
				state: "stale",
				reason: reasonSaid(reason),
				outputs: [],
				findings: [],
			});
	}

	add(done: Done): void {
		if (done.state === "same") {
			this.#addSame(done.unchanged);
			return;
		}
		const { todo } = done;
		const row = { ...whose(todo.task), reason: reasonSaid(todo.reason), outputs: [], findings: [] };
		if (done.state === "broken") {
			this.#fail(todo);
			this.#keep({ ...row, state: "failed", reason: done.fault });
			return;
		}
		const { report } = done.result;
		const findings = this.#hasRows && report !== "" ? (JSON.parse(report) as unknown[]) : [];
		if (done.state === "fresh") {
			this.same++;
			this.#keep({ ...row, state: "unchanged", findings });
		} else if (done.state === "stale") {
			this.stale++;
			this.#keep({ ...row, state: "stale", findings });
		} else if (done.state === "failed") {
			this.#fail(todo);
			const obstacles = { diagnostics: done.obstacles, sources: [] };
			const all = this.#hasRows ? [...findings, ...(JSON.parse(reportJson(obstacles)) as unknown[])] : [];
			this.#keep({ ...row, state: "failed", findings: all });
		} else {
			this.made++;
			const { puts, result } = done;
			for (const { pages = 0 } of puts) this.pages += pages;
			if (!result.isFine) this.faulty++;
			const outputs = puts.map(({ path, pages }) => (pages === undefined ? { path } : { path, pages }));
			this.#keep({ ...row, state: "made", outputs, findings });
		}
	}

	#fail({ task: { plan, row } }: Todo): void {
		this.failed++;
		if (row !== undefined) this.#failedRows.set(plan, [...(this.#failedRows.get(plan) ?? []), row]);
	}

	/** Plans that wait for a project or a table that cannot be read, and why. */
	addBarred(plans: readonly string[], faults: Findings): void {
		this.failed += plans.length;
		this.#faults = findingsOf(faults);
		for (const plan of plans)
			this.#keep({ plan, state: "failed", reason: BATCH.barred, outputs: [], findings: [] });
	}

	#addSame({ plan, row, root, made }: Extract<Done, { state: "same" }>["unchanged"]): void {
		this.same++;
		if (made.some(({ errors }) => errors > 0)) this.faulty++;
		if (!this.#hasRows) return;
		const outputs = made.flatMap(({ outputs, pages }) =>
			Object.keys(outputs).map((path) => ({
				path: root === "" ? path : `${root}/${path}`,
				...(pages === undefined ? {} : { pages }),
			})),
		);
		this.#keep({ ...whose({ plan, row }), state: "unchanged", outputs, findings: [] });
	}

	get isFine(): boolean {
		if (this.#isCheck) return this.stale === 0 && this.failed === 0 && this.orphans.length === 0;
		return this.failed === 0 && this.faulty === 0;
	}

	/** What a person reads at the end. */
	summary(): string {
		const orphans = this.orphans.map(({ path, plan, why, table }) => BATCH.orphan(path, plan, why, table));
		const lines = orphans.map((line) => `${line}\n`).join("");
		if (this.#isCheck) {
			const all = this.same + this.stale + this.failed;
			const off = this.stale + this.failed;
			if (off > 0) return `${lines}${BATCH.staleCount(off, all, this.edited)}\n`;
			const surplus = this.orphans.length;
			return `${lines}${surplus > 0 ? BATCH.orphanCount(surplus, all) : BATCH.fresh(all)}\n`;
		}
		const counted = this.#filled.map(({ plan, table: { path, rows } }) => {
			const failed = this.#failedRows.get(plan) ?? [];
			const whose = this.#filled.length > 1 ? plan : undefined;
			return `${BATCH.table({ path, whose, rows: rows.rows.length, empty: rows.empty, failed })}\n`;
		});
		const rows = BATCH.rows(this.made, this.pages, this.same, this.failed, this.#seconds());
		return `${lines}${table(rows.map((row) => [...row]))}${this.faulty > 0 ? `${BATCH.faulty(this.faulty)}\n` : ""}${counted.join("")}`;
	}

	/** Rows in the order of their plans: those that did not change were known first. */
	json(): string {
		const documents = this.#rows.toSorted((a, b) =>
			a.plan === b.plan ? (a.row ?? 0) - (b.row ?? 0) : a.plan < b.plan ? -1 : 1,
		);
		const { made, same: unchanged, failed, stale, pages, faulty } = this;
		const orphans = this.orphans.map(({ path, plan }) => ({ path, plan }));
		const sum = (of: (rows: DataRows) => number) =>
			this.#filled.reduce((all, { table }) => all + of(table.rows), 0);
		const table = this.#filled.length > 0 && {
			rows: sum(({ rows }) => rows.length),
			empty: sum(({ empty }) => empty),
		};
		const summary = {
			made,
			unchanged,
			failed,
			stale,
			faulty,
			pages,
			...table,
			seconds: Number(this.#seconds()),
		};
		return `${JSON.stringify({ documents, orphans, findings: this.#faults, summary }, null, 2)}\n`;
	}

	#seconds(): string {
		return ((performance.now() - this.#began) / 1000).toFixed(1);
	}
}

export const whose = ({ plan, row }: { plan: string; row?: number | undefined }) =>
	row === undefined ? { plan } : { plan, row };

/** A plan as people are told of it, with the row that fills it. */
export const called = ({ plan, row }: { plan: string; row?: number | undefined }): string =>
	row === undefined ? plan : BATCH.ofRow(plan, row);

/** As the JSON report has them. */
export const findingsOf = (found: Findings): unknown[] =>
	found.diagnostics.length === 0 ? [] : (JSON.parse(reportJson(found)) as unknown[]);

/** The JSON form of a run that could not begin. */
export const faultsJson = (found: Findings): string =>
	`${JSON.stringify({ documents: [], orphans: [], findings: findingsOf(found) }, null, 2)}\n`;
