import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import { textsOf } from "../prose/texts.ts";

/** Of 2024: 文件 in general, and those that arrange one matter. */
const MOST = 5000;
const MOST_OF_ONE_MATTER = 4000;
const ONE_MATTER = /专项|整治|行动|活动|试点|排查|检查|演练|会议/;
const MOST_HEADINGS = 8;
const COUNTED = new Set(["preamble", "body", "section", "articles", "chapters", "closing"]);
const FAMILIES = new Set(["法定公文", "计划方案"]);

/** 《整治形式主义为基层减负若干规定》: how long 文件 may be; attachments and tables do not count. */
export function lengthFits(plan: NamedPlan, isWithin: boolean): Diagnostic[] {
	const { layout, title } = plan.fields;
	const found = headingsFew(plan);
	const hasHead = /^(?:文件|信函)$/.test(scalarText(layout?.value) ?? "");
	if (isWithin || !hasHead || !title || !FAMILIES.has(plan.genre.family)) return found;
	const enclosed = plan.plans.get(plan.fields.enclosure?.value.at ?? "");
	const issued = enclosed && FAMILIES.has(enclosed.genre.family) ? [enclosed] : [];
	const count = [plan, ...issued].map(charactersOf).reduce((sum, one) => sum + one, 0);
	if (count <= MOST_OF_ONE_MATTER) return found;
	if (count > MOST) return [...found, diagnostic("LEN-5000", title.value.span, { count })];
	const whole = [title.value, ...(title.value.kind === "list" ? title.value.items : [])];
	const isOneMatter = whole.some((one) => ONE_MATTER.test(scalarText(one) ?? ""));
	return isOneMatter ? [...found, diagnostic("LEN-4000", title.value.span, { count })] : found;
}

function charactersOf(plan: NamedPlan): number {
	return textsOf(plan)
		.filter(({ role, field }) => (role === "text" || role === "heading") && COUNTED.has(field))
		.reduce((sum, { node }) => sum + node.text.replace(/\s/g, "").length, 0);
}

/** More headings of the first level than a reader keeps in mind: custom. */
function headingsFew({ sections, genre, fields }: NamedPlan): Diagnostic[] {
	if (sections.length <= MOST_HEADINGS || genre.family === "规章制度") return [];
	if (scalarText(fields.numbering?.value) === "数字") return [];
	const ninth = sections[MOST_HEADINGS];
	if (!ninth) return [];
	// An entry of 章节 has no key of its own.
	const place = ninth.heading === "" ? (child(ninth.value, "title")?.span ?? ninth.keySpan) : ninth.keySpan;
	return [diagnostic("HEADINGS-MANY", place, { count: sections.length })];
}
