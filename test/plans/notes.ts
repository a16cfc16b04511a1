/**
 * The notes at the end of a faulty plan, as comments:
 *
 *     # 标出：3|正文〖：〗自2026      what must be marked on line 3, with as much around it as makes it the only such place
 *     # 改成：3|正文: 自2026年…       line 3 as it ought to be
 *     # 删去：4                      line 4 must go
 *     # 别处：1                      so many findings are in files that the plan names
 *
 * ⏎ stands for a line break, ⇥ for a Tab, ⍽ for a no-break space, ␇ for U+0007.
 */
const SIGNS: Record<string, string> = { "⇥": "\t", "⍽": "\u00a0", "␇": "\u0007" };
const NOTE = /^# (标出|改成|删去|别处)：/;

interface Stretch {
	start: number;
	end: number;
}

/** The stretches of the text that must be marked. A note that fits two places, or none, is a mistake of the plan's. */
export function markedIn(text: string): Stretch[] {
	return [...text.matchAll(/^# 标出：(\d+)\|(.*?)〖(.*)〗(.*?)\r?$/gm)].map((note) => {
		const [before, marked, after] = note.slice(2).map((one) => typed(one, lineBreakOf(text)));
		const around = `${before}${marked}${after}`;
		const { start, end } = lineIn(text, Number(note[1]));
		const places = [...text.slice(start).matchAll(new RegExp(escaped(around), "g"))]
			.map(({ index }) => start + index)
			.filter((at) => at <= end);
		if (places.length !== 1) throw new Error(`${note[0]}: ${places.length} places`);
		const from = (places[0] as number) + (before as string).length;
		return { start: from, end: from + (marked as string).length };
	});
}

export function elsewhereIn(text: string): number {
	return Number(/^# 别处：(\d+)/m.exec(text)?.[1] ?? 0);
}

/** The plan as its notes say that it ought to be, without them. */
export function mended(text: string): string {
	const lines: (string | undefined)[] = text.split(/\r?\n/);
	for (const [, kind, line, words = ""] of text.matchAll(/^# (改成|删去)：(\d+)(?:\|(.*?))?\r?$/gm)) {
		lines[Number(line) - 1] = kind === "删去" ? undefined : typed(words, "\n");
	}
	return lines.filter((line) => line !== undefined && !NOTE.test(line)).join("\n");
}

function typed(words: string, lineBreak: string): string {
	return words.replace(/[⇥⍽␇]/g, (sign) => SIGNS[sign] as string).replaceAll("⏎", lineBreak);
}

function lineBreakOf(text: string): string {
	return text.includes("\r\n") ? "\r\n" : "\n";
}

/** From the first character of a line to behind its last. */
function lineIn(text: string, number: number): Stretch {
	const before = text.split("\n").slice(0, number - 1);
	const start = before.join("\n").length + (number > 1 ? 1 : 0);
	const end = text.indexOf("\n", start);
	return { start, end: end < 0 ? text.length : end };
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
