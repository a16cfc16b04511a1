import { projectOf } from "../project/find.ts";
import { areFiles } from "../world/patterns.ts";
import type { Terminal } from "../world/terminal.ts";
import { BATCH } from "../zh/batch.ts";
import type { BatchOptions } from "./batch.ts";
import { type Exit, UsageError } from "./usage.ts";

/** `gzfa render`: single plans outside of any project are simply made; of all others it is written down what was made. */
export async function render(plans: string[], options: BatchOptions, terminal: Terminal): Promise<Exit> {
	if (isSimple(plans, options)) {
		const { runRender } = await import("./render.ts");
		return runRender(plans, options, terminal);
	}
	const excluding = [
		["--check", options.check],
		["--watch", options.watch],
		["--dry-run", options.dryRun],
	].flatMap(([name, isGiven]) => (isGiven ? [String(name)] : []));
	const [one, two] = excluding;
	if (one !== undefined && two !== undefined) throw new UsageError(BATCH.together(one, two));
	if (options.watch) {
		const { watch } = await import("./watch.ts");
		return watch(plans, options, terminal);
	}
	const { runBatch } = await import("./batch.ts");
	return runBatch(plans, options, terminal);
}

function isSimple(plans: readonly string[], options: BatchOptions): boolean {
	const { all, dryRun, check, watch, jobs, shard, depfile, format, data, output } = options;
	const isOfBatch = [all, dryRun, check, watch, jobs, shard, depfile, format, data].some(
		(one) => one !== undefined,
	);
	if (isOfBatch) return false;
	// Where they go is said, to the name of the file.
	const isNamed = plans.includes("-") || output === "-" || /\.(docx|md)$/i.test(output ?? "");
	if (isNamed && plans.length > 0) return true;
	return areFiles(plans) && plans.every((plan) => projectOf(plan) === undefined);
}
