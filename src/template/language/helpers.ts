import { isBlank } from "../fill/values.ts";
import type { Type } from "./vocabulary.ts";

/** Functions for subexpressions, as in `{{#if (有 标题 时间)}}`. A new one is a row. */
export interface Helper {
	returns: Type;
	example: string;
	doc: string;
	run: (...args: unknown[]) => unknown;
}

export const HELPERS: Readonly<Record<string, Helper>> = {
	有: {
		returns: "flag",
		example: "{{#if (有 标题 时间)}}",
		doc: "后面几项里只要有一项不空就成立",
		run: (...args) => args.some((one) => !isBlank(one)),
	},
};

export function findHelper(name: string): Helper | undefined {
	return Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
}
