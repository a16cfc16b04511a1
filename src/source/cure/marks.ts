import type { Diagnostic, Edit } from "../../diagnostics/diagnostic.ts";
import { DASH_WITHOUT_SPACE } from "../form/line.ts";
import { lineEnd, lineOf, lineText } from "../position.ts";
import type { SourceText } from "../source.ts";
import {
	blanksAt,
	type Cure,
	edit,
	indented,
	lineBreak,
	lookAt,
	type Patient,
	safe,
	safeIf,
} from "./line.ts";

const HAN = /[\p{Script=Han}《》“”（）]/u;
/** Marks that nothing but an item begins with. */
const BULLET = /^(?:[－—–•·●○▪◆■□]+|\*)$/;

/** `-甲` and the like on the lines below, as many as were told. */
export function dashes({ source }: Patient, { span, args }: Diagnostic<"YAML-DASH-SPACE">): Cure {
	const edits = [edit(source, span.start, span.end, "- "), ...keysBelow(source, span.start)];
	if (edits.length > 1) return safe(...edits);
	for (let line = lineOf(source, span.start) + 1; edits.length <= args.more; line++) {
		if (line > source.lineStarts.length) break;
		const { start, words } = lookAt(source, line);
		const dash = DASH_WITHOUT_SPACE.exec(words);
		if (dash) edits.push(edit(source, start, start + dash[0].length, "- "));
	}
	return safe(...edits);
}

/** `-标题: 甲` with `内容: 乙` below it, aligned with 标题: it goes with what the blank moves. */
function keysBelow(source: SourceText, dash: number): Edit[] {
	const line = lineOf(source, dash);
	const { indent } = lookAt(source, line);
	const edits: Edit[] = [];
	for (let below = line + 1; below <= source.lineStarts.length; below++) {
		const look = lookAt(source, below);
		if (look.words === "") continue;
		if (look.indent <= indent || (edits.length === 0 && (look.indent !== indent + 1 || !look.isKey))) break;
		const put = indented(source, below, look.indent + 1);
		if (put) edits.push(put);
	}
	return edits;
}

export function oddDash({ source }: Patient, { span, args }: Diagnostic<"YAML-ODD-DASH">): Cure {
	return safeIf(BULLET.test(args.mark), bullet(source, span.start, span.end));
}

/** A bullet with the blanks behind it as a dash with one. */
export function bullet(source: SourceText, start: number, end: number): Edit {
	const blanks = blanksAt(source, end, lineEnd(source, lineOf(source, start)));
	return edit(source, start, end + blanks, "- ");
}

/** `键: - 甲`: the items go below the key. */
export function dashBehindKey({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const line = lineOf(source, span.start);
	const { lead } = lookAt(source, line);
	const below = lookAt(source, line + 1);
	const hasMore = below.isItem && below.indent > lead;
	const before = source.text.slice(0, span.start).trimEnd().length;
	const indent = " ".repeat(hasMore ? below.indent : lead + 2);
	return safeIf(hasMore, edit(source, before, span.start, lineBreak(source) + indent));
}

const KEY_LINE = /^((?:- +)*)([^\s:：]{1,20})([ \t]*[:：])(?!\/\/)/;

/** The colon of a key, and those of the keys below that were swallowed with it. */
export function colons(
	{ source, known }: Patient,
	one: Diagnostic<"YAML-FULLWIDTH-COLON"> | Diagnostic<"YAML-COLON-SPACE">,
): Cure | undefined {
	if (one.code === "YAML-FULLWIDTH-COLON" && one.args.below) return undefined;
	const first = lineOf(source, one.span.start);
	const edits = [colonAt(source, one.span.start, first)];
	for (let line = first + 1; edits.length <= one.args.more && line <= source.lineStarts.length; line++) {
		const { start, words } = lookAt(source, line);
		const found = KEY_LINE.exec(words);
		if (!found || !known.has(found[2] as string)) continue;
		edits.push(colonAt(source, start + found[0].length - 1, line));
	}
	return safeIf(one.severity === "error", ...edits);
}

/** The colon at an offset with the blanks around it, as YAML wants it. */
function colonAt(source: SourceText, at: number, line: number): Edit {
	const end = lineEnd(source, line);
	const before = /[ \t]*$/.exec(source.text.slice(0, at))?.[0].length ?? 0;
	const behind = blanksAt(source, at + 1, end);
	const isLast = at + 1 + behind >= end;
	return edit(source, at - before, at + 1 + behind, isLast ? ":" : ": ");
}

/** `文种；通用`, `文种 通用`, `文种=通用`. */
export function noColon(
	{ source, known }: Patient,
	{ span, args }: Diagnostic<"YAML-NO-COLON">,
): Cure | undefined {
	if (!args.meant || !known.has(args.meant.key)) return undefined;
	const from = span.start + args.meant.key.length;
	const rest = /^[ \t\u3000]*[;；=＝]?[ \t\u3000]*/.exec(source.text.slice(from))?.[0].length ?? 0;
	return safe(edit(source, from, from + rest, ": "));
}

/** `甲: 乙: 丙`: in Chinese the second is the full-width mark. */
export function colonInText({ source, known }: Patient, { span }: Diagnostic): Cure | undefined {
	const end = lineEnd(source, lineOf(source, span.start));
	const behind = blanksAt(source, span.end, end);
	const line = lineText(source, lineOf(source, span.start));
	const inLine = span.start - (end - line.length);
	const [before, after] = [line.slice(0, inLine).trimEnd(), line.slice(inLine + 1).trimStart()];
	const second = /:[ \t]+\S.*?([ \t\u3000]+)([^\s:：]+)$/.exec(before);
	if (second && known.has(second[2] as string)) {
		// `文种: 通用 标题: 甲` was meant as two lines.
		const key = span.start - (second[2] as string).length;
		const { lead } = lookAt(source, lineOf(source, span.start));
		const blanks = (second[1] as string).length;
		return safe(edit(source, key - blanks, key, lineBreak(source) + " ".repeat(lead)));
	}
	const isChinese =
		HAN.test(before.at(-1) ?? "") && (after === "" || /^[\p{Script=Han}《“（\d]/u.test(after));
	if (!isChinese || /[[{]/.test(before)) return undefined;
	const text = /:[ \t]+(.*)$/.exec(before)?.[1] ?? "";
	return safeIf(!/\s/.test(text), edit(source, span.start, span.end + behind, "："));
}

/** A colon so far from the beginning of its line that what is before it can be no key. */
export function farColon({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	if (source.text[span.start] !== ":" || !HAN.test(source.text[span.start - 1] ?? "")) return undefined;
	const end = lineEnd(source, lineOf(source, span.start));
	return safe(edit(source, span.start, span.end + blanksAt(source, span.end, end), "："));
}
