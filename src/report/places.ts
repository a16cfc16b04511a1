import { isAbsolute, sep } from "node:path";
import type { Diagnostic, Span, Via } from "../diagnostics/diagnostic.ts";
import { type Position, position } from "../source/position.ts";
import { REPORT_WORDS, type Step } from "../zh/report.ts";
import { sentenceOf } from "../zh/sentences.ts";
import { type Findings, sourceOf } from "./report.ts";

/** Lines and columns from 1, in UTF-16 units, `end` just behind the last character; of a file without text its top. */
export function rangeOf(findings: Findings, { file, start, end }: Span): { start: Position; end: Position } {
	const source = sourceOf(findings, file);
	if (!source) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	return { start: position(source, start), end: position(source, end) };
}

/** One step of the way by which a text has come into a plan; nothing is known of the place of what was typed. */
export function stepOf(findings: Findings, via: Via): Step {
	const { how, span } = via;
	const name = how === "given" ? { name: via.name } : {};
	if (!span) return { how, ...name };
	const row = how === "given" && via.row !== undefined ? { row: via.row } : {};
	return { how, ...name, file: span.file, ...row, ...rangeOf(findings, span).start };
}

/** The path as other programs know it: `/` between folders, no `./` before them. */
export function pathOf(file: string): string {
	return file
		.split(sep)
		.join("/")
		.replace(/^(?:\.\/)+/, "");
}

/** A relative reference, or of an absolute path a `file:` address. */
export function uriOf(file: string): string {
	const path = pathOf(file).split("/").map(encodeURIComponent).join("/");
	if (!isAbsolute(file)) return path;
	return `file://${path.startsWith("/") ? "" : "/"}${path.replace(/^([A-Za-z])%3A/, "$1:")}`;
}

/** The way by which a text has come into a plan, in brackets; empty where it stands in the plan. */
export function wayOf(findings: Findings, { via }: Diagnostic): string {
	return via ? REPORT_WORDS.via(via.map((one) => stepOf(findings, one))) : "";
}

/** The whole sentence in one line. */
export function saidOf(findings: Findings, found: Diagnostic): string {
	const { message, hint } = sentenceOf(found);
	const said = message + wayOf(findings, found);
	return hint ? `${said}${REPORT_WORDS.hint}${hint}` : said;
}
