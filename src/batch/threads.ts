/** Makers on threads of their own. */
import workerpool from "workerpool";
import { packagePath } from "../world/package.ts";
import type { Task, Terms } from "./make.ts";
import type { Ended } from "./pool.ts";

/** Plans that a thread gets at a time: enough that asking costs nothing, few enough that none waits for another. */
const MOST_AT_A_TIME = 16;
/** MB that each thread may have for what lives on. */
const OLD_MB = 160;
/** MB for what is new, all threads together: a large nursery, because nearly all that a document takes is soon garbage. */
const YOUNG_MB = 96;
const MOST_YOUNG_MB = 48;

export async function* onThreads(tasks: readonly Task[], terms: Terms, jobs: number): AsyncGenerator<Ended> {
	const pool = workerpool.pool(packagePath("bin/worker.js"), {
		maxWorkers: jobs,
		workerType: "thread",
		workerThreadOpts: {
			resourceLimits: {
				maxOldGenerationSizeMb: OLD_MB,
				maxYoungGenerationSizeMb: Math.min(MOST_YOUNG_MB, Math.ceil(YOUNG_MB / jobs)),
			},
		},
	});
	const make = async (some: readonly Task[]): Promise<Ended[]> => {
		try {
			return (await pool.exec("make", [terms, some])) as Ended[];
		} catch (error) {
			// A thread that died took all of its plans along: each gets another.
			if (some.length > 1) return (await Promise.all(some.map((task) => make([task])))).flat();
			return some.map(({ plan }) => ({
				plan,
				fault: error instanceof Error ? error.message : String(error),
			}));
		}
	};
	try {
		const waiting: Promise<Ended[]>[] = [];
		let next = 0;
		const ask = (): void => {
			while (waiting.length < jobs * 3 && next < tasks.length) {
				// Fewer towards the end, so that all threads end together.
				const size = Math.min(MOST_AT_A_TIME, Math.ceil((tasks.length - next) / (jobs * 4)));
				waiting.push(make(tasks.slice(next, next + size)));
				next += size;
			}
		};
		for (ask(); waiting.length > 0; ask()) yield* (await waiting.shift()) ?? [];
	} finally {
		await pool.terminate(true);
	}
}
