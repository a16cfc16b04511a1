/** A signature never stands on a page without text (7.3.5.5). */
import { ptToHalfPoints } from "../../standard/units.ts";
import type { Flow, FlowParagraph } from "./flow.ts";
import type { Pagination } from "./pagination/pages.ts";
import type { Setting } from "./setting.ts";

export interface SettledSignatures {
	blocks: readonly Flow[];
	laid: Pagination;
	isChanged: boolean;
}

type Lay = (blocks: readonly Flow[]) => Pagination;

/** A longer last paragraph is not moved as a whole: that would leave a large gap. */
const LONGEST_MOVED = 10;
/** How much more, in twips, a character of a long one may take so that its last line goes over. */
const LOOSEST = 8;

const isSigning = (one: Flow | undefined): boolean =>
	one?.type === "paragraph" && (one.style === "OfficialSignature" || one.style === "OfficialDate");
const isKeptBlank = (one: Flow | undefined): boolean =>
	one?.type === "paragraph" && one.style === "Normal" && one.look?.keepNext === true;
const isText = (one: Flow | undefined): one is FlowParagraph =>
	one?.type === "paragraph" && one.runs.length > 0 && !one.look?.frame && !isSigning(one);

/** Indices of the last paragraph before each signature, and of the first line of that. */
function signatures(blocks: readonly Flow[]): { before: number; first: number }[] {
	const found: { before: number; first: number }[] = [];
	blocks.forEach((one, index) => {
		if (!isSigning(one)) return;
		let before = index - 1;
		while (isKeptBlank(blocks[before])) before--;
		if (isText(blocks[before])) found.push({ before, first: index });
	});
	return found;
}

const replaced = (blocks: readonly Flow[], index: number, one: Flow): Flow[] =>
	blocks.map((old, at) => (at === index ? one : old));

const kept = (one: FlowParagraph): FlowParagraph => ({ ...one, look: { ...one.look, keepNext: true } });

/** 7.3.5.5 lets the space between characters be changed. */
function loosened(one: FlowParagraph, tracking: number, { profile }: Setting): FlowParagraph {
	const halfPoints = ptToHalfPoints(profile.typography.body.sizePt);
	return {
		...one,
		runs: one.runs.map((run) =>
			"drawing" in run || run.style !== undefined || run.size !== undefined
				? run
				: { ...run, size: { halfPoints, tracking } },
		),
	};
}

export function settledSignatures(blocks: readonly Flow[], lay: Lay, setting: Setting): SettledSignatures {
	let settled: SettledSignatures = { blocks, laid: lay(blocks), isChanged: false };
	for (const { before, first } of signatures(blocks))
		settled = settledOne(settled, before, first, lay, setting);
	return settled;
}

function settledOne(
	settled: SettledSignatures,
	before: number,
	first: number,
	lay: Lay,
	setting: Setting,
): SettledSignatures {
	const last = settled.blocks[before];
	const place = settled.laid.places[before];
	if (!isText(last) || place === undefined || place.endPage === settled.laid.places[first]?.page)
		return settled;
	const change = (one: FlowParagraph): SettledSignatures => {
		const changed = replaced(settled.blocks, before, one);
		return { blocks: changed, laid: lay(changed), isChanged: true };
	};
	const isTogether = ({ laid: { places } }: SettledSignatures): boolean =>
		places[before]?.endPage === places[first]?.page;
	// Page one shows text (7.3.3).
	const isFirstText = place.page === 1 && !settled.blocks.slice(0, before).some(isBody);
	if (place.lines <= LONGEST_MOVED && !isFirstText) return change(kept(last));
	for (let more = 1; more <= LOOSEST; more++) {
		const looser = change(loosened(last, setting.geometry.tracking + more, setting));
		if (isTogether(looser)) return looser;
	}
	return isFirstText ? settled : change(kept(last));
}

const isBody = (one: Flow): boolean =>
	one.type === "table"
		? one.kind === "ruled"
		: one.type === "paragraph" && (one.style === "Body" || one.style === "Image");
