import { type Diagnostic, hasErrors, type Outcome } from "../diagnostics/diagnostic.ts";
import type { NamedPlan, ValidPlan } from "../plan/named.ts";
import { RULES } from "./rules/rules.ts";
import { checkSchema } from "./schema.ts";

/** Everything that is wrong with a plan: schema first, then the rules. A value only when there is no error. */
export function check(plan: NamedPlan): Outcome<ValidPlan> {
	const diagnostics: Diagnostic[] = [...checkSchema(plan), ...RULES.flatMap(({ run }) => run(plan))];
	return { value: hasErrors(diagnostics) ? undefined : (plan as ValidPlan), diagnostics };
}
