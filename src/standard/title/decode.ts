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

function grouped(words: Iterable<string>): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		const first = word.charAt(0);
		const group = groups.get(first);
		if (group) group.push(word);
		else groups.set(first, [word]);
	}
	return groups;
}

let official: Map<string, string[]> | undefined;
const known = new Map<string, Words>();

/** Entries stand one after another with a space or a line end between; to cut out a few is quicker than to part all. */
function entryOf(first: string): string {
	const found = Math.max(COMMON.indexOf(` ${first}`), COMMON.indexOf(`\n${first}`));
	if (found < 0) return first;
	const [space, line] = [COMMON.indexOf(" ", found + 1), COMMON.indexOf("\n", found + 1)];
	return COMMON.slice(found + 1, space < 0 ? line : Math.min(space, line));
}

function load(first: string): Words {
	official ??= grouped([...OFFICIAL.split(/\s+/).filter(Boolean), ...CLASSES.flatMap((words) => [...words])]);
	const words = new Map(decoded(entryOf(first)));
	for (const word of official.get(first) ?? []) {
		if (word.length < 2) continue;
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
