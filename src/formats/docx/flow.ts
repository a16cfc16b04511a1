/**
 * What the body of a file consists of, in order, as plain data: the page model lays it out, `flow-xml.ts` writes it.
 * Lengths in twips.
 */
import type { Look } from "./look/look.ts";
import type { CharacterStyleId, ParagraphStyleId } from "./look/style-table.ts";
import type { Orientation, SectionTraits } from "./sections.ts";
import type { Xml } from "./xml.ts";

/** Text of one look. A tab or line feed in it is one of the word processor. */
export interface TextRun {
	text: string;
	style?: CharacterStyleId;
	/** Worked out for this document. */
	size?: { halfPoints: number; tracking: number; percent?: number };
}

/** A drawing that stands on the line like a character; without width and height it takes no room there. */
export interface DrawingRun {
	drawing: Xml;
	width: number;
	height: number;
}

export type Run = TextRun | DrawingRun;

export interface FlowParagraph {
	type: "paragraph";
	style: ParagraphStyleId;
	/** What its place on this page makes different from its style. */
	look?: Omit<Look, "style">;
	runs: readonly Run[];
}

export interface FlowCell {
	width: number;
	/** Columns that it takes. */
	across?: number;
	/** First or further one of a cell over several rows. */
	down?: "restart" | "continue";
	paragraphs: readonly FlowParagraph[];
}

export interface FlowRow {
	isHead?: boolean;
	/** All on one page. */
	isWhole?: boolean;
	cells: readonly FlowCell[];
}

export interface FlowTable {
	type: "table";
	/** Of the text: ruled, with padding; of the head: neither, and centred. */
	kind: "ruled" | "bare";
	widths: readonly number[];
	rows: readonly FlowRow[];
}

/** The end of a section: what stands before it is set so. The last element of every flow is one. */
export interface FlowSection {
	type: "section";
	orientation: Orientation;
	traits: SectionTraits;
}

export type Flow = FlowParagraph | FlowTable | FlowSection;

/** Looks that say how lines are aligned and nothing else; what has one of these stands where it would without. */
export const ALIGNED = {
	left: { align: "left" },
	center: { align: "center" },
	right: { align: "right" },
} as const satisfies Record<string, Look>;

/** The text of a paragraph that is one run of its style, and no look but an `ALIGNED` one. */
export function plainText({ look, runs }: FlowParagraph): string | undefined {
	if (look !== undefined && look !== ALIGNED[look.align as keyof typeof ALIGNED]) return undefined;
	const [only] = runs;
	if (runs.length !== 1 || only === undefined || "drawing" in only) return undefined;
	return only.style === undefined && only.size === undefined ? only.text : undefined;
}

const given = (runs: readonly (Run | undefined)[]): Run[] => runs.filter((one) => one !== undefined);

export const paragraph = (style: ParagraphStyleId, ...runs: readonly (Run | undefined)[]): FlowParagraph => ({
	type: "paragraph",
	style,
	runs: given(runs),
});

/** A paragraph that its place on this page makes different from its style. */
export const placedParagraph = (
	style: ParagraphStyleId,
	look: Omit<Look, "style">,
	...runs: readonly (Run | undefined)[]
): FlowParagraph => ({ type: "paragraph", style, look, runs: given(runs) });

/** Whether a section may end in it: behind a table or a frame it ends in a line of its own, which takes some room. */
export const holdsSection = (one: Flow | undefined): boolean =>
	one?.type === "paragraph" && one.look?.frame === undefined;
