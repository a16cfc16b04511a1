/** A clause of the standard, and how a page shows that it is kept. */
import type { Laid } from "../laid.ts";

export type Unit = "mm" | "pt" | "字" | "行" | "个" | "处";

interface Common {
	/** Of GB/T 9704-2012. */
	clause: string;
	element: string;
	/** What it asks for, in our own words. */
	rule: string;
}

/** A figure taken from the pages of golden documents. */
export interface Measured extends Common {
	how: "实测";
	golden: readonly string[] | "all";
	unit: Unit;
	wanted: number;
	tolerance: number;
	/** All that the pages of one document show; the one furthest from what is wanted goes into the table. */
	measure: (laid: Laid) => number[];
}

/** Something that is so or is not. */
export interface Structural extends Common {
	how: "结构";
	golden: readonly string[] | "all";
	holds: (laid: Laid) => boolean;
}

/** Out of the program's hands. */
export interface Printed extends Common {
	how: "印厂";
}

export type Clause = Measured | Structural | Printed;

type Golden = Measured["golden"];

export const measured = (
	clause: string,
	element: string,
	rule: string,
	[wanted, unit, tolerance]: readonly [number, Unit, number],
	golden: Golden,
	measure: (laid: Laid) => number[],
): Measured => ({ clause, element, rule, how: "实测", golden, unit, wanted, tolerance, measure });

export const structural = (
	clause: string,
	element: string,
	rule: string,
	golden: Golden,
	holds: (laid: Laid) => boolean,
): Structural => ({ clause, element, rule, how: "结构", golden, holds });

export const printed = (clause: string, element: string, rule: string): Printed => ({
	clause,
	element,
	rule,
	how: "印厂",
});

/** Half a millimetre, in what a figure is told in. */
export const HALF_MM = { mm: 0.5, 字: 0.09, 行: 0.05 } as const;
/** How often a page departs from what is asked. */
export const NONE = [0, "处", 0] as const;
/** A count, to be met. */
export const count = (wanted: number) => [wanted, "个", 0] as const;
export const mm = (wanted: number, tolerance: number = HALF_MM.mm) => [wanted, "mm", tolerance] as const;
export const characters = (wanted: number) => [wanted, "字", HALF_MM.字] as const;
export const lines = (wanted: number) => [wanted, "行", HALF_MM.行] as const;
export const points = (wanted: number) => [wanted, "pt", 0.1] as const;
