import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import { lineOf, lineStart, lineText } from "../source/position.ts";
import type { SourceText, SourceTree } from "../source/source.ts";
import { isSoft, whyNot } from "./settings.ts";

/** A comment that passes findings over: `# gzfa-ignore 规则 理由`, `# 不查 规则 理由`. */
interface Ignore {
	span: Span;
	scope: "line" | "entry" | "file";
	/** Numbers of the first line and the last. */
	lines: readonly [first: number, last: number];
	rules: { name: string; span: Span }[];
	hasReason: boolean;
}

/** The findings without those that comments of the plan pass over, and what is to say of these comments. */
export function passedOver(diagnostics: Diagnostic[], plan: NamedPlan): Diagnostic[] {
	return [...treesOf(plan)].reduce(passedOverIn, diagnostics);
}

type Commented = Pick<SourceTree, "source" | "comments"> & { isPart?: true };

/** Of each file one. */
function treesOf(plan: NamedPlan): Iterable<Commented> {
	const byFile = new Map<string, Commented>();
	const add = ({ tree, plans }: NamedPlan): void => {
		const parts = (tree.parts ?? []).map((one) => ({ ...one, isPart: true }) as const);
		for (const one of [tree, ...parts]) if (!byFile.has(one.source.file)) byFile.set(one.source.file, one);
		for (const inner of plans.values()) add(inner);
	};
	add(plan);
	return byFile.values();
}

function passedOverIn(diagnostics: Diagnostic[], { source, comments, isPart }: Commented): Diagnostic[] {
	const ignores = comments.flatMap((span) => ignoreIn(source, span) ?? []);
	if (ignores.length === 0) return diagnostics;
	const used = new Set<Span>();
	const rest = diagnostics.filter(({ code, span }) => {
		if (span.file !== source.file || !isSoft(code)) return true;
		const line = lineOf(source, span.start);
		const known = ignores
			.filter(({ lines: [first, last] }) => line >= first && line <= last)
			.flatMap(({ rules }) => rules.filter(({ name }) => name === code));
		for (const one of known) used.add(one.span);
		return known.length === 0;
	});
	const told = ignores.flatMap((one) => toldOf(one, used));
	// What one plan does not need of a file, another that takes it in may.
	return [...rest, ...(isPart ? told.filter(({ code }) => code !== "IGNORE-UNUSED") : told)];
}

function toldOf({ span, scope, rules, hasReason }: Ignore, used: ReadonlySet<Span>): Diagnostic[] {
	if (rules.length === 0) return [diagnostic("IGNORE-UNKNOWN", span, { name: "", why: "none" })];
	const told = rules.flatMap(({ name, span }) => {
		if (!isSoft(name)) return [diagnostic("IGNORE-UNKNOWN", span, { name, ...whyNot(name) })];
		return used.has(span) ? [] : [diagnostic("IGNORE-UNUSED", span, { rule: name, scope })];
	});
	if (hasReason) return told;
	return [...told, diagnostic("IGNORE-REASON", span, { rules: rules.map(({ name }) => name) })];
}

const DIRECTIVE =
	/^#+[ \t\u3000]*(gzfa-ignore-file|gzfa-ignore|全文不查|不查)(?=[ \t\u3000:：]|$)[ \t\u3000:：]*/;
const RULE = /[^ \t\u3000、,，:：（(]+/y;
const COMMA = /[ \t\u3000]*[、,，][ \t\u3000]*/y;

function ignoreIn(source: SourceText, span: Span): Ignore | undefined {
	const text = source.text.slice(span.start, span.end).trimEnd();
	const [opening, word] = DIRECTIVE.exec(text) ?? [];
	if (opening === undefined || word === undefined) return undefined;
	const { rules, rest } = rulesIn(text, opening.length, span);
	// 不查 begins many a sentence; the names of rules are Latin letters.
	if (word.endsWith("不查") && !/^[A-Za-z]/.test(rules[0]?.name ?? "")) return undefined;
	const whole = { ...span, end: span.start + text.length };
	const line = lineOf(source, span.start);
	const place = { span: whole, rules, hasReason: /[\p{L}\p{N}]/u.test(rest) };
	if (word === "gzfa-ignore-file" || word === "全文不查")
		return { ...place, scope: "file", lines: [1, source.lineStarts.length] };
	const isAlone = source.text.slice(lineStart(source, line), span.start).trim() === "";
	return isAlone
		? { ...place, scope: "entry", lines: entryBelow(source, line) }
		: { ...place, scope: "line", lines: [line, line] };
}

function rulesIn(text: string, from: number, span: Span): { rules: Ignore["rules"]; rest: string } {
	const rules: Ignore["rules"] = [];
	for (let at = from; ; ) {
		RULE.lastIndex = at;
		const [name] = RULE.exec(text) ?? [];
		if (name === undefined) return { rules, rest: text.slice(at) };
		const start = span.start + at;
		rules.push({ name, span: { ...span, start, end: start + name.length } });
		COMMA.lastIndex = at + name.length;
		const [comma] = COMMA.exec(text) ?? [];
		if (comma === undefined) return { rules, rest: text.slice(at + name.length) };
		at += name.length + comma.length;
	}
}

/** The lines of the entry that follows a comment: what stands deeper belongs to it, and a list right below its key. */
function entryBelow(source: SourceText, comment: number): readonly [first: number, last: number] {
	const count = source.lineStarts.length;
	let first = comment + 1;
	while (first <= count && /^[ \t]*(?:#|$)/.test(lineText(source, first))) first++;
	const opening = lineText(source, first);
	const depth = depthOf(opening);
	const isKey = !opening.trimStart().startsWith("-");
	let last = first;
	for (let line = first + 1; line <= count; line++) {
		const text = lineText(source, line);
		if (/^[ \t]*(?:#|$)/.test(text)) continue;
		const isListOfKey = isKey && depthOf(text) === depth && /^ *-(?: |$)/.test(text);
		if (depthOf(text) <= depth && !isListOfKey) break;
		last = line;
	}
	return [first, last];
}

const depthOf = (line: string): number => line.length - line.trimStart().length;
