import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { TYPED_LABEL, TYPED_ORDINAL } from "../../standard/ordinals.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";

/** 序号由工具编: one typed by hand at the start of a heading or an item would print twice. */
export function ordinalsTyped(plan: NamedPlan): Diagnostic[] {
	if (scalarText(plan.fields.numbering?.value) === "不编") return [];
	const found: Diagnostic[] = [];
	const look = (node: ScalarNode, ...typed: RegExp[]) => {
		const whole = typed.map((one) => one.exec(node.text)?.[0]).find(Boolean);
		if (!whole) return;
		const ordinal = whole.trimEnd();
		const put = [{ from: 0, to: whole.length, text: "" }];
		const args = { ordinal };
		found.push(
			toldWithin(plan, "ORDINAL-TYPED", {
				node,
				from: 0,
				to: ordinal.length,
				args,
				mend: { put, isSafe: true },
			}),
		);
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
