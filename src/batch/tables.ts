/** The tables that fill plans, row by row. */
import type { DataRows } from "../data/rows.ts";
import { sheetOf } from "../data/sheet.ts";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Projects } from "../project/of-run.ts";
import type { DeclaredTable, Project } from "../project/project.ts";
import type { Findings } from "../report/report.ts";
import { isFile, realPath } from "../world/folders.ts";
import { pathFrom } from "./inputs.ts";

export interface Table {
	path: string;
	rows: DataRows;
}

/** A table, where it can be read, with what is to say of it. */
export async function readTable(path: string): Promise<{ table: Table | undefined; found: Findings }> {
	const { readRows } = await import("../data/rows.ts");
	const { value: rows, diagnostics, sources } = await readRows(path);
	return { table: rows && { path, rows }, found: { diagnostics, sources } };
}

/** The tables of a run, each read once. */
export class DeclaredTables {
	readonly #faults: Findings;
	readonly #read = new Map<string, Table | undefined>();
	readonly #declared = new WeakMap<Project, Map<string, DeclaredTable>>();

	/** `faults`: where it is told what is wrong with them. */
	constructor(faults: Findings) {
		this.#faults = faults;
	}

	/** The table that the project has for a plan. */
	async of(plan: string, projects: Projects): Promise<Table | "faulty" | undefined> {
		const project = (await projects(plan))?.value;
		if (!project || project.tables.length === 0) return undefined;
		const declared = this.#declaredIn(project).get(realPath(plan));
		if (!declared) return undefined;
		const missing = missingOf(declared, project);
		if (missing) {
			this.#tell({ diagnostics: [missing], sources: [project.config] });
			return "faulty";
		}
		return (await this.#tableAt(declared.table)) ?? "faulty";
	}

	/** By the real path of the plan, whatever way leads to it. */
	#declaredIn(project: Project): Map<string, DeclaredTable> {
		const known =
			this.#declared.get(project) ?? new Map(project.tables.map((one) => [realPath(one.plan), one]));
		this.#declared.set(project, known);
		return known;
	}

	async #tableAt(path: string): Promise<Table | undefined> {
		if (!this.#read.has(path)) {
			const { table, found } = await readTable(path);
			this.#read.set(path, table);
			this.#tell(found);
		}
		return this.#read.get(path);
	}

	#tell({ diagnostics, sources }: Findings): void {
		this.#faults.diagnostics.push(...diagnostics);
		this.#faults.sources.push(...sources);
	}
}

/** What the configuration names and nobody finds is told where it says so. */
function missingOf({ plan, table, said }: DeclaredTable, { root }: Project): Diagnostic | undefined {
	const told = (path: string, span: Span) =>
		isFile(path) ? undefined : diagnostic("CONFIG-FILE-MISSING", span, { file: pathFrom(root, path) });
	return told(plan, said.plan) ?? told(sheetOf(table).file, said.table);
}
