import type { Code, Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic.ts";
import { FILE_SENTENCES } from "./file.ts";
import { PLAN_SENTENCES } from "./plan.ts";
import { PROFILE_SENTENCES } from "./profile.ts";
import { PROJECT_SENTENCES } from "./project.ts";
import type { Sentence, Sentences } from "./sentence.ts";
import { TEMPLATE_SENTENCES } from "./template.ts";
import { YAML_SENTENCES } from "./yaml.ts";

const SENTENCES: Sentences<DiagnosticArgs> = {
	...FILE_SENTENCES,
	...YAML_SENTENCES,
	...PLAN_SENTENCES,
	...TEMPLATE_SENTENCES,
	...PROJECT_SENTENCES,
	...PROFILE_SENTENCES,
};

/** What a clerk reads of a diagnostic. */
export function sentenceOf<C extends Code>({ code, args }: Diagnostic<C>): Sentence {
	return (SENTENCES[code] as (args: DiagnosticArgs[C]) => Sentence)(args as DiagnosticArgs[C]);
}
