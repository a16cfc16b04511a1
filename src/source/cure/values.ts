import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineEnd, lineOf, lineStart } from "../position.ts";
import { quoted } from "../typed.ts";
import {
	type Cure,
	edit,
	inQuotes,
	lineBreak,
	lookAt,
	type Patient,
	safe,
	safeIf,
	unsafe,
	valueOn,
} from "./line.ts";

const HAN = /\p{Script=Han}/u;

/** `@甲`, `%甲`, `[2026]12号`: what is only text goes into quotes, and prints as it was typed. */
export function textInQuotes({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const put = inQuotes(source, span.start);
	return put && safe(put);
}

/** `[待定]市直单位` is text; `[甲, 乙]、[丙]` may have been meant as a list. */
export function afterBracket({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const put = inQuotes(source, span.start);
	return put && safeIf(!/[,，、]/.test(source.text.slice(put.span.start, span.start)), put);
}

export function placeholder({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const put = inQuotes(source, span.start);
	return put && unsafe(put);
}

/** `| 甲` on one line; `>50%` is text. */
export function blockHeader({ source }: Patient, one: Diagnostic<"YAML-BLOCK-HEADER">): Cure | undefined {
	const { span, args } = one;
	if (args.mark === ">") {
		const put = inQuotes(source, span.start);
		return put && safeIf(/^\s*[\d=]/.test(args.text), put);
	}
	const line = lineOf(source, span.start);
	const { lead, isKey, isItem } = lookAt(source, line);
	const below = lookAt(source, line + 1);
	const own = lead + (isKey || !isItem ? 2 : 0);
	const indent = below.words !== "" && below.indent > lead - (isKey ? 0 : 1) ? below.indent : own;
	const blanks = /^[ \t\u3000]*/.exec(source.text.slice(span.end))?.[0].length ?? 0;
	return safe(edit(source, span.end, span.end + blanks, lineBreak(source) + " ".repeat(indent)));
}

/** `"十五五"规划`: quotes of the text, which Chinese has its own for. */
export function afterQuote({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const value = valueOn(source, span.start);
	if (!value || value.start > span.start) return undefined;
	const text = source.text.slice(value.start, value.end);
	const whole = (put: string) => edit(source, value.start, value.end, put);
	if (text.startsWith("'")) return /["\\]/.test(text) ? undefined : safe(whole(`"${text}"`));
	if (!text.startsWith('"') || text.includes("\\")) return undefined;
	const parts = text.split('"');
	const paired = (pieces: string[]) => pieces.map((part, i) => (i % 2 === 1 ? `“${part}”` : part)).join("");
	// `"围绕"十五五"谋划"`: the outer ones may be YAML's.
	if (parts.length > 4 && text.endsWith('"'))
		return unsafe(whole(`"${paired(text.slice(1, -1).split('"'))}"`));
	const isPaired = parts.length % 2 === 1 && parts.every((part, i) => i % 2 === 0 || HAN.test(part));
	return safe(whole(isPaired ? paired(parts) : quoted(text)));
}

/** Closed at the end of its line: where it was meant to end only its author knows. */
export function unclosedQuote({ source }: Patient, one: Diagnostic<"YAML-UNCLOSED-QUOTE">): Cure | undefined {
	const value = valueOn(source, one.span.start);
	if (!value || value.start !== one.span.start) return undefined;
	return unsafe(edit(source, value.end, value.end, one.args.quote));
}

/** `"甲”乙` is a quotation; `"甲”` may be one, or a text put in quotes for YAML. */
export function mixedQuote(
	{ source }: Patient,
	{ span, args }: Diagnostic<"YAML-MIXED-QUOTE">,
): Cure | undefined {
	const value = valueOn(source, span.start);
	if (!value || source.text[value.start] !== args.open || !/[”’]/.test(args.close)) return undefined;
	const wide = args.open === '"' ? "“" : "‘";
	return safeIf(span.end < value.end, edit(source, value.start, value.start + 1, wide));
}

/** `"C:\temp"`: in single quotes a backslash is a backslash. */
export function badEscape({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const value = valueOn(source, span.start);
	if (!value) return undefined;
	const text = source.text.slice(value.start, value.end);
	const inner = /^"([^"']*)"$/.exec(text)?.[1];
	if (inner === undefined) return undefined;
	const isPath = /(?<![A-Za-z])[A-Za-z]:\\|^\\\\/.test(inner);
	const isPlain = isPath || !/\\(?:[nt0abefrv"\\/ _NLP]|x[0-9a-f]{2}|u[0-9a-f]{4})/i.test(inner);
	return safeIf(isPlain, edit(source, value.start, value.end, quoted(inner)));
}

/** `3号楼 #2会议室` is a number of a room; `#待核` may be a note to oneself. */
export function gluedComment({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const typed = source.text.slice(span.start, span.end);
	const value = valueOn(source, span.start) ?? valueOn(source, span.start - 1);
	const start = value?.start ?? span.start;
	const before = source.text.slice(lineStart(source, lineOf(source, start)), start);
	if (/[[{]/.test(source.text.slice(start, span.start)) || !/(?:- |: )\s*$/.test(before)) return undefined;
	if (/^["']/.test(source.text.slice(start))) return undefined;
	const note = / #(?:\s|$)/.exec(typed);
	const end = span.start + (note ? note.index : typed.trimEnd().length);
	return safeIf(/^#[A-Za-z]?\d/.test(typed), edit(source, start, end, quoted(source.text.slice(start, end))));
}

/** `&领导小组 名单` is text; `&a` above a list is a real anchor that nobody uses. */
export function unusedAnchor({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	// A list below or behind it: the anchor is one, only its alias is mistyped or gone.
	if (/^[ \t]+[[{|>]/.test(source.text.slice(span.end))) return undefined;
	const put = inQuotes(source, span.start);
	if (put) return safeIf(HAN.test(source.text.slice(span.start, span.end)), put);
	const isAlone = source.text.slice(span.end, lineEnd(source, lineOf(source, span.start))).trim() === "";
	const blank = source.text[span.start - 1] === " " ? 1 : 0;
	return isAlone ? unsafe(edit(source, span.start - blank, span.end, "")) : undefined;
}

/** `**市` for a name to be filled in. */
export function unknownAlias({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const typed = source.text.slice(span.start, span.end);
	const { start, words } = lookAt(source, lineOf(source, span.start));
	const stars = /^\*+/.exec(typed)?.[0].length ?? 0;
	const rest = words.slice(span.start - start + stars);
	if (!HAN.test(typed[stars] ?? "") || source.text.includes(`&${typed[stars]}`)) return undefined;
	// `**甲**` is what other programs print bold.
	const bold = /^[^*]+(\*+)$/.exec(rest)?.[1];
	if (bold?.length === stars) {
		const end = start + words.length;
		return unsafe(edit(source, span.start, span.start + stars, ""), edit(source, end - stars, end, ""));
	}
	return rest.includes("*") ? undefined : safe(edit(source, span.start, span.start + stars, "××"));
}

export function tag({ source }: Patient, { span, args }: Diagnostic<"YAML-TAG">): Cure | undefined {
	if (HAN.test(args.tag[1] ?? "")) return safe(edit(source, span.start, span.start + 1, "！"));
	const put = inQuotes(source, span.start);
	return put && unsafe(put);
}

/** What cannot be printed goes; of a backslash with a letter only the author can say what it was to be. */
export function badCharacter({ source }: Patient, { span }: Diagnostic): Cure {
	return safeIf(source.text[span.start] !== "\\", edit(source, span.start, span.end, ""));
}

export function nothing({ source }: Patient, { span }: Diagnostic): Cure {
	return safe(edit(source, span.start, span.end, ""));
}
