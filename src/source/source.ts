import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";

/** A file as text. Offsets everywhere are UTF-16 units into `text`. */
export interface SourceText {
	/** Path as the user typed it. */
	file: string;
	text: string;
	/** Offset at which each line starts; the first is 0. */
	lineStarts: number[];
}

/**
 * A value of the plan with its place. Scalars keep their text exactly as typed (`1.10`, `000123`, `true`).
 * `at` is the JSON pointer of the value in the source (`/主要任务/0/内容`), unique per node.
 * A value brought in by an alias is a copy with its own `at`, the span of the anchored text, and `usedAt`.
 */
export type SourceNode = ScalarNode | ListNode | MapNode;

interface Placed {
	at: string;
	span: Span;
	usedAt?: Span;
}

export interface ScalarNode extends Placed {
	kind: "scalar";
	text: string;
	/** plain: bare words; quoted: '…' or "…"; block: | or >; empty: nothing stands there. */
	style: "plain" | "quoted" | "block" | "empty";
	/** Stretches of the text that variables have put there. */
	put?: readonly Put[];
}

/** What stands in a text in place of 【name】. */
export interface Put {
	from: number;
	to: number;
	name: string;
	/** Of 【name】, in UTF-16 units. */
	mention: number;
	/** Where it is written: with the variable, or in the cell of a table; undefined of what the call says. */
	value: Span | undefined;
	/** Of the table whose cell that is. */
	row: number | undefined;
	/** By a table or the call, and not by the plan. */
	isGiven: boolean;
}

export interface ListNode extends Placed {
	kind: "list";
	/** Written in brackets: `[甲, 乙]`. */
	flow: boolean;
	items: SourceNode[];
}

export interface MapNode extends Placed {
	kind: "map";
	flow: boolean;
	entries: MapEntry[];
}

export interface MapEntry {
	key: string;
	/** The key as the user typed it, once `key` has become the canonical one. */
	typed?: string;
	keySpan: Span;
	value: SourceNode;
}

/** One YAML document of a file, with a way from a pointer back to its place. */
export interface SourceTree {
	source: SourceText;
	root: SourceNode;
	/** From each `#` to the end of its line, in the order of the file. */
	comments: readonly Span[];
	/** The node of a pointer as given by `at`. */
	nodeAt(pointer: string): SourceNode | undefined;
	/** Other files that parts of it come from; their nodes have places of those files. */
	parts?: readonly Part[];
}

/** A file that another one names, whose text has come into a tree. */
export interface Part {
	source: SourceText;
	comments: readonly Span[];
	/** Which stretches of it have come in, and what brought each. */
	brought: Brought[];
}

export interface Brought {
	start: number;
	end: number;
	/** Where the other file names this one. */
	by: Span;
	how: "inherits" | "include";
}

/** All YAML documents of a file (a plan has exactly one) and everything found while reading them. */
export interface ParsedSource {
	source: SourceText;
	trees: SourceTree[];
	diagnostics: Diagnostic[];
}

/** The names of keys that may have been meant. */
export type KnownKeys = Pick<ReadonlySet<string>, "has">;
