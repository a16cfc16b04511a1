import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { items, NAMES, PARTIALS, plan, section, templateFile } from "./setting.ts";

setFlagsFromString("--expose-gc");
// V8 makes among the old what has been seen to live long: the plans that are kept here to be weighed.
setFlagsFromString("--no-allocation-site-pretenuring");
const gc: (options?: { type: "minor" }) => void = runInNewContext("gc");

const { value: compiled } = compileTemplate(templateFile("work-plan.hbs"), PARTIALS, vocabularyOf(NAMES));
const template = compiled as NonNullable<typeof compiled>;

const SECTIONS = 20;
const ITEMS = 20;

const planNumber = (number: number) =>
	plan(
		{ title: `第${number}号工作方案`, preamble: "引言。", signature: "某局", date: "2026年11月23日" },
		{
			sections: Array.from({ length: SECTIONS }, (_, i) =>
				section(`栏目${i}`, [
					items(
						...Array.from({ length: ITEMS }, (_, j) => section(`条目${j}`, [`第${number}号。`, "落实。"])),
					),
				]),
			),
		},
	);

/** Kilobytes of what has outlived two collections of young garbage. */
const old = () =>
	(getHeapSpaceStatistics().find(({ space_name }) => space_name === "old_space")?.space_used_size ?? 0) /
	1024;

function grownBy(rounds: number, each: (number: number) => unknown): number {
	gc();
	gc({ type: "minor" });
	const before = old();
	for (let number = 0; number < rounds; number++) {
		each(number);
		if (number % 2 === 1) gc({ type: "minor" });
	}
	return (old() - before) / rounds;
}

test("of a plan that has been filled in hardly anything is left after two collections of young garbage", () => {
	const run = (number: number) => fill(template, planNumber(number), NAMES);
	for (let number = 0; number < 200; number++) run(number);
	const kept: unknown[] = [];
	const size = grownBy(40, (number) => kept.push(planNumber(number)));
	expect(size).toBeGreaterThan(100);
	expect(grownBy(40, run)).toBeLessThan(size / 4);
});
