import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely means; undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const d = distance(name, candidate);
		// At least half of the longer name must agree; of two-character names one.
		if (d < least && d <= Math.max(name.length, candidate.length) / 2) {
			best = candidate;
			least = d;
		}
	}
	return best;
}
