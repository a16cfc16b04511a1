import {
	type Code,
	type Diagnostic,
	type DiagnosticArgs,
	diagnostic,
	type Severity,
} from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import { sourceAt } from "../source/parts.ts";
import type { ScalarNode } from "../source/source.ts";
import { isPutIn, spanWithin } from "../source/within.ts";

/** Offsets into the text of a node. */
export interface Stretch {
	node: ScalarNode;
	from: number;
	to: number;
}

/** What to write at a stretch of the same text. */
export interface Put {
	from: number;
	to: number;
	text: string;
}

export interface Told<C extends Code> extends Stretch {
	args: DiagnosticArgs[C];
	severity?: Severity;
	/** What to write there instead, or at several places together, where one can say. */
	mend?: { put: string | readonly Put[]; isSafe: boolean };
}

/** A finding about a stretch of a text, at its exact place where the file shows it. */
export function toldWithin<C extends Code>(plan: NamedPlan, code: C, told: Told<C>): Diagnostic {
	const { node, from, to, args, severity, mend } = told;
	const source = sourceAt(plan.tree, node.span);
	const span = spanWithin(source, node, from, to) ?? node.span;
	const { put = [], isSafe = false } = mend ?? {};
	const puts = typeof put === "string" ? [{ from, to, text: put }] : put;
	const edits = puts.flatMap(({ text, ...at }) => {
		const place = spanWithin(source, node, at.from, at.to);
		// What goes over a line break of the file does not read as it is typed.
		const isTyped =
			place && !isPutIn(node, at.from, at.to) && !/[\r\n]/.test(source.text.slice(place.start, place.end));
		return isTyped ? [{ span: place, text }] : [];
	});
	return {
		...diagnostic(code, span, args, severity),
		...(node.usedAt ? { usedAt: node.usedAt } : {}),
		...(puts.length > 0 && edits.length === puts.length ? { fix: { edits, isSafe } } : {}),
	};
}
