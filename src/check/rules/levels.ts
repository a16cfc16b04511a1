import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { visitBody } from "../texts.ts";

/** GB/T 9704-2012 7.3.3 has four levels. One finding for the outermost item that goes beyond. */
export function levelsFour(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	visitBody(plan, {
		item({ span }, depth) {
			if (depth === 5) found.push(diagnostic("LEVEL-TOO-DEEP", span, {}));
		},
	});
	return found;
}
