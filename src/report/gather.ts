/** What several walks have found together, and whether that will do. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Findings } from "./report.ts";

/** Everything found in several walks; what their project is told for is told once. */
export function gather(walks: Findings[]): Findings {
	const sources = [...new Set(walks.flatMap((walk) => walk.sources))];
	const told = new Set<string>();
	const diagnostics = walks.flatMap((walk) => walk.diagnostics);
	if (walks.length < 2) return { diagnostics, sources };
	const isNew = (one: Diagnostic) => {
		// By whatever way it has come into a plan.
		const key = JSON.stringify({ ...one, via: undefined });
		return !told.has(key) && told.add(key);
	};
	return { diagnostics: diagnostics.filter(isNew), sources };
}

/** How many warnings a run may have. */
export interface Limits {
	/** None. */
	strict?: boolean;
	maxWarnings?: number;
}

/** No error, and no more warnings than there may be. */
export function passes({ diagnostics }: Findings, { strict = false, maxWarnings }: Limits = {}): boolean {
	const most = strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY);
	const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
	return !hasErrors(diagnostics) && warnings <= most;
}
