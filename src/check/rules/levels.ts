import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { visitBody } from "../texts.ts";

/** GB/T 9704-2012 7.3.3 has four levels. One finding for each list of items that goes beyond, at its first. */
export function levelsFour(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	visitBody(plan, {
		item({ span, at }, depth) {
			if (depth === 5 && at.endsWith("/0")) found.push(diagnostic("LEVEL-TOO-DEEP", span, {}));
		},
	});
	return found;
}
