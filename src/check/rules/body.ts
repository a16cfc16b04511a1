import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";

/** A plan says something: 引言, 正文, a section, or what its genre adds; and 正文 only where there are no sections. */
export function bodyPresent(plan: NamedPlan): Diagnostic[] {
	const { preamble, body, sections, articles, chapters, enclosure } = plan.fields;
	const [first = plan.fields[plan.provisions?.key ?? ""]] = plan.sections;
	if (articles && chapters)
		return [diagnostic("ARTICLES-AND-CHAPTERS", chapters.keySpan, { articles: articles.typed })];
	if (body && first) {
		const args = { section: first.typed, preamble: preamble !== undefined };
		return [diagnostic("BODY-AND-SECTIONS", body.keySpan, args)];
	}
	if (preamble || body || sections || first || enclosure) return [];
	// A form has fields of its own instead.
	if (plan.genre.unused.includes("body") || plan.genre.own.some((key) => plan.fields[key])) return [];
	const { span, at } = plan.root;
	if (plan.short.has(at)) return [];
	return [diagnostic("BODY-MISSING", plan.fields.title?.keySpan ?? { ...span, end: span.start }, {})];
}
