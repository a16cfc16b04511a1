/**
 * Breaks a title into lines as people do it (7.3.1): words, names and numbers whole, lines of fitting length, the whole
 * a trapezoid or a diamond. Every way to break it is weighed; the best is taken.
 */

import { type Ruler, rulerOf, setWidthOf } from "../width.ts";
import { breakCosts, FAULT } from "./breaks.ts";
import { issuerEnd } from "./groups.ts";
import { tokensOf } from "./segment.ts";
import { SHAPE_COSTS, shapeOf } from "./shape.ts";

/** Of the widest line, in characters; people keep below the 20 that there is room for. */
const COMFORTABLE = 18;
const MOST_LINES = 4;
const SHORTEST_LAST = 4.5;
/** Points for a line more than the title needs, and for issuers of several lines that share one with what they say. */
const ONE_MORE_LINE = 3.5;
const MIXED = 3.5;

/** Offsets in the title; spaces between lines are in none. */
export type Range = [from: number, to: number];

export interface Way {
	lines: Range[];
	cost: number;
}

interface Part {
	/** Offsets in the title; a space is its own part and has no length. */
	from: number;
	to: number;
	/** Of a break before it. */
	cost: number;
}

interface Title {
	parts: readonly Part[];
	/** Index of the part that begins what is said, behind the name of the issuer; 0 when there is none. */
	head: number;
	length: number;
	perLine: number;
	ruler: Ruler;
}

function balanceCost(widths: readonly number[], hasIssuerLine: boolean): number {
	const last = widths.at(-1) as number;
	const longest = Math.max(...widths);
	// The name of the issuer has its own length.
	const shortest = Math.min(...(hasIssuerLine && widths.length > 2 ? widths.slice(1) : widths));
	const spread = longest - shortest;
	return (
		0.22 * spread +
		14 * Math.max(0, 0.5 - shortest / longest) +
		(Math.min(...widths) / longest < 0.3 ? 8 : 0) +
		(last < SHORTEST_LAST || last < longest / 3 ? FAULT : 0) +
		(spread === 0 ? 0.2 : 0) +
		0.5 * Math.max(0, longest - COMFORTABLE)
	);
}

function weighed({ parts, head, length, ruler }: Title, breaks: readonly number[]): Way {
	const starts = [0, ...breaks.map((at) => (parts[at] as Part).from)];
	const ends = [...breaks.map((at) => (parts[at - 1] as Part).to), length];
	const lines = starts.map((start, index): Range => [start, ends[index] as number]);
	const widths = lines.map(([from, to]) => ruler(from, to));
	const isMixed = !breaks.includes(head) && breaks.some((at) => at < head);
	const words = breaks.reduce((sum, at) => sum + (parts[at] as Part).cost, isMixed ? MIXED : 0);
	const balance = balanceCost(widths, head > 0 && breaks[0] === head);
	return { lines, cost: words + balance + SHAPE_COSTS[shapeOf(widths)] };
}

function read(text: string, perLine: number, ruler: Ruler): Title {
	const tokens = tokensOf(text);
	const costs = breakCosts(tokens, perLine);
	const parts = tokens.map(
		({ text, kind, start }, at): Part => ({
			from: start,
			to: kind === "space" ? start : start + text.length,
			cost: costs[at] as number,
		}),
	);
	return { parts, head: issuerEnd(tokens), length: text.length, perLine, ruler };
}

/** Ways worse than the best by more than this are not kept. */
const KEPT = 6;
/** Breaks that are tried for a number of lines: a title of real words has fewer, one of mere signs may have millions. */
const MOST_TRIED = 10_000;

/**
 * Adds to `ways` those into so many lines, at breaks that cost less than `limit`. The points of the breaks alone tell of
 * most that they are worse than one that is known.
 */
function addWays(title: Title, count: number, limit: number, extra: number, ways: Way[]): void {
	const { parts, perLine, ruler, length } = title;
	let best = ways.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
	const breaks: number[] = [];
	let left = MOST_TRIED;
	const add = (): void => {
		const { lines, cost } = weighed(title, breaks);
		if (cost + extra > best + KEPT) return;
		best = Math.min(best, cost + extra);
		ways.push({ lines, cost: cost + extra });
	};
	const goOn = (lines: number, from: number, sum: number): void => {
		const begin = (parts[from] as Part).from;
		if (lines === 1) {
			if (ruler(begin, length) <= perLine) add();
			return;
		}
		for (let next = from + 1; next < parts.length && left > 0; next++) {
			left--;
			if (ruler(begin, (parts[next - 1] as Part).to) > perLine) return;
			const { cost, from: rest } = parts[next] as Part;
			if (cost >= limit || sum + cost > best + KEPT || ruler(rest, length) > perLine * (lines - 1)) continue;
			breaks.push(next);
			goOn(lines - 1, next, sum + cost);
			breaks.pop();
		}
	};
	goOn(count, 0, extra);
}

/** All good ways into so many lines or one more, if that is not too many. */
function waysInto(title: Title, lines: number, limit: number): Way[] {
	const ways: Way[] = [];
	addWays(title, lines, limit, 0, ways);
	if (lines < MOST_LINES) addWays(title, lines + 1, limit, ONE_MORE_LINE, ways);
	return ways;
}

/** The ways to break a title that is wider than a line, best first; none where four lines do not hold it. */
export function waysToBreak(text: string, perLine: number): Way[] {
	const ruler = rulerOf(text);
	const fewest = Math.max(2, Math.ceil(ruler(0, text.length) / perLine));
	if (fewest > MOST_LINES) return [];
	const title = read(text, perLine, ruler);
	for (const limit of [FAULT, Number.POSITIVE_INFINITY]) {
		for (let lines = fewest; lines <= MOST_LINES; lines++) {
			const ways = waysInto(title, lines, limit);
			if (ways.length > 0) return ways.sort((one, other) => one.cost - other.cost);
		}
	}
	return [];
}

/**
 * Where the lines of a title begin and end. A title that fits is one line; so is one that cannot be broken into four,
 * which is left to fill lines as other text does.
 */
export function titleRanges(title: string, perLine: number): Range[] {
	const width = setWidthOf(title);
	const isBreakable = width > perLine && width <= perLine * MOST_LINES;
	const best = isBreakable ? waysToBreak(title, perLine)[0] : undefined;
	return best?.lines ?? [[0, title.length]];
}

/** `perLine`: width of the widest line in characters of the title (汉字 1, ASCII a half). */
export function titleLines(title: string, { perLine = 20 }: { perLine?: number } = {}): string[] {
	return titleRanges(title, perLine).map(([from, to]) => title.slice(from, to));
}
