import type { Severity } from "../diagnostic.ts";

/** Reading a plan as YAML. Snippets stand in the arguments as typed, cut when long. */
export interface YamlArgs {
	// the file as a whole
	"YAML-EMPTY": Record<string, never>;
	"YAML-MANY-DOCUMENTS": { count: number };
	"YAML-TOO-DEEP": { limit: number };
	"YAML-TOO-BIG": { limit: number };
	"YAML-ALIAS-CYCLE": { name: string };
	"YAML-MORE": { limit: number };
	"YAML-SYNTAX": { text: string };
	// indentation
	"YAML-TAB": Record<string, never>;
	/** `blank`: nothing else stands on the line; `more`: lines below with the same fault. */
	"YAML-FULLWIDTH-INDENT": { blank: boolean; more: number };
	/** `spaces`: those before the line; `expected`: those before the lines it could belong to; `first` in the file. */
	"YAML-BAD-INDENT": { text: string; spaces: number; expected: number[]; first: boolean };
	"YAML-KEY-UNDER-TEXT": { text: string; value: string };
	/** `key`: of the text above. */
	"YAML-ITEM-AFTER-TEXT": { text: string; key: string };
	"YAML-BLOCK-INDENT": { text: string; mark: string };
	"YAML-BLANK-INDENT": Record<string, never>;
	"YAML-FLOW-INDENT": { text: string; bracket: string };
	// the shape of a line
	/** `more`: lines below with the same fault. */
	"YAML-DASH-SPACE": { text: string; more: number };
	"YAML-ODD-DASH": { mark: string; text: string };
	"YAML-DASH-AFTER-KEY": { key: string };
	"YAML-COLON-SPACE": { key: string; text: string; more: number };
	/** `below`: the text that took the key in begins above it. */
	"YAML-FULLWIDTH-COLON": { key: string; more: number; below: boolean };
	"YAML-COLON-IN-VALUE": { text: string };
	/** `first`: nothing stands above it; `meant`: a word and the rest, parted by something else than a colon. */
	"YAML-NO-COLON": { text: string; first: boolean; meant?: { key: string; rest: string } };
	/** `key`: the line is `键: …`. */
	"YAML-NO-DASH": { text: string; key: boolean };
	"YAML-LONG-KEY": { limit: number };
	// how a value begins and ends
	"YAML-BAD-START": { mark: string; text: string };
	"YAML-BLOCK-HEADER": { mark: string; text: string };
	"YAML-TEXT-AFTER-QUOTE": { quoted: string; rest: string };
	"YAML-TEXT-AFTER-BRACKET": { bracket: string; rest: string };
	"YAML-UNCLOSED-QUOTE": { quote: string };
	"YAML-MIXED-QUOTE": { open: string; close: string };
	"YAML-UNCLOSED-BRACKET": { open: string; close: string };
	"YAML-MIXED-BRACKET": { open: string; close: string; typed: string };
	"YAML-UNOPENED-BRACKET": { bracket: string };
	"YAML-BAD-ESCAPE": { typed: string };
	"YAML-EXTRA-COMMA": Record<string, never>;
	"YAML-NO-COMMA": Record<string, never>;
	// words that would be lost
	"YAML-COMMENT-GLUED": { text: string };
	"YAML-ANCHOR-UNUSED": { anchor: string };
	"YAML-ALIAS-UNKNOWN": { alias: string };
	"YAML-TAG": { tag: string };
	"YAML-DUPLICATE-KEY": { key: string; line: number };
	"YAML-MERGE-KEY": Record<string, never>;
	"YAML-COMPLEX-KEY": { text: string };
	"YAML-PLACEHOLDER": { text: string };
	"YAML-BAD-CHARACTER": { codePoint: number };
	/** Of no width, or a byte order mark: nobody sees it. */
	"YAML-INVISIBLE": { codePoint: number };
	// what would silently be something else
	"YAML-LINES-JOINED": { text: string };
	"YAML-FOLDED": { before: string; after: string };
	"YAML-FULLWIDTH-PIPE": { mark: string };
	"YAML-WIDE-BRACKET": { mark: string };
	/** `＃`; `line`: it begins the line. */
	"YAML-WIDE-HASH": { text: string; line: boolean };
	"YAML-FLOW-COLON": { key: string; text: string };
	"YAML-FLOW-COMMA": { mark: string };
	"YAML-FLOW-TORN": { text: string };
	"YAML-FLOW-NUMBER": { text: string };
}

export const YAML_SEVERITY: Record<keyof YamlArgs, Severity> = {
	"YAML-EMPTY": "error",
	"YAML-MANY-DOCUMENTS": "error",
	"YAML-TOO-DEEP": "error",
	"YAML-TOO-BIG": "error",
	"YAML-ALIAS-CYCLE": "error",
	"YAML-MORE": "error",
	"YAML-SYNTAX": "error",
	"YAML-TAB": "error",
	"YAML-FULLWIDTH-INDENT": "error",
	"YAML-BAD-INDENT": "error",
	"YAML-KEY-UNDER-TEXT": "error",
	"YAML-ITEM-AFTER-TEXT": "error",
	"YAML-BLOCK-INDENT": "error",
	"YAML-BLANK-INDENT": "error",
	"YAML-FLOW-INDENT": "error",
	"YAML-DASH-SPACE": "error",
	"YAML-ODD-DASH": "error",
	"YAML-DASH-AFTER-KEY": "error",
	"YAML-COLON-SPACE": "error",
	"YAML-FULLWIDTH-COLON": "error",
	"YAML-COLON-IN-VALUE": "error",
	"YAML-NO-COLON": "error",
	"YAML-NO-DASH": "error",
	"YAML-LONG-KEY": "error",
	"YAML-BAD-START": "error",
	"YAML-BLOCK-HEADER": "error",
	"YAML-TEXT-AFTER-QUOTE": "error",
	"YAML-TEXT-AFTER-BRACKET": "error",
	"YAML-UNCLOSED-QUOTE": "error",
	"YAML-MIXED-QUOTE": "error",
	"YAML-UNCLOSED-BRACKET": "error",
	"YAML-MIXED-BRACKET": "error",
	"YAML-UNOPENED-BRACKET": "error",
	"YAML-BAD-ESCAPE": "error",
	"YAML-EXTRA-COMMA": "error",
	"YAML-NO-COMMA": "error",
	"YAML-COMMENT-GLUED": "error",
	"YAML-ANCHOR-UNUSED": "error",
	"YAML-ALIAS-UNKNOWN": "error",
	"YAML-TAG": "error",
	"YAML-DUPLICATE-KEY": "error",
	"YAML-MERGE-KEY": "error",
	"YAML-COMPLEX-KEY": "error",
	"YAML-PLACEHOLDER": "error",
	"YAML-BAD-CHARACTER": "error",
	"YAML-INVISIBLE": "warning",
	"YAML-LINES-JOINED": "error",
	"YAML-FOLDED": "warning",
	"YAML-FULLWIDTH-PIPE": "error",
	"YAML-WIDE-BRACKET": "error",
	"YAML-WIDE-HASH": "error",
	"YAML-FLOW-COLON": "error",
	"YAML-FLOW-COMMA": "warning",
	"YAML-FLOW-TORN": "error",
	"YAML-FLOW-NUMBER": "warning",
};
