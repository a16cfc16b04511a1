/** Width of any part of a title, as set, without measuring it again. */
import { widthOf } from "../signature.ts";

export type Ruler = (from: number, to: number) => number;

const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[0-9A-Za-z]/.test(unit);
const isHan = (unit: string | undefined): boolean =>
	unit !== undefined && /[\u3400-\u9fff\uf900-\ufaff〇々]/.test(unit);

/** Word processors put a quarter of a character between 汉字 and figures or letters. */
const SCRIPT_SPACE = 0.25;

export function rulerOf(title: string): Ruler {
	const widths = [0];
	/** Spaces between scripts before each character. */
	const spaces = [0];
	for (let at = 0; at < title.length; at++) {
		const [before, here] = [title[at - 1], title[at]];
		const changes = (isLatin(before) && isHan(here)) || (isHan(before) && isLatin(here));
		spaces[at] = (spaces[at - 1] ?? 0) + (changes ? SCRIPT_SPACE : 0);
		widths[at + 1] = (widths[at] as number) + widthOf(here as string);
	}
	return (from, to) =>
		to <= from
			? 0
			: (widths[to] as number) -
				(widths[from] as number) +
				(spaces[to - 1] as number) -
				(spaces[from] as number);
}
