import type { Ruler } from "./ruler.ts";

const beginsPair = (title: string, at: number): boolean => (title.charCodeAt(at) & 0xfc00) === 0xd800;

/** Lines filled one after another: for what cannot be broken well, such as a word wider than a line. */
export function filled(
	title: string,
	perLine: number,
	ruler: Ruler,
	isGood: (at: number) => boolean,
): [from: number, to: number][] {
	const lines: [number, number][] = [];
	for (let from = 0; from < title.length; ) {
		let to = from;
		let good = from;
		while (to < title.length) {
			const next = to + (beginsPair(title, to) ? 2 : 1);
			if (ruler(from, next) > perLine && to > from) break;
			to = next;
			if (to >= title.length || isGood(to)) good = to;
		}
		const end = Math.min(title.length, good > from ? good : to);
		const space = /\s*$/.exec(title.slice(from, end))?.[0].length ?? 0;
		lines.push([from, end - space]);
		from = end + (/^\s*/.exec(title.slice(end))?.[0].length ?? 0);
	}
	return lines;
}
