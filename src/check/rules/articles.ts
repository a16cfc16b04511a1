import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { articlesOf } from "../../plan/articles.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import { sourceAt } from "../../source/parts.ts";
import { lineOf } from "../../source/position.ts";

/** The 名 of articles are different, and variables mean articles that are there. */
export function articlesKnown(plan: NamedPlan): Diagnostic[] {
	const seen = new Map<string, number>();
	const found: Diagnostic[] = [];
	for (const { id } of articlesOf(plan)) {
		if (!id?.text) continue;
		const line = seen.get(id.text);
		if (line !== undefined) found.push(diagnostic("ARTICLE-TWICE", id.span, { name: id.text, line }));
		else seen.set(id.text, lineOf(sourceAt(plan.tree, id.span), id.span.start));
	}
	const variables = plan.fields.variables?.value;
	for (const { value } of variables?.kind === "map" ? variables.entries : []) {
		const article = child(value, "article");
		if (article?.kind !== "scalar" || article.text === "" || seen.has(article.text)) continue;
		const near = nearest(article.text, seen.keys());
		const args = { name: article.text, ...(near ? { near } : {}) };
		found.push(diagnostic("ARTICLE-UNKNOWN", article.span, args));
	}
	return found;
}
