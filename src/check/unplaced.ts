import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import type { SourceNode } from "../source/source.ts";

/** Words of the plan that the template has no place for: told, never lost in silence; a list of names as one. */
export function notPlaced(plan: NamedPlan, pointers: string[]): Diagnostic[] {
	const tree = treesOf(plan);
	const places = new Set(pointers.map((pointer) => wholeList(tree, pointer, pointers)));
	return [...places].flatMap((pointer) => {
		const node = tree.nodeAt(pointer);
		return node ? [diagnostic("TEXT-UNPLACED", node.span, wordsOf(node, pointer, pointers))] : [];
	});
}

/** The key as it is typed, with the one at the top; no text where it is the heading that the key prints. */
function wordsOf(node: SourceNode, pointer: string, pointers: readonly string[]) {
	const keys = keysOf(pointer);
	const [top = ""] = keys;
	const key = keys.at(-1) ?? "";
	const isHeading = node.kind !== "scalar" && pointers.includes(pointer);
	const [line = ""] = isHeading
		? []
		: firstText(node)
				.replaceAll("\t", " ")
				.split(/\r\n|[\r\n]/);
	const text = line.length > MOST ? `${line.slice(0, MOST)}…` : line;
	return { key, text, ...(top === key ? {} : { within: top }) };
}

const MOST = 20;

function keysOf(pointer: string): string[] {
	const segments = pointer.split("/").slice(1);
	return segments
		.filter((one) => !/^\d+$/.test(one))
		.map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function firstText(node: SourceNode | undefined): string {
	if (node?.kind === "scalar") return node.text;
	return node?.kind === "list" ? firstText(node.items[0]) : firstText(node?.entries[0]?.value);
}

interface Trees {
	nodeAt(pointer: string): SourceNode | undefined;
}

/** The tree of the plan and those of the plans within it; each pointer is in one of them. */
function treesOf(plan: NamedPlan): Trees {
	const trees = [plan, ...[...plan.plans.values()]].map((one) => one.tree);
	return { nodeAt: (pointer) => trees.map((tree) => tree.nodeAt(pointer)).find(Boolean) };
}

/** The list around a text when nothing of it is placed, else the text itself. */
function wholeList(tree: Trees, pointer: string, pointers: string[]): string {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	const list = tree.nodeAt(parent);
	return list?.kind === "list" && list.items.every(({ at }) => pointers.includes(at)) ? parent : pointer;
}
