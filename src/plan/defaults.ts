import type { ScalarNode, SourceNode } from "../source/source.ts";
import { type NamedField, type NamedPlan, scalarText } from "./named.ts";

/** Elements of the head and the imprint: a document without a layout that has them does not get them by default. */
export const OF_LAYOUT: ReadonlySet<string> = new Set([
	"copyNumber",
	"secrecy",
	"urgency",
	"issuerMark",
	"documentNumber",
	"signatory",
	"cc",
	"distribution",
	"printer",
	"printDate",
	"copies",
]);

const PLAIN = "无版头";

/** The plan with what its project, and behind that its genre, has for fields that it does not say itself. */
export function withDefaults(plan: NamedPlan, ofProject: Record<string, NamedField>): NamedPlan {
	const offered = { ...genreDefaults(plan, ofProject.genre), ...ofProject };
	const layout = scalarText((plan.fields.layout ?? offered.layout)?.value) ?? PLAIN;
	const given = Object.entries(offered).filter(([key]) => {
		const { genre, fields } = plan;
		if (fields[key] || !Object.hasOwn(genre.fields, key) || genre.unused.includes(key)) return false;
		// Two genres may add keys of one English name that are not the same.
		if (genre.own.includes(key) && ofProject[key] && ofProject[key].typed !== genre.fields[key]?.title)
			return false;
		return suits(key, layout, plan);
	});
	return { ...plan, fields: { ...plan.fields, ...Object.fromEntries(given) } };
}

function suits(key: string, layout: string, { genre: { direction } }: NamedPlan): boolean {
	if (layout === PLAIN && OF_LAYOUT.has(key)) return false;
	// Only what goes up bears the name of who signed it (7.2.6).
	return key !== "signatory" || direction === undefined || direction === "上行";
}

/** Values that the genre's schema gives stand, for reports, where the plan says which genre it is of. */
function genreDefaults(plan: NamedPlan, ofProject: NamedField | undefined): Record<string, NamedField> {
	const { genre, fields } = plan;
	const said = fields.genre ?? ofProject;
	if (plan.guessed || !said) return {};
	const text = (one: string, at: string): ScalarNode => {
		const { span } = said.value;
		return { kind: "scalar", text: one, style: "plain", at, span };
	};
	const node = (value: string | string[], at: string): SourceNode => {
		if (typeof value === "string") return text(value, at);
		const items = value.map((one, i) => text(one, `${at}/${i}`));
		return { kind: "list", flow: false, items, at, span: said.value.span };
	};
	const rows = Object.entries(genre.defaults).map(([key, value]) => {
		const typed = genre.fields[key]?.title ?? key;
		const field: NamedField = {
			typed,
			keySpan: said.keySpan,
			value: node(value, `${genre.name}#/${key}`),
			origin: "genre",
		};
		return [key, field] as const;
	});
	return Object.fromEntries(rows);
}
