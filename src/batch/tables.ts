/** The tables that the project has for its plans. */
import { resolve } from "node:path";
import type { DataRows } from "../data/rows.ts";
import { sheetOf } from "../data/sheet.ts";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Projects } from "../project/of-run.ts";
import type { DeclaredTable, Project } from "../project/project.ts";
import type { Findings } from "../report/report.ts";
import { exists } from "../world/folders.ts";
import { pathFrom } from "./inputs.ts";

export interface Table {
	path: string;
	rows: DataRows;
}

interface Reading {
	/** Those that have been read, by path; undefined where one cannot be. */
	tables: Map<string, DataRows | undefined>;
	faults: Findings;
}

/** The table that the project has for a plan. */
export async function declaredTable(
	plan: string,
	projects: Projects,
	{ tables, faults }: Reading,
): Promise<Table | "faulty" | undefined> {
	const project = (await projects(plan))?.value;
	const declared = project?.tables.find((one) => resolve(one.plan) === resolve(plan));
	if (!project || !declared) return undefined;
	const missing = missingOf(declared, project);
	if (missing) {
		faults.diagnostics.push(missing);
		faults.sources.push(project.config);
		return "faulty";
	}
	const { table: path } = declared;
	if (!tables.has(path)) {
		const { readRows } = await import("../data/rows.ts");
		const { value, diagnostics, sources } = await readRows(path);
		tables.set(path, value);
		faults.diagnostics.push(...diagnostics);
		faults.sources.push(...sources);
	}
	const rows = tables.get(path);
	return rows ? { path, rows } : "faulty";
}

/** What the configuration names and nobody finds is told where it says so. */
function missingOf({ plan, table, said }: DeclaredTable, { root }: Project): Diagnostic | undefined {
	const told = (path: string, span: Span) =>
		exists(path) ? undefined : diagnostic("CONFIG-FILE-MISSING", span, { file: pathFrom(root, path) });
	return told(plan, said.plan) ?? told(sheetOf(table).file, said.table);
}
