import type { Severity } from "../diagnostic.ts";

/** Loading, filling and shaping a template; `near` is the known name that was probably meant. */
export interface TemplateArgs {
	"TEMPLATE-TOO-LARGE": { limit: number };
	"TEMPLATE-MANY-TAGS": { limit: number };
	"TEMPLATE-LONG-TAG": { limit: number };
	"TEMPLATE-EMPTY": Record<string, never>;
	"TEMPLATE-CHARACTER": { codePoint: number };
	"TEMPLATE-NESTING": { limit: number };
	"TEMPLATE-SYNTAX": { near: string };
	"TEMPLATE-EMPTY-TAG": Record<string, never>;
	/** Braces that are not as many on the left as on the right. */
	"TEMPLATE-BRACES": { tag: string; meant: string };
	/** `computes`: an operator of arithmetic; else of comparison. */
	"TEMPLATE-OPERATOR": { operator: string; computes: boolean };
	/** Known by another spelling: of other languages, without its sign, in Chinese. */
	"TEMPLATE-WRITTEN-AS": { typed: string; meant: string };
	"TEMPLATE-MARK-INSIDE": { name: string; field: string };
	"TEMPLATE-SEVERAL": { typed: string; meant: string };
	"TEMPLATE-WORD-INSIDE": { word: string };
	"TEMPLATE-UNCLOSED-TAG": { tag: string };
	"TEMPLATE-UNCLOSED": { name: string };
	/** `outer`: a block around is called so, and the one opened last was not closed. */
	"TEMPLATE-MISMATCHED": { open: string; close: string; line: number; outer: boolean };
	"TEMPLATE-STRAY": { tag: string };
	"TEMPLATE-RAW-OUTPUT": { tag: string };
	"TEMPLATE-RAW-BLOCK": { name: string };
	"TEMPLATE-DECORATOR": { tag: string };
	"TEMPLATE-PARENT-PATH": { path: string };
	"TEMPLATE-DYNAMIC-PARTIAL": { tag: string };
	"TEMPLATE-LITERAL": { text: string };
	/** `called`: what the language calls it; `atRoot`: a field of the whole document; `silent`: known to plans only. */
	"TEMPLATE-UNKNOWN-FIELD": {
		name: string;
		within: string;
		near?: string;
		called?: string;
		atRoot?: boolean;
		silent?: boolean;
	};
	"TEMPLATE-UNKNOWN-PARTIAL": { name: string; near?: string };
	/** A partial of the program where its fields are not; `within` what is here. */
	"TEMPLATE-PARTIAL-CONTEXT": { name: string; within?: string; example: string };
	"TEMPLATE-UNKNOWN-HELPER": { name: string; near?: string };
	"TEMPLATE-UNKNOWN-BLOCK": { name: string; near?: string; field: boolean };
	"TEMPLATE-UNKNOWN-OPTION": { block: string; option: string; known: string[] };
	"TEMPLATE-UNKNOWN-WORD": { word: string; near?: string };
	"TEMPLATE-WORD-LATER": { word: string };
	"TEMPLATE-NOT-TEXT": { name: string; is: "list" | "record" | "flag" | "setting" };
	"TEMPLATE-NOT-LIST": { name: string };
	"TEMPLATE-NOT-FLAG": { name: string; option: string };
	"TEMPLATE-NO-FIELDS": { name: string; list: boolean };
	"TEMPLATE-ARGUMENTS": { name: string; example: string };
	"TEMPLATE-LEVEL": { typed: string };
	/** No `most` when there is no end. */
	"TEMPLATE-HELPER-COUNT": { helper: string; given: number; least: number; most?: number; example: string };
	/** `kind` is what the argument ought to be: see `ParamKind` of the template language. */
	"TEMPLATE-HELPER-ARGUMENT": {
		helper: string;
		nth: number;
		kind: "text" | "list" | "count" | "size" | "number" | "typed" | "condition" | "plain";
		choices: string[];
		example: string;
	};
	"TEMPLATE-ELSE": { name: string };
	"TEMPLATE-FULLWIDTH": { typed: string; meant: string; inTag?: boolean };
	"TEMPLATE-WORD-MARK": { word: string; mark: string };
	"TEMPLATE-INDENT": { sign: string };
	/** What stands in other signs than braces, or in too few, and is a field. */
	"TEMPLATE-LOOKS-LIKE-SLOT": { typed: string; meant: string };
	"TEMPLATE-FOREIGN": { typed: string; kind: "bold" | "comment" | "bullet" };
	"TEMPLATE-TYPED-NUMBER": { typed: string };
	"TEMPLATE-HASHES": { typed: string };
	"TEMPLATE-NUMBERING": { typed: string };
	"TEMPLATE-NO-BLOCK": { name: string };
	"TEMPLATE-BLOCK-UNUSED": { name: string };
	"TEMPLATE-ENDLESS": { limit: number };
	"TEMPLATE-TOO-DEEP": { limit: number };
	"TEMPLATE-MISPLACED": { word: string; within: string; needs?: string };
	"TEMPLATE-HEADING-LATE": { twice: boolean };
	"TEMPLATE-WORD-TWICE": { word: string };
	"TEMPLATE-CELL": { word: string; text: string };
	/** A row that has not as many cells as most; cells that a merged one covers do not count. */
	"TEMPLATE-ROW-CELLS": { cells: number; columns: number };
	/** 列宽 or 对齐 for another number of columns than there are. */
	"TEMPLATE-COLUMNS": { option: string; given: number; columns: number };
	/** `outside` the table, `across` from the head into the rows below, `twice`: shares cells with `other`. */
	"TEMPLATE-MERGE": {
		range: string;
		is: "outside" | "across" | "twice";
		rows: number;
		columns: number;
		other?: string;
	};
	/** Words in cells that the `first` of the range covers. */
	"TEMPLATE-MERGE-FILLED": { range: string; first: string; filled: { cell: string; text: string }[] };
	"TEMPLATE-SIGNED": { count: number };
	"TEMPLATE-SETTING": { option: string; typed: string; example: string };
}

