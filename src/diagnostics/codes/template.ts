import type { Severity } from "../diagnostic.ts";

/** Loading, filling and shaping a template; `near` is the known name that was probably meant. */
export interface TemplateArgs {
	"TEMPLATE-TOO-LARGE": { limit: number };
	"TEMPLATE-CHARACTER": { codePoint: number };
	"TEMPLATE-NESTING": { limit: number };
	"TEMPLATE-SYNTAX": { near: string };
	"TEMPLATE-UNCLOSED-TAG": { tag: string };
	"TEMPLATE-UNCLOSED": { name: string };
	"TEMPLATE-MISMATCHED": { open: string; close: string; line: number };
	"TEMPLATE-STRAY": { tag: string };
	"TEMPLATE-RAW-OUTPUT": { tag: string };
	"TEMPLATE-RAW-BLOCK": { name: string };
	"TEMPLATE-DECORATOR": { tag: string };
	"TEMPLATE-PARENT-PATH": { path: string };
	"TEMPLATE-DYNAMIC-PARTIAL": { tag: string };
	"TEMPLATE-LITERAL": { text: string };
	"TEMPLATE-UNKNOWN-FIELD": { name: string; within: string; near?: string };
	"TEMPLATE-UNKNOWN-PARTIAL": { name: string; near?: string };
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
	"TEMPLATE-FULLWIDTH": { typed: string; meant: string };
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
	"TEMPLATE-SIGNED": { count: number };
	"TEMPLATE-SETTING": { option: string; typed: string; example: string };
}

export const TEMPLATE_SEVERITY: Record<keyof TemplateArgs, Severity> = {
	"TEMPLATE-TOO-LARGE": "error",
	"TEMPLATE-CHARACTER": "error",
	"TEMPLATE-NESTING": "error",
	"TEMPLATE-SYNTAX": "error",
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
	"TEMPLATE-HELPER-COUNT": "error",
	"TEMPLATE-HELPER-ARGUMENT": "error",
	"TEMPLATE-ELSE": "error",
	"TEMPLATE-FULLWIDTH": "error",
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
	"TEMPLATE-SIGNED": "error",
	"TEMPLATE-SETTING": "error",
};
