import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineOf, lineText } from "../source/position.ts";
import { type Findings, sourceOf } from "./report.ts";

/**
 * What stays the same of a finding when lines move: a digest of the text of its line, blanks at its ends aside.
 * Undefined where there is no text, as of a file that cannot be read.
 */
export function lineDigest(findings: Findings, { span }: Diagnostic): string | undefined {
	const source = sourceOf(findings, span.file);
	return source && digestOf(lineText(source, lineOf(source, span.start)).trim());
}

export function digestOf(...parts: string[]): string {
	return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}

/** A name for each finding that no other has: of those alike on lines alike, the first, the second… */
export function fingerprints(findings: Findings, diagnostics: readonly Diagnostic[]): string[] {
	const seen = new Map<string, number>();
	return diagnostics.map((found) => {
		const key = digestOf(found.span.file, found.code, lineDigest(findings, found) ?? "");
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		return nth === 1 ? key : digestOf(key, String(nth));
	});
}
