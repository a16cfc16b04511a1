/** Stretches of a line that rules of writing keep out of. Every repetition is bounded: hostile texts are long. */

export type Stretch = readonly [start: number, end: number];

const FILE_ENDINGS =
	"docx?|xlsx?|pptx?|pdf|zip|rar|7z|csv|txt|ya?ml|json|md|jpe?g|png|gif|ofd|wps|et|html?|exe|mp4";
const ANY_CASE = `(?:${FILE_ENDINGS}|${FILE_ENDINGS.toUpperCase()})`;

/** What is no Chinese, or no sentence. */
const FOREIGN = new RegExp(
	[
		// Addresses.
		/(?:https?|ftp):\/\/[^\s\p{Script=Han}，。、；：）》”"<>]+/u,
		/(?<![\w.])www\.[^\s\p{Script=Han}，。、；：）》”"<>]+/u,
		/(?<![\w.-])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|gov|edu)(?:\/[\w./?=&%#-]*)?(?![\w])/u,
		/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,20})+/,
		// Names of files, with what stands before the ending as far as it may be a name.
		new RegExp(
			`(?<![\\w\\p{Script=Han}.()（）\\[\\]-])[\\w\\p{Script=Han}.()（）\\[\\]-]{1,80}\\.${ANY_CASE}(?![A-Za-z])`,
			"u",
		),
		// Times 8:30 and 8:30:15, ratios 1:500 and 2:1:1.
		/(?<![\d:])\d{1,4}(?:\.\d{1,3})?(?::\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?){1,3}(?![\d:])/,
		// Three English words and more.
		/(?<![A-Za-z])[A-Za-z][A-Za-z'’-]{0,30}(?:[,;:]? [A-Za-z0-9][A-Za-z0-9'’.-]{0,30}){2,}[.,;:?!]?/,
		// （2023）京0105民初12号
		/[（(](?:19|20)\d{2}[）)](?!第)\p{Script=Han}{0,3}\d{0,6}\p{Script=Han}{1,5}\d{1,7}号/u,
		// Telephone numbers.
		/(?<![\d-])(?:\+86[- ]?)?(?:0\d{2,3}-\d{7,8}(?:-\d{1,6})?|1[3-9]\d(?:[- ]?\d{4}){2}|[48]00-\d{3,4}-\d{3,4})(?![\d-])/,
		// Versions V1.2.3 and 10.0.0.1, but not the date 2024.3.5.
		/(?<![\w.])(?:[Vv]\d{1,4}(?:\.\d{1,5}){1,4}|(?!(?:19|20)\d{2}\.)\d{1,4}(?:\.\d{1,5}){3})(?![\w.])/,
	]
		.map(({ source }) => source)
		.join("|"),
	"gu",
);

/** What somebody else has written: quotations, titles of documents. */
const QUOTED = /“[^“”\n]*”|‘[^‘’\n]*’|《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*){0,5}》|〈[^〈〉\n]*〉/g;

export const foreignIn = (text: string): Stretch[] => stretches(text, FOREIGN);

export const quotedIn = (text: string): Stretch[] => stretches(text, QUOTED);

function stretches(text: string, pattern: RegExp): Stretch[] {
	return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

export const touches = (stretches: readonly Stretch[], start: number, end: number): boolean =>
	stretches.some(([from, to]) => start < to && end > from);
