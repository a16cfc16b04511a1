import { type Way, waysToBreak } from "../standard/title/lines.ts";
import { setWidthOf } from "../standard/width.ts";
import { SAID_OF_TITLES as SAID } from "../zh/title-page.ts";

const SHOWN = 40;

interface Broken {
	best: string[];
	second: string[];
	/** How much worse the second is. */
	margin: number;
}

const linesOf = (title: string, way: Way | undefined): string[] =>
	(way?.lines ?? []).map(([from, to]) => title.slice(from, to));

function brokenOf(title: string, perLine: number): Broken {
	const [best, second] = waysToBreak(title, perLine);
	return {
		best: linesOf(title, best),
		second: linesOf(title, second),
		margin: (second?.cost ?? Number.POSITIVE_INFINITY) - (best?.cost ?? 0),
	};
}

/** Centred by spaces as wide as a 汉字 and, for the odd half, one half as wide. */
function centred(lines: readonly string[]): string {
	const longest = Math.max(...lines.map(setWidthOf));
	return lines
		.map((line) => {
			const space = (longest - setWidthOf(line)) / 2;
			return "　".repeat(Math.floor(space)) + (space % 1 >= 0.5 ? " " : "") + line;
		})
		.join("\n");
}

const hardestFirst = (one: Broken, other: Broken): number =>
	other.best.length - one.best.length || one.margin - other.margin;

/** The page on titles: the hardest of those given, with their lines. */
export function titlePage(titles: readonly string[], perLine: number): string {
	const hardest = titles
		.filter((title) => setWidthOf(title) > perLine)
		.map((title) => brokenOf(title, perLine))
		.sort(hardestFirst)
		.slice(0, SHOWN);
	const blocks = hardest.map(({ best, second }, index) => {
		const other = second.length === 0 ? "" : `\n${SAID.second(second)}\n`;
		return `${index + 1}.\n\n\`\`\`text\n${centred(best)}\n\`\`\`\n${other}`;
	});
	return [SAID.heading, SAID.intro(titles.length, hardest.length), ...blocks]
		.join("\n\n")
		.replace(/\n{3,}/g, "\n\n");
}
