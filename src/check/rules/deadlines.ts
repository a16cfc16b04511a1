import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import { deadlineDate } from "../../plan/periods.ts";
import { exists, isAfter, type PlainDate, printDate, readDate } from "../../standard/dates.ts";
import { dayOf, printDay } from "../dates/stage.ts";
import { type Cell, headsOf, sumTableOf } from "../sums/grid.ts";
import { visitBody } from "../texts.ts";
import { wholePeriod } from "./stages.ts";

interface Deadline {
	date: PlainDate;
	place: () => Span;
}

/** What is yet to be done is due after the document is dated, and while its stages last. */
export function deadlinesWithin(plan: NamedPlan): Diagnostic[] {
	const { family, direction } = plan.genre;
	// Reports tell what was due and has been done.
	if (plan.guessed || (family !== "计划方案" && direction !== "下行")) return [];
	const deadlines = deadlinesOf(plan);
	if (deadlines.length === 0) return [];
	const dated = readDate(scalarText(plan.fields.date?.value) ?? "");
	const whole = wholePeriod(plan);
	return deadlines.flatMap(({ date, place }) => {
		const deadline = printDate(date);
		if (dated && exists(dated) && isAfter(dated, date)) {
			const args = { deadline, kind: "dated" as const, limit: printDate(dated) };
			return [diagnostic("DEADLINE-OUTSIDE", place(), args)];
		}
		if (!whole) return [];
		const [from, to] = [dayOf(date), dayOf(date, true)];
		if (from > whole.to)
			return [
				diagnostic("DEADLINE-OUTSIDE", place(), { deadline, kind: "end", limit: printDay(whole.to) }, "info"),
			];
		if (to < whole.from)
			return [
				diagnostic(
					"DEADLINE-OUTSIDE",
					place(),
					{ deadline, kind: "begin", limit: printDay(whole.from) },
					"info",
				),
			];
		return [];
	});
}

/** 完成时限 of items and in tables. */
export function deadlinesOf(plan: NamedPlan): Deadline[] {
	const found: Deadline[] = [];
	const add = (text: string, place: () => Span) => {
		const date = deadlineDate(text);
		if (date && exists(date)) found.push({ date, place });
	};
	visitBody(plan, {
		titled(node) {
			const deadline = child(node, "deadline");
			if (deadline?.kind === "scalar") add(deadline.text, () => deadline.span);
		},
		table(node) {
			const column = headsOf(node).findIndex((head) => /完成时[限间]|时限要求|办结时限|整改时限/.test(head));
			const rows = column < 0 ? [] : (sumTableOf(plan, node)?.rows ?? []);
			for (const row of rows) add(row[column]?.text ?? "", () => (row[column] as Cell).place());
		},
	});
	return found;
}
