/** How large 发文机关标志 (7.2.4) is and on how many lines: as large as the type area allows, however long the names. */
import { type Head, textOf } from "../../../document/document.ts";
import type { Measures } from "../../../standard/measures.ts";
import { mmToPt } from "../../../standard/units.ts";
import { widthOf } from "../../../standard/width.ts";

export type IssuerMark = Head["issuerMark"];
export type LargestMark = "issuerMarkLargest" | "briefingMarkLargest";

export interface MarkFit {
	/** In pt. */
	size: number;
	/** Width of the characters as part of their size: long names stand in narrow ones. */
	width: number;
	/** Between the characters, as part of the size: short names are spread. */
	spread: number;
	/** What stands on each line; of stacked names without what is beside them. */
	lines: string[];
}

/** Names that stand above each other are all as wide as the longest; a little air keeps them on their lines. */
const AIR = 0.96;
/** Height of the lines, as part of the size. */
export const MARK_LINE = 1.3;
/** Behind these a name may go on in the next line. */
const WORD_END = /[省市州县区旗乡镇党会府厅局委办室处部院组团司署所心]/;

/** The names one below the other, 文件 to their right. */
export const isStacked = ({ names, suffix }: IssuerMark): boolean => names.length > 1 && suffix !== "";

/** In two lines of about the same length, if it can be behind the name of an office or a place. */
function halved(text: string): string[] {
	const characters = [...text];
	const middle = characters.length / 2;
	const places = characters.map((_, index) => index + 1).slice(0, -1);
	const cost = (place: number) =>
		Math.abs(place - middle) + (WORD_END.test(characters[place - 1] ?? "") ? 0 : characters.length / 8);
	const best = places.reduce((a, b) => (cost(b) < cost(a) ? b : a), Math.ceil(middle));
	return [characters.slice(0, best).join(""), characters.slice(best).join("")];
}

const half = (size: number): number => Math.floor(size * 2) / 2;

/** Of lines of so many characters: normal ones where these are large enough, else narrow ones. */
function sized(characters: number, room: number, limit: number, measures: Measures) {
	const natural = room / Math.max(1, characters);
	const wanted = Math.min(limit, measures.issuerMarkCondensedBelow.value);
	if (natural >= wanted) return { size: half(Math.min(limit, natural)), width: 1 };
	const width = Math.max(measures.issuerMarkNarrowest.value, natural / wanted);
	return { size: half(natural / width), width: Math.floor(width * 100) / 100 };
}

/** What is left between the characters of a line, as part of their size. */
function spreadOf(
	fit: { size: number; width: number },
	characters: number,
	room: number,
	measures: Measures,
): number {
	const left = room / fit.size - characters * fit.width;
	return characters <= 1
		? 0
		: Math.min(measures.issuerMarkSpread.value, Math.max(0, left / (characters - 1)));
}

function stackedFit({ names, suffix }: IssuerMark, room: number, limit: number, measures: Measures): MarkFit {
	const lines = names.map(textOf);
	const widest = Math.max(...lines.map(widthOf));
	const beside = widthOf(suffix) + measures.issuerMarkSuffixGap.value;
	const tallest = mmToPt(measures.issuerMarkTallest.value) / (names.length * MARK_LINE);
	const fit = sized(widest + beside, room, Math.min(limit, tallest), measures);
	const spread = spreadOf(fit, widest, room - beside * fit.size * fit.width, measures);
	return { ...fit, spread, lines };
}

export function fitMark(mark: IssuerMark, measures: Measures, largest: LargestMark): MarkFit {
	const room = mmToPt(measures.issuerMarkWidth.value) * AIR;
	const limit = measures[largest].value;
	if (isStacked(mark)) return stackedFit(mark, room, limit, measures);
	const whole = mark.names.map((name) => textOf(name) + mark.suffix);
	const longest = (lines: readonly string[]) => Math.max(0, ...lines.map(widthOf));
	const fit = sized(longest(whole), room, limit, measures);
	if (whole.length === 1 && fit.size < measures.issuerMarkBrokenBelow.value) {
		const lines = halved(whole[0] ?? "");
		return { ...sized(longest(lines), room, limit, measures), spread: 0, lines };
	}
	return { ...fit, spread: spreadOf(fit, longest(whole), room, measures), lines: whole };
}
