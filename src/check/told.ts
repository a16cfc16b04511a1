import {
	type Code,
	type Diagnostic,
	type DiagnosticArgs,
	diagnostic,
	type Severity,
} from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import type { ScalarNode } from "../source/source.ts";
import { spanWithin } from "../source/within.ts";

export interface Stretch<C extends Code> {
	node: ScalarNode;
	/** Offsets into the text of the node. */
	from: number;
	to: number;
	args: DiagnosticArgs[C];
	severity?: Severity;
	/** What to write there instead, where one can say. */
	mend?: { put: string; isSafe: boolean };
}

/** A finding about a stretch of a text, at its exact place; mended only where the file says what the text says. */
export function toldWithin<C extends Code>(plan: NamedPlan, code: C, stretch: Stretch<C>): Diagnostic {
	const { node, from, to, args, severity, mend } = stretch;
	const { source } = plan.tree;
	const exact = spanWithin(source, node, from, to);
	const isAsTyped = exact && source.text.slice(exact.start, exact.end) === node.text.slice(from, to);
	return {
		...diagnostic(code, exact ?? node.span, args, severity),
		...(node.usedAt ? { usedAt: node.usedAt } : {}),
		...(mend && isAsTyped ? { fix: { edits: [{ span: exact, text: mend.put }], isSafe: mend.isSafe } } : {}),
	};
}
