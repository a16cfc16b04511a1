import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { TYPED_ORDINAL } from "../../standard/ordinals.ts";
import { findWord, NUMBERINGS, WORDS, WORDS_LATER } from "../language/words.ts";

/** A line as the author typed it, from its sign on. */
export interface TypedLine {
	sign: string;
	/** What stands behind the sign, blanks trimmed in front. */
	rest: string;
	/** A tag follows on the same line. */
	open: boolean;
	/** A `#` here gets a number from the program. */
	numbered: boolean;
	/** Other names of fields, with the word that carries them. */
	also: ReadonlyMap<string, string> | undefined;
}

/** What is wrong with a line that begins with `#` or `@`; `span` is that of the sign. */
export function lineFault(line: TypedLine, span: Span): Diagnostic | undefined {
	return line.sign.startsWith("#") ? hashFault(line, span) : wordFault(line, line.sign.slice(1), span);
}

function hashFault({ sign, rest, numbered }: TypedLine, span: Span): Diagnostic | undefined {
	if (sign !== "#") return diagnostic("TEMPLATE-HASHES", span, { typed: sign });
	const typed = numbered ? TYPED_ORDINAL.exec(rest)?.[0].trim() : undefined;
	return typed ? diagnostic("TEMPLATE-TYPED-NUMBER", span, { typed }) : undefined;
}

function wordFault(line: TypedLine, word: string, span: Span): Diagnostic | undefined {
	const { rest, open } = line;
	if (WORDS_LATER.has(word)) return diagnostic("TEMPLATE-WORD-LATER", span, { word });
	if (!findWord(word)) return unknownWord(line, word, span);
	const mark = /^[：:，,、。；]/.exec(rest)?.[0];
	// @接 may bring a mark onto the line before.
	if (mark && word !== "接") return diagnostic("TEMPLATE-WORD-MARK", span, { word, mark });
	if (word === "表头" || word === "行") return strayCell(word, rest, span);
	if (word !== "层次序数") return undefined;
	const value = rest.trim();
	if (!open && Object.hasOwn(NUMBERINGS, value)) return undefined;
	return diagnostic("TEMPLATE-NUMBERING", span, { typed: value });
}

function unknownWord({ rest, also }: TypedLine, word: string, span: Span): Diagnostic {
	const apart = word === "" ? /^[\p{L}\p{N}]{1,10}/u.exec(rest)?.[0] : undefined;
	if (apart && findWord(apart))
		return diagnostic("TEMPLATE-WRITTEN-AS", span, { typed: `@ ${apart}`, meant: `@${apart}` });
	const near = meantWord(word, also);
	return diagnostic("TEMPLATE-UNKNOWN-WORD", span, { word, ...(near ? { near } : {}) });
}

/** 标题关于 is 标题 with text stuck to it, 主送 the beginning of 主送机关, 落款 another name of 署名. */
function meantWord(word: string, also: TypedLine["also"]): string | undefined {
	const names = WORDS.map((one) => one.word);
	const called = also?.get(word);
	if (called && findWord(called)) return called;
	const stuck = names
		.filter((one) => one.length > 1 && word.startsWith(one))
		.sort((a, b) => b.length - a.length)[0];
	const begun = word.length > 1 ? names.find((one) => one.startsWith(word)) : undefined;
	// Of words that differ alike the one of the same length: 付标题 is 副标题, not 标题.
	const likely = nearest(
		word,
		names.filter((one) => one.length === word.length),
	);
	return stuck ?? begun ?? likely ?? nearest(word, names);
}

function strayCell(word: string, rest: string, span: Span): Diagnostic | undefined {
	const text = /^[^|\r\n]*/.exec(rest)?.[0].trim();
	return text ? diagnostic("TEMPLATE-CELL", span, { word, text }) : undefined;
}
