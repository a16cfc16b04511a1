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
}

export const LOGIC_SEVERITY: Record<keyof LogicArgs, Severity> = {
	"NUM-SUM": "warning",
	"NUM-PART": "warning",
	"NUM-RATE": "warning",
	"NUM-GROWTH": "warning",
};
