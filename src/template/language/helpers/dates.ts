import {
	exists,
	type PlainDate,
	printDate,
	printPeriod,
	readDate,
	readPeriod,
} from "../../../standard/dates.ts";
import { hanFigures, hanWhole } from "../../../standard/numerals.ts";
import type { Helper } from "./helper.ts";
import { reworded } from "./texts.ts";

/** A date in one of the printed forms; undefined when the date lacks what the form asks for. */
const FORMS: Readonly<Record<string, (date: PlainDate) => string | undefined>> = {
	年月日: printDate,
	年月: (date) => printDate({ ...date, day: 0 }),
	年: ({ year }) => `${year}年`,
	月日: ({ month, day }) => (day === 0 ? undefined : `${month}月${day}日`),
	汉字: ({ year, month, day }) => {
		const whole = `${hanFigures(String(year))}年${hanWhole(String(month))}月`;
		return day === 0 ? whole : `${whole}${hanWhole(String(day))}日`;
	},
};

function printed(text: string, form: string): string | undefined {
	const date = readDate(text);
	if (date) return exists(date) ? FORMS[form]?.(date) : undefined;
	const period = form === "年月日" ? readPeriod(text) : undefined;
	return period && exists(period.from) && exists(period.to) ? printPeriod(period) : undefined;
}

export const DATE_HELPERS = {
	日期: {
		params: [
			{ name: "日期", kind: "text" },
			{ name: "写法", kind: "typed", choices: Object.keys(FORMS), optional: true },
		],
		returns: "lines",
		example: "{{日期 成文日期}}",
		doc: '2026-11-23 印成 2026年11月23日；后面可写 "年月" "年" "月日" "汉字"（二〇二六年十一月二十三日）',
		run: (value, form = "年月日") => reworded(value, (text) => printed(text, String(form))),
	},
} as const satisfies Record<string, Helper>;
