import { Chalk, type ChalkInstance } from "chalk";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { position } from "../source/position.ts";
import { type Counts, countLine, fileLine, REPORT_WORDS, SEVERITY_WORDS } from "../zh/report.ts";
import { sentenceOf } from "../zh/sentences.ts";
import { excerpt } from "./excerpt.ts";
import { wayOf } from "./places.ts";
import { type Findings, inOrder, sourceOf } from "./report.ts";

const COLOURS: Record<Severity, "red" | "yellow" | "cyan"> = {
	error: "red",
	warning: "yellow",
	info: "cyan",
};

/**
 * What a clerk reads: place, sentence, the line with a caret, how to mend it; last, the count. Of several files each has
 * a line of its own above. Empty when clean.
 */
export function reportText(findings: Findings, colour: boolean): string {
	const paint = new Chalk({ level: colour ? 1 : 0 });
	const files = byFile(inOrder(findings));
	const blocks = [...files].flatMap(([file, found]) => {
		const own = found.map((one) => block(one, findings, paint));
		return files.size > 1 ? [paint.bold(fileLine(file, countsOf(found))), ...own] : own;
	});
	const count = countLine(countsOf(findings.diagnostics), files.size);
	return count ? `${[...blocks, count].join("\n\n")}\n` : "";
}

function byFile(diagnostics: Diagnostic[]): Map<string, Diagnostic[]> {
	const files = new Map<string, Diagnostic[]>();
	for (const one of diagnostics) {
		const known = files.get(one.span.file);
		if (known) known.push(one);
		else files.set(one.span.file, [one]);
	}
	return files;
}

function countsOf(diagnostics: readonly Diagnostic[]): Counts {
	const counts: Counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of diagnostics) counts[severity] += 1;
	return counts;
}

function block(found: Diagnostic, findings: Findings, paint: ChalkInstance): string {
	const { span, severity, code, usedAt } = found;
	const source = sourceOf(findings, span.file);
	const { line, column } = source ? position(source, span.start) : { line: 1, column: 1 };
	const { message, hint } = sentenceOf(found);
	const colour = paint[COLOURS[severity]];
	const place = paint.bold(`${span.file}:${line}:${column}`);
	const used = usedAt && source ? REPORT_WORDS.usedAt(position(source, usedAt.start).line) : "";
	const way = wayOf(findings, found);
	const lines = [`${place} ${colour(SEVERITY_WORDS[severity])} ${message}${used}${way} ${paint.dim(code)}`];
	if (source) lines.push(...excerptLines(source, found, colour));
	if (hint) lines.push(`  ${paint.green(REPORT_WORDS.hint)}${hint}`);
	return lines.join("\n");
}

function excerptLines(
	source: Parameters<typeof excerpt>[0],
	{ span }: Diagnostic,
	colour: ChalkInstance,
): string[] {
	const { line, text, indent, carets } = excerpt(source, span);
	const gutter = String(line);
	return [
		`  ${gutter} | ${text}`.trimEnd(),
		`  ${" ".repeat(gutter.length)} | ${" ".repeat(indent)}${colour("^".repeat(carets))}`,
	];
}
