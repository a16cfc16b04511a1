import type { Block, Image, Layout, Line, Part, Seal, Table } from "../document/document.ts";
import type { OrdinalScheme } from "../standard/ordinals.ts";

/**
 * A checked plan with every short form written out: what templates see.
 * Words that the tool adds (dates in figures and 汉字, 责任 lines, the marks between names) are already in it.
 */
export interface FullPlan {
	genre: string;
	layout: Layout;
	/** Null when the plan does not say: then the template's word counts, else 公文. */
	numbering: OrdinalScheme | null;
	seal: Seal;
	/** Images of the seals or stamps, as wide as they are printed. */
	seals: Image[];
	/** In mm; null when the plan does not say. */
	sealDiameter: number | null;
	/** `文件` behind the names of 发文机关标志, or empty when the plan gives the whole mark. */
	issuerMarkSuffix: string;
	/** ISO form of 成文日期, `2026-11-23` or `2026-11`; empty when there is none. */
	isoDate: string;
	/**
	 * Plain fields by canonical name, each a list of lines: `title` one per line of the title, `issuer` and `signatory`
	 * one per name, `recipients` one line with its commas, `preamble` one per paragraph. Absent when not in the plan.
	 */
	fields: Record<string, Line[]>;
	/** Fields that the genre adds and that are more than lines, by canonical name. */
	own: Record<string, OwnValue>;
	/** 正文 */
	body: Flow[];
	sections: Section[];
	attachments: FullAttachment[];
	/** Pointers of the articles that have a 名, by it: 变量 refer to their numbers. */
	articles: Record<string, string>;
}

/** Parts of a record by canonical name. */
export type OwnValue =
	| { kind: "lines"; lines: Line[] }
	| { kind: "flow"; flow: Flow[] }
	| { kind: "section"; section: Section }
	| { kind: "table"; table: Table }
	| { kind: "record"; parts: Record<string, OwnValue> }
	| { kind: "list"; items: OwnValue[] };

/** A section, or an item below one: the same shape on every level. */
export interface Section {
	/** Canonical names of the columns it fills (`tasks`, `safeguards`); empty for free ones and for items. */
	fills: string[];
	/** 章, 节, 条, 项 or 目 of a plan in articles; null for any other section or item. */
	part: Part | null;
	/** Empty when the item has no heading: then its first paragraph takes the number. */
	title: Line;
	/** 时间 in brackets, as printed behind the title. */
	period: Line;
	/** The heading and the first paragraph share a line; that paragraph then is a `runOn` in `flow`. */
	runIn: boolean;
	flow: Flow[];
	/** Pointer of the section in the plan. */
	from: string;
}

export type Flow =
	| { kind: "paragraph"; line: Line }
	/** Follows the heading or the paragraph before it on the same line: the run-in text, the 责任 line. */
	| { kind: "runOn"; line: Line }
	| { kind: "items"; items: Section[] }
	| { kind: "table"; table: Table }
	| { kind: "image"; image: Image };

export interface FullAttachment {
	title: Line;
	bound: boolean;
	landscape: boolean;
	/** The body of another plan, made by that one's own genre, when the attachment is one; else empty. */
	blocks: Block[];
	flow: Flow[];
	from: string;
}
