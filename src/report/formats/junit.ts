/** JUnit XML as Jenkins reads it: a suite a file, a test a finding. What does not fail the run is a test that passes. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { FORBIDDEN } from "../../source/characters.ts";
import { REPORT_WORDS, SEVERITY_WORDS } from "../../zh/report.ts";
import { sentenceOf } from "../../zh/sentences.ts";
import { pathOf, rangeOf, saidOf } from "../places.ts";
import { type Findings, inOrder } from "../report.ts";
import type { Run } from "../reports.ts";

export function reportJunit(
	findings: Findings,
	{ plans, isStrict }: Pick<Run, "plans" | "isStrict">,
): string {
	const byFile = new Map<string, Diagnostic[]>(plans.map((plan) => [plan, []]));
	for (const one of inOrder(findings)) byFile.set(one.span.file, [...(byFile.get(one.span.file) ?? []), one]);
	const fails = ({ severity }: Diagnostic) => severity === "error" || (isStrict && severity === "warning");
	const suites = [...byFile].map(([file, found]) => {
		const cases = found.map((one) => testOf(findings, one, fails(one)));
		const counts = counted(found.length || 1, found.filter(fails).length);
		const clean = `    <testcase name="${REPORT_WORDS.clean}" classname="${escaped(pathOf(file))}"/>\n`;
		return `  <testsuite name="${escaped(pathOf(file))}" ${counts}>\n${cases.join("") || clean}  </testsuite>\n`;
	});
	const all = [...byFile.values()];
	const tests = all.reduce((sum, found) => sum + (found.length || 1), 0);
	const counts = counted(tests, all.flat().filter(fails).length);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gzfa" ${counts}>\n${suites.join("")}</testsuites>\n`;
}

const counted = (tests: number, failures: number): string =>
	`tests="${tests}" failures="${failures}" errors="0"`;

function testOf(findings: Findings, found: Diagnostic, isFailure: boolean): string {
	const { start } = rangeOf(findings, found.span);
	const path = pathOf(found.span.file);
	const name = `${path}:${start.line}:${start.column} ${found.code}`;
	const text = `${SEVERITY_WORDS[found.severity]} ${saidOf(findings, found)}`;
	const told = isFailure
		? `<failure type="${found.code}" message="${escaped(sentenceOf(found).message)}">${escaped(text)}</failure>`
		: `<system-out>${escaped(text)}</system-out>`;
	return `    <testcase name="${escaped(name)}" classname="${escaped(path)}">${told}</testcase>\n`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold at all is shown as a box. */
function escaped(text: string): string {
	return text
		.replace(FORBIDDEN, "\ufffd")
		.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)
		.replace(/[\t\r\n]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
