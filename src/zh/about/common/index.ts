import type { Common } from "./common.ts";
import { FIELDS_AND_GENRES } from "./fields.ts";
import { LOGIC } from "./logic.ts";
import { ORDINALS_AND_MARKS } from "./punctuation.ts";
import { NUMBERS_AND_WORDS } from "./words.ts";

/** All common mistakes, by chapters. */
export const COMMON: readonly (readonly [title: string, rows: readonly Common[]])[] = [
	["要素、标题、附件、文种", FIELDS_AND_GENRES],
	["层次序数、标点", ORDINALS_AND_MARKS],
	["数字、单位、词语", NUMBERS_AND_WORDS],
	["前后对照", LOGIC],
];
