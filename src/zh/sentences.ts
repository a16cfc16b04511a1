import type { Code, Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic.ts";
import { WRITING, type WritingArgs, type WritingCode } from "../writing/rules.ts";
import { COMPOSE_SENTENCES } from "./compose.ts";
import { DATA_SENTENCES } from "./data.ts";
import { FIELDS_SENTENCES } from "./fields.ts";
import { FILE_SENTENCES } from "./file.ts";
import { LOGIC_SENTENCES } from "./logic.ts";
import { PLAN_SENTENCES } from "./plan.ts";
import { PROFILE_SENTENCES } from "./profile.ts";
import { PROJECT_SENTENCES } from "./project.ts";
import { PROSE_SENTENCES } from "./prose.ts";
import type { Sentence, Sentences } from "./sentence.ts";
import { SETTLED_SENTENCES } from "./settled.ts";
import { TEMPLATE_SENTENCES } from "./template.ts";
import { YAML_SENTENCES } from "./yaml.ts";

const SENTENCES: Sentences<Omit<DiagnosticArgs, WritingCode>> = {
	...FILE_SENTENCES,
	...YAML_SENTENCES,
	...PLAN_SENTENCES,
	...COMPOSE_SENTENCES,
	...DATA_SENTENCES,
	...TEMPLATE_SENTENCES,
	...PROJECT_SENTENCES,
	...PROFILE_SENTENCES,
	...PROSE_SENTENCES,
	...FIELDS_SENTENCES,
	...LOGIC_SENTENCES,
	...SETTLED_SENTENCES,
};

/** What a clerk reads of a diagnostic. */
export function sentenceOf<C extends Code>({ code, args }: Diagnostic<C>): Sentence {
	const rule = WRITING[code as WritingCode];
	if (rule) return ofWriting(rule.about(), args as WritingArgs);
	const sentences = SENTENCES as Record<string, (args: DiagnosticArgs[C]) => Sentence>;
	return (sentences[code] as (args: DiagnosticArgs[C]) => Sentence)(args as DiagnosticArgs[C]);
}

function ofWriting({ say, mend }: { say: string; mend: string }, { text, put = "" }: WritingArgs): Sentence {
	const filled = (words: string) =>
		words.replaceAll("{text}", () => text.trim()).replaceAll("{put}", () => put);
	return { message: `${filled(say)}。`, hint: filled(mend) };
}
