import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { scalarText } from "../../plan/named.ts";
import { flatMapped } from "../../source/append.ts";
import type { ScalarNode } from "../../source/source.ts";
import { exists, isoDate, type PlainDate, printDate, readDate } from "../../standard/dates.ts";
import { textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

/** 2026年3月5日（星期四）, 3月5日周四 */
const DATED =
	/(?:(\d{4})[年./-])?(?<!\d)(\d{1,2})[月./-](\d{1,2})日?[ \u3000]*[（(]?(星期|周|礼拜)([一二三四五六日天])(?![月年])/g;
const NAMES = "日一二三四五六";

/** The weekday beside a date is that of the date. */
export function weekdaysRight(plan: NamedPlan): Diagnostic[] {
	const dated = readDate(scalarText(plan.fields.date?.value) ?? "");
	return flatMapped(textsOf(plan), ({ node }) =>
		/星期|周|礼拜/.test(node.text) ? inText(plan, node, dated) : [],
	);
}

function inText(plan: NamedPlan, node: ScalarNode, dated: PlainDate | undefined): Diagnostic[] {
	return [...node.text.matchAll(DATED)].flatMap((match) => {
		const [all, year, month, day, name = "", typed = ""] = match;
		const date = { year: Number(year ?? 0), month: Number(month), day: Number(day) };
		const years = year ? [date.year] : yearsFor(node.text.slice(0, match.index), date, dated);
		const dates = years.map((one) => ({ ...date, year: one })).filter(exists);
		const said = typed === "天" ? "日" : typed;
		const right = dates.map(weekdayOf);
		const [first] = right;
		if (first === undefined || right.includes(said)) return [];
		const to = match.index + all.length;
		const args = { date: printDate(dates[0] as PlainDate), said: name + typed, right: name + first };
		const severity = year ? "error" : "warning";
		return [toldWithin(plan, "DATE-WEEKDAY", { node, from: to - name.length - 1, to, args, severity })];
	});
}

/** Which years a day without one may be of: the last that the text says, else about that of the document. */
function yearsFor(before: string, { month }: PlainDate, dated: PlainDate | undefined): number[] {
	const said = [...before.matchAll(/(20\d{2})年/g)].at(-1)?.[1];
	if (said) return [Number(said)];
	if (!dated) return [];
	if (month - dated.month > 6) return [dated.year, dated.year - 1];
	return dated.month - month > 6 ? [dated.year, dated.year + 1] : [dated.year];
}

const weekdayOf = (date: PlainDate): string =>
	NAMES[new Date(`${isoDate(date)}T00:00:00Z`).getUTCDay()] as string;
