import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import type { SourceNode } from "../source/source.ts";

/** Words of the plan that the template has no place for: told, never lost in silence; a list of names as one. */
export function notPlaced(plan: NamedPlan, pointers: string[]): Diagnostic[] {
	const tree = treesOf(plan);
	const places = new Set(pointers.map((pointer) => wholeList(tree, pointer, pointers)));
	return [...places].flatMap((pointer) => {
		const node = tree.nodeAt(pointer);
		if (!node) return [];
		const text = tree.textOf(node);
		return [
			diagnostic("TEXT-UNPLACED", node.span, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text }),
		];
	});
}

interface Trees {
	nodeAt(pointer: string): SourceNode | undefined;
	textOf(node: SourceNode): string;
}

/** The tree of the plan and those of the plans within it; each pointer is in one of them. */
function treesOf(plan: NamedPlan): Trees {
	const trees = [plan, ...[...plan.plans.values()]].map((one) => one.tree);
	return {
		nodeAt: (pointer) => trees.map((tree) => tree.nodeAt(pointer)).find(Boolean),
		textOf: ({ span: { file, start, end } }) =>
			trees.find(({ source }) => source.file === file)?.source.text.slice(start, end) ?? "",
	};
}

/** The list around a text when nothing of it is placed, else the text itself. */
function wholeList(tree: Trees, pointer: string, pointers: string[]): string {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	const list = tree.nodeAt(parent);
	return list?.kind === "list" && list.items.every(({ at }) => pointers.includes(at)) ? parent : pointer;
}
