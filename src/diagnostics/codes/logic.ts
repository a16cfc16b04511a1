import type { Severity } from "../diagnostic.ts";

/** What does not hold together: sums, dates and what one part of a plan says of another. Figures come as printed. */
export interface LogicArgs {
	/**
	 * `parts`: of a sentence, as it lists them. Of a table: what the total is called, which column (of a row of totals)
	 * or row it is in, and whether rounding may have done it.
	 */
	"NUM-SUM": {
		sum: string;
		said: string;
		off: string;
		parts?: string[];
		table?: { name: string; of: string; isRow: boolean; isRounding: boolean };
	};
	"NUM-PART": { part: string; whole: string };
	"NUM-RATE": { part: string; whole: string; said: string; right: string };
	/** `right`: empty where it went the other way; `isTimes`: it says how many times as much `now` is. */
	"NUM-GROWTH": {
		base: string;
		now: string;
		said: string;
		right: string;
		isMore: boolean;
		isTimes?: boolean;
	};
	/** Days as printed; `before`: the stage above, `to` where it ends. */
	"STAGE-ORDER": { stage: string; from: string; before: string; beforeFrom: string };
	"STAGE-OVERLAP": { stage: string; from: string; before: string; to: string };
	"STAGE-GAP": { stage: string; from: string; before: string; to: string };
	/** `limit`: the date of the document, or the first or the last day of its stages. */
	"DEADLINE-OUTSIDE": { deadline: string; kind: "dated" | "begin" | "end"; limit: string };
	"DATE-WEEKDAY": { date: string; said: string; right: string };
	/** How many articles there are. */
	"ARTICLE-REF": { typed: string; count: number };
	/** `order`: as many of both, but which answers which, from 1. */
	"PROBLEM-MATCH": {
		problems: number;
		measures: number;
		problemsName: string;
		measuresName: string;
		order?: { problem: number; measure: number };
	};
	"UNIT-UNKNOWN": { name: string };
	/** By the title, and by all 时间 and 完成时限. */
	"YEAR-MISMATCH": { said: string; other: string };
}

export const LOGIC_SEVERITY: Record<keyof LogicArgs, Severity> = {
	"NUM-SUM": "warning",
	"NUM-PART": "warning",
	"NUM-RATE": "warning",
	"NUM-GROWTH": "warning",
	"STAGE-ORDER": "warning",
	"STAGE-OVERLAP": "warning",
	"STAGE-GAP": "info",
	"DEADLINE-OUTSIDE": "warning",
	"DATE-WEEKDAY": "error",
	"ARTICLE-REF": "warning",
	"PROBLEM-MATCH": "info",
	"UNIT-UNKNOWN": "info",
	"YEAR-MISMATCH": "warning",
};
