import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan, scalarText } from "../../plan/named.ts";
import { isUpward } from "../direction.ts";

/** What a document of this kind has by reference 2.2; 上行文 with a head names who signed it (条例 9). */
export function elementsNeeded(plan: NamedPlan): Diagnostic[] {
	const { genre, fields } = plan;
	const place = fields.genre?.value.span;
	// Of a genre that is only guessed nobody can say what it has.
	if (!place || plan.guessed) return [];
	const found: Diagnostic[] = [];
	const lacking = genre.needs.filter((key) => !fields[key]);
	if (lacking.length > 0) {
		const args = { genre: genre.title, fields: lacking.map((key) => genre.fields[key]?.title ?? key) };
		found.push(diagnostic("GENRE-NEEDS", place, args));
	}
	const isOfficial = scalarText(fields.layout?.value) === "文件";
	if (isOfficial && !fields.signatory && isUpward(plan)) {
		const severity = isDraft(plan) ? "warning" : "error";
		found.push(diagnostic("SIGNATORY-MISSING", place, { genre: genre.title }, severity));
	}
	return found;
}
