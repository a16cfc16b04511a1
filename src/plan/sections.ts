import type { Genre } from "../genres/genres.ts";
import { sectionNames } from "../genres/names.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";
import { child, type NamedSection } from "./named.ts";

/** What `栏目` says, one node per name. */
export function declaredFills(section: SourceNode): ScalarNode[] {
	const fills = child(section, "fills");
	const nodes = fills?.kind === "list" ? fills.items : fills ? [fills] : [];
	return nodes.filter((node) => node.kind === "scalar");
}

/** Canonical names of the sections that this one fills, by its key or by `栏目`. */
export function fillsOf(section: NamedSection, genre: Genre): string[] {
	const names = sectionNames(genre);
	const declared = declaredFills(section.value).flatMap(({ text }) => names.get(text)?.keys ?? []);
	return declared.length > 0 ? declared : section.fills;
}
