/** Making the documents of one plan, on whatever thread: what comes back is plain data, and files beside their places. */

import type { DataRow } from "../data/rows.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { charactersOf } from "../formats/characters.ts";
import { FORMATS, type FormatId } from "../formats/index.ts";
import type { Move } from "../formats/written.ts";
import type { Walk } from "../pipeline.ts";
import { type Given, givenByRow } from "../plan/given.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Findings } from "../report/report.ts";
import type { SourceText } from "../source/source.ts";
import type { Profile } from "../standard/layout.ts";
import { ABSENT, fileHash, hashOf } from "../world/hashes.ts";
import { putBeside, removeIfThere } from "../world/save.ts";
import { documentsOf, type Rendering } from "./documents.ts";
import { guarded } from "./guard.ts";
import { inputsOf, pathFrom, Reads } from "./inputs.ts";
import { nameOf, type Placing } from "./naming.ts";
import type { Output, Target } from "./places.ts";

/** What all plans of a run have in common. */
export interface Terms {
	template?: string | undefined;
	profile?: string | undefined;
	strict: boolean;
	/** Values of variables that the call gives. */
	set: readonly (readonly [name: string, text: string])[];
	/** Over what somebody has changed. */
	force: boolean;
	/** Nothing is written: what is there is compared with what would be. */
	compare: boolean;
	/** How findings are told: for people, for machines. */
	report: "text" | "colour" | "json";
}

export interface Task {
	plan: string;
	formats: readonly FormatId[];
	/** The table whose row fills its variables, and the number of the row. */
	data?: string | undefined;
	row?: number | undefined;
	/** Folder of the manifest. */
	root: string;
	placing: Placing;
	/** Hashes of what earlier runs have put there, by path from the root. */
	known: Readonly<Record<string, readonly string[]>>;
}

/** A file that stands beside its place. */
export interface Put {
	to: FormatId;
	path: string;
	beside: string;
	hash: string;
	/** Hash of what is in its place. */
	was: string;
	pages?: number;
	moves: readonly Move[];
	characters: number;
}

export interface Result {
	plan: string;
	/** Undefined where nothing is to be put in place. */
	puts: Put[] | undefined;
	inputs: Record<string, string>;
	errors: number;
	warnings: number;
	/** Whether a run with it ends well. */
	isFine: boolean;
	/** The report of what was found. */
	report: string;
	/** Of a run that compares: whether all that is there is as it should be. */
	isSame: boolean;
}

/** Makes documents one after the other; what several have in common is read once. */
export class Maker {
	readonly #terms: Terms;
	readonly #reads = new Reads();
	readonly #projects = projectsOfRun();
	readonly #tables = new Map<
		string,
		{ source: SourceText; rows: ReadonlyMap<number, DataRow> } | undefined
	>();
	#profile: { profile: Profile | undefined; sources: SourceText[] } | undefined;

	constructor(terms: Terms) {
		this.#terms = terms;
	}

