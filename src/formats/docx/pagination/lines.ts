/**
 * Where the lines of a paragraph end, as LibreOffice has it. A line is filled portion by portion, a portion being a
 * stretch of one script in one run; the one that does not fit is broken by the rules of its language: Chinese between
 * any two characters but those that may not begin or end a line, Western by UAX 14. Where that would be in front of
 * the portion, the one before it gives up its last character and is broken by its own rules.
 */
import {
	ASIAN,
	BLANK,
	isWesternBreak,
	LETTER,
	NO_SCRIPT,
	NOT_FIRST,
	NOT_LAST,
	SCRIPT,
} from "./characters.ts";
import { BREAK, beforeBlanks, behindBlanks, TAB, type Text } from "./text.ts";

export interface TabStop {
	align: "left" | "center" | "right";
	position: number;
}

/** In twips, from the left edge of the type area. */
export interface Measure {
	/** Where the first line begins, where the others do, where all end. */
	first: number;
	left: number;
	right: number;
	tabs: readonly TabStop[];
	/** Between the stops that a document has anyway. */
	tabStep: number;
}

/** Part of the size that LibreOffice puts between 汉字 and Western letters and figures; Word has a quarter. */
const SCRIPT_GAP = 1 / 5;
/** A path is not broken at a slash when there is a blank so many characters before it. */
const LONGEST_PATH = 66;
/** How far back the last letter is looked for: a text of mere signs would be gone through again for each of its lines. */
const FURTHEST_LETTER = 200;
const SLASH = 0x2f;
const NOWHERE = -1;

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

export class Lines {
	/** Index behind the last character of each line. */
	ends = new Uint32Array(256);
	count = 0;
	readonly #text: Text;
	/** Of the portions of the line. */
	#starts: number[] = [];

	constructor(text: Text) {
		this.#text = text;
	}

	/** Breaks the text; without text there is one line. */
	fill(measure: Measure): number {
		const { length } = this.#text;
		this.count = 0;
		let at = 0;
		let isFirst = true;
		do {
			const end = this.#line(at, isFirst ? measure.first : measure.left, measure);
			if (this.count === this.ends.length) {
				const grown = new Uint32Array(2 * this.count);
				grown.set(this.ends);
				this.ends = grown;
			}
			this.ends[this.count++] = end;
			at = end;
			isFirst = false;
		} while (at < length);
		return this.count;
	}

	/** Width of all of the text on one line. */
	width(): number {
		const { length, ends } = this.#text;
		let x = 0;
		for (let at = 0; at < length; at = ends[at] as number)
			x += this.#gap(at, 0, x, Number.POSITIVE_INFINITY) + this.#width(at, ends[at] as number);
		return x;
	}

