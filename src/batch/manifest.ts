/**
 * What has been made of what: a line for each plan and format, so that a run can tell what must be made anew. Lines are
 * added while a run goes on, before the files are put in place: a run that is killed leaves nothing that is not
 * found out from the files themselves. At its end the file is written anew, sorted, fit for version control.
 */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FormatId } from "../formats/index.ts";
import { readIfThere } from "../world/files.ts";
import { Log, putWhole, tried } from "../world/save.ts";

/** Beside the configuration, to be kept with it under version control. */
export const MANIFEST = "gzfa.manifest.jsonl";

const HEAD = { gzfa: "manifest", form: 1 };

/** Paths are from the folder above the manifest, with `/`; hashes are of contents, empty where no file was. */
export interface Made {
	plan: string;
	/** Row of a table of data: `名单.csv#12`. */
	row?: string;
	to: FormatId;
	/** Version of the program. */
	version: string;
	/** Of where the run was told to put it, and how to make it. */
	options: string;
	inputs: Record<string, string>;
	outputs: Record<string, string>;
	pages?: number;
	errors: number;
	warnings: number;
	/** The call asked for this format, whatever the project says. */
	asked?: true;
	/** What was in place of the outputs before, as long as nobody knows whether they have been put there. */
	before?: Record<string, string>;
	/** Earlier documents of this plan under other names that may still lie there. */
	left?: Record<string, string>;
}

/** What the call said, and the project of its output. */
export interface Options {
	folder?: string;
	name?: string;
	template?: string;
	profile?: string;
	/** Values of variables. */
	set?: [name: string, text: string][];
	/** The table by which the project had the plan filled. */
	table?: string;
}

/** Nobody knows what stands in a file. */
export function optionsOf({ options }: Made): Options {
	try {
		return JSON.parse(options) as Options;
	} catch {
		return {};
	}
}

export type Key = string;
export const keyOf = ({ plan, row, to }: Pick<Made, "plan" | "row" | "to">): Key =>
	`${plan}${row === undefined ? "" : `|${row}`}|${to}`;

export class Manifest {
	readonly #path: string;
	readonly #made: Map<Key, Made>;
	/** As they stand in the file: to write ten thousand anew takes a tenth of a second. */
	readonly #lines = new Map<Made, string>();
	#log: Log | undefined;
	/** Bytes that the file must have unless another run has written to it. */
	#size: number;

	constructor(root: string) {
		this.#path = join(root, MANIFEST);
		const text = textOf(this.#path);
		this.#made = this.#parsed(text);
		this.#size = Buffer.byteLength(text);
	}

	get(key: Key): Made | undefined {
		return this.#made.get(key);
	}

	all(): Made[] {
		return [...this.#made.values()];
	}

	/** Writes down what is about to be put in place; gives what stands in the way. */
	add(made: readonly Made[]): Diagnostic | undefined {
		const obstacle = tried(this.#path, () => {
			this.#log ??= new Log(this.#path);
			this.#size += this.#log.add(made.map((one) => JSON.stringify(one)));
		});
		if (obstacle) return obstacle;
		for (const one of made) {
			this.#made.set(keyOf(one), one);
			this.#know(one);
		}
		return undefined;
	}

	#known: Map<string, Set<string>> | undefined;

	/** Hashes of what has been put in a place, for whatever plan; undefined where nothing has. */
	knownAt(path: string): ReadonlySet<string> | undefined {
		if (!this.#known) {
			this.#known = new Map();
			for (const one of this.#made.values()) this.#know(one);
		}
		return this.#known.get(path);
	}

	#know({ outputs, before = {}, left = {} }: Made): void {
		for (const [path, hash] of [
			...Object.entries(outputs),
			...Object.entries(before),
			...Object.entries(left),
		])
			this.#known?.set(path, (this.#known.get(path) ?? new Set()).add(hash));
	}

	drop(key: Key): void {
		this.#made.delete(key);
	}

	/**
	 * What is certain now, sorted. `placed`: keys whose files are known to be in place; `dropped`: those that nothing
	 * is left of. Lines that other runs have added meanwhile are kept.
	 */
	settle(placed: ReadonlySet<Key>, dropped: ReadonlySet<Key>): Diagnostic | undefined {
		const text = textOf(this.#path);
		if (Buffer.byteLength(text) !== this.#size)
			for (const [key, one] of this.#parsed(text))
				if (!placed.has(key) && !dropped.has(key)) this.#made.set(key, one);
		const rows = [...this.#made]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) =>
				placed.has(key) && one.before ? JSON.stringify(certain(one)) : this.#lineOf(one),
			);
		const settled = rows.length === 0 ? "" : `${[JSON.stringify(HEAD), ...rows].join("\n")}\n`;
		this.#log?.close();
		this.#log = undefined;
		if (settled === text) return undefined;
		return tried(this.#path, () => putWhole(this.#path, Buffer.from(settled)));
	}

	#lineOf(one: Made): string {
		return this.#lines.get(one) ?? JSON.stringify(one);
	}

	/** A line that was cut short, or that nobody can read, is as good as none: its document is made anew. */
	#parsed(text: string): Map<Key, Made> {
		const made = new Map<Key, Made>();
		for (const line of text.split("\n")) {
			const one = line === "" ? undefined : parsed(line);
			if (!one) continue;
			made.set(keyOf(one), one);
			this.#lines.set(one, line);
		}
		return made;
	}
}

const certain = (one: Made): Made => ({ ...one, before: undefined });

function textOf(path: string): string {
	return Buffer.from(readIfThere(path) ?? []).toString("utf8");
}

function parsed(line: string): Made | undefined {
	try {
		const one = JSON.parse(line) as Made;
		const isWhole =
			typeof one.plan === "string" &&
			typeof one.to === "string" &&
			isHashes(one.inputs) &&
			isHashes(one.outputs);
		return isWhole ? one : undefined;
	} catch {
		return undefined;
	}
}

const isHashes = (value: unknown): boolean =>
	typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
