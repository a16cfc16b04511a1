import { type Block, type Heading, type Level, type Line, textOf } from "../../document/document.ts";
import { type OrdinalScheme, ordinal } from "../../standard/ordinals.ts";
import { WORDING } from "../../standard/wording.ts";

/** Where headings and paragraphs go: the document, an attachment, or a 层 below one of them. */
export interface Stage {
	blocks: Block[];
	parent: Stage | undefined;
	/** Number of levels above and including this one; 0 for the document and for an attachment. */
	depth: number;
	scheme: OrdinalScheme;
	/** 编号=false: prints no number and is not counted. */
	numbered: boolean;
	/** Own ordinal among its siblings; 0 until something needs it, so that an empty 层 is not counted. */
	ordinal: number;
	/** Ordinal given last to a 层 below. */
	counted: number;
	/** The number has been printed. */
	used: boolean;
	/** What this stage itself printed last; a 层 below it that closed takes this away. */
	last: Block | undefined;
}

export function newStage(blocks: Block[], scheme: OrdinalScheme): Stage {
	return {
		blocks,
		parent: undefined,
		depth: 0,
		scheme,
		numbered: false,
		ordinal: 0,
		counted: 0,
		used: false,
		last: undefined,
	};
}

export function stageBelow(parent: Stage, numbered: boolean): Stage {
	return { ...newStage(parent.blocks, parent.scheme), parent, depth: parent.depth + 1, numbered };
}

/** False when the place for a heading is over: one stands there, or text has come. */
export function addHeading(stage: Stage, text: Line): boolean {
	if (stage.used) return false;
	put(stage, { type: "heading", level: levelOf(stage), number: take(stage), text, stop: "", runOn: [] });
	return true;
}

export function addParagraphs(stage: Stage, lines: readonly Line[]): void {
	for (const text of lines)
		put(stage, { type: "paragraph", number: take(stage), level: levelOf(stage), text });
}

/** Onto the heading or paragraph just before; where there is none, a paragraph. */
export function addRunOn(stage: Stage, lines: readonly Line[]): void {
	const [first, ...rest] = lines;
	if (!first) return;
	const { last } = stage;
	if (last?.type === "heading") runOnHeading(last, first);
	else if (last?.type === "paragraph") last.text = [...last.text, ...first];
	else addParagraphs(stage, [first]);
	addParagraphs(stage, rest);
}

function runOnHeading(heading: Heading, line: Line): void {
	const ended = /[。？！：；…]$/.test(textOf(heading.text));
	if (heading.runOn.length === 0) heading.stop = ended ? "" : WORDING.headingStop;
	heading.runOn = [...heading.runOn, ...line];
}

export function put(stage: Stage, block: Block): void {
	stage.blocks.push(block);
	stage.last = block;
	// What a 层 above printed last is no longer just before.
	for (let above = stage.parent; above; above = above.parent) above.last = undefined;
}

function levelOf(stage: Stage): Level {
	return Math.min(Math.max(stage.depth, 1), 4) as Level;
}

/** The number, once: for the heading, else for the first paragraph. */
function take(stage: Stage): string {
	if (stage.used) return "";
	stage.used = true;
	if (!stage.numbered) return "";
	const path = pathOf(stage);
	// In 1.1 an uncounted level above leaves no gap.
	return ordinal(stage.scheme, stage.scheme === "decimal" ? path.filter((n) => n > 0) : path);
}

function pathOf(stage: Stage): number[] {
	if (!stage.parent) return [];
	if (stage.numbered && stage.ordinal === 0) stage.ordinal = ++stage.parent.counted;
	return [...pathOf(stage.parent), stage.ordinal];
}
