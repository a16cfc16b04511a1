import { articlesOf } from "../plan/articles.ts";
import { child, type NamedPlan } from "../plan/named.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";

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

/** Walks 正文, sections and attachments, in the order of the plan. */
export function visitBody(plan: NamedPlan, visitor: BodyVisitor): void {
	content(plan.fields.body?.value, 0, visitor);
	for (const { value } of plan.sections) section(value, 1, visitor);
	for (const { node } of articlesOf(plan)) article(node, visitor);
	headings(plan.fields.chapters?.value, visitor);
	const attachments = plan.fields.attachments?.value;
	if (attachments?.kind !== "list") return;
	for (const attachment of attachments.items) {
		const title = attachment.kind === "scalar" ? attachment : child(attachment, "title");
		if (title?.kind === "scalar") visitor.attachment?.(title);
		inside(attachment, 0, visitor);
	}
}

/** Names of chapters and of their sections. */
function headings(node: SourceNode | undefined, visitor: BodyVisitor): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		const title = child(one, "title");
		if (title?.kind === "scalar") visitor.numbered?.(title);
		headings(child(one, "parts"), visitor);
	}
}

function article(node: SourceNode, visitor: BodyVisitor): void {
	firstWords(node, visitor);
	inside(node, 1, visitor);
	clauses(child(node, "clauses"), visitor);
}

function clauses(node: SourceNode | undefined, visitor: BodyVisitor): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		firstWords(one, visitor);
		clauses(child(one, "subclauses"), visitor);
	}
}

/** What the number will stand before. */
function firstWords(node: SourceNode, visitor: BodyVisitor): void {
	const content = node.kind === "map" ? child(node, "content") : node;
	const first = content?.kind === "list" ? content.items[0] : content;
	if (first?.kind === "scalar") visitor.numbered?.(first);
}

function section(node: SourceNode, depth: number, visitor: BodyVisitor): void {
	if (node.kind === "list") items(node, depth + 1, visitor);
	if (node.kind !== "map") return;
	visitor.titled?.(node);
	const title = child(node, "title");
	if (title?.kind === "scalar") visitor.numbered?.(title);
	inside(node, depth, visitor);
}

function inside(node: SourceNode, depth: number, visitor: BodyVisitor): void {
	content(child(node, "content"), depth, visitor);
	items(child(node, "items"), depth + 1, visitor);
	const table = child(node, "table");
	if (table) visitor.table?.(table);
}

function content(node: SourceNode | undefined, depth: number, visitor: BodyVisitor): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		items(child(one, "items"), depth + 1, visitor);
		clauses(child(one, "clauses"), visitor);
		const table = child(one, "table");
		if (table) visitor.table?.(table);
	}
}

function items(node: SourceNode | undefined, depth: number, visitor: BodyVisitor): void {
	if (node?.kind !== "list") return;
	for (const one of node.items) {
		visitor.item?.(one, depth);
		if (one.kind === "scalar") visitor.numbered?.(one);
		section(one, depth, visitor);
		if (one.kind === "map" && !child(one, "title")) firstWords(one, visitor);
	}
}
