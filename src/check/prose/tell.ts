/** A finding about a stretch of a text, at its exact place where the file shows it. */
import { type Code, type Diagnostic, type DiagnosticArgs, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { spanWithin } from "../../source/within.ts";

export interface Stretched {
	node: ScalarNode;
	from: number;
	to: number;
}

/** What to put at a stretch of the same text. */
export interface Put {
	from: number;
	to: number;
	text: string;
}

/** `puts`: all of them mend it, together; left out where the text does not stand in the file as it reads. */
export function tell<C extends Code>(
	plan: NamedPlan,
	{ node, from, to }: Stretched,
	code: C,
	args: DiagnosticArgs[C],
	puts: readonly Put[] = [],
	isSafe = false,
): Diagnostic {
	const { source } = plan.tree;
	const span = spanWithin(source, node, from, to) ?? node.span;
	const used = node.usedAt ? { usedAt: node.usedAt } : {};
	const edits = puts.flatMap((put) => {
		const place = spanWithin(source, node, put.from, put.to);
		return place ? [{ span: place, text: put.text }] : [];
	});
	const fix = puts.length > 0 && edits.length === puts.length ? { fix: { edits, isSafe } } : {};
	return { ...diagnostic(code, span, args), ...used, ...fix };
}
