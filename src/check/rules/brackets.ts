import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import type { SourceNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";

const PROSE_FIELDS = ["title", "preamble", "body", "closing", "note"];

/** `[待定]` where prose stands is a list of one to YAML, and prints without its brackets. */
export function bracketsLost(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	const look = (node: SourceNode | undefined) => {
		if (node?.kind !== "list" || !node.flow || node.items.length !== 1) return;
		const [only] = node.items;
		if (only?.kind !== "scalar" || only.style !== "plain") return;
		found.push(diagnostic("BRACKETS-LOST", node.span, { text: only.text }));
	};
	for (const key of PROSE_FIELDS) look(plan.fields[key]?.value);
	for (const { value } of plan.sections) look(value);
	visitBody(plan, { titled: (node) => look(child(node, "content")) });
	return found;
}
