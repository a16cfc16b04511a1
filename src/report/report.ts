import { YAML_SEVERITY } from "../diagnostics/codes/yaml.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source/source.ts";

/** What a run found, with the texts that the findings point into. */
export interface Findings {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/** In the order of the files as given, then of the places. */
export function inOrder({ diagnostics, sources }: Findings): Diagnostic[] {
	const rank = new Map(sources.map(({ file }, index) => [file, index]));
	// Mistakes of form first: until they are mended, the rest may look different.
	const phase = ({ code }: Diagnostic) => (code in YAML_SEVERITY ? 0 : 1);
	const fileRank = ({ span }: Diagnostic) => rank.get(span.file) ?? sources.length;
	return [...diagnostics].sort(
		(a, b) => fileRank(a) - fileRank(b) || phase(a) - phase(b) || a.span.start - b.span.start,
	);
}

export function sourceOf({ sources }: Findings, file: string): SourceText | undefined {
	return sources.find((one) => one.file === file);
}
