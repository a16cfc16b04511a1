import { makeDocument, readAndCheck } from "../pipeline.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { Terminal } from "../world/terminal.ts";
import { exitOf } from "./check.ts";
import { givenBy } from "./given.ts";
import { tell } from "./say.ts";
import type { Stage } from "./stages.ts";
import type { Exit } from "./usage.ts";

/** `gzfa show --stage S FILE`: what stands between two steps of the walk, as JSON. */
export async function runShow(
	file: string,
	stage: Stage,
	set: readonly string[],
	terminal: Terminal,
): Promise<Exit> {
	const walk = await readAndCheck(file, projectsOfRun(), undefined, givenBy(set));
	if (stage !== "source") await makeDocument(walk);
	await tell(walk, terminal);
	const stages = {
		source: walk.source?.root,
		plan: walk.plan,
		text: walk.text,
		document: walk.document,
	};
	if (stages[stage] !== undefined) terminal.out(`${JSON.stringify(stages[stage], null, 2)}\n`);
	return exitOf(walk);
}
