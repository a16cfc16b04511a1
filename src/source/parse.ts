import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { append } from "./append.ts";
import { badCharacters, invisible } from "./characters.ts";
import { cured } from "./cure/cure.ts";
import { DEPTH_LIMIT, type Reading } from "./form/read.ts";
import { settle } from "./form/settle.ts";
import { lookOut } from "./lookout/lookout.ts";
import { lineOf } from "./position.ts";
import type { KnownKeys, ParsedSource, SourceText } from "./source.ts";
import { treeOf } from "./tree/tree.ts";

/** Diagnostics that one file gets at most. */
const DIAGNOSTIC_LIMIT = 200;

/**
 * Reads all YAML documents of a file. `knownKeys` are the names of fields: they tell a key that became text.
 * When there are errors of form, the trees hold what could be read and lack the rest.
 */
export function parse(source: SourceText, knownKeys: KnownKeys = new Set()): ParsedSource {
	const settled = settle(source);
	const { reading, lines } = settled;
	const diagnostics = [...settled.diagnostics];
	if (reading.tooDeepAt !== undefined) {
		const span = { file: source.file, start: reading.tooDeepAt, end: reading.tooDeepAt + 1 };
		diagnostics.push(diagnostic("YAML-TOO-DEEP", span, { limit: DEPTH_LIMIT }));
	}
	const silent: Diagnostic[] = [];
	const comments = reading.marks.comments.map((mark) => ({ file: source.file, ...mark }));
	const trees = reading.documents.filter(isWritten).map((document) => {
		const tree = treeOf(settled.source, document, comments, silent);
		append(silent, lookOut(tree, knownKeys));
		return { ...tree, source };
	});
	// On a line whose form is wrong already, what YAML made of it is no news.
	append(
		diagnostics,
		silent.filter(({ span }) => !lines.has(lineOf(source, span.start))),
	);
	append(diagnostics, badCharacters(source, reading.marks));
	append(diagnostics, invisible(source, reading.marks));
	const patient = { source, known: knownKeys };
	const told = limited(source, inOrder(diagnostics)).map((one) => cured(patient, one));
	return { source, trees, diagnostics: told };
}

/** A `...` alone ends a document that nobody began. */
function isWritten({ value, directives }: Reading["documents"][number]): boolean {
	if (directives.docStart) return true;
	const [start, end] = value.range ?? [0, 0];
	return start !== end || value.tag !== undefined || value.anchor !== undefined;
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
	const seen = new Set<string>();
	return diagnostics
		.toSorted((a, b) => a.span.start - b.span.start)
		.filter(({ code, span }) => {
			const key = `${code} ${span.start}`;
			return !seen.has(key) && seen.add(key);
		});
}

function limited({ file }: SourceText, diagnostics: Diagnostic[]): Diagnostic[] {
	const next = diagnostics[DIAGNOSTIC_LIMIT];
	if (!next) return diagnostics;
	const span = { file, start: next.span.start, end: next.span.start };
	const more = diagnostic("YAML-MORE", span, { limit: DIAGNOSTIC_LIMIT });
	return [...diagnostics.slice(0, DIAGNOSTIC_LIMIT), more];
}
