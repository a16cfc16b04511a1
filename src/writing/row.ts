/** How a rule of writing is put down: everything about it in one row, so that a new one is a new row. */

/** What a text of a plan is for; rules say where they hold. */
export type Role =
	/** 标题, 副标题 of the document or of what is within it. */
	| "title"
	/** A heading that stands on a line of its own. */
	| "heading"
	/** Sentences: paragraphs, items, headings that run into their text. */
	| "text"
	| "cell"
	/** Titles of tables and images. */
	| "caption"
	/** The name of an attachment. */
	| "attachment"
	/** Any other value: names of offices and people, numbers, dates. */
	| "field";

export const PROSE: readonly Role[] = ["title", "heading", "text", "cell", "caption", "attachment"];

export interface WritingRule {
	severity: "error" | "warning" | "info";
	/** PROSE where it is not said. */
	in?: readonly Role[];
	/** Genres by canonical name in which it does not hold. */
	notFor?: readonly string[];
	/**
	 * With the flag g; of one line: texts are searched all at once, a line each, so that `^` and `$` (flag m) are the ends
	 * of a paragraph and nothing may match a line break (`[ \u3000]` instead of `\s`). Made when it is looked for: most
	 * plans have nothing of what most rules need.
	 */
	find: () => RegExp;
	/** One of these characters, or words, is in every match; where a plan has none of them, nobody looks. */
	needs?: string | readonly string[];
	/** Also holds within “…” and 《…》, which are otherwise left as their author wrote them. */
	isQuotedToo?: boolean;
	/** About a number at the start of a paragraph: where gzfa numbers itself, ORDINAL-TYPED tells of one. */
	isOrdinal?: boolean;
	/** What to write instead, as for `String.replace`; absent where only the author can say. */
	put?: string | ((...match: string[]) => string);
	/** Whether putting it can change no meaning: `--fix` then does, `--fix=all` does anyway. */
	isSafe?: boolean;
	/** Made when somebody is told: most plans have none of most mistakes. */
	about: () => AboutWriting;
}

/** What people are told of a rule. */
export interface AboutWriting {
	/** The clause that says so, or the custom, in Chinese. */
	basis: string;
	/** What is wrong, a sentence without full stop; `{text}` is what was found, `{put}` what to write. */
	say: string;
	/** How to mend it. */
	mend: string;
	/** Texts that break the rule, each with the mended text where there is one. */
	wrong: readonly (readonly [wrong: string, right?: string])[];
	/** Texts that look like it and do not. */
	fine: readonly string[];
}

/** Checks the rows and keeps their names as types. */
export function rows<Id extends string>(table: Record<Id, WritingRule>): Record<Id, WritingRule> {
	return table;
}
