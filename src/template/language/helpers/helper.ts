import type { Type } from "../vocabulary.ts";

/** A function that templates may call: in `{{…}}` when it gives text, in parentheses everywhere. */
export interface Helper {
	params: readonly Param[];
	returns: Type;
	example: string;
	/** One line for the help page. */
	doc: string;
	/**
	 * Gets values as the model has them (lines with their places in the plan) and what was typed in the template.
	 * What it makes of words of the plan keeps their places.
	 */
	run: (...args: unknown[]) => unknown;
}

/**
 * What may stand for an argument: `text` a field that prints or typed text, `list` a field with several lines, `count`
 * what has members, `size` that or a number, `number`, `typed` text in quotes, `condition` anything that may be empty,
 * `plain` what can be compared.
 */
export type ParamKind = "text" | "list" | "count" | "size" | "number" | "typed" | "condition" | "plain";

export interface Param {
	name: string;
	kind: ParamKind;
	/** The typed texts that are known. */
	choices?: readonly string[];
	optional?: true;
	/** Any number of these, at least one unless optional. Only the last. */
	repeated?: true;
}
