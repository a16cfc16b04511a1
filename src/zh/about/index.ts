import type { About } from "../sentence.ts";
import { LOGIC_ABOUT } from "./logic.ts";
import { PLAN_ABOUT } from "./plan.ts";
import { PROSE_ABOUT } from "./prose.ts";
import { SETTLED_ABOUT } from "./settled.ts";

/** What the docs say of each rule that is an algorithm; a rule of writing says it in its row. */
export const ABOUT: Readonly<Record<string, About>> = {
	...LOGIC_ABOUT,
	...PLAN_ABOUT,
	...LOGIC_ABOUT,
	...PROSE_ABOUT,
	...SETTLED_ABOUT,
};
