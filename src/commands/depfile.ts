import { join } from "node:path";
import { depfile } from "../batch/depfile.ts";
import { keyOf } from "../batch/manifest.ts";
import type { Decided } from "../batch/plan-run.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { tellObstacle } from "./say.ts";

/** `--depfile FILE`: of the documents of this call that are there. */
export async function saveDepfile(
	path: string,
	{ manifests, own }: Decided,
	terminal: Terminal,
): Promise<void> {
	const rules = [...manifests].map(([root, manifest]) => {
		const made = manifest.all().filter((one) => own.has(keyOf(one)));
		return depfile(made, (one) => join(root, one));
	});
	const obstacle = save(path, Buffer.from(rules.join("\n")));
	if (obstacle) await tellObstacle(obstacle, terminal);
}
