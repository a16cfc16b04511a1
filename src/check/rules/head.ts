import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan, scalarText } from "../../plan/named.ts";

/** Layouts with a head, and whether a document of that layout has a number (7.2.5, 10.1, 10.2; of 纪要 offices decide). */
const NEEDS: Record<string, { number: boolean }> = {
	文件: { number: true },
	信函: { number: true },
	命令: { number: true },
	纪要: { number: false },
	简报: { number: true },
};

/** The red head needs the layout that has one, and that layout what makes the head. */
export function headFits(plan: NamedPlan): Diagnostic[] {
	const { layout, issuer, issuerMark, documentNumber } = plan.fields;
	const name = scalarText(layout?.value) ?? "";
	const needs = NEEDS[name];
	if (!needs || !layout) {
		if (!issuerMark || issuerMark.origin) return [];
		return [diagnostic("HEAD-WITHOUT-LAYOUT", issuerMark.keySpan, { field: issuerMark.typed })];
	}
	const lacking = [
		...(issuer || issuerMark ? [] : ["发文机关"]),
		// A draft has no number yet.
		...(documentNumber || isDraft(plan) || !needs.number ? [] : ["发文字号"]),
	];
	const args = { layout: name, fields: lacking };
	return lacking.length > 0 ? [diagnostic("HEAD-INCOMPLETE", layout.keySpan, args)] : [];
}
