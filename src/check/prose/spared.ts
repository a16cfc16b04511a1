/** Stretches of a line that rules of writing keep out of. */

export type Stretch = readonly [start: number, end: number];

/** What is no Chinese: addresses, names of files, times, ratios, English sentences, numbers of court cases. */
const FOREIGN = new RegExp(
	[
		/(?:https?|ftp):\/\/[^\s\p{Script=Han}，。；）》”]+/u,
		/www\.[^\s\p{Script=Han}，。；）》”]+/u,
		/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
		/[\w\p{Script=Han}-]+\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|csv|txt|ya?ml|md|jpe?g|png|ofd|wps|html?)(?![A-Za-z])/iu,
		/(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/,
		/(?<![\d:])1:\d[\d,]*(?![\d:])/,
		/[A-Za-z][A-Za-z'’-]*(?:[,;:]? [A-Za-z0-9][A-Za-z0-9'’.-]*){2,}[.,;:?!]?/,
		/[（(](?:19|20)\d{2}[）)](?!第)\p{Script=Han}{0,3}\d{0,6}[\p{Script=Han}]{1,5}\d+号/u,
	]
		.map(({ source }) => source)
		.join("|"),
	"gu",
);

/** What somebody else has written: quotations, titles of documents. */
const QUOTED = /“[^“”\n]*”|‘[^‘’\n]*’|《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》|〈[^〈〉\n]*〉/g;

export const foreignIn = (text: string): Stretch[] => stretches(text, FOREIGN);

export const quotedIn = (text: string): Stretch[] => stretches(text, QUOTED);

function stretches(text: string, pattern: RegExp): Stretch[] {
	return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

export const touches = (stretches: readonly Stretch[], start: number, end: number): boolean =>
	stretches.some(([from, to]) => start < to && end > from);
