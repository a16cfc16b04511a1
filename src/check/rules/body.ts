import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";

/** A plan says something: 引言, 正文 or a section; and 正文 only where there are no sections. */
export function bodyPresent(plan: NamedPlan): Diagnostic[] {
	const { preamble, body, sections } = plan.fields;
	const [first] = plan.sections;
	if (body && first) {
		return [diagnostic("BODY-AND-SECTIONS", body.keySpan, { section: first.typed })];
	}
	if (preamble || body || sections || first) return [];
	const { span } = plan.tree.root;
	return [diagnostic("BODY-MISSING", plan.fields.title?.keySpan ?? { ...span, end: span.start }, {})];
}
