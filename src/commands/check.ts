import { checkRead, readAndCheck, type Walk } from "../pipeline.ts";
import { type Projects, projectsOfRun } from "../project/of-run.ts";
import { gather, type Limits, passes } from "../report/gather.ts";
import type { Findings } from "../report/report.ts";
import { REPORTS, type ReportFormat } from "../report/reports.ts";
import type { FileBytes } from "../world/files.ts";
import { areFiles } from "../world/patterns.ts";
import type { Terminal } from "../world/terminal.ts";
import { BASELINE_WORDS } from "../zh/baseline.ts";
import { BATCH } from "../zh/batch.ts";
import { SAID } from "../zh/cli.ts";
import { givenBy } from "./given.ts";
import { onlyOf, ruleNamed } from "./only.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

export interface FixOptions {
	fix?: boolean;
	"fix=all"?: boolean;
	fixDryRun?: boolean;
}

const wantsFix = (options: FixOptions): boolean =>
	Boolean(options.fix || options["fix=all"] || options.fixDryRun);

export interface CheckOptions extends FixOptions, Limits {
	format: ReportFormat;
	/** Only these rules. */
	rule: readonly string[];
	/** 名=值 of variables. */
	set?: readonly string[];
	/** The file of known findings. */
	baseline?: string;
	updateBaseline?: boolean;
}

/** `gzfa check PLAN…` */
export async function runCheck(args: string[], options: CheckOptions, terminal: Terminal): Promise<Exit> {
	const { format, rule, set = [], baseline, updateBaseline = false, strict: isStrict = false } = options;
	if (updateBaseline && baseline === undefined) throw new UsageError(BASELINE_WORDS.alone);
	const wanted = new Set(rule.map(ruleNamed));
	const projects = projectsOfRun();
	const given = givenBy(set);
	const { plans, faults } = areFiles(args) ? { plans: args, faults: [] } : await plansOf(args, projects);
	const narrowed = (walk: Walk) => (wanted.size > 0 ? onlyOf(walk, wanted) : walk);
	const rows = given ? undefined : await rowChecks(plans, projects);
	const check = (input: FileBytes) =>
		rows ? rows.first(input) : checkRead(input, projects, undefined, given);
	const walksOf = async (plan: string) =>
		rows ? rows.walks(plan) : [await readAndCheck(plan, projects, undefined, given)];
	// A walk is large, and there may be thousands. A baseline asks which files have been looked at.
	const kept = ({ diagnostics, sources }: Walk): Findings => {
		const isTold = diagnostics.length > 0 || baseline !== undefined;
		return { diagnostics, sources: isTold ? sources : [] };
	};
	const walks = wantsFix(options)
		? await (await import("./fix.ts")).fixPlans(
				plans,
				options,
				async (input) => narrowed(await check(input)),
				terminal,
			)
		: await inParts(plans, async (plan) => (await walksOf(plan)).map(narrowed).map(kept));
	const asked = gather([...faults, ...walks]);
	const findings =
		baseline === undefined ? asked : await withBaseline(asked, baseline, updateBaseline, terminal);
	if (!findings) return EXIT.faulty;
	// A diff stands alone.
	if (options.fixDryRun) return exitOf(findings, options);
	const run = { plans, isStrict, isAgainstBaseline: baseline !== undefined, colour: terminal.colourOut };
	terminal.out(await REPORTS[format](findings, run));
	const warnings = findings.diagnostics.filter(({ severity }) => severity === "warning").length;
	const { maxWarnings = Number.POSITIVE_INFINITY } = options;
	if (warnings > maxWarnings) terminal.err(`${SAID.tooManyWarnings(warnings, maxWarnings)}\n`);
	return exitOf(findings, options);
}

/** Folders, patterns and nothing mean plans as they do for `gzfa render`. */
async function plansOf(
	args: readonly string[],
	projects: Projects,
): Promise<{ plans: string[]; faults: Findings[] }> {
	const { selectPlans } = await import("../batch/select.ts");
	const { selected, empty, faults } = await selectPlans(args, undefined, projects);
	for (const { argument, why } of empty)
		throw new UsageError(why === "noProject" ? BATCH.noProject("check") : BATCH.noPlans(argument ?? "."));
	return { plans: selected.map(({ plan }) => plan), faults };
}

/** A few at a time: while one is read, another is checked. */
const AT_A_TIME = 16;

async function inParts<T>(plans: readonly string[], check: (plan: string) => Promise<T[]>): Promise<T[]> {
	const found: T[][] = [];
	for (let at = 0; at < plans.length; at += AT_A_TIME)
		found.push(...(await Promise.all(plans.slice(at, at + AT_A_TIME).map(check))));
	return found.flat();
}

async function rowChecks(plans: readonly string[], projects: Projects) {
	const loaded = await Promise.all(plans.map((plan) => projects(plan)));
	if (loaded.every((one) => (one?.value?.tables.length ?? 0) === 0)) return undefined;
	const { RowChecks } = await import("./check-rows.ts");
	return new RowChecks(projects);
}

async function withBaseline(
	findings: Findings,
	path: string,
	isUpdate: boolean,
	terminal: Terminal,
): Promise<Findings | undefined> {
	const { newOnly, writeDown } = await import("./baseline.ts");
	return (isUpdate ? writeDown : newOnly)(findings, path, terminal);
}

export const exitOf = (findings: Findings, limits?: Limits): Exit =>
	passes(findings, limits) ? EXIT.fine : EXIT.faulty;