	async make(task: Task): Promise<Result> {
		const { template, strict } = this.#terms;
		const { profile, sources: named } = await this.#ownProfile();
		const row = await this.#rowOf(task);
		const given = this.#givenBy(row);
		const rendering: Rendering = { projects: this.#projects, profile, template, given, strict };
		const made = await documentsOf(task.plan, rendering, (walk) => placed(task, walk, given));
		const { walk, findings } = made;
		const isMade = made.outputs !== undefined;
		const puts = made.outputs && (await this.#putAll(made.outputs, task, walk, findings));
		const around = {
			root: task.root,
			reads: this.#reads,
			named,
			template: made.template,
			row: row && { ...row, data: task.data ?? "" },
		};
		const inputs = isMade ? await inputsOf(walk, around) : {};
		const count = (wanted: string) =>
			findings.diagnostics.filter(({ severity }) => severity === wanted).length;
		return {
			plan: task.plan,
			puts,
			inputs,
			errors: count("error"),
			warnings: count("warning"),
			isFine: made.isFine && puts !== undefined,
			report: await this.#reportOf(findings),
			isSame: puts?.every(({ hash, was }) => hash === was) ?? false,
		};
	}

	async #ownProfile() {
		const { profile } = this.#terms;
		if (profile === undefined) return { profile: undefined, sources: [] };
		if (this.#profile) return this.#profile;
		const { profileOfName } = await import("../project/profile/named.ts");
		const found = profileOfName(profile);
		this.#profile = { profile: found?.value?.profile, sources: found?.sources ?? [] };
		return this.#profile;
	}

	#givenBy(row: Filling | undefined): Given | undefined {
		const { set } = this.#terms;
		const typed =
			set.length > 0 ? { values: new Map(set.map(([name, text]) => [name, { text }])) } : undefined;
		return row ? givenByRow(row.row, row.source, typed) : typed;
	}

	async #rowOf({ data, row: number }: Task): Promise<Filling | undefined> {
		if (data === undefined || number === undefined) return undefined;
		if (!this.#tables.has(data)) {
			const { readRows } = await import("../data/rows.ts");
			const { value } = await readRows(data);
			const rows = value && new Map(value.rows.map((one) => [one.number, one]));
			this.#tables.set(data, value && rows && { source: value.source, rows });
		}
		const table = this.#tables.get(data);
		const row = table?.rows.get(number);
		return row && table ? { row, source: table.source } : undefined;
	}

	/** All of a plan, or none. */
	async #putAll(
		outputs: readonly Output[],
		task: Task,
		{ profile }: Walk,
		findings: Findings,
	): Promise<Put[] | undefined> {
		const puts: Put[] = [];
		let isBarred = false;
		for (const output of outputs) {
			const put = await this.#put(output, task, profile);
			if ("beside" in put) puts.push(put);
			else {
				findings.diagnostics.push(put);
				isBarred = true;
			}
		}
		if (!isBarred) return puts;
		for (const { beside } of puts) removeIfThere(beside);
		return undefined;
	}

	async #put(
		{ document, to, path }: Output,
		{ known, root }: Task,
		profile?: Profile,
	): Promise<Put | Diagnostic> {
		const { bytes, layout } = await FORMATS[to].write(document, profile);
		const { pages, moves = [] } = layout ?? {};
		const hash = hashOf(bytes);
		const was = fileHash(path);
		const put = {
			to,
			path,
			beside: "",
			hash,
			was,
			...(pages === undefined ? {} : { pages }),
			moves,
			characters: charactersOf(document),
		};
		if (this.#terms.compare || was === hash) return put;
		const barred = await this.#barred(to, path, was, known[pathFrom(root, path)]);
		if (barred) return barred;
		const { beside, obstacle } = putBeside(path, bytes, { flush: false });
		return obstacle ?? { ...put, beside };
	}

	/** What is there as it was put there may be written over; of a format that cannot tell, the manifest will. */
	async #barred(to: FormatId, path: string, was: string, known: readonly string[] | undefined) {
		if (this.#terms.force || was === ABSENT || known?.includes(was)) return undefined;
		return guarded(to, path);
	}

	async #reportOf(findings: Findings): Promise<string> {
		if (findings.diagnostics.length === 0) return "";
		if (this.#terms.report === "json") return (await import("../report/json.ts")).reportJson(findings);
		const { reportText } = await import("../report/text.ts");
		return reportText(findings, this.#terms.report === "colour");
	}
}

/** A row with the text that it stands in. */
interface Filling {
	row: DataRow;
	source: SourceText;
}

function placed(
	{ plan, formats, placing }: Task,
	walk: Walk,
	given: Given | undefined,
): { targets: Target[]; diagnostics: Diagnostic[] } {
	const { path, diagnostics } = nameOf(plan, walk, placing, given);
	if (path === undefined) return { targets: [], diagnostics };
	return { targets: formats.map((to) => ({ plan, to, path: path + FORMATS[to].extension })), diagnostics };
}
