import { basename, dirname, join } from "node:path";
import { TAKEN_ENDING, type Target, withSuffix } from "../batch/places.ts";
import type { FormatId } from "../formats/index.ts";
import { isFolder } from "../world/files.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

const PLAN_ENDING = /\.(ya?ml|txt)$/i;
/** Where each plan goes in each format. `extensions` by name of the format. */
export function targetsOf(
	plans: string[],
	formats: FormatId[],
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
