/** Chapters 4 to 10 of GB/T 9704-2012, in order. */
import type { Clause } from "./clause.ts";
import { HEAD } from "./head.ts";
import { IMPRINT } from "./imprint.ts";
import { PAPER } from "./paper.ts";
import { SIGNATURE } from "./signature.ts";
import { SPECIAL } from "./special.ts";
import { TEXT } from "./text.ts";

const partsOf = ({ clause }: Clause): number[] => clause.split(".").map(Number);

function inOrder(a: Clause, b: Clause): number {
	const [these, those] = [partsOf(a), partsOf(b)];
	const at = these.findIndex((part, index) => part !== those[index]);
	return at === -1 ? these.length - those.length : (these[at] ?? 0) - (those[at] ?? 0);
}

/** Rows of one clause keep the order they are written in. */
export const CLAUSES: readonly Clause[] = [
	...PAPER,
	...HEAD,
	...TEXT,
	...SIGNATURE,
	...IMPRINT,
	...SPECIAL,
].sort(inOrder);
