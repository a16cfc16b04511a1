import { type Line, textOf } from "../../document/document.ts";

/** Lines cut and joined so that each piece keeps where in the plan it came from. */
export function words(text: string): Line {
	return text === "" ? [] : [{ text }];
}

/** The characters `start` to `end` of a line. */
export function slice(line: Line, start: number, end: number): Line {
	const cut: Line = [];
	let at = 0;
	for (const piece of line) {
		const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (text !== "") cut.push(text === piece.text ? piece : { ...piece, text });
		at += piece.text.length;
	}
	return cut;
}

/** Without what the pattern finds; anchor it with `^` or `$`. */
export function without(line: Line, pattern: RegExp): Line {
	const text = textOf(line);
	const found = pattern.exec(text);
	if (!found) return line;
	const cut = slice(line, 0, found.index);
	return [...cut, ...slice(line, found.index + found[0].length, text.length)];
}

/** With `words` behind, unless nothing is left of the line. */
export function endWith(line: Line, typed: RegExp, mark: string): Line {
	const bare = without(line, typed);
	return bare.length === 0 ? [] : [...bare, ...words(mark)];
}
