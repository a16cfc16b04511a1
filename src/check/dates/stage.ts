import { child, scalarText } from "../../plan/named.ts";
import { periodOf } from "../../plan/periods.ts";
import type { SourceNode } from "../../source/source.ts";
import { exists, type PlainDate, printDate } from "../../standard/dates.ts";

/** A stretch of days as milliseconds of UTC, both included. */
export interface Stage {
	from: number;
	to: number;
	/** Nobody said the year: the days are those of 2001. */
	isYearless: boolean;
	/** Months were given, no days. */
	isByMonth: boolean;
}

/** The first day that a date may mean, or the last: of a month without day. */
export function dayOf({ year, month, day }: PlainDate, isLast = false): number {
	if (day || !isLast) return Date.UTC(year, month - 1, day || 1);
	return Date.UTC(year, month, 0);
}

export function printDay(at: number, isByMonth = false, isYearless = false): string {
	const date = new Date(at);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	const text = printDate({ year, month, day: isByMonth ? 0 : date.getUTCDate() });
	return isYearless ? text.replace(/^\d+年/, "") : text;
}

const END = "(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日|(上旬|中旬|下旬|初|底))?";
/** 6月-7月, 3月上旬至2026年4月20日 */
const LOOSE = new RegExp(`^${END}(?:至|到|—|－|–|-|~|～)+${END}$`);
/** 动员部署阶段（6月-7月）, and what follows the heading. */
const BRACKETED = /^[^，。；（(]{2,16}[（(]([^（）()]*月[^（）()]*)[）)](?:[。：]|$)/;
const PARTS: Record<string, [first: number, last: number]> = {
	上旬: [1, 10],
	初: [1, 10],
	中旬: [11, 20],
	下旬: [21, 0],
	底: [21, 0],
};
const NO_YEAR = 2001;

/** 时间 of an item, or what stands in brackets behind its heading; a year left out is that of the stage before. */
export function stageOf(item: SourceNode, before?: Stage): Stage | undefined {
	const typed = child(item, "period");
	const period = typed && periodOf(typed);
	if (period) {
		const { from, to } = period;
		if (!exists(from) || !exists(to)) return undefined;
		const isByMonth = !from.day || !to.day;
		return ordered({ from: dayOf(from), to: dayOf(to, true), isYearless: false, isByMonth });
	}
	const heading = scalarText(item.kind === "scalar" ? item : child(item, "title")) ?? "";
	const text = scalarText(typed) ?? BRACKETED.exec(heading)?.[1] ?? "";
	return looseStage(text.replace(/[\s\u3000（）()]/g, ""), before);
}

function looseStage(text: string, before: Stage | undefined): Stage | undefined {
	const found = LOOSE.exec(text);
	if (!found) return undefined;
	const [, fromYear, fromMonth, fromDay, fromPart, toYear, toMonth, toDay, toPart] = found;
	const isYearless = !fromYear && (!before || before.isYearless);
	const last = before ? new Date(before.to).getUTCFullYear() : NO_YEAR;
	let year = Number(fromYear ?? last);
	const start = (at: number) =>
		Date.UTC(at, Number(fromMonth) - 1, Number(fromDay ?? PARTS[fromPart ?? ""]?.[0] ?? 1));
	// 11月 to 12月, then 1月: the next year's.
	if (!fromYear && before && start(year) < before.from - HALF_YEAR) year++;
	const day = Number(toDay ?? PARTS[toPart ?? ""]?.[1] ?? 0);
	const end = (at: number) =>
		day ? Date.UTC(at, Number(toMonth) - 1, day) : Date.UTC(at, Number(toMonth), 0);
	let lastYear = Number(toYear ?? year);
	if (!toYear && end(lastYear) < start(year)) lastYear++;
	const isByMonth = !fromDay || !toDay;
	return ordered({ from: start(year), to: end(lastYear), isYearless, isByMonth });
}

const HALF_YEAR = 183 * 86_400_000;

/** Ends that are the wrong way round are told of elsewhere. */
const ordered = (stage: Stage): Stage | undefined => (stage.from <= stage.to ? stage : undefined);
