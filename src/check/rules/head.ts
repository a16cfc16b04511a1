import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";

const HEAD_FIELDS = ["copyNumber", "secrecy", "urgency", "issuerMark", "documentNumber", "signatory"];

/** Fields of 版头 need a layout that has one: one mistake, whatever their number. */
export function headFits(plan: NamedPlan): Diagnostic[] {
	const layout = scalarText(plan.fields.layout?.value) ?? "无版头";
	if (layout === "文件") return [];
	const typed = HEAD_FIELDS.flatMap((key) => plan.fields[key] ?? []).toSorted(
		(a, b) => a.keySpan.start - b.keySpan.start,
	);
	const [first] = typed;
	if (!first) return [];
	return [diagnostic("HEAD-WITHOUT-LAYOUT", first.keySpan, { fields: typed.map((one) => one.typed) })];
}
