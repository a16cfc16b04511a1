import { makeDocument } from "../pipeline.ts";
import { reportText } from "../report/text.ts";
import type { Terminal } from "../world/terminal.ts";
import { exitOf, readAndCheck } from "./check.ts";
import type { Exit } from "./usage.ts";

export const STAGES = ["source", "plan", "text", "document"] as const;
export type Stage = (typeof STAGES)[number];

/** `gzfa show --stage S FILE`: what stands between two steps of the walk, as JSON. */
export async function runShow(file: string, stage: Stage, terminal: Terminal): Promise<Exit> {
	const walk = await readAndCheck(file);
	if (stage !== "source") await makeDocument(walk);
	terminal.err(reportText(walk, terminal.paintErr));
	const stages = {
		source: walk.source?.root,
		plan: walk.plan,
		text: walk.text,
		document: walk.document,
	};
	if (stages[stage] !== undefined) terminal.out(`${JSON.stringify(stages[stage], null, 2)}\n`);
	return exitOf(walk);
}
