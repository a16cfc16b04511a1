/** Checking plans that the project fills by tables, row by row; the same finding in several rows is told once. */
import { DeclaredTables } from "../batch/tables.ts";
import { checkRead, type Walk } from "../pipeline.ts";
import { type Given, givenByRow } from "../plan/given.ts";
import type { Projects } from "../project/of-run.ts";
import type { Findings } from "../report/report.ts";
import { type FileBytes, readInput } from "../world/files.ts";

export class RowChecks {
	readonly #projects: Projects;
	readonly #faults: Findings = { diagnostics: [], sources: [] };
	readonly #declared = new DeclaredTables(this.#faults);

	constructor(projects: Projects) {
		this.#projects = projects;
	}

	/** As each row fills it; where its table cannot be read, what is wrong with that and with the rest of the plan. */
	async walks(plan: string): Promise<Walk[]> {
		const givens = await this.#givensOf(plan);
		const { value, diagnostics } = await readInput(plan);
		if (!value) return [{ diagnostics, sources: [] }];
		const walks: Walk[] = [];
		for (const given of givens ?? []) walks.push(await checkRead(value, this.#projects, undefined, given));
		if (!givens) walks.push(withoutMissing(await checkRead(value, this.#projects)));
		return [this.#takeFaults(), ...walks];
	}

	/** As its first row fills it: enough to mend what is typed in the plan. */
	async first(input: FileBytes): Promise<Walk> {
		const [given] = (await this.#givensOf(input.file)) ?? [];
		return checkRead(input, this.#projects, undefined, given);
	}

	/** Undefined where the table cannot be read. */
	async #givensOf(plan: string): Promise<(Given | undefined)[] | undefined> {
		const table = await this.#declared.of(plan, this.#projects);
		if (table === "faulty") return undefined;
		return table ? table.rows.rows.map((row) => givenByRow(row, table.rows.source)) : [undefined];
	}

	#takeFaults(): Findings {
		const { diagnostics, sources } = this.#faults;
		return { diagnostics: diagnostics.splice(0), sources: sources.splice(0) };
	}
}

/** What the table would give is not missing. */
const withoutMissing = (walk: Walk): Walk => ({
	...walk,
	diagnostics: walk.diagnostics.filter(({ code }) => code !== "VARIABLE-MISSING"),
});
