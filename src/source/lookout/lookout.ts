import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { append } from "../append.ts";
import type { KnownKeys, ScalarNode, SourceNode, SourceTree } from "../source.ts";
import { wideBrackets } from "./brackets.ts";
import { flowFaults } from "./flow.ts";
import { foldFaults } from "./fold.ts";
import { spoiltKey, swallowedKeys } from "./keys.ts";
import { lineFaults } from "./lines.ts";

/** Where a scalar stands: what its neighbourhood says about what was meant. */
export type Standing = "root" | "value" | "item";

/** A look at one scalar that has no fault of form: what YAML made of it, silently. The first that finds something tells. */
type Look = (tree: SourceTree, scalar: ScalarNode, standing: Standing, known: KnownKeys) => Diagnostic[];
const LOOKS: Look[] = [swallowedKeys, lineFaults, foldFaults, wideBrackets];
/** A file that is one text has a greater fault than its line breaks. */
const LOOKS_AT_ROOT: Look[] = [swallowedKeys, lineFaults];

/** What none of the looks can do without; most texts have nothing of it. */
const MAY_TELL = /^-|[:：\r\n＃｜＞【［]/;

/** What YAML changes without a word. */
export function lookOut(tree: SourceTree, known: KnownKeys): Diagnostic[] {
	const found: Diagnostic[] = [];
	visit(tree.root, "root");
	return found;

	function visit(node: SourceNode, standing: Standing): void {
		// Told where it is written, not where an alias brings it in.
		if (node.usedAt) return;
		if (node.kind === "scalar") {
			if (!MAY_TELL.test(tree.source.text.slice(node.span.start, node.span.end))) return;
			for (const look of standing === "root" ? LOOKS_AT_ROOT : LOOKS) {
				const told = look(tree, node, standing, known);
				append(found, told);
				if (told.length > 0) return;
			}
			return;
		}
		if (node.flow) append(found, flowFaults(tree, node));
		if (node.kind === "list") for (const item of node.items) visit(item, "item");
		else
			for (const entry of node.entries) {
				if (!node.flow) found.push(...spoiltKey(tree, entry, known));
				visit(entry.value, "value");
			}
	}
}
