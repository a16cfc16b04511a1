/**
 * A signature never stands on a page without text (7.3.5.5): the ways to bring the two together are tried one after
 * the other, and the first that does it when laid out is taken.
 */
import type { Move } from "../../written.ts";
import type { Flow } from "../flow.ts";
import type { Pagination } from "../pagination/pages.ts";
import type { Setting } from "../setting.ts";
import { type Ending, endingsOf, isBody } from "./endings.ts";
import { waysTogether } from "./signature-ways.ts";

export interface SettledSignatures {
	blocks: readonly Flow[];
	laid: Pagination;
	moves: readonly Move[];
}

type Lay = (blocks: readonly Flow[]) => Pagination;

/** The last line of the text, and all of the signature with what belongs to it. */
function isTogether({ text, first, last }: Ending, { places }: Pagination): boolean {
	const page = places[text]?.endPage;
	return page === places[first]?.page && page === places[last]?.endPage;
}

/** Page one shows text (7.3.3). */
const showsText = (blocks: readonly Flow[], { places }: Pagination): boolean =>
	blocks.some((one, index) => isBody(one) && places[index]?.page === 1);

function settledOne(settled: SettledSignatures, at: number, lay: Lay, setting: Setting): SettledSignatures {
	const { blocks, laid, moves } = settled;
	const ending = endingsOf(blocks)[at];
	if (ending === undefined || isTogether(ending, laid)) return settled;
	const hasText = showsText(blocks, laid);
	for (const way of waysTogether(blocks, ending, laid, setting)) {
		const tried = lay(way.blocks);
		const moved = endingsOf(way.blocks)[at];
		if (moved !== undefined && isTogether(moved, tried) && (!hasText || showsText(way.blocks, tried)))
			return { blocks: way.blocks, laid: tried, moves: [...moves, way.move] };
	}
	return { blocks, laid, moves: [...moves, "signatureAlone"] };
}

/** Of the document and of what it encloses. */
export function settledSignatures(blocks: readonly Flow[], lay: Lay, setting: Setting): SettledSignatures {
	const start: SettledSignatures = { blocks, laid: lay(blocks), moves: [] };
	const settled = endingsOf(blocks).reduce((last, _, at) => settledOne(last, at, lay, setting), start);
	return { ...settled, moves: [...new Set(settled.moves)] };
}
