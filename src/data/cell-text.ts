import { format, getFormatFromId, isDateFormat } from "numfmt";
import { capitalWhole, hanFigures, hanWhole } from "../standard/numerals.ts";

/** Formats that a spreadsheet writes by number, as Chinese ones show them; 14 and 22 as ISO 8601 has them. */
const OF_CHINA: Record<number, string> = {
	...many([5, 6], '"¥"#,##0;"¥"-#,##0'),
	...many([7, 8], '"¥"#,##0.00;"¥"-#,##0.00'),
	...many([37, 38], "#,##0;-#,##0"),
	...many([39, 40], "#,##0.00;-#,##0.00"),
	41: accounting("#,##0", ""),
	42: accounting("#,##0", '"¥"'),
	43: accounting("#,##0.00", ""),
	44: accounting("#,##0.00", '"¥"'),
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

function accounting(figures: string, unit: string): string {
	return `${unit}${figures};${unit}-${figures};${unit}"-";@`;
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
/** The day after 9999-12-31, which is the last that spreadsheets know. */
const DAYS_END = 2_958_466;

/** A number as its cell shows it; undefined where that is not known for sure. */
export function numberShown(value: number, code: string, isFrom1904: boolean): string | undefined {
	// A whole number is shown whole: columns are wide enough, and the length of one cut short would tell nothing.
	if (code === GENERAL && Number.isSafeInteger(value)) return String(value);
	const known = inKnownWords(code);
	if (known === undefined) return undefined;
	try {
		const isDate = isDateFormat(known);
		const number = isDate && isFrom1904 ? value + FROM_1904 : value;
		if (isDate && (number < 0 || number >= DAYS_END)) return undefined;
		const [, han] = /\[DBNum(\d)\]/i.exec(known) ?? [];
		if (han !== undefined) return inHan(number, known, han);
		return format(known, number).trim();
	} catch {
		// Written wrongly by another program.
		return undefined;
	}
}

/** What stands in a code for itself. */
const LITERAL = /"[^"]*"|\\./g;

/** The code as the formatter knows it: what the system's dates are like, and marks that spreadsheets know in China. */
function inKnownWords(code: string): string | undefined {
	if (/\[\$-(?:F800|x-sysdate)\]/i.test(code)) return OF_CHINA[31];
	if (/\[\$-(?:F400|x-systime)\]/i.test(code)) return "h:mm:ss";
	// Every second part stands for itself; `!` is in China what `\` is everywhere.
	const parts = code.split(/("[^"]*"|[\\!].)/su).map((one, index) => {
		if (index % 2 === 1) return one.replace(/^!/, "\\");
		return one
			.replace(/\[(?:[黑蓝绿红白黄]色|蓝绿色|青色|洋红色?|颜色\s*\d+)\]/g, "")
			.replaceAll("上午/下午", AM_PM)
			.replace(/\bGeneral\b/gi, GENERAL);
	});
	const marks = parts.filter((_, index) => index % 2 === 0).join(" ");
	// Years of emperors and of the moon; a day of the week without 星期, which programs show in ways of their own.
	if (/g|(?<!a)aaa(?!a)/i.test(marks.replaceAll(GENERAL, "")) || isOtherCalendar(marks)) return undefined;
	const isOfChina = (code.includes("上午/下午") || /aaaa/i.test(marks)) && !/\[\$[^\]]*-/.test(marks);
	return (isOfChina ? "[$-804]" : "") + parts.join("");
}

const AM_PM = "AM/PM";

/**
 * `[$-130000]`: above the language stand the calendar, of which 0 to 2 are everyone's, and the shapes of figures. `e` is
 * in Taiwan and Japan a year of their own.
 */
function isOtherCalendar(marks: string): boolean {
	const [place = "", code] = /\[\$[^\]]*-([0-9a-f]+)\]/i.exec(marks) ?? [];
	if (code === undefined) return false;
	const language = Number.parseInt(code, 16);
	const hasOwnYears = [0x404, 0x411].includes(language & 0xffff);
	return (
		language >>> 16 > 2 ||
		(hasOwnYears && /e(?![+-])/i.test(marks.replace(place, "").replaceAll(GENERAL, "")))
	);
}

/** Figures in 汉字, of what they are surely known for: dates, whole numbers, and figure by figure. */
function inHan(value: number, code: string, kind: string): string | undefined {
	const [section = "", ...more] = code.replace(/\[[^\]]*\]/g, "").split(";");
	if (more.some((one) => one !== "@") || /\d/.test(section.match(LITERAL)?.join("") ?? "")) return undefined;
	const bare = section
		.replace(LITERAL, " ")
		.replace(/\p{Script=Han}/gu, " ")
		.trim();
	const isDate = bare.split(/\s+/).every((one) => /^(?:yyyy|aaaa|[emdh])$/i.test(one));
	const isByFigure = /^0+$/.test(bare);
	const of = (figures: string): string | undefined => {
		if (kind === "1" && (isByFigure || (isDate && figures.length === 4))) return hanFigures(figures);
		const isSmall = figures.length <= MOST_FIGURES && !isByFigure;
		if (kind === "1") return isSmall ? hanWhole(figures)?.replaceAll("零", "〇") : undefined;
		return kind === "2" && isSmall && !isDate ? capitalWhole(figures) : undefined;
	};
	if (!(isDate || isByFigure || bare === GENERAL) || (!isDate && !/^\d+$/.test(String(value))))
		return undefined;
	let isKnown = true;
	const shown = format(code.replace(/\[DBNum\d\]/gi, ""), value).replace(/\d+/g, (figures) => {
		const han = of(figures);
		isKnown &&= han !== undefined;
		return han ?? "";
	});
	return isKnown ? shown.trim() : undefined;
}

/** From 十万 on, programs differ. */
const MOST_FIGURES = 5;
