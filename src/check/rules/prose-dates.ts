import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { flatMapped } from "../../source/append.ts";
import { exists } from "../../standard/dates.ts";
import { quotedIn, touches } from "../prose/spared.ts";
import { textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

const DATE = /(?<!\d)(\d{1,2})月(\d{1,2})日/g;
const BEFORE = /(农历|阴历|夏历)?(?:((?:19|20)\d{2})年)?$/;
/** Without a year 29 February may be one. */
const LEAP = 2024;

/** Days that the calendar has not: 9月31日. Quoted ones are as somebody else wrote them. */
export function datesInProse(plan: NamedPlan): Diagnostic[] {
	return flatMapped(textsOf(plan), ({ node, role }) => {
		if (role === "field" || node.text.search(DATE) < 0) return [];
		const wrong = [...node.text.matchAll(DATE)].flatMap(({ 0: found, 1: month, 2: day, index }) => {
			const [typed = "", moon, year = LEAP] =
				BEFORE.exec(node.text.slice(Math.max(0, index - 7), index)) ?? [];
			const date = { year: Number(year), month: Number(month), day: Number(day) || 99 };
			if (moon || exists(date)) return [];
			const from = index - typed.length;
			const to = index + found.length;
			return [{ node, from, to, args: { text: node.text.slice(from, to) } }];
		});
		const quoted = wrong.length > 0 ? quotedIn(node.text) : [];
		return wrong
			.filter(({ from, to }) => !touches(quoted, from, to))
			.map((one) => toldWithin(plan, "DATE-INVALID", one));
	});
}
