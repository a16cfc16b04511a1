import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import { TYPED_ORDINAL } from "../../standard/ordinals.ts";
import { visitBody } from "../texts.ts";

/** 序号由工具编: one typed by hand at the start of a heading or an item would print twice. */
export function ordinalsTyped(plan: NamedPlan): Diagnostic[] {
	if (scalarText(plan.fields.numbering?.value) === "不编") return [];
	const found: Diagnostic[] = [];
	visitBody(plan, {
		numbered({ text, span, style }) {
			const ordinal = TYPED_ORDINAL.exec(text)?.[0];
			if (!ordinal) return;
			const source = plan.tree.source.text;
			const start = style === "plain" ? span.start : source.indexOf(ordinal, span.start);
			const place = { ...span, start, end: start + ordinal.trimEnd().length };
			found.push(diagnostic("ORDINAL-TYPED", place, { ordinal: ordinal.trimEnd() }));
		},
	});
	return found;
}
