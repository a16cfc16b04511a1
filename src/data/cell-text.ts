import { format, getFormatFromId, isDateFormat } from "numfmt";

/** Formats of dates that a spreadsheet writes by number, as Chinese ones show them; 14 and 22 as ISO 8601 has them. */
const OF_CHINA: Record<number, string> = {
	14: "yyyy-mm-dd",
	22: "yyyy-mm-dd h:mm",
	...many([27, 36, 50, 52, 57], 'yyyy"年"m"月"'),
	...many([28, 29, 51, 53, 54, 58], 'm"月"d"日"'),
	30: "m-d-yy",
	31: 'yyyy"年"m"月"d"日"',
	...many([32, 55], 'h"时"mm"分"'),
	...many([33, 56], 'h"时"mm"分"ss"秒"'),
	...many([34, 35], 'h"时"mm"分"'),
};

function many(ids: number[], code: string): Record<number, string> {
	return Object.fromEntries(ids.map((id) => [id, code]));
}

/** The format that a number stands for; `own`: those that the workbook brings itself. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): string {
	const code = own.get(id) ?? OF_CHINA[id] ?? getFormatFromId(id) ?? GENERAL;
	return code.length <= LONGEST_CODE ? code : GENERAL;
}

/** Spreadsheets take none that is longer. */
const LONGEST_CODE = 255;

const GENERAL = "General";

/** Days between the two calendars that workbooks count by, from 1900 and from 1904. */
const FROM_1904 = 1462;

/** A number as its cell shows it. */
export function numberShown(value: number, code: string, isFrom1904: boolean): string {
	// A whole number is shown whole: columns are wide enough, and the length of one cut short would tell nothing.
	if (code === GENERAL && Number.isSafeInteger(value)) return String(value);
	try {
		const isDate = isFrom1904 && isDateFormat(code);
		return format(code, isDate ? value + FROM_1904 : value).trim();
	} catch {
		// Written wrongly by another program: the number itself.
		return String(value);
	}
}
