import { SAID } from "../zh/cli.ts";
import type { Findings } from "./report.ts";

/** What a report says beside the findings themselves. */
export interface Run {
	/** The plans that were checked, as given. */
	plans: readonly string[];
	/** Warnings fail as well. */
	isStrict: boolean;
	/** Findings that a baseline holds are left out. */
	isAgainstBaseline: boolean;
	/** Whether the report may be coloured. */
	colour: () => boolean;
}

/** Each form of `gzfa check --format`, a row; what makes it loads only then. */
export const REPORTS = {
	text: async (findings: Findings, run: Run) => {
		if (findings.diagnostics.length === 0)
			return `${run.isAgainstBaseline ? SAID.nothingNew : SAID.checked(run.plans.length)}\n`;
		return (await import("./text.ts")).reportText(findings, run.colour());
	},
	json: async (findings: Findings) => (await import("./json.ts")).reportJson(findings),
	sarif: async (findings: Findings) => (await import("./formats/sarif.ts")).reportSarif(findings),
	junit: async (findings: Findings, run: Run) =>
		(await import("./formats/junit.ts")).reportJunit(findings, run),
	github: async (findings: Findings) => (await import("./formats/github.ts")).reportGithub(findings),
	gitlab: async (findings: Findings) => (await import("./formats/gitlab.ts")).reportGitlab(findings),
} satisfies Record<string, (findings: Findings, run: Run) => Promise<string>>;

export type ReportFormat = keyof typeof REPORTS;

export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[];
