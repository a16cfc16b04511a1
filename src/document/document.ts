/**
 * The document: plain data that survives JSON, the one thing that every output format writes.
 * Numbers, labels and closing marks are already in it, so that two formats cannot disagree.
 */

/** Text and the JSON pointer of the plan value it came from; no `from`: words of the template or the standard. */
export interface Text {
	text: string;
	from?: string;
	/** Stands for the number of the article of that name until the articles have been numbered. */
	article?: string;
}

/** One line or paragraph: pieces that print one after another. Never holds a line break. */
export type Line = Text[];

/** 无版头, 文件, 信函, 命令, 纪要, 简报 */
export type Layout = "plain" | "document" | "letter" | "order" | "minutes" | "briefing";
export type Level = 1 | 2 | 3 | 4;

/** 章, 节, 条, 项, 目 of a document in articles (条款式); a 款 is a paragraph without number. */
export type Part = "chapter" | "section" | "article" | "clause" | "subclause";

/** A heading of its own line, or, with `runOn`, one that its paragraph follows on the same line. */
export interface Heading {
	type: "heading";
	level: Level;
	/** Set where the heading is a 章 or 节; its `number` then is 第一章, without mark. */
	part?: Part;
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
	/** Set where the paragraph begins an article (`number`: 第一条, without mark), a clause or a subclause. */
	part?: Part;
	text: Line;
}

export type Align = "left" | "center" | "right";

export interface Table {
	type: "table";
	title: Line;
	noteAbove: Line[];
	noteBelow: Line[];
	/** Rows of column names, repeated on each page; empty when the table has no head. A cell is a list of lines. */
	head: Cell[][];
	/** Every row has a cell for every column; those that a merged one covers are empty. */
	rows: Cell[][];
	merges: Merge[];
	/** Relative widths of the columns, or empty: by content. */
	widths: number[];
	/** Alignment of the columns, or empty: centred for short cells, left for long. */
	align: Align[];
	/** How many lines of text each row, head included, is high at least; empty or 0: as high as its text. */
	heights: number[];
}
export type Cell = Line[];

/** A cell that covers others: `row` counts from the first row of the head, `column` from the first, both from 0. */
export interface Merge {
	row: number;
	column: number;
	/** Columns and rows that it takes, itself included. */
	across: number;
	down: number;
}

export interface Image {
	type: "image";
	/** Path of the file as the plan has it. */
	file: string;
	format: "png" | "jpeg";
	/** As printed, in mm. */
	width: number;
	height: number;
	/** Base64. */
	data: string;
	/** Below the image; empty when there is none. */
	caption: Line;
}

export type Block = Heading | Paragraph | Table | Image;

/** 版头 */
export interface Head {
	copyNumber: Line;
	secrecy: Line;
	urgency: Line;
	/** 发文机关标志: one line per name; `suffix` is 文件 or empty. */
	issuerMark: { names: Line[]; suffix: string };
	documentNumber: Line;
	signatories: Line[];
	/** 刊头行 of 简报 and 纪要: what stands at the two ends of the line above the red rule. */
	masthead: { left: Line; right: Line };
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

/** What stands above the title of an attachment that is not bound with its document, and how its paper lies. */
export interface Detached {
	/** 发文字号, 附件 and the number of the attachment. */
	label: Line;
	landscape: boolean;
}

/** Post and name; without name there is room for a stamp. */
export interface Signed {
	post: Line;
	name: Line;
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
	/** 作者: who speaks or wrote, below the title, one line each. */
	bylines: Line[];
	/** With its full-width colon. */
	recipients: Line;
	salutation: Line;
	body: Block[];
	attachments: Attachment[];
	/** 署名, one line per issuer. */
	signatures: Line[];
	/** 签署: who signs, the main issuer's first; empty when the names of 机关 stand there instead. */
	signed: Signed[];
	date: Line;
	/** ISO form of `date` (`2026-11-23` or `2026-11`); empty when there is none. */
	isoDate: string;
	seal: Seal;
	/** Images of the seals, or, with `stamp`, of the stamps, in the order of 署名 or 签署; fewer than these or none. */
	seals: Image[];
	/** Across, in mm; null: the usual ones. */
	sealDiameter: number | null;
	/** 附注, brackets in the text. */
	notes: Line[];
	/** 出席, 请假, 列席 and the like of 纪要 (10.3), each with its label and colon. */
	roster: { label: string; text: Line }[];
	/**
	 * 印发文件: a whole document that begins on a new page, behind the signature and before the attachments of this one.
	 * It has no head and no imprint of its own; its attachments follow it; page numbers run on.
	 */
	enclosure: Document | null;
	/** Of a document that is an attachment of another one, printed by itself (7.3.7). */
	detached: Detached | null;
	imprint: ImprintRow[];
}

export function textOf(line: Line): string {
	let all = "";
	for (const { text } of line) all += text;
	return all;
}
