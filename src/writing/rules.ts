/** Every rule of writing by its id. */

import { ATTACHMENTS } from "./attachments.ts";
import { DATES } from "./dates.ts";
import { DOCUMENT_NUMBERS } from "./document-numbers.ts";
import { ENDS } from "./ends.ts";
import { MARKS } from "./marks.ts";
import { NUMBERS } from "./numbers.ts";
import { ORDINALS } from "./ordinals.ts";
import { PUNCTUATION } from "./punctuation.ts";
import type { WritingRule } from "./row.ts";
import { TYPOS } from "./typos.ts";
import { UNITS } from "./units.ts";
import { WORDS } from "./words.ts";

const TABLE = {
	...DOCUMENT_NUMBERS,
	...DATES,
	...ATTACHMENTS,
	...PUNCTUATION,
	...MARKS,
	...ENDS,
	...ORDINALS,
	...NUMBERS,
	...UNITS,
	...WORDS,
	...TYPOS,
};

export type WritingCode = keyof typeof TABLE;

export const WRITING: Readonly<Record<WritingCode, WritingRule>> = TABLE;

export const WRITING_CODES = Object.keys(TABLE) as WritingCode[];

/** What a sentence says of something found; `put` only where it is known what to write. */
export interface WritingArgs {
	text: string;
	put?: string;
}
