import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import type { NamedPlan, ValidPlan } from "../plan/named.ts";
import { append } from "../source/append.ts";
import type { Profile } from "../standard/layout.ts";
import { fontsLack } from "./fonts.ts";
import { passedOver } from "./ignores.ts";
import { isStopped, RULES } from "./rules/rules.ts";
import { checkSchema } from "./schema.ts";
import { type Settings, settled } from "./settings.ts";

/**
 * Everything that is wrong with a plan: schema first, then the rules, as the plan's comments and the settings will have
 * them. A value only when nothing is wrong that a document cannot be made with.
 */
export async function check(
	plan: NamedPlan,
	profile: Profile,
	settings: Settings = {},
): Promise<Outcome<ValidPlan>> {
	const found = [...onceEach(await findings(plan)), ...fontsLack(plan, profile)];
	const diagnostics = settled(passedOver(found, plan), settings);
	return { value: isStopped(diagnostics) ? undefined : (plan as ValidPlan), diagnostics };
}

/** Of the plan and of those within it. */
async function findings(plan: NamedPlan, isWithin = false): Promise<Diagnostic[]> {
	const found = [...(await checkSchema(plan))];
	for (const { run } of RULES) append(found, run(plan, isWithin));
	for (const inner of plan.plans.values()) append(found, await findings(inner, true));
	return found;
}

/** A text that aliases repeat is told once, if possible where it is written. */
function onceEach(diagnostics: Diagnostic[]): Diagnostic[] {
	const told = new Set<string>();
	const writtenFirst = diagnostics.toSorted((a, b) => Number(Boolean(a.usedAt)) - Number(Boolean(b.usedAt)));
	return writtenFirst.filter(({ code, span }) => {
		const key = `${code} ${span.file} ${span.start} ${span.end}`;
		return !told.has(key) && told.add(key);
	});
}
