import type { Edit, Fix } from "../diagnostics/diagnostic.ts";

/** Sorted, and none touching another's characters: the first that wants a place has it. Fixes go whole or not at all. */
export function chosen<F extends Pick<Fix, "edits">>(fixes: readonly F[]): F[] {
	const taken = new Map<string, Edit>();
	return fixes.filter(({ edits }) => {
		const fresh = edits.filter((one) => !taken.has(keyOf(one)));
		if (fresh.some((one) => [...taken.values()].some((other) => clash(one, other)))) return false;
		for (const one of fresh) taken.set(keyOf(one), one);
		return true;
	});
}

/** The edits of fixes in the order of the text, each once: a text that is used twice is mended where it is written. */
export function editsOf(fixes: readonly Pick<Fix, "edits">[]): Edit[] {
	const byKey = new Map(fixes.flatMap(({ edits }) => edits).map((one) => [keyOf(one), one]));
	return [...byKey.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

export function edited(text: string, edits: readonly Edit[]): string {
	let from = 0;
	let whole = "";
	for (const { span, text: put } of edits) {
		whole += text.slice(from, span.start) + put;
		from = span.end;
	}
	return whole + text.slice(from);
}

/** Where what stood at an offset stands after the edits; behind what has been put there. */
export function moved(offset: number, edits: readonly Edit[]): number {
	let by = 0;
	for (const { span, text } of edits) {
		if (span.end > offset) break;
		by += text.length - (span.end - span.start);
	}
	return offset + by;
}

function clash(a: Edit, b: Edit): boolean {
	if (a.span.start === b.span.start) return true;
	return a.span.start < b.span.end && b.span.start < a.span.end;
}

const keyOf = ({ span, text }: Edit): string => `${span.start} ${span.end} ${text}`;
