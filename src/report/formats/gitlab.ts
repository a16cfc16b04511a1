/** GitLab's code quality report: findings stand beside the lines of a merge request. */
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { fingerprints } from "../fingerprint.ts";
import { pathOf, rangeOf, saidOf } from "../places.ts";
import { type Findings, inOrder } from "../report.ts";

const SEVERITIES: Record<Severity, "major" | "minor" | "info"> = {
	error: "major",
	warning: "minor",
	info: "info",
};

export function reportGitlab(findings: Findings): string {
	const found = inOrder(findings);
	const prints = fingerprints(findings, found);
	const rows = found.map((one, index) => {
		const { start, end } = rangeOf(findings, one.span);
		return {
			description: saidOf(findings, one),
			check_name: one.code,
			fingerprint: prints[index],
			severity: SEVERITIES[one.severity],
			location: { path: pathOf(one.span.file), lines: { begin: start.line, end: end.line } },
		};
	});
	return `${JSON.stringify(rows, null, 2)}\n`;
}
