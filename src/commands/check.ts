import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { checkPlan, type Walk } from "../pipeline.ts";
import type { Findings } from "../report/report.ts";
import type { Profile } from "../standard/layout.ts";
import { type FileBytes, readInput } from "../world/files.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID } from "../zh/cli.ts";
import { type Projects, projectsOfRun } from "./projects.ts";
import { reportFor } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

export interface FixOptions {
	fix?: boolean;
	"fix=all"?: boolean;
	fixDryRun?: boolean;
}

const wantsFix = (options: FixOptions): boolean =>
	Boolean(options.fix || options["fix=all"] || options.fixDryRun);

export interface CheckOptions extends FixOptions {
	format: "text" | "json";
	strict?: boolean;
}

/** `gzfa check PLAN…` */
export async function runCheck(plans: string[], options: CheckOptions, terminal: Terminal): Promise<Exit> {
	const projects = projectsOfRun();
	const walks = wantsFix(options)
		? await (await import("./fix.ts")).fixPlans(plans, options, projects, terminal)
		: await Promise.all(plans.map((plan) => readAndCheck(plan, projects)));
	const findings = gather(walks);
	// A diff stands alone.
	if (options.fixDryRun) return exitOf(findings, options.strict);
	if (options.format === "json") terminal.out((await import("../report/json.ts")).reportJson(findings));
	else terminal.out((await reportFor(findings, terminal.colourOut)) || `${SAID.checked(plans.length)}\n`);
	return exitOf(findings, options.strict);
}

/** A plan whose project is faulty is not checked: what is in force for it cannot be said. */
export async function readAndCheck(file: string, projects: Projects, profile?: Profile): Promise<Walk> {
	const read = await readInput(file);
	if (!read.value) return { diagnostics: read.diagnostics, sources: [] };
	return checkRead(read.value, projects, profile);
}

export async function checkRead(input: FileBytes, projects: Projects, profile?: Profile): Promise<Walk> {
	const project = await projects(input.file);
	if (!project) return checkPlan(input, undefined, profile);
	const { value, diagnostics, sources } = project;
	if (!value) return { diagnostics, sources };
	const walk = await checkPlan(input, value, profile);
	return { ...walk, diagnostics: [...diagnostics, ...walk.diagnostics] };
}

/** Everything found in several walks; what their project is told for is told once. */
export function gather(walks: Findings[]): Findings {
	const sources = [...new Set(walks.flatMap((walk) => walk.sources))];
	const told = new Set<string>();
	const diagnostics = walks.flatMap((walk) => walk.diagnostics);
	if (walks.length < 2) return { diagnostics, sources };
	const isNew = (one: Diagnostic) => {
		const key = JSON.stringify(one);
		return !told.has(key) && told.add(key);
	};
	return { diagnostics: diagnostics.filter(isNew), sources };
}

export function exitOf({ diagnostics }: Findings, strict = false): Exit {
	const warned = strict && diagnostics.some(({ severity }) => severity === "warning");
	return hasErrors(diagnostics) || warned ? EXIT.faulty : EXIT.fine;
}
