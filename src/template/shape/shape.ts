import {
	type Code,
	type Diagnostic,
	type DiagnosticArgs,
	diagnostic,
	type Outcome,
} from "../../diagnostics/diagnostic.ts";
import type { Attachment, Block, Document, Image, Part } from "../../document/document.ts";
import type { FullPlan } from "../../plan/full.ts";
import type { OrdinalScheme } from "../../standard/ordinals.ts";
import type { Filled } from "../fill/fill.ts";
import type { Opened } from "../fill/run.ts";
import { findWord, NUMBERINGS, type WordName } from "../language/words.ts";
import { resolveArticles } from "./articles.ts";
import {
	addHeading,
	addParagraphs,
	addRunOn,
	dropLoneHeading,
	newStage,
	put,
	type Stage,
	stageBelow,
} from "./body.ts";
import { type Drawn, ELEMENTS, isElement, signedParts } from "./elements.ts";
import { type Entry, joined, linesOfParts, read, type TextLine } from "./read.ts";
import { continueRow, isTableWord, newTable, TABLE_LINES, type TableDraft } from "./table.ts";
import { tableFaults } from "./table-faults.ts";

/** What the lines being read stand in; the innermost is the last. */
type Frame =
	| { kind: "document"; stage: Stage }
	| { kind: "层"; stage: Stage; allTyped: boolean }
	| { kind: "附件"; stage: Stage; attachment: Attachment }
	| { kind: "表"; draft: TableDraft; stage: Stage; opened: Opened }
	| { kind: "图"; image: Image | undefined; stage: Stage };

interface Shaping extends Drawn {
	filled: Filled;
	scheme: OrdinalScheme;
	frames: Frame[];
	/** Words that a document has once, as they come. */
	seen: Map<string, number>;
	diagnostics: Diagnostic[];
}

const LEVELS = 4;
/** 章, 节, 条, 项, 目. */
const MOST_NESTED = 5;

/** Reads filled text into the document. Numbers are given here and nowhere else. */
export function shape(filled: Filled, plan: FullPlan): Outcome<Document> {
	const entries = read(filled);
	const document = emptyDocument(plan);
	const scheme = plan.numbering ?? schemeOf(entries);
	const frames: Frame[] = [{ kind: "document", stage: newStage(document.body, scheme) }];
	const shaping: Shaping = { document, plan, filled, scheme, frames, seen: new Map(), diagnostics: [] };
	for (const entry of entries) {
		if (entry.kind === "open") open(shaping, filled.containers[entry.container] as Opened);
		else if (entry.kind === "close") close(shaping);
		else addLine(shaping, entry);
	}
	resolveArticles(document, plan.articles);
	const { attachments } = document;
	for (const [i, one] of attachments.entries()) one.number = attachments.length > 1 ? i + 1 : 0;
	const { diagnostics } = shaping;
	return { value: diagnostics.length > 0 ? undefined : document, diagnostics };
}

function schemeOf(entries: Entry[]): OrdinalScheme {
	const line = entries.find((one): one is TextLine => one.kind === "line" && one.sign === "层次序数");
	const typed = line?.parts[0];
	return typeof typed === "string" ? NUMBERINGS[typed as keyof typeof NUMBERINGS] : "official";
}

function emptyDocument(plan: FullPlan): Document {
	return {
		genre: plan.genre,
		layout: plan.layout,
		head: {
			copyNumber: [],
			secrecy: [],
			urgency: [],
			issuerMark: { names: [], suffix: "" },
			documentNumber: [],
			signatories: [],
			masthead: { left: [], right: [] },
		},
		title: [],
		subtitle: [],
		headnotes: [],
		bylines: [],
		recipients: [],
		salutation: [],
		body: [],
		attachments: [],
		signatures: [],
		signed: [],
		date: [],
		isoDate: plan.isoDate,
		seal: plan.seal,
		seals: plan.seals,
		sealDiameter: plan.sealDiameter,
		notes: [],
		roster: [],
		enclosure: null,
		detached: null,
		imprint: [],
	};
}

/** A loop can repeat a fault hundreds of times; one place is told once. */
function tell<C extends Code>(shaping: Shaping, place: number, code: C, args: DiagnosticArgs[C]): void {
	const span = shaping.filled.places[place] ?? { file: "", start: 0, end: 0 };
	const known = shaping.diagnostics.some(
		(one) => one.code === code && one.span.file === span.file && one.span.start === span.start,
	);
	if (!known) shaping.diagnostics.push(diagnostic(code, span, args));
}

function innermost(shaping: Shaping): Frame {
	return shaping.frames.at(-1) as Frame;
}

function open(shaping: Shaping, opened: Opened): void {
	const { frames } = shaping;
	const outer = innermost(shaping);
	const { name, options, place } = opened;
	if (outer.kind === "表" || outer.kind === "图" || (name === "附件" && outer.kind !== "document"))
		tell(shaping, place, "TEMPLATE-MISPLACED", { word: `{{#${name}}}`, within: outer.kind });
	if (name === "附件") frames.push(attachmentFrame(shaping, opened));
	else if (name === "表") frames.push({ kind: "表", draft: newTable(opened), stage: outer.stage, opened });
	else if (name === "图") frames.push({ kind: "图", image: imageOf(opened), stage: outer.stage });
	else {
		const stage = stageBelow(outer.stage, options.编号 !== false, (options.级 || undefined) as Part);
		if (stage.depth > LEVELS || stage.nesting > MOST_NESTED)
			tell(shaping, place, "TEMPLATE-TOO-DEEP", { limit: LEVELS });
		frames.push({ kind: "层", stage, allTyped: opened.allTyped === true });
	}
}

