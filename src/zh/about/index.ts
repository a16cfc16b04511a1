import type { About } from "../sentence.ts";
import { FIELDS_ABOUT } from "./fields.ts";
import { LOGIC_ABOUT } from "./logic.ts";
import { PLAN_ABOUT } from "./plan.ts";
import { PROSE_ABOUT } from "./prose.ts";
import { SETTLED_ABOUT } from "./settled.ts";

/** What the docs say of each rule that is an algorithm; a rule of writing says it in its row. */
export const ABOUT: Readonly<Record<string, About>> = {
	...PLAN_ABOUT,
	...PROSE_ABOUT,
	...FIELDS_ABOUT,
	...LOGIC_ABOUT,
	...SETTLED_ABOUT,
};
