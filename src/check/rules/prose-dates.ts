import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { exists } from "../../standard/dates.ts";
import { quotedIn, touches } from "../prose/spared.ts";
import { textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

const DATE = /(?<!\d|农历|阴历|夏历)(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})日/g;
/** Without a year 29 February may be one. */
const LEAP = 2024;

/** Days that the calendar has not: 9月31日. Quoted ones are as somebody else wrote them. */
export function datesInProse(plan: NamedPlan): Diagnostic[] {
	return textsOf(plan).flatMap(({ node, role }) => {
		if (role === "field" || !node.text.includes("月")) return [];
		const wrong = [...node.text.matchAll(DATE)].filter(
			([, year, month, day]) =>
				!exists({ year: Number(year ?? LEAP), month: Number(month), day: Number(day) || 99 }),
		);
		const quoted = wrong.length > 0 ? quotedIn(node.text) : [];
		return wrong
			.map(({ 0: text, index }) => ({ node, from: index, to: index + text.length, args: { text } }))
			.filter(({ from, to }) => !touches(quoted, from, to))
			.map((one) => toldWithin(plan, "DATE-INVALID", one));
	});
}
