import type { About } from "../sentence.ts";
import { FIELDS_ABOUT } from "./fields.ts";
import { LOGIC_ABOUT } from "./logic.ts";
import { PLAN_ABOUT } from "./plan.ts";
import { PROSE_ABOUT } from "./prose.ts";
import { SETTLED_ABOUT } from "./settled.ts";

/** What the docs say of each rule that is an algorithm, by chapters; a rule of writing says it in its row. */
export const CHAPTERS: readonly (readonly [title: string, about: Readonly<Record<string, About>>])[] = [
	["计划整体", PLAN_ABOUT],
	["标点和序数", PROSE_ABOUT],
	["要素、标题、附件", FIELDS_ABOUT],
	["前后对照", LOGIC_ABOUT],
	["“不查”的注释", SETTLED_ABOUT],
];

export const ABOUT: Readonly<Record<string, About>> = Object.assign(
	{},
	...CHAPTERS.map(([, about]) => about),
);
