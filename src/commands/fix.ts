import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Walk } from "../pipeline.ts";
import { unifiedDiff } from "../report/diff.ts";
import { decodeNow } from "../source/decode.ts";
import { type FileBytes, readInput } from "../world/files.ts";
import { overwrite } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { FIX_SAID } from "../zh/fix.ts";
import type { FixOptions } from "./check.ts";
import { mendPlan } from "./mend.ts";
import { UsageError } from "./usage.ts";

/** Finds what is to be mended, and what is left. */
type Check = (input: FileBytes) => Promise<Walk>;

/** Mends plans where they stand, and gives what is left to say of each; a dry run shows the changes and makes none. */
export async function fixPlans(
	plans: readonly string[],
	options: FixOptions,
	check: Check,
	terminal: Terminal,
): Promise<Walk[]> {
	if (!options.fixDryRun && plans.includes("-")) throw new UsageError(FIX_SAID.standardInput);
	const walks: Walk[] = [];
	// One after the other: the same file may have been given twice.
	for (const plan of plans) {
		const { value, diagnostics } = await readInput(plan);
		walks.push(value ? await fixOne(value, options, check, terminal) : { diagnostics, sources: [] });
	}
	return walks;
}

async function fixOne(
	input: FileBytes,
	options: FixOptions,
	check: Check,
	terminal: Terminal,
): Promise<Walk> {
	const { file, bytes } = input;
	const mended = await mendPlan(input, check, options["fix=all"] === true);
	if (options.fixDryRun) {
		const [before, after] = [bytes, mended.bytes].map((one) => decodeNow(file, one).value?.text ?? "");
		terminal.out(unifiedDiff(file, before as string, after as string));
		terminal.err(`${FIX_SAID.wouldMend(file, mended.count)}\n`);
		return check(input);
	}
	if (mended.count === 0) {
		terminal.err(`${FIX_SAID.nothing(file)}\n`);
		return mended.walk;
	}
	const obstacle = overwrite(file, mended.bytes);
	if (obstacle) return withObstacle(await check(input), obstacle);
	terminal.err(`${FIX_SAID.mended(file, mended.count, hasErrors(mended.walk.diagnostics))}\n`);
	return mended.walk;
}

function withObstacle(walk: Walk, obstacle: Diagnostic): Walk {
	return { ...walk, diagnostics: [obstacle, ...walk.diagnostics] };
}
