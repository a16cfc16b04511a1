import { Alias, type Node } from "yaml";
import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { DEPTH_LIMIT } from "../form/read.ts";

/** How many values aliases may bring in altogether. */
const COPY_LIMIT = 100_000;

export type Aliases = ReturnType<typeof aliases>;

/** Keeps aliases to what can be printed: nothing within itself, nothing too deep, not too much. */
export function aliases(file: string, diagnostics: Diagnostic[]) {
	const anchors = new Map<string, Node>();
	const targets = new Map<Node, Node | undefined>();
	const open = new Set<Node>();
	let copies = 0;
	let isOver = false;

	function stop(one: Diagnostic): false {
		if (!isOver) diagnostics.push(one);
		isOver = true;
		return false;
	}

	return {
		/** False when no more may be copied. */
		count(usedAt: Span | undefined): boolean {
			if (!usedAt) return true;
			if (isOver) return false;
			copies++;
			if (copies > COPY_LIMIT) return stop(diagnostic("YAML-TOO-BIG", usedAt, { limit: COPY_LIMIT }));
			if (open.size > DEPTH_LIMIT) return stop(diagnostic("YAML-TOO-DEEP", usedAt, { limit: DEPTH_LIMIT }));
			return true;
		},
		anchor(node: Node): void {
			const { anchor } = node as { anchor?: string };
			// A copy does not anchor anew: what follows refers to the original.
			if (anchor && !targets.has(node)) {
				anchors.set(anchor, node);
				targets.set(node, node);
			}
		},
		enter(node: Node): void {
			open.add(node);
		},
		leave(node: Node): void {
			open.delete(node);
		},
		/** What an alias stands for; undefined when there is nothing, or when it would hold itself. */
		target(alias: Node, usedAt: Span): Node | undefined {
			if (!(alias instanceof Alias)) return alias;
			if (!targets.has(alias)) targets.set(alias, anchors.get(alias.source));
			const found = targets.get(alias);
			if (!found || !open.has(found)) return found;
			const [start, end] = alias.range ?? [usedAt.start, usedAt.end];
			diagnostics.push(diagnostic("YAML-ALIAS-CYCLE", { file, start, end }, { name: alias.source }));
			return undefined;
		},
	};
}
