/** The words of a language as the segmenter asks for them: by first character. */

import {
	ADVERBS,
	ATTRIBUTES,
	HEAD_VERBS,
	LIGHT_ENDS,
	LONG_GENRES,
	SCOPES,
	SHORT_GENRES,
	TIMES,
} from "./classes.ts";
import { COMMON } from "./common.ts";
import { OFFICIAL } from "./official.ts";
import { PLACES } from "./places.ts";

export type WordKind = "noun" | "verb" | "adverb";

/** `cost` is the less the more often the word is met: about minus the logarithm of its frequency. */
export interface Word {
	cost: number;
	kind: WordKind;
}

export interface Words {
	words: ReadonlyMap<string, Word>;
	/** Length of the longest. */
	longest: number;
}

const KINDS: readonly WordKind[] = ["noun", "verb", "adverb"];
const COSTS = [12.8, 11.6, 10.3, 8.6];
/** Words of official documents are as likely in a title as the commonest of others; long ones more so than their parts. */
const OFFICIAL_WORD: Word = { cost: 9, kind: "noun" };

const CLASSES = [ADVERBS, ATTRIBUTES, HEAD_VERBS, LIGHT_ENDS, LONG_GENRES, SCOPES, SHORT_GENRES, TIMES];

/** A word of one of 60 kinds: code = 48 + (class × 5 + length of the tail − 1) × 3 + kind. */
function* decoded(entry: string): Iterable<[string, Word]> {
	const first = entry.charAt(0);
	let length = 1;
	let word: Word = OFFICIAL_WORD;
	for (let at = 1; at < entry.length; ) {
		const code = entry.charCodeAt(at) - 48;
		if (code < 60) {
			length = (Math.floor(code / 3) % 5) + 1;
			word = { cost: COSTS[Math.floor(code / 15)] ?? 0, kind: KINDS[code % 3] ?? "noun" };
			at++;
		} else {
			yield [first + entry.slice(at, at + length), word];
			at += length;
		}
	}
}

const known = new Map<string, Words>();
let official: string | undefined;

function* officialWords(first: string): Iterable<string> {
	official ??= ` ${(OFFICIAL + PLACES).replaceAll("\n", " ")}${CLASSES.flatMap((words) => [...words]).join(" ")} `;
	for (let at = official.indexOf(` ${first}`); at >= 0; at = official.indexOf(` ${first}`, at + 1)) {
		const word = official.slice(at + 1, official.indexOf(" ", at + 1));
		if (word.length > 1) yield word;
	}
}

/** Entries are in the order of their first characters, each with a space before it. */
function entryOf(first: string): string {
	let low = COMMON.indexOf(" ");
	let high = COMMON.lastIndexOf(" ");
	while (low < high) {
		const start = COMMON.lastIndexOf(" ", (low + high - 1) >> 1);
		const end = COMMON.indexOf(" ", start + 1);
		const found = COMMON.charAt(start + 1);
		if (found === first) return COMMON.slice(start + 1, end).trimEnd();
		if (found < first) low = end;
		else high = start;
	}
	return first;
}

function load(first: string): Words {
	const words = new Map(decoded(entryOf(first)));
	for (const word of officialWords(first)) {
		const kind = words.get(word)?.kind ?? "noun";
		words.set(word, { cost: OFFICIAL_WORD.cost, kind });
	}
	let longest = 0;
	for (const word of words.keys()) longest = Math.max(longest, word.length);
	return { words, longest };
}

/** The words that begin with a character. */
export function wordsFrom(first: string): Words {
	const found = known.get(first);
	if (found) return found;
	const words = load(first);
	known.set(first, words);
	return words;
}
