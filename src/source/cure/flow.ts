import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineEnd, lineOf } from "../position.ts";
import { blanksAt, type Cure, edit, lookAt, type Patient, safe, safeIf, unsafe, valueOn } from "./line.ts";

/** Names of bodies, which no sentence ends with. */
const BODY =
	/(?:局|委|办|府|部门|单位|办公室|院|校|厅|部|处|科|科室|镇|乡|县|市|区|街道|公司|中心|会|站|所|队|组|社|庭|馆|\d日?)$/;
/** What stands in brackets of its own parts nothing. */
const INNER = /[（(《〔][^（(《〔）)》〕]*[）)》〕]/g;

/** A list that is not closed by the end of its line. */
export function unclosedBracket(
	{ source }: Patient,
	{ span, args }: Diagnostic<"YAML-UNCLOSED-BRACKET">,
): Cure | undefined {
	const value = valueOn(source, span.start);
	if (!value || value.start !== span.start) return undefined;
	const text = source.text.slice(value.start, value.end);
	return safeIf(/[,:]\s/.test(text), edit(source, value.end, value.end, args.close));
}

export function mixedBracket({ source }: Patient, { span, args }: Diagnostic<"YAML-MIXED-BRACKET">): Cure {
	return safe(edit(source, span.start, span.end, args.close));
}

/** Two texts in quotes, or two lists, with nothing between them. */
export function missingComma({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const end = source.text.slice(0, span.start).trimEnd().length;
	if (!/["'\]}]/.test(source.text[end - 1] ?? "") || !/["'[{]/.test(source.text[span.start] ?? ""))
		return undefined;
	return safe(edit(source, end, end, end === span.start ? ", " : ","));
}

/** `{起:2026-03-01}`. */
export function flowColon({ source }: Patient, { span }: Diagnostic): Cure {
	const end = lineEnd(source, lineOf(source, span.start));
	const blanks = blanksAt(source, span.end, end);
	const behind = /^[^{}[\]"']*/.exec(source.text.slice(span.end, end))?.[0] ?? "";
	const more = [...behind.matchAll(/([，、；][ \t\u3000]*)([^\s，、；:：]{1,8})([:：][ \t\u3000]*)/g)];
	const mended = more.flatMap(({ 1: comma = "", 2: key = "", 3: colon = "", index }) => {
		const at = span.end + index;
		const from = at + comma.length + key.length;
		return [edit(source, at, at + comma.length, ", "), edit(source, from, from + colon.length, ": ")];
	});
	return { edits: [edit(source, span.start, span.end + blanks, ": "), ...mended], isSafe: true };
}

/** Full-width commas between the names of a list; whether they part is beyond doubt only of bodies and dates. */
export function flowComma({ source }: Patient, { span, severity }: Diagnostic): Cure {
	const end = lineEnd(source, lineOf(source, span.start));
	const from = Math.max(...["[", "{", ","].map((mark) => source.text.lastIndexOf(mark, span.start))) + 1;
	const rest = source.text.slice(span.start, end);
	const to = span.start + (/[,[\]{}"']/.exec(rest.slice(1))?.index ?? 0) + 1;
	const piece = source.text.slice(from, to).replace(INNER, (inner) => "-".repeat(inner.length));
	const commas = [...piece.matchAll(/[，、；]/g)]
		.map(({ index }) => from + index)
		.filter((at) => at >= span.start);
	const isListed = piece.split(/[，、；]/).every((part) => BODY.test(part.trim()));
	const edits = (commas.length > 0 ? commas : [span.start]).map((at) =>
		edit(source, at, at + 1 + blanksAt(source, at + 1, end), ", "),
	);
	return { edits, isSafe: severity === "error" || isListed };
}

/** `各县(市,区)`. */
export function tornPiece({ source }: Patient, { span }: Diagnostic): Cure {
	const text = source.text.slice(span.start, span.end);
	return safe(edit(source, span.start, span.end, text.replace(/,[ \t]*/g, "，")));
}

export function tornNumber({ source }: Patient, { span }: Diagnostic): Cure {
	return unsafe(edit(source, span.start, span.end, `"${source.text.slice(span.start, span.end)}"`));
}

/** `【甲, 乙]`, `［甲，乙］`: brackets and commas of the keyboard. */
export function wideBracket({ source }: Patient, { span, severity }: Diagnostic): Cure | undefined {
	const value = valueOn(source, span.start);
	if (!value || value.start !== span.start) return undefined;
	const inner = source.text.slice(value.start + 1, value.end - 1);
	const hidden = inner.replace(INNER, (one) => "-".repeat(one.length));
	const parts = hidden.split(/[,，、]/);
	const isListed = severity === "error" || parts.every((part) => part.trim().length <= 12);
	const commas = [...hidden.matchAll(/[，、][ \u3000]*/g)].map(({ 0: comma, index }) => {
		const at = value.start + 1 + index;
		return edit(source, at, at + comma.length, ", ");
	});
	const [open, close] = [
		edit(source, value.start, value.start + 1, "["),
		edit(source, value.end - 1, value.end, "]"),
	];
	return { edits: [open, ...commas, close], isSafe: isListed && !/[。；：！？]/.test(hidden) };
}

export function pipe({ source }: Patient, { span, args }: Diagnostic<"YAML-FULLWIDTH-PIPE">): Cure {
	return safe(edit(source, span.start, span.end, args.mark === "＞" ? ">" : "|"));
}

/** `“标题” ＃ 注释` and lines that begin with the full-width mark. */
export function wideHash({ source }: Patient, { span }: Diagnostic): Cure {
	const { start } = lookAt(source, lineOf(source, span.start));
	const behind = blanksAt(source, span.end, lineEnd(source, lineOf(source, span.start)));
	const before = /[ \t\u3000]*$/.exec(source.text.slice(0, span.start))?.[0].length ?? 0;
	if (start === span.start) return safe(edit(source, span.start, span.end + behind, "# "));
	return unsafe(edit(source, span.start - before, span.end + behind, " # "));
}
