import { hasErrors } from "../diagnostics/diagnostic.ts";
import { checkPlan, type Walk } from "../pipeline.ts";
import type { Findings } from "../report/report.ts";
import { readInput } from "../world/files.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID } from "../zh/cli.ts";
import { reportFor } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

export interface CheckOptions {
	format: "text" | "json";
	strict?: boolean;
}

/** `gzfa check PLAN…` */
export async function runCheck(plans: string[], options: CheckOptions, terminal: Terminal): Promise<Exit> {
	const findings = gather(await Promise.all(plans.map(readAndCheck)));
	if (options.format === "json") terminal.out((await import("../report/json.ts")).reportJson(findings));
	else terminal.out((await reportFor(findings, terminal.colourOut)) || `${SAID.checked(plans.length)}\n`);
	return exitOf(findings, options.strict);
}

export async function readAndCheck(file: string): Promise<Walk> {
	const read = await readInput(file);
	if (!read.value) return { diagnostics: read.diagnostics, sources: [] };
	return checkPlan(read.value);
}

export function gather(walks: Findings[]): Findings {
	return {
		diagnostics: walks.flatMap(({ diagnostics }) => diagnostics),
		sources: walks.flatMap(({ sources }) => sources),
	};
}

export function exitOf({ diagnostics }: Findings, strict = false): Exit {
	const warned = strict && diagnostics.some(({ severity }) => severity === "warning");
	return hasErrors(diagnostics) || warned ? EXIT.faulty : EXIT.fine;
}
