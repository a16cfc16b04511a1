import { type Diagnostic, diagnostic, type Severity, type Span } from "../../diagnostics/diagnostic.ts";
import { child, entry, isDraft, type NamedField, type NamedPlan, scalarText } from "../../plan/named.ts";
import { deadlineDate, periodAsTyped, periodOf } from "../../plan/periods.ts";
import { append } from "../../source/append.ts";
import type { SourceNode } from "../../source/source.ts";
import { dateMeant, exists, isAfter, type PlainDate, printDate, readDate } from "../../standard/dates.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";
import { datesInProse } from "./prose-dates.ts";

/** Dates that the calendar has, in an order that time has. */
export function datesInOrder(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	const date = fieldDate(plan, "date", found);
	const printed = fieldDate(plan, "printDate", found);
	if (date && printed && isAfter(date, printed)) {
		const span = plan.fields.printDate?.value.span as Span;
		found.push(diagnostic("PRINT-BEFORE-DATE", span, { printed: printDate(printed), date: printDate(date) }));
	}
	append(found, dateForLayout(plan, date));
	visitBody(plan, {
		titled(node) {
			found.push(...periodInOrder(node), ...deadlineExists(node));
		},
	});
	return [...found, ...datesInProse(plan)];
}

function fieldDate(plan: NamedPlan, key: string, found: Diagnostic[]): PlainDate | undefined {
	const field = plan.fields[key];
	const text = scalarText(field?.value);
	if (!field || !text?.trim()) return undefined;
	const { span } = field.value;
	const date = readDate(text);
	const severity = isDraft(plan) ? "warning" : "error";
	if (!date) found.push(ofNoForm(plan, field, text, severity));
	else if (!exists(date)) found.push(diagnostic("DATE-INVALID", span, { text }));
	else return date;
	return undefined;
}

/** Mended where there is only one day that it can be. */
function ofNoForm(
	plan: NamedPlan,
	{ typed, value }: NamedField,
	text: string,
	severity: Severity,
): Diagnostic {
	const args = { field: typed, text };
	if (value.kind !== "scalar") return diagnostic("DATE-FORM", value.span, args, severity);
	const put = dateMeant(text);
	const mend = put === undefined ? {} : { mend: { put, isSafe: true } };
	const to = value.text.length;
	return toldWithin(plan, "DATE-FORM", { node: value, from: 0, to, args, severity, ...mend });
}

/** A document with 版头 is dated to the day (7.3.5.4); one without may bear the month, or no date at all. */
function dateForLayout(plan: NamedPlan, date: PlainDate | undefined): Diagnostic[] {
	const { layout, date: field } = plan.fields;
	if (scalarText(layout?.value) !== "文件") return [];
	const severity = isDraft(plan) ? "warning" : "error";
	if (!field)
		return [
			diagnostic("DATE-MISSING", (layout as { keySpan: Span }).keySpan, { draft: isDraft(plan) }, severity),
		];
	if (!date || date.day) return [];
	return [diagnostic("DATE-NO-DAY", field.value.span, { text: printDate(date) }, severity)];
}

function periodInOrder(node: SourceNode): Diagnostic[] {
	const typed = child(node, "period");
	if (!typed) return [];
	const ends = ["from", "to"].flatMap((key) => endOf(typed, key));
	if (ends.length > 0) return ends;
	const period = periodOf(typed);
	if (!period) {
		// What lacks one end, or is empty, the schema tells.
		if (typed.kind === "map" && !(child(typed, "from") && child(typed, "to"))) return [];
		const text = periodAsTyped(typed);
		if (!text.trim() || readDate(text)) return [];
		return [diagnostic("PERIOD-AS-TYPED", typed.span, { text })];
	}
	const { from, to } = period;
	for (const one of [from, to]) {
		if (!exists(one)) return [diagnostic("DATE-INVALID", typed.span, { text: printDate(one) })];
	}
	if (!isAfter(from, to)) return [];
	return [diagnostic("DATE-ORDER", typed.span, { from: printDate(from), to: printDate(to) })];
}

function endOf(period: SourceNode, key: string): Diagnostic[] {
	const end = entry(period, key)?.value;
	if (end?.kind !== "scalar" || !end.text.trim()) return [];
	const date = readDate(end.text);
	return !date || exists(date) ? [] : [diagnostic("DATE-INVALID", end.span, { text: end.text })];
}

function deadlineExists(node: SourceNode): Diagnostic[] {
	const deadline = child(node, "deadline");
	if (deadline?.kind !== "scalar") return [];
	const date = deadlineDate(deadline.text);
	return date && !exists(date) ? [diagnostic("DATE-INVALID", deadline.span, { text: deadline.text })] : [];
}
