import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { append } from "../../source/append.ts";
import { PROSE } from "../../writing/row.ts";
import { type Paragraph, paragraphsOf } from "../prose/paragraphs.ts";
import { foreignIn, touches } from "../prose/spared.ts";
import { toldWithin } from "../told.ts";

const CLOSERS: Record<string, string> = {
	"“": "”",
	"‘": "’",
	"（": "）",
	"《": "》",
	"〈": "〉",
	"【": "】",
};
const OPENERS: Record<string, string> = Object.fromEntries(
	Object.entries(CLOSERS).map(([opener, closer]) => [closer, opener]),
);
/** Half-width brackets are told for being that; here they pair with either. */
const FULL: Record<string, string> = { "(": "（", ")": "）" };
const MARKS = /[“”‘’（）()《》〈〉【】]/g;
/** Intervals of numbers may open with one bracket and close with another. */
const INTERVAL = /[(（[][-+\d.∞ ]{1,12}[,，][-+\d.∞ ]{1,12}[)）\]]/g;
/** 1） and a) number things and have no other half. */
const NUMBERED = /(?:^|[\s，。；、：（(])[\dA-Za-z一二三四五六七八九十]{1,2}$/;

interface Mark {
	mark: string;
	at: number;
}

interface Alone extends Mark {
	paragraph: Paragraph;
}

/** Quotation marks and brackets come in pairs (GB/T 15834-2011 4.8, 4.9, 4.15), within a paragraph or over several. */
export function marksPaired(plan: NamedPlan): Diagnostic[] {
	return paragraphsOf(plan, PROSE, /["'“”‘’（）()《》〈〉【】]/).flatMap((group) => [
		...group.flatMap((paragraph) => straightQuotes(plan, paragraph)),
		...unpaired(group).map(({ paragraph: { node, start }, mark, at }) => {
			const full = FULL[mark] ?? mark;
			const isOpener = full in CLOSERS;
			const other = (isOpener ? CLOSERS[full] : OPENERS[full]) as string;
			const stretch = { node, from: start + at, to: start + at + 1 };
			return toldWithin(plan, "PUNC-PAIR", { ...stretch, args: { mark, other, isOpener } });
		}),
	]);
}

/** Those left alone in their paragraph that no other paragraph of the group has the other half of. */
function unpaired(group: readonly Paragraph[]): Alone[] {
	let open: Alone[] = [];
	const alone: Alone[] = [];
	group.forEach((paragraph, index) => {
		for (const { mark, at } of aloneIn(paragraph.line)) {
			const full = FULL[mark] ?? mark;
			if (full in CLOSERS) {
				// A quotation of several paragraphs opens each of them (4.8.3.3).
				const next = group[index + 1]?.line.trimStart() ?? "";
				const goesOn = mark === "“" && at === paragraph.line.search(/\S/) && next.startsWith("“");
				if (!goesOn) open.push({ paragraph, mark, at });
				continue;
			}
			const before = open.findLastIndex((one) => (FULL[one.mark] ?? one.mark) === OPENERS[full]);
			if (before >= 0) open = open.toSpliced(before, 1);
			else alone.push({ paragraph, mark, at });
		}
	});
	return [...alone, ...open];
}

function aloneIn(line: string): Mark[] {
	const open: Mark[] = [];
	const alone: Mark[] = [];
	/** How many are open of which closer: a closer of none is not looked for. */
	const waiting: Record<string, number> = {};
	const closerOf = ({ mark }: Mark): string => CLOSERS[FULL[mark] ?? mark] as string;
	const bare = /[[\]]/.test(line) ? line.replace(INTERVAL, (all) => " ".repeat(all.length)) : line;
	for (const { 0: mark, index: at } of bare.matchAll(MARKS)) {
		const full = FULL[mark] ?? mark;
		if (full in CLOSERS) {
			open.push({ mark, at });
			waiting[CLOSERS[full] as string] = (waiting[CLOSERS[full] as string] ?? 0) + 1;
			continue;
		}
		if (waiting[full]) {
			const closed = open.splice(open.findLastIndex((one) => closerOf(one) === full));
			for (const one of closed) waiting[closerOf(one)] = (waiting[closerOf(one)] as number) - 1;
			append(alone, closed.slice(1));
		} else if (!isNoPart(line, mark, at)) alone.push({ mark, at });
	}
	return [...alone, ...open].sort((a, b) => a.at - b.at);
}

/** An apostrophe, an inch, or the bracket of 1）. */
function isNoPart(line: string, mark: string, at: number): boolean {
	if (mark === "’") return /[A-Za-z0-9]/.test(`${line[at - 1] ?? ""}${line[at + 1] ?? ""}`);
	if (mark === "”") return /\d/.test(line[at - 1] ?? "");
	return /[)）]/.test(mark) && NUMBERED.test(line.slice(Math.max(0, at - 3), at));
}

const QUOTES = /["＂]/g;
const SINGLE = /(?<![A-Za-z\d])'([^'\n]{0,100}\p{Script=Han}[^'\n]{0,100})'(?![A-Za-z])/gu;

/** " and ' around Chinese, or in it, where it is plain which opens and which closes. */
function straightQuotes(plan: NamedPlan, { node, line, start }: Paragraph): Diagnostic[] {
	if (!/["'＂]/.test(line) || !/\p{Script=Han}/u.test(line)) return [];
	const foreign = foreignIn(line);
	const told = (from: number, to: number, put: string) => {
		const text = line.slice(from, to);
		const put1 = { from: start + from, to: start + from + 1, text: put.charAt(0) };
		const put2 = { from: start + to - 1, to: start + to, text: put.charAt(1) };
		const stretch = { node, from: start + from, to: start + to };
		const args = { text, put: `${put.charAt(0)}${text.slice(1, -1)}${put.charAt(1)}` };
		return toldWithin(plan, "PUNC-QUOTE", { ...stretch, args, mend: { put: [put1, put2], isSafe: true } });
	};
	const found: Diagnostic[] = [];
	const double = [...line.matchAll(QUOTES)].map(({ index }) => index);
	// Behind a figure it may be an inch.
	const isPlain = double.length % 2 === 0 && !double.some((at) => /\d/.test(line[at - 1] ?? ""));
	for (let i = 0; isPlain && i < double.length; i += 2) {
		const [from, to] = [double[i] as number, (double[i + 1] as number) + 1];
		if (!touches(foreign, from, to)) found.push(told(from, to, "“”"));
	}
	for (const { 0: text, index } of line.matchAll(SINGLE)) {
		const isWithin = /“[^”]*$/.test(line.slice(Math.max(0, index - 100), index));
		if (!touches(foreign, index, index + text.length))
			found.push(told(index, index + text.length, isWithin ? "‘’" : "“”"));
	}
	return found;
}
