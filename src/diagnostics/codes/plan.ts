import type { Severity, Span } from "../diagnostic.ts";

/** What a plan says or fails to say. `field` is the key as typed, or the standard name where nothing was typed. */
export interface PlanArgs {
	"PLAN-NOT-MAPPING": { got: "list" | "text" };
	"GENRE-UNKNOWN": { name: string; near?: string };
	/** `why`: no text can have such a name. */
	"VARIABLE-UNUSED": { name: string; why?: "empty" | "marks" | "lines" | "long" };
	/** Not declared, but nearly `near`. */
	"VARIABLE-NEAR": { name: string; near: string };
	"ARTICLE-UNKNOWN": { name: string; near?: string };
	"ARTICLE-TWICE": { name: string; line: number };
	/** A file that the plan names: `root` is the folder that it must be in. */
	"REFERENCE-OUTSIDE": { path: string; root: string };
	"REFERENCE-MISSING": { path: string; folder: string };
	"REFERENCE-UNREADABLE": { path: string; reason: string };
	"REFERENCE-TOO-LARGE": { path: string; bytes: number; limit: number };
	"REFERENCE-CYCLE": { path: string; chain: string[] };
	"REFERENCE-DEEP": { limit: number };
	"REFERENCE-MANY": { files: number; bytes: number };
	"REFERENCE-FAULTY": { path: string; count: number };
	"IMAGE-FORM": { path: string };
	"CSV-EMPTY": { path: string };
	/** `lines`: of the file, all of them rows as it seems, that have come into one cell. */
	"CSV-QUOTES": { row: number; lines?: number };
	"ARTICLES-AND-CHAPTERS": { articles: string };
	"ATTACHMENT-NESTED": { name: string };
	"ATTACHMENT-TWO-BODIES": { field: string };
	"GENRE-NEEDS": { genre: string; fields: string[] };
	"SIGNATORY-MISSING": { genre: string };
	"SEAL-UNUSED": { field: string };
	/** Images of seals, and names that have one each. */
	"SEAL-COUNT": { images: number; names: number; signed: boolean };
	/** `here`: the keys that may stand there, empty at the top of the plan. `setting`: of a file that is no plan. */
	"FIELD-UNKNOWN": { field: string; near?: string; here: string[]; setting?: true };
	"FIELD-TWICE": { field: string; other: string; line: number };
	"FIELD-MISSING": { field: string };
	/** `needed`: nothing goes without it. */
	"FIELD-EMPTY": { field: string; needed: boolean };
	/** `index`: which entry of the field, and which of that entry's own. */
	"ITEM-EMPTY": { field: string; index: number[] };
	/**
	 * `keys`: those that a mapping there is written with. `setting`: of a file that is no plan. `brought`: the other file
	 * that it has come from.
	 */
	"FIELD-TYPE": {
		field: string;
		index: number[];
		want: string[];
		got: "text" | "list" | "mapping";
		keys: string[];
		setting?: true;
		brought?: string;
	};
	"FIELD-VALUE": { field: string; value: string; allowed: string[] };
	/** `sentence`: how it is written; empty where the genre does not say. */
	"FIELD-FORM": { field: string; text: string; sentence: string };
	"TEXT-AS-MAPPING": { text: string };
	"BRACKETS-LOST": { text: string };
	PLACEHOLDER: { text: string };
	/** `fonts`: those of the profile that have GB 2312 alone; `count`: how often the character stands in the plan. */
	"FONT-LACKS": { character: string; fonts: string[]; count: number };
	"SECTION-UNKNOWN": { name: string; near?: string };
	"BODY-MISSING": Record<string, never>;
	"BODY-AND-SECTIONS": { section: string; preamble: boolean };
	"LEVEL-TOO-DEEP": Record<string, never>;
	"DATE-FORM": { field: string; text: string };
	"DATE-INVALID": { text: string };
	/** Of a text that a genre says is one of these. */
	"VALUE-FORM": { field: string; text: string; is: "date" | "day" | "whole" | "number" };
	"DATE-MISSING": { draft: boolean };
	"DATE-NO-DAY": { text: string };
	"DATE-ORDER": { from: string; to: string };
	"PRINT-BEFORE-DATE": { printed: string; date: string };
	"PERIOD-AS-TYPED": { text: string };
	/** `pasted`: cells are parted by Tab; `head`: where the row stands that all others are measured by. */
	"ROW-LENGTH": { row: number; got: number; want: number; torn: boolean; pasted: boolean; head?: Span };
	"COLUMN-COUNT": { field: string; got: number; want: number };
	"ROW-COUNT": { field: string; got: number; want: number };
	"ORDINAL-TYPED": { ordinal: string };
	/** Each of `missing` lists names of which one would do. */
	/** `fits`: one of them is a section, which a free one may stand for. */
	"SECTION-USUAL": { genre: string; missing: string[][]; fits: boolean };
	"SECTION-ORDER": { section: string; before: string; genre: string };
	"HEAD-WITHOUT-LAYOUT": { field: string };
	"HEAD-INCOMPLETE": { layout: string; fields: string[] };
	"ITEM-NAMELESS": Record<string, never>;
	"ATTACHMENT-LISTED": { name: string };
	/** `text`: the first words that are not printed, empty for a heading; `within`: the key at the top. */
	"TEXT-UNPLACED": { key: string; within?: string; text: string };
}

