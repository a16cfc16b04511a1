/** The different characters of a text. */
export interface Characters {
	/** By UTF-16 unit, 1 for those that are there. */
	has: Uint8Array;
	/** As code points; one beyond the basic plane may be there more than once. */
	all: number[];
}

/** By a table: a set of characters takes ten times as long to fill. */
export function charactersOf(text: string): Characters {
	const has = new Uint8Array(0x10000);
	const all: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const isHalf = unit >= 0xd800 && unit <= 0xdbff;
		if (has[unit] === 1 && !isHalf) continue;
		has[unit] = 1;
		all.push(isHalf ? (text.codePointAt(at) as number) : unit);
	}
	return { has, all };
}
