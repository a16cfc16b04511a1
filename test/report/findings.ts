import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkPlan } from "../../src/pipeline.ts";
import type { Findings } from "../../src/report/report.ts";

const PLANS = resolve(import.meta.dirname, "../plans");

/** Everything that is found in the faulty plans of the tests, each called by its path from there. */
export async function manyFindings(): Promise<Findings & { plans: string[] }> {
	const plans = readdirSync(PLANS, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.replaceAll("\\", "/"))
		.sort();
	const walks = [];
	for (const file of plans) walks.push(await checkPlan({ file, bytes: readFileSync(join(PLANS, file)) }));
	const lost = diagnostic("FILE-NOT-FOUND", { file: "没有.yaml", start: 0, end: 0 }, { path: "没有.yaml" });
	return {
		plans,
		diagnostics: [...walks.flatMap(({ diagnostics }) => diagnostics), lost],
		sources: walks.flatMap(({ sources }) => sources),
	};
}

/** What is found in one plan. */
export async function findingsIn(text: string, file = "计划.yaml"): Promise<Findings> {
	const { diagnostics, sources } = await checkPlan({ file, bytes: Buffer.from(text) });
	return { diagnostics, sources };
}
