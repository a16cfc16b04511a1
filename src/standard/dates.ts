import { remembering } from "./remembering.ts";

/** Dates as people type them, and as official documents print them: 2026年3月5日, no leading zeros (7.3.5.4). */
export interface PlainDate {
	year: number;
	month: number;
	/** 0 when only the month is given. */
	day: number;
}

const HAN_DIGITS = "〇一二三四五六七八九";
const NUMERIC = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?)$/;
const HAN =
	/^([〇○零Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?$/;

/** Full-width figures and the like as their usual forms; most dates have none, and looking is quicker than asking ICU. */
const evened = (typed: string): string => (/[^ -~年月日至]/.test(typed) ? typed.normalize("NFKC") : typed);

/** Reads a date; undefined when it is not of a known form. Says nothing of the calendar: see `exists`. */
export const readDate: (typed: string) => Readonly<PlainDate> | undefined = remembering(dateIn);

function dateIn(typed: string): PlainDate | undefined {
	const text = evened(typed).trim();
	const numeric = NUMERIC.exec(text);
	if (numeric) return { year: Number(numeric[1]), month: Number(numeric[2]), day: Number(numeric[3] ?? 0) };
	const han = HAN.exec(text);
	if (!han) return undefined;
	return {
		year: Number(hanYear(han[1] as string)),
		month: hanTens(han[2] as string),
		day: han[3] ? hanTens(han[3]) : 0,
	};
}

/** What a date that cannot be read must mean, as it prints: 2026年三月5号, 20260305, 2026年3月5日印发. */
export function dateMeant(typed: string): string | undefined {
	const text = typed
		.normalize("NFKC")
		.replace(/\s/g, "")
		.replace(/印发$/, "")
		.replace(/号$/, "日")
		.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")
		.replace(/^[〇○零O一二三四五六七八九]{4}(?=年)/, hanYear)
		.replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (one) => String(hanTens(one)));
	const date = readDate(text);
	return date?.day && exists(date) ? printDate(date) : undefined;
}

function hanYear(text: string): string {
	return [...text].map((one) => Math.max(HAN_DIGITS.indexOf(one), 0)).join("");
}

function hanTens(text: string): number {
	const [tens, ones] = text.includes("十") ? text.split("十") : [undefined, text];
	const digit = (c: string | undefined) => (c ? HAN_DIGITS.indexOf(c) : 0);
	return tens === undefined ? digit(ones) : (tens === "" ? 10 : digit(tens) * 10) + digit(ones);
}

/** The months at their longest. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day (or month). */
export function exists({ year, month, day }: PlainDate): boolean {
	if (year < 1900 || year > 2100 || month < 1 || month > 12) return false;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] as number));
}

export function printDate({ year, month, day }: PlainDate): string {
	return day ? `${year}年${month}月${day}日` : `${year}年${month}月`;
}

export function isoDate({ year, month, day }: PlainDate): string {
	const two = (n: number) => String(n).padStart(2, "0");
	return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** Whether `a` is after `b` beyond doubt: a month without day may be any of its days. */
export function isAfter(a: PlainDate, b: PlainDate): boolean {
	const number = ({ year, month, day }: PlainDate, missing: number) =>
		year * 10000 + month * 100 + (day || missing);
	return number(a, 1) > number(b, 31);
}

export interface Period {
	from: PlainDate;
	to: PlainDate;
}

/**
 * Reads “2026-03-01 至 2026-03-31” and the like; the second may leave out the year and the month of the first, as in
 * print (2026年3月1日至31日). Undefined when it is not two whole dates.
 */
export function readPeriod(typed: string): Period | undefined {
	const bare = typed.replace(/^[（(](.*)[）)]$/su, "$1");
	const parts = bare.split(/至|到|—+|－|–|~|～|\s-\s/u);
	// A bare hyphen joins two dates only where it does not stand within them.
	const [first, second, ...more] = parts.length === 1 ? bare.split("-") : parts;
	if (first === undefined || second === undefined || more.length > 0) return undefined;
	const from = readDate(first);
	const to = readDate(second) ?? (from && laterOfTheSame(from, second));
	return from && to ? { from, to } : undefined;
}

function laterOfTheSame({ year, month }: PlainDate, typed: string): PlainDate | undefined {
	const found = /^(?:(\d{1,2})\s*月\s*)?(\d{1,2})\s*日$/.exec(evened(typed).trim());
	return found ? { year, month: Number(found[1] ?? month), day: Number(found[2]) } : undefined;
}

/** 2026年3月1日至31日; 2026年4月1日至10月31日; whole on both sides across years; one day alone. */
export function printPeriod({ from, to }: Period): string {
	if (printDate(from) === printDate(to)) return printDate(from);
	if (from.year !== to.year) return `${printDate(from)}至${printDate(to)}`;
	if (from.month === to.month && from.day && to.day) return `${printDate(from)}至${to.day}日`;
	return `${printDate(from)}至${printDate(to).replace(/^\d+年/, "")}`;
}
