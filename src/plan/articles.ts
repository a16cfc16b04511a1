import type { ScalarNode, SourceNode } from "../source/source.ts";
import { child, type NamedPlan } from "./named.ts";

export interface Article {
	node: SourceNode;
	/** Its 名, by which a variable means it. */
	id: ScalarNode | undefined;
}

/** All articles of a plan in their order, whatever chapter they stand in. */
export function articlesOf({ fields }: NamedPlan): Article[] {
	const provisions = [fields.articles?.value, fields.chapters?.value];
	return provisions.flatMap((node) => listed(node).flatMap(articlesIn));
}

function articlesIn(node: SourceNode): Article[] {
	const below = [child(node, "articles"), child(node, "parts")].flatMap(listed);
	if (below.length > 0) return below.flatMap(articlesIn);
	// A chapter that has none yet.
	if (child(node, "title")) return [];
	const id = child(node, "id");
	return [{ node, id: id?.kind === "scalar" ? id : undefined }];
}

function listed(node: SourceNode | undefined): SourceNode[] {
	return node?.kind === "list" ? node.items : [];
}
