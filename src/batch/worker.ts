/** What runs on a thread of a batch. */
import { worker } from "workerpool";
import { Maker, type Task, type Terms } from "./make.ts";
import { type Ended, one } from "./pool.ts";

let known: { terms: string; maker: Maker } | undefined;

export function serve(): void {
	worker({
		async make(terms: Terms, tasks: Task[]): Promise<Ended[]> {
			const text = JSON.stringify(terms);
			if (known?.terms !== text) known = { terms: text, maker: new Maker(terms) };
			const ended: Ended[] = [];
			for (const task of tasks) ended.push(await one(known.maker, task));
			return ended;
		},
	});
}
