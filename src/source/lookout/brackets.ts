import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ScalarNode, SourceTree } from "../source.ts";

/** `【甲, 乙]`: closed as a list but not opened as one. */
const HALF_LIST = /^[【［].*\]$/;
/** `［甲，乙］`: a list all in full-width marks, if it is not text. */
const WIDE_LIST = /^［.*[,，、].*］$/;

/** A list in brackets that are text to YAML. */
export function wideBrackets(_tree: SourceTree, { style, text, span }: ScalarNode): Diagnostic[] {
	if (style !== "plain") return [];
	const isHalf = HALF_LIST.test(text);
	if (!isHalf && !WIDE_LIST.test(text)) return [];
	const place = { ...span, end: span.start + 1 };
	const severity = isHalf ? "error" : "warning";
	return [diagnostic("YAML-WIDE-BRACKET", place, { mark: text[0] as string }, severity)];
}
