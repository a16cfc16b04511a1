/** Workflow commands of GitHub Actions: findings become annotations beside the lines of a pull request. */
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { pathOf, rangeOf, saidOf } from "../places.ts";
import { type Findings, inOrder } from "../report.ts";

const COMMANDS: Record<Severity, "error" | "warning" | "notice"> = {
	error: "error",
	warning: "warning",
	info: "notice",
};

export function reportGithub(findings: Findings): string {
	const lines = inOrder(findings).map((found) => {
		const { start, end } = rangeOf(findings, found.span);
		// Columns are for one line only.
		const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
		const place = { file: pathOf(found.span.file), line: start.line, endLine: end.line, ...columns };
		const properties = Object.entries({ ...place, title: found.code }).map(
			([key, value]) => `${key}=${property(String(value))}`,
		);
		return `::${COMMANDS[found.severity]} ${properties.join(",")}::${data(saidOf(findings, found))}\n`;
	});
	return lines.join("");
}

function data(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
