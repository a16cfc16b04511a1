import type { Finding } from "./finding.ts";
import { agrees, isNear, isSum, judged, runFrom, sumTold } from "./parts.ts";
import { isCount, type Quantity } from "./quantities.ts";

/** A text with its marks even, and what is counted in it. */
export interface Counted {
	text: string;
	quantities: readonly Quantity[];
}

/** 共20件，其中甲12件、乙8件 and the like. */
export function sumsIn(counted: Counted): Finding[] {
	return [...amongThem(counted), ...inBrackets(counted), ...behindColon(counted), ...summedUp(counted)];
}

const HARD = /[。！？\n]/;

/** From the end of the sentence before a place; `more` sentences further back. */
function sentenceStart(text: string, at: number, more = 0): number {
	const start = Math.max(0, ...[..."。！？\n"].map((mark) => text.slice(0, at).lastIndexOf(mark) + 1));
	return more > 0 && start > 0 ? sentenceStart(text, start - 1, more - 1) : start;
}

function sentenceEnd(text: string, at: number, stop = HARD): number {
	const found = text.slice(at).search(stop);
	return found < 0 ? text.length : at + found;
}

/** 其中: what is counted before it, in its sentence or the one before, has the parts behind. */
function amongThem({ text, quantities }: Counted): Finding[] {
	return [...text.matchAll(/其中/g)].flatMap(({ index }) => {
		const depth = depthAt(text, index);
		const start = sentenceStart(text, index);
		const opens = text.slice(start, index).trim() === "";
		const isList = opens || text[index + 2] === "：";
		const end = Math.min(
			sentenceEnd(text, index, isList ? HARD : /[。！？\n；]/),
			sentenceEnd(text, index + 2, /其中/),
		);
		const behind = level(quantities, depth, index, end);
		const counts = behind.filter(({ isChange, unit }) => !isChange && unit !== "%");
		const isAll = /^其中[，：]?[^，；]{0,30}分别/.test(text.slice(index, end));
		const from = opens ? sentenceStart(text, index, 1) : start;
		const earlier = depth > 0 ? before(quantities, text, index) : level(quantities, 0, from, index);
		// 其中集体访45批420人次、个人访275批430人次: two lists in one.
		const units = [...new Set(counts.map(({ unit }) => unit))].slice(0, 2);
		return units.flatMap((unit, nth) => {
			const parts = runFrom(behind.slice(behind.findIndex((one) => one.unit === unit && !one.isChange)));
			const wholes = earlier.filter((one) => one.unit === unit && !one.isChange);
			// What the sentence before counts, or another unit, need not be what is meant.
			if ((opens || nth > 0) && parts.length < 2) return [];
			if (nth > 0 && /[，；。、]/.test(parts[0]?.before ?? "")) return [];
			// What follows 同时 or 另 may be the rest of them.
			const listed = counts.filter((one) => one.unit === unit && isCount(one));
			if (wholes.some((whole) => agrees(listed, whole))) return [];
			return judged({ parts, wholes, isAll });
		});
	});
}

/** 12个（甲5个、乙7个） */
function inBrackets({ text, quantities }: Counted): Finding[] {
	return [...text.matchAll(/（([^（）]*)）/g)].flatMap(({ index, 1: inner = "" }) => {
		if (!/[、，；]/.test(inner) || /其中|^(?:不含|不包括|另|已|均)/.test(inner)) return [];
		const [whole] = before(quantities, text, index + 1);
		const parts = runFrom(level(quantities, depthAt(text, index + 1), index, index + 1 + inner.length));
		if (!whole || parts.length < 2 || parts[0]?.unit !== whole.unit) return [];
		return judged({ parts, wholes: [whole], isSome: /^(?:含|包括|包含)/.test(inner) });
	});
}

/** The quantity right before the bracket that a place is in. */
function before(quantities: readonly Quantity[], text: string, at: number): Quantity[] {
	const open = text.lastIndexOf("（", at);
	const whole = quantities.findLast(({ to }) => to <= open);
	// 12个行政村（…）
	return whole && /^[\p{Script=Han}]{0,6}$/u.test(text.slice(whole.to, open)) ? [whole] : [];
}

/** 共12个：甲5个、乙7个。 and 三类12个，分别为甲5个、乙7个。 */
function behindColon({ text, quantities }: Counted): Finding[] {
	return [...text.matchAll(/：|[，,](?:分别(?:为|是)|包括|即)/g)].flatMap(({ index, 0: mark }) => {
		const whole = quantities.findLast(({ to }) => to <= index);
		if (!whole || !/^[\p{Script=Han}]{0,6}$/u.test(text.slice(whole.to, index))) return [];
		if (whole.depth > 0 || /其中/.test(text.slice(whole.to, index))) return [];
		const end = sentenceEnd(text, index, mark === "：" ? HARD : /[。！？\n；]/);
		const parts = runFrom(level(quantities, 0, index, end));
		if (parts.length < 2 || parts[0]?.unit !== whole.unit) return [];
		return judged({ parts, wholes: [whole], isAll: mark.includes("分别") });
	});
}

const SUMMED =
	/(?:^|[，、；（])(?:以上|[两二三四五六七八九十]项|两者|三者)?(合计|总计|共计|总共|一共|共)(?:为|是)?[^，。；、：（\d]{0,4}$/;

/** 甲5个、乙7个，共12个。 */
function summedUp({ text, quantities }: Counted): Finding[] {
	return quantities.flatMap((whole, index) => {
		if (!isCount(whole) || !SUMMED.test(whole.before)) return [];
		const start = Math.max(sentenceStart(text, whole.from), text.lastIndexOf("；", whole.from) + 1);
		if (/其中|新增|达到/.test(text.slice(start, whole.from))) return [];
		const earlier = quantities
			.slice(0, index)
			.filter((one) => one.from >= start && one.depth === whole.depth && one.unit !== "%");
		const last = earlier.findLastIndex((one) => one.unit !== whole.unit);
		const run = runFrom(earlier.slice(last + 1));
		// All of what is counted since, or nobody knows which of them are meant.
		if (run.length < 2 || run.length !== earlier.length - last - 1) return [];
		if (run.some((_, from) => run.length - from > 1 && isSum(run.slice(from), whole))) return [];
		return isNear(run, whole, true) ? [sumTold(run, whole)] : [];
	});
}

/** Those of a stretch that stand as deep in brackets, with what is between each and the one of them before it. */
function level(quantities: readonly Quantity[], depth: number, from: number, to: number): Quantity[] {
	const found: Quantity[] = [];
	let gap = "";
	for (const one of quantities) {
		if (one.from < from || one.to > to) continue;
		gap += one.before;
		if (one.depth !== depth) continue;
		found.push({ ...one, before: depth > 0 ? gap : outside(gap) });
		gap = "";
	}
	return found;
}

/** Without what stands in brackets, whole or cut. */
const outside = (gap: string): string => gap.replace(/（[^（）]*）?/g, "").replace(/^[^（]*）/, "");

function depthAt(text: string, at: number): number {
	let depth = 0;
	for (let i = text.indexOf("（"); i >= 0 && i < at; i++)
		depth += Number(text[i] === "（") - Number(text[i] === "）");
	return depth;
}
