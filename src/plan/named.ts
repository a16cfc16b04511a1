import type { Span } from "../diagnostics/diagnostic.ts";
import type { Image } from "../document/document.ts";
import type { Genre } from "../genres/genres.ts";
import type { MapEntry, MapNode, Part, SourceNode, SourceTree } from "../source/source.ts";
import type { Words } from "./variables.ts";

/** A plan whose keys are canonical at every depth; values and places are those of the source. */
export interface NamedPlan {
	tree: SourceTree;
	/** The mapping that is the plan: of a plan written within another one, a node of its tree. */
	root: MapNode;
	genre: Genre;
	/** The plan does not say which genre it is of, or by a name that is not known. */
	guessed: boolean;
	/** By canonical name. */
	fields: Record<string, NamedField>;
	/** The body in the order of the plan: section keys and the entries of 章节, one list. */
	sections: NamedSection[];
	/** Which field holds the articles, and how many of the sections stand before them. */
	provisions?: { key: "articles" | "chapters"; before: number };
	/** What its variables are, for the texts of files that it names. */
	words?: Words;
	/** 印发文件 and the plans of attachments, by pointer of the value that names or holds them. */
	plans: ReadonlyMap<string, NamedPlan>;
	/** Files that rows of its tables come from. */
	tables?: readonly Part[];
	/** Images that were read, by pointer of the value that names them; without caption. */
	images: ReadonlyMap<string, Image>;
	/** Pointers of mappings that lack something perhaps only because a key of theirs was told and dropped. */
	short: ReadonlySet<string>;
}

/** Those within it and those within these. */
export function plansWithin(plan: NamedPlan): NamedPlan[] {
	return [...plan.plans.values()].flatMap((one) => [one, ...plansWithin(one)]);
}

export interface NamedField {
	/** Key as typed. */
	typed: string;
	keySpan: Span;
	value: SourceNode;
	/** Who says so when it is not the plan; the places are then those of that file, or of 文种. */
	origin?: "project" | "genre";
}

export interface NamedSection extends NamedField {
	/** What the key prints when the section says no 标题 of its own; empty for an entry of 章节. */
	heading: string;
	/** Canonical names of the sections it fills by its key; `栏目` may add to them. */
	fills: string[];
}

declare const checked: unique symbol;

/** A plan that `check` found free of errors. Nothing else makes one. */
export type ValidPlan = NamedPlan & { readonly [checked]: true };

/** The value of a key in a mapping of a named plan; undefined when it is absent or the node is no mapping. */
export function entry(node: SourceNode | undefined, key: string): MapEntry | undefined {
	if (node?.kind !== "map") return undefined;
	// Not by `find`: this is asked thousands of times of each plan.
	const { entries } = node;
	for (let i = 0; i < entries.length; i++) if (entries[i]?.key === key) return entries[i];
	return undefined;
}

export function child(node: SourceNode | undefined, key: string): SourceNode | undefined {
	return entry(node, key)?.value;
}

/** Text of a scalar; undefined for anything else. */
export function scalarText(node: SourceNode | undefined): string | undefined {
	return node?.kind === "scalar" ? node.text : undefined;
}

/** Anything short of 定稿: what has yet to be settled is then no error. */
export function isDraft({ fields }: NamedPlan): boolean {
	return (scalarText(fields.status?.value) ?? "定稿") !== "定稿";
}
