import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Findings } from "../report/report.ts";
import type { Terminal } from "../world/terminal.ts";

/** The report that a clerk reads; empty when there is nothing to say. Its words load only when they are needed. */
export async function reportFor(findings: Findings, colour: () => boolean): Promise<string> {
	if (findings.diagnostics.length === 0) return "";
	const { reportText } = await import("../report/text.ts");
	return reportText(findings, colour());
}

/** Tells of findings, if any, on the stream for people. */
export async function tell(findings: Findings, terminal: Terminal): Promise<void> {
	const report = await reportFor(findings, terminal.colourErr);
	if (report) terminal.err(report);
}

/** Tells what stands in the way of writing a file. */
export function tellObstacle(obstacle: Diagnostic, terminal: Terminal): Promise<void> {
	return tell({ diagnostics: [obstacle], sources: [] }, terminal);
}