export const TEMPLATE_SEVERITY: Record<keyof TemplateArgs, Severity> = {
	"TEMPLATE-TOO-LARGE": "error",
	"TEMPLATE-MANY-TAGS": "error",
	"TEMPLATE-LONG-TAG": "error",
	"TEMPLATE-EMPTY": "error",
	"TEMPLATE-CHARACTER": "error",
	"TEMPLATE-NESTING": "error",
	"TEMPLATE-SYNTAX": "error",
	"TEMPLATE-EMPTY-TAG": "error",
	"TEMPLATE-BRACES": "error",
	"TEMPLATE-OPERATOR": "error",
	"TEMPLATE-WRITTEN-AS": "error",
	"TEMPLATE-MARK-INSIDE": "error",
	"TEMPLATE-SEVERAL": "error",
	"TEMPLATE-WORD-INSIDE": "error",
	"TEMPLATE-UNCLOSED-TAG": "error",
	"TEMPLATE-UNCLOSED": "error",
	"TEMPLATE-MISMATCHED": "error",
	"TEMPLATE-STRAY": "error",
	"TEMPLATE-RAW-OUTPUT": "error",
	"TEMPLATE-RAW-BLOCK": "error",
	"TEMPLATE-DECORATOR": "error",
	"TEMPLATE-PARENT-PATH": "error",
	"TEMPLATE-DYNAMIC-PARTIAL": "error",
	"TEMPLATE-LITERAL": "error",
	"TEMPLATE-UNKNOWN-FIELD": "error",
	"TEMPLATE-UNKNOWN-PARTIAL": "error",
	"TEMPLATE-PARTIAL-CONTEXT": "error",
	"TEMPLATE-UNKNOWN-HELPER": "error",
	"TEMPLATE-UNKNOWN-BLOCK": "error",
	"TEMPLATE-UNKNOWN-OPTION": "error",
	"TEMPLATE-UNKNOWN-WORD": "error",
	"TEMPLATE-WORD-LATER": "error",
	"TEMPLATE-NOT-TEXT": "error",
	"TEMPLATE-NOT-LIST": "error",
	"TEMPLATE-NOT-FLAG": "error",
	"TEMPLATE-NO-FIELDS": "error",
	"TEMPLATE-ARGUMENTS": "error",
	"TEMPLATE-LEVEL": "error",
	"TEMPLATE-HELPER-COUNT": "error",
	"TEMPLATE-HELPER-ARGUMENT": "error",
	"TEMPLATE-ELSE": "error",
	"TEMPLATE-FULLWIDTH": "error",
	"TEMPLATE-WORD-MARK": "error",
	"TEMPLATE-INDENT": "error",
	// It would print, as typed: told, but not in the way.
	"TEMPLATE-LOOKS-LIKE-SLOT": "warning",
	"TEMPLATE-FOREIGN": "warning",
	"TEMPLATE-TYPED-NUMBER": "warning",
	"TEMPLATE-HASHES": "error",
	"TEMPLATE-NUMBERING": "error",
	"TEMPLATE-NO-BLOCK": "error",
	"TEMPLATE-BLOCK-UNUSED": "error",
	"TEMPLATE-ENDLESS": "error",
	"TEMPLATE-TOO-DEEP": "error",
	"TEMPLATE-MISPLACED": "error",
	"TEMPLATE-HEADING-LATE": "error",
	"TEMPLATE-WORD-TWICE": "error",
	"TEMPLATE-CELL": "error",
	"TEMPLATE-ROW-CELLS": "error",
	"TEMPLATE-COLUMNS": "error",
	"TEMPLATE-MERGE": "error",
	"TEMPLATE-MERGE-FILLED": "error",
	"TEMPLATE-SIGNED": "error",
	"TEMPLATE-SETTING": "error",
};
