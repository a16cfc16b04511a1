import { articlesOf } from "../plan/articles.ts";
import { child, type NamedPlan } from "../plan/named.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";
import { ofLast } from "./last.ts";

/** The mappings and texts of the body, with what the rules need to know of where they stand. */
export interface BodyVisitor {
	/** A heading, or the first words of a numbered item without one. */
	numbered?(node: ScalarNode): void;
	/** The name of an attachment. */
	attachment?(node: ScalarNode): void;
	table?(node: SourceNode): void;
	/** A mapping that may carry 时间, 完成时限 and the like: a section or an item. */
	titled?(node: SourceNode): void;
	/** An item `depth` levels down, counting its section as the first. */
	item?(node: SourceNode, depth: number): void;
}

interface Place {
	kind: keyof BodyVisitor;
	node: SourceNode;
	depth: number;
}

/** Takes note of all that a visitor may see, in its order. */
class Places {
	readonly found: Place[] = [];

	add(kind: Place["kind"], node: SourceNode, depth = 0): void {
		this.found.push({ kind, node, depth });
	}
}

const placesOf = ofLast((plan: NamedPlan) => {
	const places = new Places();
	walk(plan, places);
	return places.found;
});

/** 正文, sections and attachments, in the order of the plan. */
export function visitBody(plan: NamedPlan, visitor: BodyVisitor): void {
	const see = visitor as Record<Place["kind"], ((node: SourceNode, depth: number) => void) | undefined>;
	for (const { kind, node, depth } of placesOf(plan)) see[kind]?.(node, depth);
}

function walk(plan: NamedPlan, places: Places): void {
	content(plan.fields.body?.value, 0, places);
	for (const { value } of plan.sections) section(value, 1, places);
	for (const { node } of articlesOf(plan)) article(node, places);
	headings(plan.fields.chapters?.value, places);
	const attachments = plan.fields.attachments?.value;
	if (attachments?.kind !== "list") return;
	for (const attachment of attachments.items) {
		const title = attachment.kind === "scalar" ? attachment : child(attachment, "title");
		if (title?.kind === "scalar") places.add("attachment", title);
		inside(attachment, 0, places);
	}
}

/** Names of chapters and of their sections. */
function headings(node: SourceNode | undefined, places: Places): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		const title = child(one, "title");
		if (title?.kind === "scalar") places.add("numbered", title);
		headings(child(one, "parts"), places);
	}
}

function article(node: SourceNode, places: Places): void {
	firstWords(node, places);
	inside(node, 1, places);
	clauses(child(node, "clauses"), places);
}

function clauses(node: SourceNode | undefined, places: Places): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		firstWords(one, places);
		clauses(child(one, "subclauses"), places);
	}
}

/** What the number will stand before. */
function firstWords(node: SourceNode, places: Places): void {
	const content = node.kind === "map" ? child(node, "content") : node;
	const first = content?.kind === "list" ? content.items[0] : content;
	if (first?.kind === "scalar") places.add("numbered", first);
}

function section(node: SourceNode, depth: number, places: Places): void {
	if (node.kind === "list") items(node, depth + 1, places);
	if (node.kind !== "map") return;
	places.add("titled", node);
	const title = child(node, "title");
	if (title?.kind === "scalar") places.add("numbered", title);
	inside(node, depth, places);
}

function inside(node: SourceNode, depth: number, places: Places): void {
	content(child(node, "content"), depth, places);
	items(child(node, "items"), depth + 1, places);
	const table = child(node, "table");
	if (table) places.add("table", table);
}

function content(node: SourceNode | undefined, depth: number, places: Places): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		items(child(one, "items"), depth + 1, places);
		clauses(child(one, "clauses"), places);
		const table = child(one, "table");
		if (table) places.add("table", table);
	}
}

function items(node: SourceNode | undefined, depth: number, places: Places): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		places.add("item", one, depth);
		if (one.kind === "scalar") places.add("numbered", one);
		section(one, depth, places);
		if (one.kind === "map" && !child(one, "title")) firstWords(one, places);
	}
}
