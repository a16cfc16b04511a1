import type { PlainDate } from "../standard/dates.ts";

/** The day by the clock of the machine. Only `gzfa new` asks; no document depends on it. */
export function today(): PlainDate {
	const now = new Date();
	return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
