import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Marked {
	title: string;
	/** Offsets where a line may end, set by hand; no word, name, number or short bracket goes over one. */
	seams: ReadonlySet<number>;
}

/** The titles of titles.txt. A bar there stands where a line may end; a line with # tells of what follows. */
export const TITLES: readonly Marked[] = readFileSync(join(import.meta.dirname, "titles.txt"), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => {
		const seams = new Set<number>();
		let at = 0;
		for (const piece of line.split("|")) {
			at += piece.length;
			seams.add(at);
		}
		return { title: line.replaceAll("|", ""), seams };
	});
