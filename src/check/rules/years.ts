import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import { periodOf } from "../../plan/periods.ts";
import type { ScalarNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";
import { deadlinesOf } from "./deadlines.ts";

/** A plan for a year, by its title, has times of that year: last year's plan, made new, often keeps the old ones. */
export function yearsAgree(plan: NamedPlan): Diagnostic[] {
	if (plan.genre.family !== "计划方案") return [];
	const title = plan.fields.title?.value;
	const lines = title?.kind === "list" ? title.items : title ? [title] : [];
	const said = lines.flatMap((line) => (line.kind === "scalar" ? yearsIn(line) : []));
	const [only, ...more] = said;
	if (!only || more.length > 0) return [];
	const years = timesOf(plan);
	// The turn of the year is a time of both.
	if (years.length < 2 || years.some((year) => year === only.year)) return [];
	const other = years[0] as number;
	if (years.some((year) => year !== other)) return [];
	const { node, from } = only;
	const args = { said: `${only.year}年`, other: `${other}年` };
	return [toldWithin(plan, "YEAR-MISMATCH", { node, from, to: from + args.said.length, args })];
}

function yearsIn(node: ScalarNode): { node: ScalarNode; from: number; year: number }[] {
	if (/20\d{2}年?[-—－～~至、]/.test(node.text)) return [];
	return [...node.text.matchAll(/(?<!\d)(20\d{2})年/g)].map((found) => ({
		node,
		from: found.index,
		year: Number(found[1]),
	}));
}

/** The years of all 时间 and 完成时限. */
function timesOf(plan: NamedPlan): number[] {
	const years: number[] = deadlinesOf(plan).map(({ date }) => date.year);
	visitBody(plan, {
		titled(node) {
			const typed = child(node, "period");
			const period = typed && periodOf(typed);
			if (period) years.push(period.from.year, period.to.year);
		},
	});
	return years;
}
