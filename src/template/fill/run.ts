import type { Line } from "../../document/document.ts";
import type { ContainerName } from "../language/containers.ts";
import type { Setting } from "../language/settings.ts";

export interface Slot {
	lines: Line[];
	place: number;
	/** What stands between the lines where they share one: they are names or texts of a list, not lines of one text. */
	mark?: string;
}

export interface Opened {
	name: ContainerName;
	options: Record<string, Setting>;
	/** Options that the template typed; the others come from the plan. */
	typed: string[];
	/** A 层 in which nothing depends on the plan. */
	allTyped?: boolean;
	place: number;
}

/** What runs away is stopped here: so many steps whatever the plan, and so many more for each of its lines. */
export const BUDGET = 1_000_000;
export const STEPS_A_LINE = 20;
/** Lines and characters that slots may hand on, and what all typed text may come to. */
export const TEXT_LIMIT = 20_000_000;
export const DEPTH_LIMIT = 100;

export interface Run {
	slots: Slot[];
	containers: Opened[];
	steps: number;
	budget: number;
	/** Lines and characters handed on by slots. */
	size: number;
	depth: number;
	/** The partial or loop entered last. */
	place: number;
	exhausted: boolean;
}

/** `budget`: steps. */
export const newRun = (budget: number): Run => ({
	slots: [],
	containers: [],
	steps: 0,
	budget,
	size: 0,
	depth: 0,
	place: 0,
	exhausted: false,
});
