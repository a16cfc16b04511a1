import type { Node } from "yaml";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import type { ScalarNode, SourceText } from "../source.ts";
import type { Aliases } from "./aliases.ts";

/** What a conversion writes to, and where it stands in the expansion of aliases. */
export interface Walk {
	source: SourceText;
	diagnostics: Diagnostic[];
	aliases: Aliases;
	/** The alias in the plan proper that brought this text in. */
	usedAt?: Span;
}

/** Nothing stands there: a place of no width right behind the colon or dash. */
export function emptyAt(walk: Walk, offset: number, at: string): ScalarNode {
	const place = trimmed(walk, 0, offset, " \t");
	return { kind: "scalar", text: "", style: "empty", ...placed(walk, at, place, place) };
}

export function placed(
	walk: Walk,
	at: string,
	start: number,
	end: number,
): { at: string; span: Span; usedAt?: Span } {
	const span = spanOf(walk, start, end);
	return walk.usedAt ? { at, span, usedAt: walk.usedAt } : { at, span };
}

export function spanOf({ source }: Walk, start: number, end: number): Span {
	return { file: source.file, start, end };
}

export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

export function trimmed({ source }: Walk, start: number, end: number, blanks = " \t\r\n"): number {
	let last = end;
	while (last > start && blanks.includes(source.text.charAt(last - 1))) last--;
	return last;
}
