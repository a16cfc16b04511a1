import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { ValidPlan } from "../plan/named.ts";
import type { SourceTree } from "../source/source.ts";

/** Words of the plan that the template has no place for: told, never lost in silence; a list of names as one. */
export function notPlaced({ tree }: ValidPlan, pointers: string[]): Diagnostic[] {
	const places = new Set(pointers.map((pointer) => wholeList(tree, pointer, pointers)));
	return [...places].flatMap((pointer) => {
		const node = tree.nodeAt(pointer);
		if (!node) return [];
		const text = tree.source.text.slice(node.span.start, node.span.end);
		return [
			diagnostic("TEXT-UNPLACED", node.span, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text }),
		];
	});
}

/** The list around a text when nothing of it is placed, else the text itself. */
function wholeList(tree: SourceTree, pointer: string, pointers: string[]): string {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	const list = tree.nodeAt(parent);
	return list?.kind === "list" && list.items.every(({ at }) => pointers.includes(at)) ? parent : pointer;
}