export const PLAN_SEVERITY: Record<keyof PlanArgs, Severity> = {
	"PLAN-NOT-MAPPING": "error",
	"GENRE-UNKNOWN": "error",
	"VARIABLE-UNUSED": "warning",
	"VARIABLE-NEAR": "warning",
	"ARTICLE-UNKNOWN": "error",
	"ARTICLE-TWICE": "error",
	"REFERENCE-OUTSIDE": "error",
	"REFERENCE-MISSING": "error",
	"REFERENCE-UNREADABLE": "error",
	"REFERENCE-TOO-LARGE": "error",
	"REFERENCE-CYCLE": "error",
	"REFERENCE-DEEP": "error",
	"REFERENCE-MANY": "error",
	"REFERENCE-FAULTY": "error",
	"IMAGE-FORM": "error",
	"CSV-EMPTY": "error",
	"CSV-QUOTES": "error",
	"ARTICLES-AND-CHAPTERS": "error",
	"ATTACHMENT-NESTED": "error",
	"ATTACHMENT-TWO-BODIES": "error",
	"GENRE-NEEDS": "warning",
	"SIGNATORY-MISSING": "error",
	"SEAL-UNUSED": "warning",
	"SEAL-COUNT": "warning",
	"FIELD-UNKNOWN": "error",
	"FIELD-TWICE": "error",
	"FIELD-MISSING": "error",
	"FIELD-EMPTY": "error",
	"ITEM-EMPTY": "error",
	"FIELD-TYPE": "error",
	"FIELD-VALUE": "error",
	"FIELD-FORM": "error",
	"TEXT-AS-MAPPING": "error",
	"BRACKETS-LOST": "warning",
	PLACEHOLDER: "warning",
	"FONT-LACKS": "warning",
	"SECTION-UNKNOWN": "error",
	"BODY-MISSING": "error",
	"BODY-AND-SECTIONS": "error",
	"LEVEL-TOO-DEEP": "error",
	"DATE-FORM": "error",
	"DATE-INVALID": "error",
	"VALUE-FORM": "error",
	"DATE-MISSING": "error",
	"DATE-NO-DAY": "error",
	"DATE-ORDER": "error",
	"PRINT-BEFORE-DATE": "error",
	"PERIOD-AS-TYPED": "info",
	"ROW-LENGTH": "error",
	"COLUMN-COUNT": "error",
	"ROW-COUNT": "error",
	"ORDINAL-TYPED": "warning",
	"SECTION-USUAL": "warning",
	"SECTION-ORDER": "info",
	"HEAD-WITHOUT-LAYOUT": "warning",
	"HEAD-INCOMPLETE": "warning",
	"ITEM-NAMELESS": "error",
	"ATTACHMENT-LISTED": "warning",
	"TEXT-UNPLACED": "warning",
};
