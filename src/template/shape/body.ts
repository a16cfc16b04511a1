import {
	type Block,
	type Heading,
	type Level,
	type Line,
	type Part,
	textOf,
} from "../../document/document.ts";
import { isRunning, type OrdinalScheme, ordinal, partNumber } from "../../standard/ordinals.ts";
import { WORDING } from "../../standard/wording.ts";

/** Where headings and paragraphs go: the document, an attachment, or a 层 below one of them. */
export interface Stage {
	blocks: Block[];
	parent: Stage | undefined;
	/**
	 * Level of its heading, 1 for the first; 0 for the document and for an attachment. An article counts as 1 wherever
	 * it stands, so that its clauses are （一） and theirs 1.
	 */
	depth: number;
	/** Number of levels above and including this one. */
	nesting: number;
	scheme: OrdinalScheme;
	/** 章, 节, 条, 项 or 目; undefined for a level of the ordinary kind. */
	part: Part | undefined;
	/** 编号=false: prints no number and is not counted. */
	numbered: boolean;
	/** Own ordinal among its siblings; 0 until something needs it, so that an empty 层 is not counted. */
	ordinal: number;
	/** Ordinals given last to levels below, by kind; what runs through the document is counted by the outermost. */
	counted: Partial<Record<Part | "plain" | "running", number>>;
	/** The number has been printed. */
	used: boolean;
	/** Takes back a heading of typed words; set while one stands that must not stay alone. */
	takeBack: (() => void) | undefined;
	/** What this stage itself printed last; a 层 below it that closed takes this away. */
	last: Block | undefined;
}

export function newStage(blocks: Block[], scheme: OrdinalScheme): Stage {
	return {
		blocks,
		parent: undefined,
		depth: 0,
		nesting: 0,
		scheme,
		part: undefined,
		numbered: false,
		ordinal: 0,
		counted: {},
		used: false,
		takeBack: undefined,
		last: undefined,
	};
}

/** In articles a level without name below another is the next one of these. */
const NEXT: Partial<Record<Part | "outermost", Part>> = {
	outermost: "article",
	chapter: "article",
	section: "article",
	article: "clause",
	clause: "subclause",
};
const DEPTH: Partial<Record<Part, number>> = { chapter: 1, section: 2, article: 1 };

export function stageBelow(parent: Stage, numbered: boolean, named?: Part): Stage {
	const outer = parent.parent ? parent.part : "outermost";
	const part = named ?? (parent.scheme === "articles" && outer ? NEXT[outer] : undefined);
	const depth = (part && DEPTH[part]) ?? parent.depth + 1;
	const nesting = parent.nesting + 1;
	return { ...newStage(parent.blocks, parent.scheme), parent, depth, nesting, part, numbered };
}

/**
 * False when the place for a heading is over: one stands there, or text has come. `mayGo`: with nothing below it the
 * heading goes as well.
 */
export function addHeading(stage: Stage, text: Line, mayGo = false): boolean {
	if (stage.used) return false;
	if (mayGo) stage.takeBack = takingBack(stage);
	put(stage, {
		type: "heading",
		level: levelOf(stage),
		...partOf(stage),
		number: take(stage),
		text,
		stop: "",
		runOn: [],
	});
	return true;
}

/** As the levels are now, so that the number that the heading takes is free again. */
function takingBack(stage: Stage): () => void {
	const saved: [Stage, Partial<Stage>][] = [];
	for (let one: Stage | undefined = stage; one; one = one.parent)
		saved.push([one, { ordinal: one.ordinal, counted: { ...one.counted }, last: one.last }]);
	return () => {
		stage.blocks.pop();
		for (const [one, before] of saved) Object.assign(one, before);
	};
}

/** At the end of a 层: a typed heading below which nothing was printed goes, and is not counted. */
export function dropLoneHeading({ blocks, last, takeBack }: Stage): void {
	const isLone = last?.type === "heading" && last.runOn.length === 0 && last === blocks.at(-1);
	if (isLone) takeBack?.();
}

export function addParagraphs(stage: Stage, lines: readonly Line[]): void {
	for (const text of lines) {
		const part = stage.used ? {} : partOf(stage);
		put(stage, { type: "paragraph", number: take(stage), level: levelOf(stage), ...part, text });
	}
}

function partOf({ part }: Stage): { part?: Part } {
	return part ? { part } : {};
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
	const { part, scheme } = stage;
	const path = pathOf(stage);
	if (part === "chapter" || part === "section" || part === "article")
		return partNumber(part, path.at(-1) ?? 0);
	// Below an article the levels are those of articles, whatever the rest of the document has.
	if (part) return ordinal("official", path);
	// In 1.1 an uncounted level above leaves no gap.
	return ordinal(scheme, scheme === "decimal" ? path.filter((n) => n > 0) : path);
}

/** Ordinals of the levels above and, last, its own; an article begins anew, so that its path is as long as it is deep. */
function pathOf(stage: Stage): number[] {
	if (!stage.parent) return [];
	if (stage.numbered && stage.ordinal === 0) stage.ordinal = counted(stage, stage.parent);
	const above = stage.part === "article" || stage.part === "chapter" ? [] : pathOf(stage.parent);
	return [...above, stage.ordinal];
}

function counted(stage: Stage, parent: Stage): number {
	const runs = stage.part === undefined && stage.depth === 2 && isRunning(stage.scheme);
	// Articles are counted through, whatever chapter they stand in.
	const counter = runs || stage.part === "article" ? outermost(parent) : parent;
	const kind = runs ? "running" : (stage.part ?? "plain");
	counter.counted[kind] = (counter.counted[kind] ?? 0) + 1;
	return counter.counted[kind] as number;
}

function outermost(stage: Stage): Stage {
	return stage.parent ? outermost(stage.parent) : stage;
}
