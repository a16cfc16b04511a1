/** Titles that are wider than a line, in the lines that people would write them in: a paragraph each. */
import { type Document, type Line, textOf } from "../../../document/document.ts";
import { setWidthOf } from "../../../standard/width.ts";

/** The lines of a title that the plan does not break by hand; `perLine` in characters of the title. */
export type TitleBreaker = (title: Line, perLine: number) => Line[];

const asItIs: TitleBreaker = (title) => [title];

function* titlesOf({ title, attachments, enclosure }: Document): Iterable<Line> {
	if (title.length === 1) yield* title;
	for (const attachment of attachments) yield attachment.title;
	if (enclosure) yield* titlesOf(enclosure);
}

/** The pieces of a line between two offsets in its text. */
export function cut(line: Line, from: number, to: number): Line {
	let at = 0;
	return line.flatMap((piece) => {
		const start = at;
		at += piece.text.length;
		const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		return text === "" ? [] : [{ ...piece, text }];
	});
}

/** The words are loaded only where some title is wider than a line of `perLine` characters. */
export async function titleBreaker(document: Document, perLine: number): Promise<TitleBreaker> {
	if (![...titlesOf(document)].some((title) => setWidthOf(textOf(title)) > perLine)) return asItIs;
	const { titleRanges } = await import("../../../standard/title/lines.ts");
	return (title, width) => titleRanges(textOf(title), width).map(([from, to]) => cut(title, from, to));
}
