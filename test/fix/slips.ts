import { isPlain, quoted } from "../../src/source/typed.ts";
import type { WritingRule } from "../../src/writing/row.ts";
import { WRITING } from "../../src/writing/rules.ts";

export type Random = () => number;

/** Rising numbers of a seed: mulberry32. */
export function randomOf(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export const pick = <T>(random: Random, from: readonly T[]): T =>
	from[Math.floor(random() * from.length)] as T;

/** The lines of a plan with some put wrong, and those they should become. */
export interface Slip {
	/** First line, from 0. */
	line: number;
	wrong: string[];
	right: string[];
}

/** A slip of the hand: the lines of a sound plan that it can befall, as typed by that hand. */
type Hand = (lines: readonly string[], random: Random) => Slip | undefined;

/** A value of bare words on one line, behind its key or dash. */
const PLAIN = /^( *(?:- )*(?:[\p{Script=Han}A-Za-z]+: )?)([\p{Script=Han}“《（\d][^#]*)$/u;
const KEY = /^ *(?:- )*[\p{Script=Han}]+: /u;

const oneOf = (
	lines: readonly string[],
	random: Random,
	change: (line: string, index: number) => string | undefined,
): Slip | undefined => {
	const able = lines.flatMap((line, index) => {
		const wrong = change(line, index);
		return wrong === undefined || wrong === line ? [] : [{ line: index, wrong: [wrong], right: [line] }];
	});
	return able.length === 0 ? undefined : pick(random, able);
};

/** One of the matches in the words of a plain value, put differently. */
const inWords = (pattern: RegExp, put: (found: string) => string): Hand => {
	return (lines, random) =>
		oneOf(lines, random, (line, index) => {
			const [, lead, words] = PLAIN.exec(line) ?? [];
			if (lead === undefined || words === undefined || !isAlone(lines, index)) return undefined;
			const found = [...words.matchAll(pattern)];
			if (found.length === 0) return undefined;
			const { 0: typed, index: at } = pick(random, found);
			return lead + words.slice(0, at) + put(typed) + words.slice(at + typed.length);
		});
};

/** Neither within a text of several lines nor in brackets. */
function isAlone(lines: readonly string[], index: number): boolean {
	const indent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
	for (let above = index - 1; above >= 0; above--) {
		const line = lines[above] as string;
		if (line.trim() === "" || indent(line) >= indent(lines[index] as string)) continue;
		if (/[|>][-+]?$/.test(line)) return false;
		if (indent(line) === 0) break;
	}
	const line = lines[index] as string;
	const below = lines[index + 1] ?? "";
	const isGoingOn = below.trim() !== "" && indent(below) > indent(line) && !/^ *- |^ *[^ ]+:/.test(below);
	return !isGoingOn && !/[[\]{}'"&*|>]/.test(line);
}

/** Lines of a list that stand together at one depth. */
const listRun = (put: (line: string) => string): Hand => {
	return (lines, random) => {
		const able = lines.flatMap((line, index) => {
			const indent = /^( +)- [\p{Script=Han}]/u.exec(line)?.[1];
			if (indent === undefined || KEY.test(line) || (lines[index - 1] ?? "").startsWith(`${indent}- `))
				return [];
			let end = index;
			while (
				(lines[end] ?? "").startsWith(`${indent}- `) &&
				isAlone(lines, end) &&
				!KEY.test(lines[end] as string)
			)
				end++;
			const isWhole = !(lines[end] ?? "").startsWith(indent) && end > index + 1;
			const right = lines.slice(index, end);
			return isWhole ? [{ line: index, wrong: right.map(put), right: [...right] }] : [];
		});
		return able.length === 0 ? undefined : pick(random, able);
	};
};

const HALF: Record<string, string> = { "，": ",", "；": ";", "？": "?", "！": "!" };

export const HANDS: Record<string, Hand> = {
	"half-width mark": inWords(
		/(?<=\p{Script=Han})[，；？！](?=\p{Script=Han})/gu,
		(mark) => HALF[mark] as string,
	),
	"zero-width space": inWords(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => "\u200b"),
	"byte order mark": inWords(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => "\ufeff"),
	"full-width colon": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: [\p{Script=Han}]/u.test(line) ? line.replace(": ", "：") : undefined,
		),
	"colon without space": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: [\p{Script=Han}]/u.test(line) ? line.replace(": ", ":") : undefined,
		),
	"colon, ideographic space": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: [\p{Script=Han}]/u.test(line) ? line.replace(": ", ":　") : undefined,
		),
	"dash without space": listRun((line) => line.replace("- ", "-")),
	"dash, ideographic space": listRun((line) => line.replace("- ", "-　")),
	"full-width dash": listRun((line) => line.replace("- ", "－")),
	bullet: listRun((line) => line.replace("- ", "● ").replace("● ", "●")),
	tab: listRun((line) => line.replace(/^ +/, (blanks) => "\t".repeat(blanks.length / 2))),
	"ideographic indent": listRun((line) => line.replace(/^ +/, (blanks) => "　".repeat(blanks.length / 2))),
	"no-break indent": listRun((line) => line.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length))),
	bracket: (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: \[[^"'[\]]+, [^"'[\]]+\]$/u.test(line) ? line.replace(/\]$/, "】") : undefined,
		),
	"bracket left open": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: \[[^"'[\]]+, [^"'[\]]+\]$/u.test(line) ? line.replace(/\]$/, "") : undefined,
		),
	"commas of a list": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: \[[\p{Script=Han}]+(?:局|委|办|院|府|会|办公室|部门)(?:, [\p{Script=Han}]+(?:局|委|办|院|府|会|办公室|部门))+\]$/u.test(
				line,
			)
				? line.replaceAll(", ", "，")
				: undefined,
		),
	"full-width bar": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]+: \|$/u.test(line) ? line.replace("|", "｜") : undefined,
		),
	"key in quotes": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]{2,}: /u.test(line) ? line.replace(/^([^:]+)/, "“$1”") : undefined,
		),
	"key with zero-width space": (lines, random) =>
		oneOf(lines, random, (line) =>
			/^[\p{Script=Han}]{2,}: /u.test(line) ? line.replace(/^(.)/u, "$1\u200b") : undefined,
		),
};

/** Examples of the rules of writing, each in place of a sentence that a plan has; ordinals typed by hand are another mistake there. */
const PAIRS = (Object.entries(WRITING) as [string, WritingRule][])
	.filter(([code]) => !code.startsWith("SEQ-"))
	.filter(([, { isSafe, in: roles }]) => isSafe && (roles === undefined || roles.includes("text")))
	.flatMap(([, { about }]) => about().wrong)
	.filter(
		(pair): pair is readonly [string, string] => pair[1] !== undefined && !pair.join("").includes("\n"),
	);

export const byTheRules: Hand = (lines, random) => {
	const able = lines.flatMap((line, index) => {
		const [, lead] = /^( *(?:内容: |- |引言: ))[\p{Script=Han}][^:#]*。$/u.exec(line) ?? [];
		return lead === undefined || !isAlone(lines, index) ? [] : [{ lead, index }];
	});
	if (able.length === 0) return undefined;
	const { lead, index } = pick(random, able);
	const [wrong, right] = pick(random, PAIRS);
	const typed = (text: string) => lead + (isPlain(wrong, false) ? text : quoted(text));
	return { line: index, wrong: [typed(wrong)], right: [typed(right)] };
};
