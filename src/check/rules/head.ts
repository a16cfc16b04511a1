import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan, scalarText } from "../../plan/named.ts";

/** The red head needs the layout that has one, and that layout what makes the head. */
export function headFits(plan: NamedPlan): Diagnostic[] {
	const { layout, issuer, issuerMark, documentNumber } = plan.fields;
	if (scalarText(layout?.value) !== "文件" || !layout) {
		if (!issuerMark) return [];
		return [diagnostic("HEAD-WITHOUT-LAYOUT", issuerMark.keySpan, { field: issuerMark.typed })];
	}
	const lacking = [
		...(issuer || issuerMark ? [] : ["发文机关"]),
		// A draft has no number yet.
		...(documentNumber || isDraft(plan) ? [] : ["发文字号"]),
	];
	return lacking.length > 0 ? [diagnostic("HEAD-INCOMPLETE", layout.keySpan, { fields: lacking })] : [];
}
