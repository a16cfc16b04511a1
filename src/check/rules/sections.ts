import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { sectionNames } from "../../genres/names.ts";
import type { NamedPlan, NamedSection } from "../../plan/named.ts";
import { declaredFills, fillsOf } from "../../plan/sections.ts";

/** 栏目 names sections that exist. */
export function fillsKnown(plan: NamedPlan): Diagnostic[] {
	const names = sectionNames(plan.genre);
	return plan.sections
		.flatMap(({ value }) => declaredFills(value))
		.filter((node) => !names.has(node.text))
		.map((node) => {
			const near = nearest(node.text, names.keys());
			return diagnostic("SECTION-UNKNOWN", node.span, { name: node.text, ...(near ? { near } : {}) });
		});
}

/** What a document of this kind usually has, and in which order (reference, chapter 4): custom, so no error. */
export function usualSections(plan: NamedPlan): Diagnostic[] {
	const { genre } = plan;
	// Of a genre that is only guessed nobody can say what it usually has.
	if (plan.guessed) return [];
	const filled = plan.sections.map((section) => fillsOf(section, genre));
	const has = new Set([...filled.flat(), ...Object.keys(plan.fields)]);
	const place = plan.fields.genre?.value.span ?? plan.root.span;
	const title = (key: string) => genre.sections[key]?.title ?? genre.fields[key]?.title ?? key;
	// Without sections the text stands in 正文, and nobody can tell what it says.
	const missing = plan.fields.body ? [] : genre.usual.filter((any) => !any.some((key) => has.has(key)));
	if (missing.length === 0) return outOfOrder(plan, filled);
	const fits = missing.flat().some((key) => key in genre.sections);
	const args = { genre: genre.title, missing: missing.map((any) => any.map(title)), fits };
	return [diagnostic("SECTION-USUAL", place, args), ...outOfOrder(plan, filled)];
}

function outOfOrder(plan: NamedPlan, filled: string[][]): Diagnostic[] {
	const { genre, sections } = plan;
	let furthest = { rank: -1, index: -1 };
	return sections.flatMap((section, index) => {
		const [rank = -1, ...more] = (filled[index] ?? []).map((key) => genre.order.indexOf(key));
		// A section that fills several has no one place; one that the order does not list, none.
		if (rank < 0 || more.length > 0) return [];
		if (rank > furthest.rank) {
			furthest = { rank, index };
			return [];
		}
		const before = sections[furthest.index];
		if (!before || rank === furthest.rank) return [];
		const called = ({ heading, typed }: NamedSection) => heading || typed;
		const args = { section: called(section), before: called(before), genre: genre.title };
		return [diagnostic("SECTION-ORDER", section.keySpan, args)];
	});
}
