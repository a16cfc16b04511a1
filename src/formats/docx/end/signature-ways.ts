/**
 * Ways to have the end of a text and its signature on one page, in the order in which they are tried: 7.3.5.5 lets the
 * space between characters and lines be changed.
 */
import { ptToHalfPoints } from "../../../standard/units.ts";
import type { Move } from "../../written.ts";
import { type Flow, type FlowParagraph, type FlowTable, placedParagraph } from "../flow.ts";
import type { Pagination, Place } from "../pagination/pages.ts";
import type { Setting } from "../setting.ts";
import type { Ending } from "./endings.ts";

export interface Way {
	blocks: readonly Flow[];
	move: Move;
}

/** A paragraph of so few lines goes over whole: one line would be left of it, or none. */
const FEW_LINES = 3;
/** A longer one than this does not: that would leave a large gap. */
const LONGEST_MOVED = 10;
/** Lines of a longer paragraph that go over: two, or one where nothing else would be left. */
const LINES_OVER = [2, 1];
/** How much less and more, in twips, a character may take. With one twip less a line would hold 29 汉字. */
const TIGHTEST = 10;
const LOOSEST = 10;
/** Rows of a table that go over: two, and where merged cells or the room forbid that some others. */
const ROWS_OVER = [2, 3, 1, 4, 5, 6, 7, 8];
/** Of the line beside which a frame begins: it must not touch the line above, however that is placed. */
const INTO_LINE = 0.25;

/** Everything from the text to the signature stays together; Word would split a paragraph that only keeps with the next. */
function kept(blocks: readonly Flow[], { text, first }: Ending): Flow[] {
	return blocks.map((one, index) =>
		index < text || index >= first || one.type !== "paragraph"
			? one
			: { ...one, look: { ...one.look, keepNext: true, ...(index === text ? { keepLines: true } : {}) } },
	);
}

const replaced = (blocks: readonly Flow[], index: number, ...others: readonly Flow[]): Flow[] => [
	...blocks.slice(0, index),
	...others,
	...blocks.slice(index + 1),
];

function tracked(one: FlowParagraph, more: number, { profile, geometry }: Setting): FlowParagraph {
	const halfPoints = ptToHalfPoints(profile.typography.body.sizePt);
	const tracking = geometry.tracking + more;
	return {
		...one,
		runs: one.runs.map((run) =>
			"drawing" in run || run.style !== undefined || run.size !== undefined
				? run
				: { ...run, size: { halfPoints, tracking } },
		),
	};
}

/** Text whose lines are those of the page, not a heading or an image. */
const isRunning = (one: Flow | undefined): one is FlowParagraph =>
	one?.type === "paragraph" && one.style === "Body";

function* retracked(blocks: readonly Flow[], at: number, sign: 1 | -1, setting: Setting): Generator<Flow[]> {
	const one = blocks[at];
	if (!isRunning(one)) return;
	for (let more = 1; more <= (sign < 0 ? TIGHTEST : LOOSEST); more++)
		yield replaced(blocks, at, tracked(one, sign * more, setting));
}

/**
 * A blank frame at the foot of the page on which the last paragraph begins: as many of its lines stand on the next page.
 * It hangs on that paragraph, so that it goes wherever that does.
 */
function pushed(
	blocks: readonly Flow[],
	at: number,
	place: Place,
	over: number,
	{ geometry }: Setting,
): Flow[][] {
	const { pitch, height, margins, width } = geometry;
	const full = place.top + Math.floor((height - place.top) / pitch) * pitch;
	const end = place.page === place.endPage ? place.bottom : full;
	if (end - over * pitch < place.top + pitch) return [];
	const top = Math.round(end - (over - INTO_LINE) * pitch);
	const frame = placedParagraph("Normal", {
		frame: { x: margins.left, y: margins.top + top, width },
		spacing: { line: height - top, rule: "exact" },
	});
	return [[...blocks.slice(0, at), frame, ...blocks.slice(at)]];
}

/** Where the paragraph begins on an earlier page than it ends, its end goes down as far as lines are pushed from there. */
function* pushes(blocks: readonly Flow[], at: number, place: Place, setting: Setting): Generator<Flow[]> {
	const { pitch } = setting.geometry;
	if (!isRunning(blocks[at])) return;
	if (place.page === place.endPage) {
		for (const over of LINES_OVER) yield* pushed(blocks, at, place, over, setting);
		return;
	}
	for (let over = 1; over < place.lines; over++) yield* pushed(blocks, at, place, over, setting);
	// All of it on the next page, and of that the end on the one that follows.
	const begin = withHeadings(blocks, at);
	const newPage = blocks.map((one, index) =>
		index === begin && one.type === "paragraph"
			? { ...one, look: { ...one.look, pageBreakBefore: true } }
			: one,
	);
	const above = (at - begin) * pitch;
	const whole = { ...place, endPage: place.page, top: above, bottom: above + place.lines * pitch };
	yield newPage;
	for (const over of LINES_OVER) yield* pushed(newPage, at, whole, over, setting);
}

/** Index of the first of the headings, or of the words above a table, that keep with what is at `at`. */
function withHeadings(blocks: readonly Flow[], at: number): number {
	let begin = at;
	for (;;) {
		const before = blocks[begin - 1];
		if (before?.type !== "paragraph" || !/^(Table(Title|NoteAbove)|Heading|Chapter)/.test(before.style))
			return begin;
		begin--;
	}
}

/** The last rows as a table of their own, with the same head, on the next page; or all of it. */
function* cut(blocks: readonly Flow[], at: number, table: FlowTable): Generator<Flow[]> {
	const newPage = placedParagraph("Anchor", { pageBreakBefore: true });
	const head = table.rows.filter(({ isHead }) => isHead);
	for (const over of ROWS_OVER) {
		const from = table.rows.length - over;
		const begins = table.rows[from];
		if (from <= head.length || begins?.cells.some(({ down }) => down === "continue")) continue;
		const above: FlowTable = { ...table, rows: table.rows.slice(0, from) };
		const below: FlowTable = { ...table, rows: [...head, ...table.rows.slice(from)] };
		yield replaced(blocks, at, above, newPage, below);
	}
	const begin = withHeadings(blocks, at);
	yield [...blocks.slice(0, begin), newPage, ...blocks.slice(begin)];
}

export function* waysTogether(
	blocks: readonly Flow[],
	ending: Ending,
	laid: Pagination,
	setting: Setting,
): Generator<Way> {
	const { text: at } = ending;
	const last = blocks[at];
	const place = laid.places[at];
	if (last === undefined || place === undefined) return;
	const whole = kept(blocks, ending);
	const over = (some: readonly Flow[]): Way => ({ blocks: some, move: "signature" });
	if (last.type === "table") {
		for (const one of cut(whole, at, last)) yield over(one);
		return;
	}
	const isLong = place.lines > FEW_LINES;
	if (isLong)
		for (const one of retracked(blocks, at, -1, setting)) yield { blocks: one, move: "signatureTightened" };
	if (!isLong) yield over(whole);
	// What is between the text and the signature goes over with the lines, or else it would stay.
	const following = tail(blocks, ending);
	for (const one of pushes(following, at, place, setting)) yield over(one);
	if (isLong && place.lines <= LONGEST_MOVED) yield over(whole);
	for (const one of retracked(following, at, 1, setting)) yield over(one);
}

/** What follows the text keeps together, the text itself may be split. */
const tail = (blocks: readonly Flow[], ending: Ending): Flow[] =>
	kept(blocks, ending).map((one, index) => (index === ending.text ? (blocks[index] as Flow) : one));
