/** The rules of writing over all texts of a plan. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import { append } from "../../source/append.ts";
import { spanWithin } from "../../source/within.ts";
import { PROSE, type Role, type WritingRule } from "../../writing/row.ts";
import { WRITING, WRITING_CODES, type WritingCode } from "../../writing/rules.ts";
import { charactersOf } from "../characters.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";
import { foreignIn, quotedIn, type Stretch, touches } from "./spared.ts";
import { type Text, textsOf } from "./texts.ts";

/** Texts as one, a line or more each, so that a rule goes through them in one search. */
interface Sheet {
	plan: NamedPlan;
	texts: readonly Text[];
	/** Where each text begins. */
	starts: readonly number[];
	whole: string;
	has: (unit: number) => boolean;
	/** As bits, as in `Row`. */
	roles: number;
	/** What is spared, by text. */
	foreign: Map<Text, Stretch[]>;
	quoted: Map<Text, Stretch[]>;
	/** Pointers of texts that gzfa puts a number before. */
	numbered?: ReadonlySet<string>;
}

export function writtenWell(plan: NamedPlan): Diagnostic[] {
	// What few rules look for is looked for in few texts.
	const prose: Text[] = [];
	const others: Text[] = [];
	for (const text of textsOf(plan)) (OTHERS.has(text.role) ? others : prose).push(text);
	const sheets = [sheetOf(plan, prose), sheetOf(plan, others)];
	const told: Diagnostic[] = [];
	for (const row of rows()) {
		if (row.rule.notFor?.includes(plan.genre.name)) continue;
		for (const sheet of sheets) if (concerns(row, sheet)) append(told, found(row.code, row.rule, sheet));
	}
	return told;
}

/** Dates and names, which are no prose, and the few lines for which there are rules of their own. */
const OTHERS: ReadonlySet<Role> = new Set<Role>(["field", "title", "caption", "attachment"]);

/** A rule with what tells at a glance whether it has anything to look for. */
interface Row {
	code: WritingCode;
	rule: WritingRule;
	/** Where it holds, a bit for each role. */
	roles: number;
	needs: readonly string[] | undefined;
	/** The units of each: those tell of most words that they are not there. */
	units: readonly (readonly number[])[];
}

const BITS: Record<Role, number> = {
	title: 1,
	heading: 2,
	text: 4,
	cell: 8,
	caption: 16,
	attachment: 32,
	field: 64,
};

let all: readonly Row[] | undefined;

function rows(): readonly Row[] {
	all ??= WRITING_CODES.map((code): Row => {
		const rule: WritingRule = WRITING[code];
		const roles = (rule.in ?? PROSE).reduce((bits, role) => bits | BITS[role], 0);
		const needs = rule.needs === undefined ? undefined : [...rule.needs];
		return { code, rule, roles, needs, units: (needs ?? []).map(unitsOf) };
	});
	return all;
}

function concerns({ roles, needs, units }: Row, { roles: there, has, whole }: Sheet): boolean {
	if ((roles & there) === 0) return false;
	if (needs === undefined) return true;
	for (let i = 0; i < units.length; i++) {
		const one = needs[i] as string;
		if (hasAll(units[i] as readonly number[], has) && (one.length === 1 || whole.includes(one))) return true;
	}
	return false;
}

const unitsOf = (word: string): number[] => word.split("").map((unit) => unit.charCodeAt(0));

function hasAll(units: readonly number[], has: Sheet["has"]): boolean {
	for (const unit of units) if (!has(unit)) return false;
	return true;
}

function sheetOf(plan: NamedPlan, texts: readonly Text[]): Sheet {
	const starts: number[] = [];
	const lines: string[] = [];
	let length = 0;
	let roles = 0;
	for (const { node, role } of texts) {
		starts.push(length);
		lines.push(node.text);
		length += node.text.length + 1;
		roles |= BITS[role];
	}
	const whole = lines.join("\n");
	const { has } = charactersOf(whole);
	return { plan, texts, starts, whole, has, roles, foreign: new Map(), quoted: new Map() };
}

