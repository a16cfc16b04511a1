import type { SourceNode, SourceTree } from "../source.ts";

/** The same tree with `prefix` before every pointer. */
export function prefixed(tree: SourceTree, prefix: string): SourceTree {
	return {
		...tree,
		root: nodeWith(tree.root, prefix),
		nodeAt: (pointer) => (pointer.startsWith(prefix) ? tree.nodeAt(pointer.slice(prefix.length)) : undefined),
	};
}

function nodeWith(node: SourceNode, prefix: string): SourceNode {
	const at = prefix + node.at;
	if (node.kind === "scalar") return { ...node, at };
	if (node.kind === "list") return { ...node, at, items: node.items.map((one) => nodeWith(one, prefix)) };
	return {
		...node,
		at,
		entries: node.entries.map((one) => ({ ...one, value: nodeWith(one.value, prefix) })),
	};
}
