/**
 * The document: plain data that survives JSON, the one thing that every output format writes.
 * Numbers, labels and closing marks are already in it, so that two formats cannot disagree.
 */

/** Text and the JSON pointer of the plan value it came from; no `from`: words of the template or the standard. */
export interface Text {
	text: string;
	from?: string;
}

/** One line or paragraph: pieces that print one after another. Never holds a line break. */
export type Line = Text[];

export type Layout = "plain" | "document";
export type Level = 1 | 2 | 3 | 4;

/** A heading of its own line, or, with `runOn`, one that its paragraph follows on the same line. */
export interface Heading {
	type: "heading";
	level: Level;
	/** 序数 with its mark, as printed: `一、` `（一）` `1.` `（1）`; empty when not numbered. */
	number: string;
	text: Line;
	/** Full stop between a run-in heading and what follows; empty for a heading of its own line. */
	stop: string;
	runOn: Line;
}

export interface Paragraph {
	type: "paragraph";
	/** 序数 of a numbered item without heading; else empty. */
	number: string;
	level: Level;
	text: Line;
}

export type Align = "left" | "center" | "right";

export interface Table {
	type: "table";
	title: Line;
	noteAbove: Line[];
	noteBelow: Line[];
	/** Column names; empty when the table has no head. A cell is a list of lines. */
	head: Cell[];
	rows: Cell[][];
	/** Relative widths of the columns, or empty: by content. */
	widths: number[];
	/** Alignment of the columns, or empty: centred for short cells, left for long. */
	align: Align[];
}
export type Cell = Line[];

export type Block = Heading | Paragraph | Table;

/** 版头 */
export interface Head {
	copyNumber: Line;
	secrecy: Line;
	urgency: Line;
	/** 发文机关标志: one line per name; `suffix` is 文件 or empty. */
	issuerMark: { names: Line[]; suffix: string };
	documentNumber: Line;
	signatories: Line[];
}

/** 附件说明 and the attachment itself come from the same item. `number` is 1, 2…; 0 when there is only one. */
export interface Attachment {
	number: number;
	title: Line;
	/** Bound with the document: printed on pages of its own; else only listed. */
	bound: boolean;
	landscape: boolean;
	body: Block[];
}

/** A line of 版记: 抄送 or 分送 with its label, or 印发机关 and 印发日期 at the two ends. */
export interface ImprintRow {
	label: string;
	text: Line;
	right: Line;
}

export type Seal = "sealed" | "unsealed" | "stamp";

export interface Document {
	/** Canonical name of the 文种, e.g. `work-plan`. */
	genre: string;
	layout: Layout;
	head: Head;
	/** One entry per line where the plan breaks the title by hand, else one. */
	title: Line[];
	/** With its dash. */
	subtitle: Line;
	/** Lines in brackets below the title: 题注, status mark; the brackets are in the text. */
	headnotes: Line[];
	/** With its full-width colon. */
	recipients: Line;
	salutation: Line;
	body: Block[];
	attachments: Attachment[];
	/** 署名, one line per issuer. */
	signatures: Line[];
	/** 签署: post and name, for layouts that ask for it. */
	signed: { post: Line; name: Line } | null;
	date: Line;
	/** ISO form of `date` (`2026-11-23` or `2026-11`); empty when there is none. */
	isoDate: string;
	seal: Seal;
	/** 附注, brackets in the text. */
	notes: Line[];
	imprint: ImprintRow[];
}

export function textOf(line: Line): string {
	return line.map((piece) => piece.text).join("");
}
