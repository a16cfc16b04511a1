import { CONDITION_HELPERS } from "./helpers/conditions.ts";
import { DATE_HELPERS } from "./helpers/dates.ts";
import type { Helper } from "./helpers/helper.ts";
import { LIST_HELPERS } from "./helpers/lists.ts";
import { NUMBER_HELPERS } from "./helpers/numbers.ts";

/** The functions of templates, in the order of the help page. A new one is a row in one of these tables. */
export const HELPERS: Readonly<Record<string, Helper>> = {
	...CONDITION_HELPERS,
	...LIST_HELPERS,
	...DATE_HELPERS,
	...NUMBER_HELPERS,
};

export function findHelper(name: string): Helper | undefined {
	return Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
}
