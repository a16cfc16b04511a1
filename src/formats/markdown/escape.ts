/**
 * What in a text CommonMark and GitHub's extensions would take for markup, as a table: where it stands, how it is made
 * harmless, and why. Texts are single lines; what only matters across lines is not here.
 */
interface Rule {
	/** Matches exactly the characters to be made harmless. */
	at: RegExp;
	/** A backslash before it, or a numeric character reference in its place. */
	by: "backslash" | "reference";
	because: string;
}

const ANYWHERE: readonly Rule[] = [
	{ at: /\\/g, by: "backslash", because: "escapes what follows" },
	{ at: /`/g, by: "backslash", because: "code span, fence" },
	{ at: /\*/g, by: "backslash", because: "emphasis, list item, rule" },
	{ at: /_/g, by: "backslash", because: "emphasis, rule" },
	{ at: /~/g, by: "backslash", because: "strikethrough, fence" },
	{ at: /\[/g, by: "backslash", because: "link, image, definition, footnote" },
	{ at: /</g, by: "backslash", because: "HTML, autolink" },
	{ at: /&(?=#?\w+;)/g, by: "backslash", because: "character reference" },
	{ at: /(?<=\b(?:https?|ftp)):(?=\/\/)/gi, by: "backslash", because: "literal autolink" },
	{ at: /(?<=\bwww)\./gi, by: "backslash", because: "literal autolink" },
	{ at: /(?<=[\w.+-])@(?=[\w-])/g, by: "backslash", because: "literal mail address" },
	{ at: /[\t\r\n]/g, by: "reference", because: "tabs become spaces, line ends end the text" },
	{ at: /^ | $/g, by: "reference", because: "dropped at both ends; four in front are code" },
	{ at: /^\ufeff/g, by: "reference", because: "dropped at the start of a file" },
];

const LINE_START: readonly Rule[] = [
	{ at: /^#(?=#{0,5}(?: |$))/g, by: "backslash", because: "heading" },
	{ at: /^>/g, by: "backslash", because: "quotation" },
	{ at: /^[-+](?= |$)/g, by: "backslash", because: "list item" },
	{ at: /(?<=^\d{1,9})[.)](?= |$)/g, by: "backslash", because: "numbered item" },
	{ at: /^-(?=[- ]*$)/g, by: "backslash", because: "rule, front matter" },
	{ at: /^=(?==*$)/g, by: "backslash", because: "underline of a heading" },
];

const HEADING: readonly Rule[] = [
	{ at: /(?<=^| )#(?=#*$)/g, by: "backslash", because: "closing marks of a heading are dropped" },
];

const CELL: readonly Rule[] = [{ at: /\|/g, by: "backslash", because: "separates cells" }];

const STRONG: readonly Rule[] = [
	{ at: /^\s|\s$/gu, by: "reference", because: "stars beside white space are no emphasis" },
];

const ALT: readonly Rule[] = [{ at: /\]/g, by: "backslash", because: "ends the description of an image" }];

export type Place = "line" | "rest" | "heading" | "cell" | "strongLine" | "strongCell" | "alt";

const RULES: Record<Place, readonly Rule[]> = {
	line: [...ANYWHERE, ...LINE_START],
	/** Behind something else on its line. */
	rest: ANYWHERE,
	heading: [...ANYWHERE, ...HEADING],
	cell: [...ANYWHERE, ...CELL],
	strongLine: [...ANYWHERE, ...STRONG],
	alt: [...ANYWHERE, ...ALT],
	strongCell: [...ANYWHERE, ...CELL, ...STRONG],
};

/** Nearly all texts are of these characters only, and need not go through the table. */
const HARMLESS = /^[0-9A-Za-z\u3001-\u9fff\uff01-\uff5e“”‘’—…·×]+$/;

export function escaped(text: string, place: Place): string {
	if (HARMLESS.test(text)) return text;
	const marks = new Map<number, Rule["by"]>();
	for (const { at, by } of RULES[place]) {
		for (const { index } of text.matchAll(at)) marks.set(index, by);
	}
	if (marks.size === 0) return text;
	let out = "";
	let from = 0;
	for (const [index, by] of [...marks].sort(([a], [b]) => a - b)) {
		out += text.slice(from, index);
		out += by === "backslash" ? `\\${text[index]}` : `&#${text.charCodeAt(index)};`;
		from = index + 1;
	}
	return out + text.slice(from);
}
