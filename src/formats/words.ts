/** Words of a block as every format prints them: what the document leaves to its writers is put together here. */
import {
	type Document,
	type Heading,
	type Image,
	type ImprintRow,
	type Line,
	type Paragraph,
	textOf,
} from "../document/document.ts";
import { WORDING } from "../standard/wording.ts";

/** 第一章, 第一节 and 第一条 carry no mark: one character stands between them and what follows. */
function gapped(number: string, text: string): string {
	return number === "" || text === "" ? "" : WORDING.partGap;
}

/** A heading with its number, without the stop that a run-in one ends in. */
export function headingWords({ part, number, text }: Heading): string {
	const words = textOf(text);
	return number + (part === undefined ? "" : gapped(number, words)) + words;
}

/** What follows the number of a paragraph. */
export function afterNumber({ part, number, text }: Paragraph): string {
	const words = textOf(text);
	return (part === "article" ? gapped(number, words) : "") + words;
}

/** What stands for an image where it cannot be seen: its caption, else the name of its file. */
export function descriptionOf({ caption, file }: Image): string {
	const words = textOf(caption);
	return words === "" ? file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1) : words;
}

/** 10.1: 信函 has neither 印发机关 nor 印发日期. */
export const imprintOf = ({ layout, imprint }: Document): readonly ImprintRow[] =>
	layout === "letter" ? imprint.filter(({ label }) => label !== "") : imprint;

/** 10.2, 10.3: the title of a 命令 or 纪要 that only repeats 发文机关标志 is not printed a second time. */
export function printedTitle({ layout, head, title }: Document): readonly Line[] {
	if (layout !== "order" && layout !== "minutes") return title;
	const mark = head.issuerMark.names.map(textOf).join("") + head.issuerMark.suffix;
	return title.map(textOf).join("") === mark ? [] : title;
}
