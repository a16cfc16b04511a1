import type { SourceNode, SourceTree } from "../source.ts";
import { child, pointersOf } from "./tree.ts";

/** The tree with another root, whose values get the pointers that they now have; their places stay. */
export function treeAt(tree: SourceTree, root: SourceNode): SourceTree {
	const placed = at(root, tree.root.at);
	let byPointer: Map<string, SourceNode> | undefined;
	return {
		...tree,
		root: placed,
		nodeAt(pointer) {
			byPointer ??= pointersOf(placed);
			return byPointer.get(pointer);
		},
	};
}

function at(node: SourceNode, pointer: string): SourceNode {
	if (node.kind === "scalar") return { ...node, at: pointer };
	if (node.kind === "list")
		return { ...node, at: pointer, items: node.items.map((one, index) => at(one, child(pointer, index))) };
	const entries = node.entries.map((one) => ({ ...one, value: at(one.value, child(pointer, one.key)) }));
	return { ...node, at: pointer, entries };
}
