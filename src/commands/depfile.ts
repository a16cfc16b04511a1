import { join } from "node:path";
import { depfile } from "../batch/depfile.ts";
import { pathFrom } from "../batch/inputs.ts";
import type { Decided } from "../batch/plan-run.ts";
import type { Selected } from "../batch/select.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { tellObstacle } from "./say.ts";

/** `--depfile FILE`: of the documents of this call that are there. */
export async function saveDepfile(
	path: string,
	selected: readonly Selected[],
	{ manifests }: Decided,
	terminal: Terminal,
): Promise<void> {
	const rules = [...manifests].map(([root, manifest]) => {
		const own = new Set(selected.filter((one) => one.root === root).map(({ plan }) => pathFrom(root, plan)));
		const made = manifest.all().filter(({ plan }) => own.has(plan));
		return depfile(made, (one) => join(root, one));
	});
	const obstacle = save(path, Buffer.from(rules.join("\n")));
	if (obstacle) await tellObstacle(obstacle, terminal);
}