function found(code: WritingCode, rule: WritingRule, sheet: Sheet): Diagnostic[] {
	const { find, in: roles = PROSE } = rule;
	const told: Diagnostic[] = [];
	for (const match of matchesOf(made(code, find), sheet.whole)) {
		const index = textAt(sheet.starts, match.index);
		const text = sheet.texts[index];
		const from = match.index - (sheet.starts[index] ?? 0);
		const to = from + match[0].length;
		if (
			!text ||
			!roles.includes(text.role) ||
			match[0].includes("\n") ||
			(rule.isOrdinal && from === 0 && isNumbered(text, sheet)) ||
			isSpared(rule, text, sheet, from, to)
		)
			continue;
		const one = toldOf(code, rule, match, sheet.plan, text.node, from);
		if (one) told.push(one);
	}
	return told;
}

const known = new Map<WritingCode, RegExp>();

function made(code: WritingCode, find: () => RegExp): RegExp {
	const expression = known.get(code) ?? find();
	known.set(code, expression);
	return expression;
}

/** As `matchAll`, which copies the expression each time: nearly all find nothing. */
function matchesOf(expression: RegExp, text: string): Iterable<RegExpExecArray> {
	return text.search(expression) < 0 ? [] : text.matchAll(expression);
}

/** The last text that begins at or before an offset. */
function textAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle;
	}
	return low;
}

function isNumbered({ node }: Text, sheet: Sheet): boolean {
	sheet.numbered ??= numberedIn(sheet.plan);
	return sheet.numbered.has(node.at);
}

/** None where the plan says 层次序数: 不编. */
export function numberedIn(plan: NamedPlan): ReadonlySet<string> {
	const found = new Set<string>();
	if (scalarText(plan.fields.numbering?.value) !== "不编")
		visitBody(plan, { numbered: ({ at }) => found.add(at) });
	return found;
}

function isSpared(
	rule: WritingRule,
	text: Text,
	{ foreign, quoted }: Sheet,
	from: number,
	to: number,
): boolean {
	const spared = (known: Map<Text, Stretch[]>, look: (text: string) => Stretch[]): Stretch[] => {
		const stretches = known.get(text) ?? look(text.node.text);
		known.set(text, stretches);
		return stretches;
	};
	if (touches(spared(foreign, foreignIn), from, to)) return true;
	return !rule.isQuotedToo && touches(spared(quoted, quotedIn), from, to);
}

function toldOf(
	code: WritingCode,
	rule: WritingRule,
	match: RegExpExecArray,
	plan: NamedPlan,
	node: Text["node"],
	from: number,
): Diagnostic | undefined {
	const text = match[0];
	const to = from + text.length;
	const put = putFor(rule, match);
	// A blank that is a folded line break is told by YAML-FOLDED.
	if (text.trim() === "" && isFolded(plan, node, from, to)) return undefined;
	const isSafe = rule.isSafe === true;
	return toldWithin(plan, code, {
		node,
		from,
		to,
		args: put === undefined ? { text } : { text, put },
		...(put === undefined ? {} : { mend: { put, isSafe } }),
	});
}

function isFolded({ tree: { source } }: NamedPlan, node: Text["node"], from: number, to: number): boolean {
	const span = spanWithin(source, node, from, to);
	return span !== undefined && /[\r\n]/.test(source.text.slice(span.start, span.end));
}

/** What to write instead of a match, lookarounds seen. */
function putFor({ put }: WritingRule, match: RegExpExecArray): string | undefined {
	if (put === undefined) return undefined;
	const groups = match.map((group) => group ?? "");
	if (typeof put === "function") return put(...groups);
	return put.replace(/\$(\d)/g, (_, digit: string) => groups[Number(digit)] ?? "");
}
