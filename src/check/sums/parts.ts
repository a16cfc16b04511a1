import { apart, compare, type Exact, halfOf, plus, printed, raised, sumOf } from "./exact.ts";
import type { Finding } from "./finding.ts";
import { isCount, lastPlace, type Quantity } from "./quantities.ts";

/** Parts that a sentence lists, and what they may be parts of, the nearest last. */
export interface Listed {
	parts: Quantity[];
	wholes: Quantity[];
	/** 分别为: nothing can be left out. 含: something is. */
	isAll?: boolean;
	isSome?: boolean;
}

const OTHERS = /(?:^|[，、；：]|其中|[和及])(?:其他|其它|其余|剩余)/;
/** What begins something else than the next part. */
const TURN =
	/^[，；。、]?(?:已|共|合计|总计|累计|截至|全部|均|较|比|同比|占|完成率|目前|涉及|此外|同时|另|参与|参加|供需|相差|剩|还|年内|其中|经|最终|确定|实际|现|今年|去年)/;
/** Of people: one may be both. */
const TRAITS = /女|党员|团员|学历|本科|研究生|大专|职称|岁|民族|退休|残|独居|空巢|低保|脱贫|骨干|兼职/;

/** Quantities of the unit of the first that one list names, from it on: with 、 between them, or with commas. */
export function runFrom(all: readonly Quantity[]): Quantity[] {
	const [first, ...rest] = all;
	if (!first || !isCount(first)) return [];
	const run = [first];
	let gap = "";
	let mark: string | undefined;
	for (const one of rest) {
		gap += one.before;
		if (one.unit !== first.unit || one.isChange) continue;
		if (!isCount(one) || TURN.test(one.before)) break;
		const between = /[、；，]/.exec(gap)?.[0] ?? (/^[^，；]{0,3}[和及与]/.test(gap) ? "、" : undefined);
		mark ??= between;
		if (!between || (mark === "、" && !/、|[和及与]/.test(gap) && !OTHERS.test(gap))) break;
		run.push({ ...one, before: gap });
		gap = "";
	}
	return run;
}

/** Sum and whole side by side; nothing where they agree or nobody can say. */
export function judged({ parts, wholes, isAll = false, isSome = false }: Listed): Finding[] {
	const nearest = wholes.at(-1);
	if (!nearest || !isCount(nearest)) return [];
	const larger = parts.find((part) => wholes.every((whole) => isLarger(part, whole)));
	if (larger) return [partTold(larger, nearest)];
	if (parts.length < 2) return [];
	if (wholes.some((whole) => agrees(parts, whole))) return [];
	if (isSome && isLess(parts, nearest)) return [];
	const all = isAll || OTHERS.test(parts.at(-1)?.before ?? "");
	if (!all && (haveTraits(parts) || !isNear(parts, nearest))) return [];
	return [sumTold(parts, nearest)];
}

/** Whether the first of the parts, two at least, make the whole. */
export function agrees(parts: readonly Quantity[], whole: Quantity): boolean {
	return parts.some((_, last) => last > 0 && isSum(parts.slice(0, last + 1), whole));
}

export function isSum(parts: readonly Quantity[], whole: Quantity): boolean {
	return (
		compare(apart(sumOf(parts.map(({ value }) => value)), whole.value), roundingOf([...parts, whole])) <= 0
	);
}

/** What rounding may have made of exact numbers; those in whole units, and all of one money, are as they are. */
function roundingOf(all: readonly Quantity[]): Exact {
	const places = all.map(lastPlace);
	const finest = places.reduce((least, one) => (compare(one, least) < 0 ? one : least));
	const isMoney = all.every(({ unit }) => unit === "元");
	const rounded = all.filter(
		(one, index) =>
			compare(places[index] as Exact, finest) > 0 || (one.places > 0 && !(isMoney && one.power <= 4)),
	);
	return sumOf(rounded.map((one) => raised(halfOf({ units: 0n, places: one.places }), one.power)));
}

/** A slip, rather than parts left out: within a twelfth; where none can be left out, within a tenth, or one. */
export function isNear(parts: readonly Quantity[], whole: Quantity, isAll = false): boolean {
	const sum = sumOf(parts.map(({ value }) => value));
	const off = apart(sum, whole.value);
	const isWhole = isAll || compare(sum, whole.value) > 0;
	const many = { units: off.units * (isWhole ? 10n : 12n), places: off.places };
	return compare(many, whole.value) <= 0 || (isWhole && compare(off, lastPlace(whole)) <= 0);
}

const isLess = (parts: readonly Quantity[], whole: Quantity): boolean =>
	compare(sumOf(parts.map(({ value }) => value)), whole.value) < 0;

const isLarger = (part: Quantity, whole: Quantity): boolean =>
	isCount(whole) && compare(part.value, plus(whole.value, plus(part.slack, whole.slack))) > 0;

function haveTraits(parts: readonly Quantity[]): boolean {
	return parts[0]?.unit === "人" && parts.some(({ before }) => TRAITS.test(before));
}

export function sumTold(parts: readonly Quantity[], whole: Quantity): Finding {
	const sum = sumOf(parts.map(({ value }) => value));
	const print = (one: Exact) => `${printed(one, whole.power)}${whole.measure}`;
	const args = {
		sum: print(sum),
		said: whole.typed,
		off: print(apart(sum, whole.value)),
		parts: parts.map(({ typed }) => typed),
	};
	return { code: "NUM-SUM", args, from: whole.from, to: whole.to };
}

function partTold(part: Quantity, whole: Quantity): Finding {
	const args = { part: part.typed, whole: whole.typed };
	return { code: "NUM-PART", args, from: part.from, to: part.to };
}
