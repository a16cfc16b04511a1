import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";

/** What a function runs through, in bytes of bytecode, before V8 looks whether to optimise it: as V8 has it itself. */
const BUDGET = 67_584;

/** For a run of many plans optimised code pays; `bin/load.js` puts it off, which short runs gain by. */
export function expectLongRun(): void {
	if (process.version.startsWith("v20.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** Most threads that a batch takes unasked: each has the program in memory once. */
const MOST = 8;

export const threadsHere = (): number => Math.min(MOST, availableParallelism());
