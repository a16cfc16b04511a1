/**
 * Many plans on threads of their own, be it one: what the run knows of all of them stays apart from the garbage of each,
 * which is collected the quicker. The results come in the order of the plans, whatever thread was quicker.
 */
import { Maker, type Result, type Task, type Terms } from "./make.ts";

/** Fewer are made before a thread has started. */
const FEW = 8;

export type Ended = Result | { plan: string; fault: string };

export async function* makeAll(tasks: readonly Task[], terms: Terms, jobs: number): AsyncGenerator<Ended> {
	if (tasks.length < FEW) {
		const maker = new Maker(terms);
		for (const task of tasks) yield await one(maker, task);
		return;
	}
	const { onThreads } = await import("./threads.ts");
	yield* onThreads(tasks, terms, jobs);
}

/** A fault of the program in one plan is told, and stops no other. */
export async function one(maker: Maker, task: Task): Promise<Ended> {
	try {
		return await maker.make(task);
	} catch (error) {
		return { plan: task.plan, fault: error instanceof Error ? error.message : String(error) };
	}
}
