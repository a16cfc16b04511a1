import type { SourceText } from "../../source/source.ts";

/** Names of the key that brings in what another file holds, wherever a value stands. */
export const INCLUDE: ReadonlySet<string> = new Set(["引用", "include"]);

/**
 * Whether a file may take in others: by its words, since most plans need nothing of what does that. Where one of the
 * words is no key, nothing comes of it.
 */
export function composes({ text }: SourceText): boolean {
	return ["继承", "引用", "inherits", "include"].some((word) => text.includes(word));
}
