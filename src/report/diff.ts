/** Lines around a change that are shown with it. */
const AROUND = 3;

interface Change {
	/** Lines, from 0, `end` exclusive. */
	old: { start: number; end: number };
	made: { start: number; end: number };
}

/** A unified diff, as `patch` takes it; empty when nothing differs. */
export function unifiedDiff(file: string, before: string, after: string): string {
	const [old, made] = [linesOf(before), linesOf(after)];
	const hunks = grouped(changesBetween(old, made));
	if (hunks.length === 0) return "";
	return [`--- ${file}\n`, `+++ ${file}\n`, ...hunks.map((changes) => hunk(changes, old, made))].join("");
}

/** With their line breaks, of which a lone CR is one. */
function linesOf(text: string): string[] {
	return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** Lines that stand once in both texts hold the two together; what is between them is compared on its own. */
function changesBetween(old: readonly string[], made: readonly string[]): Change[] {
	const found: Change[] = [];
	const compare = (change: Change): void => {
		const { old: o, made: m } = change;
		let [oStart, mStart, oEnd, mEnd] = [o.start, m.start, o.end, m.end];
		while (oStart < oEnd && mStart < mEnd && old[oStart] === made[mStart]) {
			oStart++;
			mStart++;
		}
		while (oEnd > oStart && mEnd > mStart && old[oEnd - 1] === made[mEnd - 1]) {
			oEnd--;
			mEnd--;
		}
		if (oStart === oEnd && mStart === mEnd) return;
		const rest = { old: { start: oStart, end: oEnd }, made: { start: mStart, end: mEnd } };
		const anchors = anchorsIn(rest, old, made);
		if (anchors.length === 0) {
			found.push(rest);
			return;
		}
		let [from, to] = [oStart, mStart];
		for (const [o1, m1] of [...anchors, [oEnd, mEnd] as const]) {
			compare({ old: { start: from, end: o1 }, made: { start: to, end: m1 } });
			[from, to] = [o1 + 1, m1 + 1];
		}
	};
	compare({ old: { start: 0, end: old.length }, made: { start: 0, end: made.length } });
	return found;
}

/** Pairs of equal lines, rising on both sides. */
function anchorsIn({ old: o, made: m }: Change, old: readonly string[], made: readonly string[]) {
	const inOld = singles(old, o);
	const inMade = singles(made, m);
	const pairs = [...inOld].flatMap(([line, at]) => {
		const other = inMade.get(line);
		return other === undefined ? [] : [[at, other] as const];
	});
	const rising: (readonly [number, number])[] = [];
	for (const pair of pairs) if (pair[1] > (rising.at(-1)?.[1] ?? -1)) rising.push(pair);
	return rising;
}

function singles(lines: readonly string[], { start, end }: Change["old"]): Map<string, number> {
	const at = new Map<string, number>();
	const twice = new Set<string>();
	for (let i = start; i < end; i++) {
		const line = lines[i] as string;
		if (at.has(line)) twice.add(line);
		at.set(line, i);
	}
	for (const line of twice) at.delete(line);
	return at;
}

function grouped(changes: readonly Change[]): Change[][] {
	const groups: Change[][] = [];
	for (const one of changes) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last && before && one.old.start - before.old.end <= 2 * AROUND) last.push(one);
		else groups.push([one]);
	}
	return groups;
}

function hunk(changes: readonly Change[], old: readonly string[], made: readonly string[]): string {
	const [first, last] = [changes[0], changes.at(-1)] as [Change, Change];
	const before = Math.min(AROUND, first.old.start);
	const behind = Math.min(AROUND, old.length - last.old.end);
	const rows: string[] = [];
	let at = first.old.start - before;
	for (const { old: o, made: m } of changes) {
		rows.push(...marked(" ", old.slice(at, o.start)));
		rows.push(...marked("-", old.slice(o.start, o.end)), ...marked("+", made.slice(m.start, m.end)));
		at = o.end;
	}
	rows.push(...marked(" ", old.slice(at, at + behind)));
	const range = (start: number, end: number) => `${end > start ? start + 1 : start},${end - start}`;
	const head = `@@ -${range(first.old.start - before, last.old.end + behind)} +${range(first.made.start - before, last.made.end + behind)} @@\n`;
	return head + rows.join("");
}

function marked(sign: string, lines: readonly string[]): string[] {
	return lines.map((line) =>
		/[\r\n]$/.test(line) ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
	);
}
