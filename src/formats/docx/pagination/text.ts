/**
 * The text of a paragraph as columns of numbers, one row for each UTF-16 code unit. There is one of it, filled anew
 * for each paragraph: laying out a document allocates nothing for its characters.
 */
import { BLANK, NO_SCRIPT, SCRIPT, traitsAt, WESTERN } from "./characters.ts";
import { type Widths, widthIn } from "./widths.ts";

export const TAB = 9;
export const BREAK = 10;
/** Stands for a drawing. */
const OBJECT = 0xfffc;

/** A drawing has a width of its own, which is put in place of what this gives. */
const NO_WIDTHS: Widths = new Uint16Array();

const FIRST_CAPACITY = 4096;

export class Text {
	length = 0;
	codes = new Uint16Array(FIRST_CAPACITY);
	/** Twips. */
	widths = new Float64Array(FIRST_CAPACITY);
	traits = new Uint16Array(FIRST_CAPACITY);
	/** With punctuation of no script given that of what precedes it. */
	scripts = new Uint8Array(FIRST_CAPACITY);
	/** Index behind the portion: the stretch of one script in one run, without tab or line break. */
	ends = new Uint32Array(FIRST_CAPACITY);
	/** Number of the run, from 0. */
	runs = new Uint16Array(FIRST_CAPACITY);
	/** Of each run. */
	sizes: number[] = [];
	tracking: number[] = [];

	clear(): void {
		this.length = 0;
		// Made anew: setting the length of an array is slow.
		this.sizes = [];
		this.tracking = [];
	}

	#grow(least: number): void {
		const capacity = Math.max(least, 2 * this.codes.length);
		const grown = <T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(old: T): T => {
			const next = new (old.constructor as new (length: number) => T)(capacity);
			next.set(old);
			return next;
		};
		this.codes = grown(this.codes);
		this.widths = grown(this.widths);
		this.traits = grown(this.traits);
		this.scripts = grown(this.scripts);
		this.ends = grown(this.ends);
		this.runs = grown(this.runs);
	}

	/** `size` and `tracking` in twips; `percent`: width of the characters. */
	add(text: string, widths: Widths, size: number, tracking: number, percent = 100): void {
		const from = this.length;
		const end = from + text.length;
		if (end > this.codes.length) this.#grow(end);
		const run = this.sizes.length;
		this.sizes.push(size);
		this.tracking.push(tracking);
		const { codes, traits, runs, widths: advances } = this;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			const at = from + index;
			codes[at] = code;
			traits[at] = traitsAt(code);
			advances[at] = (widthIn(widths, code) * size * percent) / 100_000;
			runs[at] = run;
		}
		this.length = end;
	}

	/** Something as wide as `width`, on the line like a character. */
	addObject(width: number, size: number): void {
		this.add(String.fromCharCode(OBJECT), NO_WIDTHS, size, 0);
		this.widths[this.length - 1] = width;
	}

	/** To be called when all is added. */
	settle(): void {
		const { traits, scripts, length } = this;
		let current = NO_SCRIPT;
		for (let at = 0; at < length && current === NO_SCRIPT; at++) current = (traits[at] as number) & SCRIPT;
		if (current === NO_SCRIPT) current = WESTERN;
		for (let at = 0; at < length; at++) {
			const own = (traits[at] as number) & SCRIPT;
			if (own !== NO_SCRIPT) current = own;
			scripts[at] = current;
		}
		this.#settleEnds();
	}

	#settleEnds(): void {
		const { codes, scripts, runs, ends, length } = this;
		let end = length;
		for (let at = length - 1; at >= 0; at--) {
			const next = codes[at + 1];
			if (
				at + 1 === length ||
				scripts[at] !== scripts[at + 1] ||
				runs[at] !== runs[at + 1] ||
				next === TAB ||
				next === BREAK
			)
				end = at + 1;
			ends[at] = end;
		}
	}
}

/** Index behind the last character before `found` that is no blank, but not less than `least`. */
export function beforeBlanks({ traits }: Text, found: number, least: number): number {
	let at = found;
	while (at > least && (traits[at - 1] as number) & BLANK) at--;
	return at;
}

export function behindBlanks({ traits, length }: Text, found: number): number {
	let at = found;
	while (at < length && (traits[at] as number) & BLANK) at++;
	return at;
}
