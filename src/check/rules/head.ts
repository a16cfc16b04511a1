import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";

const HEAD_FIELDS = ["copyNumber", "secrecy", "urgency", "issuerMark", "documentNumber", "signatory"];

/** Fields of 版头 need a layout that has one. */
export function headFits(plan: NamedPlan): Diagnostic[] {
	const layout = scalarText(plan.fields.layout?.value) ?? "无版头";
	if (layout === "文件") return [];
	return HEAD_FIELDS.flatMap((key) => {
		const field = plan.fields[key];
		if (!field) return [];
		return [diagnostic("HEAD-WITHOUT-LAYOUT", field.keySpan, { field: field.typed, layout })];
	});
}
