/** How 版记 stands: below the text or on a page of its own, its lines closer where that lets it. Lengths in twips. */
import type { ImprintRow } from "../../../document/document.ts";
import { ptToTwips } from "../../../standard/units.ts";
import type { Flow, FlowParagraph } from "../flow.ts";
import type { Pagination } from "../pagination/pages.ts";
import { ANCHOR_LINE } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { imprintFrames, imprintParagraphs, imprintPitch } from "./imprint.ts";

export interface ImprintRoom {
	/** Below a text that ends above; undefined where it has no room there. */
	beside: FlowParagraph[] | undefined;
	/** On a page of its own, or, where it is taller than one, from that page on. */
	alone: FlowParagraph[];
	isTooTall: boolean;
}

/** In pt; lines of 14 pt that are closer than this seem to touch. */
const CLOSEST = 20;

/** Lines as far from each other as usual, or as close as they must be to begin below `top`; undefined where no way does. */
function framesBelow(
	top: number,
	rows: readonly ImprintRow[],
	setting: Setting,
	isRuled: boolean,
	onPage: (blocks: readonly Flow[]) => Pagination,
): FlowParagraph[] | undefined {
	const pitch = imprintPitch(setting);
	const frames = imprintFrames(rows, setting, isRuled, pitch);
	const { places } = onPage(frames);
	const lack = top - (places[0]?.top ?? 0);
	if (lack <= 0) return frames;
	const lines = frames.reduce((sum, _, index) => sum + (places[index]?.lines ?? 0), 0);
	const closer = pitch - Math.ceil(lack / lines);
	return closer < ptToTwips(CLOSEST) ? undefined : imprintFrames(rows, setting, isRuled, closer);
}

/** `bottom`: where the text ends on its last page. */
export function imprintBelow(
	rows: readonly ImprintRow[],
	setting: Setting,
	isRuled: boolean,
	bottom: number,
	onPage: (blocks: readonly Flow[]) => Pagination,
): ImprintRoom {
	const below = (top: number) => framesBelow(top, rows, setting, isRuled, onPage);
	const alone = below(ANCHOR_LINE);
	return {
		beside: below(bottom),
		alone: alone ?? imprintParagraphs(rows, setting, isRuled),
		isTooTall: alone === undefined,
	};
}
