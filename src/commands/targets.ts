import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { isFolder, wholeFile } from "../world/files.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

/** One file to write: `-` is standard output. */
export interface Target {
	plan: string;
	/** Name of the format. */
	to: string;
	path: string;
}

const PLAN_ENDING = /\.(ya?ml|txt)$/i;
/** Endings by which people and programs know another kind of file. */
const TAKEN_ENDING = /\.(docx?|md|pdf|ofd|wps|odt|rtf|txt|html?|ya?ml|json|hbs|csv|xlsx?)$/i;

/** Where each plan goes in each format. `extensions` by name of the format. */
export function targetsOf(
	plans: string[],
	formats: string[],
	output: string | undefined,
	extensions: Record<string, string>,
): Target[] {
	const pathFor = placing(plans, formats, output, extensions);
	return plans.flatMap((plan) =>
		formats.map((to) => ({ plan, to, path: pathFor(plan, extensions[to] ?? "") })),
	);
}

function placing(
	plans: string[],
	formats: string[],
	output: string | undefined,
	extensions: Record<string, string>,
): (plan: string, extension: string) => string {
	const stem = (plan: string) => basename(plan).replace(PLAN_ENDING, "");
	if (output === undefined) {
		if (plans.includes("-")) throw new UsageError(WRONG.standardInputNeedsOutput);
		return (plan, extension) => join(dirname(plan), stem(plan) + extension);
	}
	if (output !== "-" && (/[/\\]$/.test(output) || isFolder(output))) {
		if (plans.includes("-")) throw new UsageError(WRONG.standardInputNeedsOutput);
		return (plan, extension) => join(output, stem(plan) + extension);
	}
	if (plans.length > 1 || (output === "-" && formats.length > 1)) throw new UsageError(WRONG.severalToOne);
	const [only = ""] = formats;
	if (output !== "-" && formats.length === 1) {
		const ending = TAKEN_ENDING.exec(output)?.[0].toLowerCase();
		if (ending && ending !== extensions[only]) throw new UsageError(WRONG.ending(output, only));
	}
	if (output === "-" || formats.length === 1) return () => output;
	return (_, extension) => withSuffix(output, "", extension);
}

/** The same path with more before its ending, and with another ending if one is given. */
export function withSuffix(path: string, suffix: string, extension?: string): string {
	const ending = TAKEN_ENDING.exec(path)?.[0] ?? "";
	return path.slice(0, path.length - ending.length) + suffix + (extension ?? ending);
}

/** Names that differ in nothing but case are one file on Windows and macOS. */
const placeOf = (path: string): string => resolve(path).normalize("NFC").toLowerCase();

/** The places that a run reads from and writes to. */
export class Places {
	readonly #plans: ReadonlySet<string>;
	readonly #taken = new Set<string>();

	constructor(plans: readonly string[]) {
		this.#plans = new Set(plans.filter((plan) => plan !== "-").map(placeOf));
	}

	/** Takes a place, or tells that a file there would be written over a plan or another file of this run. */
	take(path: string): Diagnostic[] {
		if (path === "-") return [];
		const place = placeOf(path);
		if (this.#plans.has(place)) return [diagnostic("OUTPUT-IS-INPUT", wholeFile(path), { path })];
		if (this.#taken.has(place)) return [diagnostic("OUTPUT-TWICE", wholeFile(path), { path })];
		this.#taken.add(place);
		return [];
	}
}
