import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { type Paragraph, paragraphsOf } from "../prose/paragraphs.ts";
import { numberedIn } from "../prose/writing.ts";
import { toldWithin } from "../told.ts";

/** One of 一、（一）1.（1）① at the start of a paragraph. */
const ORDINAL =
	/^[ \t\u3000]*(?:([一二三四五六七八九十]{1,3})[、.．](?![一二三四五六七八九十][等类级线档季期层、])|[（(]([一二三四五六七八九十]{1,3})[）)]|([1-9]\d?)(?:[、．](?!\d)|\.(?!\d))|[（(]([1-9]\d?)[）)]|([①-⑳]))/u;
const MAY = new RegExp(ORDINAL.source, "mu");
const LEVELS = ["一、", "（一）", "1.", "（1）", "①"];

interface Ordinal {
	paragraph: Paragraph;
	text: string;
	/** 0 for 一、 to 4 for ①. */
	level: number;
	n: number;
}

/** Numbers typed by hand over paragraphs: each level from one, without gaps, levels in their order (7.3.3; B.3.8). */
export function levelsTyped(plan: NamedPlan): Diagnostic[] {
	const groups = paragraphsOf(plan, ["text"], MAY);
	if (groups.length === 0) return [];
	const numbered = numberedIn(plan);
	const typed = groups.map((group) =>
		group.flatMap((one) => (one.start === 0 && numbered.has(one.node.at) ? [] : ordinalOf(one))),
	);
	const all = typed.flat();
	const levels = new Set(all.map(({ level }) => level));
	return [...typed.flatMap((one) => outOfOrder(plan, one, levels)), ...mixedDots(plan, all)];
}

function ordinalOf(paragraph: Paragraph): Ordinal[] {
	const found = ORDINAL.exec(paragraph.line);
	if (!found) return [];
	const level = found.slice(1).findIndex((group) => group !== undefined);
	return [{ paragraph, text: found[0].trim(), level, n: ordinalValue(found[level + 1] as string) }];
}

/** Of 十二, 12 or ⑫. */
export function ordinalValue(text: string): number {
	if (/^\d/.test(text)) return Number(text);
	if (/^[①-⑳]/.test(text)) return text.charCodeAt(0) - 0x245f;
	const digits = "一二三四五六七八九";
	const ten = text.indexOf("十");
	if (ten < 0) return digits.indexOf(text) + 1;
	const tens = ten === 0 ? 1 : digits.indexOf(text.charAt(0)) + 1;
	return tens * 10 + digits.indexOf(text.charAt(ten + 1) || "?") + 1;
}

function outOfOrder(plan: NamedPlan, ordinals: Ordinal[], levels: ReadonlySet<number>): Diagnostic[] {
	const found: Diagnostic[] = [];
	/** The last of each level below the present one above, and the last of all. */
	let open: (Ordinal | undefined)[] = [];
	const last: number[] = [];
	const isOnly = new Set<Ordinal>();
	/** Levels that are used below lower ones. */
	const inverted = new Set<number>();
	const say = (one: Ordinal, code: "SEQ-GAP" | "SEQ-DUP" | "SEQ-START", want: number): void => {
		found.push(
			toldWithin(plan, code, { ...placeOf(one), args: { text: one.text, want: written(one.level, want) } }),
		);
	};
	for (const one of ordinals) {
		const { level, n } = one;
		const before = open[level]?.n;
		const above = open.slice(0, level).findLastIndex((other) => other !== undefined);
		const highest = open.findIndex((other) => other !== undefined);
		if (inverted.has(level)) continue;
		if (n === 1 && highest > level && last[level] === undefined) {
			const args = { text: one.text, under: open[highest]?.text ?? "" };
			found.push(toldWithin(plan, "SEQ-BACK", { ...placeOf(one), args }));
			inverted.add(level);
			continue;
		}
		if (n === 1 && above >= 0 && skips(above, level, levels))
			found.push(
				toldWithin(plan, "SEQ-SKIP", {
					...placeOf(one),
					args: { text: one.text, want: LEVELS[above + 1] as string },
				}),
			);
		if (before === undefined) {
			// Some count （一）（二） through the whole document.
			if (n !== 1 && n !== (last[level] ?? 0) + 1) say(one, "SEQ-START", 1);
		} else if (n === before || (n < before && n > 1)) say(one, "SEQ-DUP", before + 1);
		else if (n > before + 1) say(one, "SEQ-GAP", before + 1);
		if (n === 1) isOnly.add(one);
		else if (open[level]) isOnly.delete(open[level]);
		open = [...open.slice(0, level), ...Array(Math.max(0, level - open.length)).fill(undefined), one];
		last[level] = n;
	}
	// A level told for something else is not told for being alone as well.
	const told = new Set(found.map(({ span }) => span.start));
	for (const one of isOnly) {
		const single = toldWithin(plan, "SEQ-SINGLE", { ...placeOf(one), args: { text: one.text } });
		if (!told.has(single.span.start)) found.push(single);
	}
	return found;
}

/** 一、 then 1. is one of the two ways, where the document has no （一）; （1） needs 1. above it. */
function skips(above: number, level: number, levels: ReadonlySet<number>): boolean {
	if (level === 2) return above === 0 && levels.has(1);
	return level === 3 && above < 2;
}

const HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function written(level: number, n: number): string {
	const han = n <= 10 ? HAN[n - 1] : n < 20 ? `十${HAN[n - 11]}` : `${n}`;
	return [`${han}、`, `（${han}）`, `${n}.`, `（${n}）`, String.fromCharCode(0x245f + n)][level] as string;
}

function placeOf({ paragraph: { node, line, start }, text }: Ordinal) {
	const from = start + line.indexOf(text);
	return { node, from, to: from + text.length };
}

/** 1. and 1． in one document: those with the full-width dot are told. */
function mixedDots(plan: NamedPlan, ordinals: readonly Ordinal[]): Diagnostic[] {
	const figures = ordinals.filter(({ level }) => level === 2);
	if (!figures.some(({ text }) => text.endsWith("."))) return [];
	return figures
		.filter(({ text }) => text.endsWith("．"))
		.map((one) => {
			const place = placeOf(one);
			const put = `${one.n}.`;
			const edit = { from: place.from, to: place.to, text: put };
			return toldWithin(plan, "SEQ-L3-MIX", {
				...place,
				args: { text: one.text, put },
				mend: { put: [edit], isSafe: true },
			});
		});
}