function attachmentFrame(shaping: Shaping, { options }: Opened): Frame {
	const attachment: Attachment = {
		number: 0,
		title: [],
		bound: options.随文 !== false,
		landscape: options.横向 === true,
		body: [...((options.文稿 as Block[] | undefined) ?? [])],
	};
	shaping.document.attachments.push(attachment);
	return { kind: "附件", attachment, stage: newStage(attachment.body, shaping.scheme) };
}

function imageOf({ options }: Opened): Image | undefined {
	return options.图 ? { ...(options.图 as Image), caption: [] } : undefined;
}

function close(shaping: Shaping): void {
	const frame = shaping.frames.pop();
	if (frame?.kind === "图" && frame.image) put(frame.stage, frame.image);
	if (frame?.kind === "层") dropLoneHeading(frame.stage);
	if (frame?.kind === "表") closeTable(shaping, frame);
}

function closeTable(shaping: Shaping, { draft, stage, opened }: Extract<Frame, { kind: "表" }>): void {
	const places = [...draft.places.head, ...draft.places.rows];
	for (const { code, args, row } of tableFaults(draft.table, opened.typed.includes("合并")))
		tell(shaping, row === undefined ? opened.place : (places[row] ?? opened.place), code, args);
	put(stage, draft.table);
}

function addLine(shaping: Shaping, line: TextLine): void {
	const frame = innermost(shaping);
	if (frame.kind === "表") addTableLine(shaping, frame, line);
	else if (frame.kind === "图") addCaption(shaping, frame, line);
	else if (line.sign === "#") addHeadingLine(shaping, frame, line);
	else if (isTableWord(line.sign)) {
		const args = { word: `@${line.sign}`, within: frame.kind, needs: "表" };
		tell(shaping, line.place, "TEMPLATE-MISPLACED", args);
	} else if (isElement(line.sign as WordName)) addElement(shaping, line);
	else addText(frame.stage, line);
}

function addText(stage: Stage, line: TextLine): void {
	if (line.sign === "层次序数") return;
	const lines = linesOfParts(line.parts);
	if (line.sign === "接") addRunOn(stage, lines);
	else addParagraphs(stage, lines);
}

function addHeadingLine(
	shaping: Shaping,
	frame: Exclude<Frame, { kind: "表" | "图" }>,
	line: TextLine,
): void {
	const text = joined(line.parts);
	if (frame.kind === "document") {
		tell(shaping, line.place, "TEMPLATE-MISPLACED", { word: "#", within: "document", needs: "层" });
	} else if (frame.kind === "层") {
		const heading = frame.stage.blocks.at(-1)?.type === "heading";
		const typed = line.parts.every((part) => typeof part === "string");
		if (!addHeading(frame.stage, text, typed && !frame.allTyped))
			tell(shaping, line.place, "TEMPLATE-HEADING-LATE", { twice: heading });
	} else if (frame.attachment.title.length > 0) {
		tell(shaping, line.place, "TEMPLATE-HEADING-LATE", { twice: true });
	} else frame.attachment.title = text;
}

function addCaption(shaping: Shaping, { image }: Extract<Frame, { kind: "图" }>, line: TextLine): void {
	const word = line.sign === "#" ? "#" : `@${line.sign}`;
	if (line.sign !== "") tell(shaping, line.place, "TEMPLATE-MISPLACED", { word, within: "图" });
	else image?.caption.push(...joined(line.parts));
}

function addElement(shaping: Shaping, line: TextLine): void {
	const word = line.sign as WordName;
	const count = word === "签署" ? signedParts(line).length : 0;
	if (shaping.frames.some((one) => one.kind === "附件"))
		tell(shaping, line.place, "TEMPLATE-MISPLACED", { word: `@${word}`, within: "附件" });
	else if (findWord(word)?.once && shaping.seen.has(word))
		tell(shaping, placeToTell(shaping, line), "TEMPLATE-WORD-TWICE", { word });
	else if (count > 2 && count % 2 === 1) tell(shaping, line.place, "TEMPLATE-SIGNED", { count });
	else if (isElement(word)) ELEMENTS[word](shaping, line);
	shaping.seen.set(word, line.place);
}

/** Of two lines with one word the second, unless only the first stands in the template itself, not in a partial. */
function placeToTell({ seen, filled }: Shaping, { sign, place }: TextLine): number {
	const first = seen.get(sign) ?? place;
	const inPartial = (one: number) => /(?:^|[\\/])partials[\\/]/.test(filled.places[one]?.file ?? "");
	return inPartial(place) && !inPartial(first) ? first : place;
}

function addTableLine(shaping: Shaping, frame: Extract<Frame, { kind: "表" }>, line: TextLine): void {
	const { sign } = line;
	if (isTableWord(sign) || sign === "") {
		const stray = isTableWord(sign) ? TABLE_LINES[sign](frame.draft, line) : continueRow(frame.draft, line);
		const place = line.place < 0 ? frame.opened.place : line.place;
		if (stray !== undefined) tell(shaping, place, "TEMPLATE-CELL", { word: sign, text: stray });
		return;
	}
	const word = sign === "#" ? "#" : `@${sign}`;
	tell(shaping, line.place, "TEMPLATE-MISPLACED", { word, within: "表" });
}
