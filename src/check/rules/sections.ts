import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Genre } from "../../genres/genres.ts";
import { type Names, sectionNames } from "../../genres/names.ts";
import { child, type NamedPlan, type NamedSection, scalarText } from "../../plan/named.ts";
import { declaredFills, fillsOf } from "../../plan/sections.ts";
import { TYPED_ORDINAL } from "../../standard/ordinals.ts";

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

/** 一、存在的问题和原因分析: the sections that a heading of one's own names. */
function namedBy(heading: string, names: Names): string[] {
	const plain = heading.replace(TYPED_ORDINAL, "").trim();
	const keysOf = (text: string): string[] =>
		(names.get(text) ?? names.get(text.replace("的", "")))?.keys ?? [];
	const whole = keysOf(plain);
	if (whole.length > 0) return whole;
	const parts = plain.split(/[、和与及]/).map(keysOf);
	return parts.every((keys) => keys.length > 0) ? parts.flat() : [];
}

/** By its key, by 栏目, or by its heading. */
function filledBy(section: NamedSection, genre: Genre): string[] {
	const filled = fillsOf(section, genre);
	const heading = scalarText(child(section.value, "title"));
	return filled.length > 0 || heading === undefined ? filled : namedBy(heading, sectionNames(genre));
}

/** What a document of this kind usually has, and in which order (reference, chapter 4): custom, so no error. */
export function usualSections(plan: NamedPlan): Diagnostic[] {
	const { genre } = plan;
	// Of a genre that is only guessed nobody can say what it usually has.
	if (plan.guessed) return [];
	const filled = plan.sections.map((section) => filledBy(section, genre));
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
		const called = ({ heading, typed, value }: NamedSection) =>
			heading || scalarText(child(value, "title")) || typed;
		const args = { section: called(section), before: called(before), genre: genre.title };
		return [diagnostic("SECTION-ORDER", section.keySpan, args)];
	});
}
