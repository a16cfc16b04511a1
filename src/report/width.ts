import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a text takes on a terminal: a 汉字 is two, a mark set over another none. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width;
}

function widthOf(character: string): number {
	if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
	return eastAsianWidth(character.codePointAt(0) as number);
}

/** The part of `text` that fits into `columns`, from its start. */
export function fitting(text: string, columns: number): string {
	let width = 0;
	let end = 0;
	for (const character of text) {
		width += widthOf(character);
		if (width > columns) break;
		end += character.length;
	}
	return text.slice(0, end);
}