	/** Fills one line and gives the start of the next one. */
	#line(start: number, left: number, measure: Measure): number {
		const { length, codes, ends } = this.#text;
		const starts: number[] = [];
		this.#starts = starts;
		let at = start;
		let x = left;
		while (at < length) {
			const code = codes[at] as number;
			if (code === BREAK) return at + 1;
			if (code === TAB) {
				starts.push(at);
				x = this.#afterTab(at, x, measure);
				at++;
				continue;
			}
			x += this.#gap(at, start, x, measure.right);
			const end = ends[at] as number;
			const cut = this.#cut(at, end, measure.right - x);
			if (cut === end) {
				starts.push(at);
				x += this.#width(at, end);
				at = end;
				continue;
			}
			return this.#broken(at, end, cut, start);
		}
		return length;
	}

	/** The portion from `at` does not fit, nor do those before it that it takes with it. */
	#broken(at: number, end: number, cut: number, start: number): number {
		const starts = this.#starts;
		let [from, until, fits] = [at, end, cut];
		for (;;) {
			const found = this.#breakIn(from, fits, start);
			if (found >= from && (found > from || from > start)) return behindBlanks(this.#text, found);
			if (found < from && found > start && from > start && starts.length > 0) {
				until = from;
				from = starts.pop() as number;
				if (this.#text.codes[from] === TAB) return until;
				fits = this.#cut(from, until, this.#width(from, until) - 1);
				if (fits === until) fits--;
				continue;
			}
			// Nowhere to break: in the middle of it, and at least one character a line.
			return fits > from ? fits : from === start ? from + 1 : from;
		}
	}

	/** Space that is put between scripts in front of `at`. */
	#gap(at: number, start: number, x: number, right: number): number {
		if (at === start) return 0;
		const { traits, scripts, runs, sizes, codes } = this.#text;
		if (codes[at - 1] === TAB || scripts[at - 1] === scripts[at]) return 0;
		if (((traits[at - 1] as number) & (traits[at] as number) & LETTER) === 0) return 0;
		const gap = Math.floor((sizes[runs[at] as number] as number) * SCRIPT_GAP);
		return x + gap <= right ? gap : 0;
	}

	/** The last character of a portion has no tracking behind it. */
	#width(from: number, end: number): number {
		const { widths, runs, tracking } = this.#text;
		let sum = (end - from - 1) * (tracking[runs[from] as number] as number);
		for (let at = from; at < end; at++) sum += widths[at] as number;
		return sum;
	}

	/** Index of the first character from `from` that does not fit into `room`, or `end`. */
	#cut(from: number, end: number, room: number): number {
		const { widths, runs, tracking } = this.#text;
		const step = tracking[runs[from] as number] as number;
		let sum = 0;
		for (let at = from; at < end; at++) {
			sum += widths[at] as number;
			if (sum > room) return at;
			sum += step;
		}
		return end;
	}

	/** Where to break the portion from `from` of which the characters before `cut` fit; may lie in front of it. */
	#breakIn(from: number, cut: number, start: number): number {
		const { traits, length } = this.#text;
		if (cut < length && (traits[cut] as number) & BLANK) return beforeBlanks(this.#text, cut, start + 1);
		const found = this.#isChineseAt(cut, from)
			? this.#chineseBreak(cut, start)
			: this.#westernBreak(cut, start);
		if (found < start) return NOWHERE;
		return beforeBlanks(this.#text, found, start);
	}

	/** The language is that of the last letter or figure. */
	#isChineseAt(cut: number, from: number): boolean {
		const { traits, scripts, length } = this.#text;
		let at = cut === length ? cut - 1 : cut;
		const least = Math.max(0, at - FURTHEST_LETTER);
		while (at > least && ((traits[at] as number) & LETTER) === 0) at--;
		if (at >= from) return scripts[from] === ASIAN;
		const own = (traits[at] as number) & SCRIPT;
		return own === NO_SCRIPT ? scripts[from] === ASIAN : own === ASIAN;
	}

	#chineseBreak(cut: number, start: number): number {
		const { traits, length } = this.#text;
		let at = cut;
		if (at >= length) return at;
		while (at > start && ((traits[at] as number) & NOT_FIRST || (traits[at - 1] as number) & NOT_LAST)) at--;
		return at;
	}

	#westernBreak(cut: number, start: number): number {
		const { traits, codes, length } = this.#text;
		if (cut >= length) return length;
		// A slash is no place to break right where the line ends.
		let at = codes[cut - 1] === SLASH ? cut - 1 : cut;
		while (at > start && !this.#isWesternBreak(at)) at--;
		if (at === cut || at === start || codes[at - 1] !== SLASH) return at;
		for (let back = at - 1; back > 0 && at - back < LONGEST_PATH; ) {
			back--;
			if ((traits[back] as number) & BLANK) return back + 1;
		}
		return at;
	}

	/** Between figures a slash is part of the number. */
	#isWesternBreak(at: number): boolean {
		const { traits, codes } = this.#text;
		if (!isWesternBreak(traits[at - 1] as number, traits[at] as number)) return false;
		return (
			codes[at - 1] !== SLASH ||
			!isFigure(codes[at] as number) ||
			at < 2 ||
			!isFigure(codes[at - 2] as number)
		);
	}

	#afterTab(at: number, x: number, { tabs, tabStep }: Measure): number {
		const stop = tabs.find(({ position }) => position > x);
		if (stop === undefined) return (Math.floor(x / tabStep) + 1) * tabStep;
		if (stop.align === "left") return stop.position;
		const { codes, ends, length } = this.#text;
		let end = at + 1;
		let width = 0;
		while (end < length && codes[end] !== TAB && codes[end] !== BREAK) {
			const next = ends[end] as number;
			width += this.#gap(end, at + 1, 0, stop.position) + this.#width(end, next);
			end = next;
		}
		return Math.max(x, stop.position - (stop.align === "right" ? width : width / 2));
	}
}
