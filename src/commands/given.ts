import type { Given, GivenText } from "../plan/given.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

/** What `--set 名=值` gives; undefined when it is not used. */
export function givenBy(set: readonly string[]): Given | undefined {
	if (set.length === 0) return undefined;
	const values = new Map<string, GivenText>();
	for (const one of set) {
		const at = one.search(/[=＝]/);
		const name = one.slice(0, Math.max(at, 0)).trim();
		if (name === "") throw new UsageError(WRONG.set(one));
		if (values.has(name)) throw new UsageError(WRONG.setTwice(name));
		values.set(name, { text: one.slice(at + 1).trim() });
	}
	return { values };
}
