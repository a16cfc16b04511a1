import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely means; undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		// Names that begin alike may differ in half of the longer one, others in a third: 主送单位 is 主送机关,
		// but 巡护要求 is not 总体要求.
		const share = name[0] === candidate[0] ? 2 : 3;
		const most = Math.max(name.length, candidate.length) / share;
		// No measuring what cannot be near: a key may be a whole page that lacks its colon.
		if (Math.abs(name.length - candidate.length) > most) continue;
		const d = distance(name, candidate);
		if (d < least && d <= most) {
			best = candidate;
			least = d;
		}
	}
	return best;
}
