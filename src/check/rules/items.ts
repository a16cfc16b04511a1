import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, entry, type NamedPlan, scalarText } from "../../plan/named.ts";
import { sourceAt } from "../../source/parts.ts";
import type { SourceNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";

/** A numbered item has words of its own that the number can stand before: a heading, or a paragraph to begin with. */
export function itemsNamed(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	visitBody(plan, {
		item(node) {
			if (node.kind === "map" && !plan.short.has(node.at) && !beginsWithWords(node)) {
				const [first] = node.entries;
				found.push(diagnostic("ITEM-NAMELESS", first?.keySpan ?? node.span, {}));
			}
		},
	});
	return found;
}

function beginsWithWords(item: SourceNode): boolean {
	if (entry(item, "title")) return true;
	const [first] = item.kind === "map" ? item.entries.filter(({ key }) => BODY.has(key)) : [];
	if (first?.key !== "content") return first === undefined;
	const content = first.value.kind === "list" ? first.value.items[0] : first.value;
	return content?.kind === "scalar";
}

/** Parts of an item that print in their order; the others stand in its heading or behind its words. */
const BODY = new Set(["content", "items", "table", "image", "clauses"]);

function isBound(bound: SourceNode): boolean {
	return scalarText(bound) === "是" || scalarText(bound) === "true";
}

/** An attachment has content, or is said to be only listed. */
export function attachmentsWhole(plan: NamedPlan): Diagnostic[] {
	const attachments = plan.fields.attachments?.value;
	if (attachments?.kind !== "list") return [];
	return attachments.items.flatMap((one) => {
		const file = entry(one, "file");
		const title = (one.kind === "map" ? child(one, "title") : one) ?? file?.value;
		if (!title && !plan.short.has(one.at))
			return [diagnostic("FIELD-MISSING", { ...one.span, end: one.span.start }, { field: "名称" })];
		if (title?.kind !== "scalar" || plan.short.has(one.at)) return [];
		const bound = child(one, "bound");
		const content = one.kind === "map" ? one.entries.find(({ key }) => BODY.has(key)) : undefined;
		const name = title.text;
		const other = plan.plans.get(file?.value.at ?? "");
		if (other?.fields.attachments) return [diagnostic("ATTACHMENT-NESTED", title.span, { name })];
		if (file && content) {
			const { text } = sourceAt(plan.tree, content.keySpan);
			const field = text.slice(content.keySpan.start, content.keySpan.end);
			return [diagnostic("ATTACHMENT-TWO-BODIES", content.keySpan, { field })];
		}
		const isDecided = bound !== undefined && !isBound(bound);
		return isDecided || content || file ? [] : [diagnostic("ATTACHMENT-LISTED", title.span, { name })];
	});
}
