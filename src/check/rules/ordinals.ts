import { type Diagnostic, diagnostic, withText } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { TYPED_LABEL, TYPED_ORDINAL } from "../../standard/ordinals.ts";
import { visitBody } from "../texts.ts";

/** 序号由工具编: one typed by hand at the start of a heading or an item would print twice. */
export function ordinalsTyped(plan: NamedPlan): Diagnostic[] {
	if (scalarText(plan.fields.numbering?.value) === "不编") return [];
	const found: Diagnostic[] = [];
	const look = ({ text, span, style }: ScalarNode, ...typed: RegExp[]) => {
		const ordinal = typed.map((one) => one.exec(text)?.[0]).find(Boolean);
		if (!ordinal) return;
		const source = plan.tree.source.text;
		const start = style === "plain" ? span.start : source.indexOf(ordinal, span.start);
		const place = { ...span, start, end: start + ordinal.trimEnd().length };
		const told = diagnostic("ORDINAL-TYPED", place, { ordinal: ordinal.trimEnd() });
		const blanks = /^[ \t\u3000]*/.exec(source.slice(place.end))?.[0].length ?? 0;
		// Written as escapes, or behind a quote, it stands elsewhere.
		const isThere = place.end <= span.end && source.slice(start, place.end) === ordinal.trimEnd();
		found.push(isThere ? withText(told, { ...place, end: place.end + blanks }, "", true) : told);
	};
	for (const { heading, keySpan } of plan.sections) {
		look({ kind: "scalar", text: heading, style: "plain", at: "", span: keySpan }, TYPED_ORDINAL);
	}
	visitBody(plan, {
		numbered: (node) => look(node, TYPED_ORDINAL),
		attachment: (node) => look(node, TYPED_LABEL, TYPED_ORDINAL),
	});
	return found;
}
