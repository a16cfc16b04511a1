import { basename, dirname, extname, join, resolve } from "node:path";
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
	return (_, extension) => output.slice(0, output.length - extname(output).length) + extension;
}

/** The same path with more before its ending. */
export function withSuffix(path: string, suffix: string): string {
	const ending = extname(path);
	return path.slice(0, path.length - ending.length) + suffix + ending;
}

/** Targets that would write over a plan, or over each other. */
export function clashes(targets: Target[]): Diagnostic[] {
	const seen = new Set<string>();
	return targets.flatMap(({ plan, path }) => {
		if (path === "-") return [];
		const place = resolve(path);
		if (plan !== "-" && resolve(plan) === place)
			return [diagnostic("OUTPUT-IS-INPUT", wholeFile(path), { path })];
		if (seen.has(place)) return [diagnostic("OUTPUT-TWICE", wholeFile(path), { path })];
		seen.add(place);
		return [];
	});
}
