import { compare, isRatio, ofHundred, printed, ratioOf, sumOf, ZERO } from "./exact.ts";
import type { Finding } from "./finding.ts";
import { isCount, type Quantity } from "./quantities.ts";
import type { Counted } from "./sentences.ts";

const RATE = /([\p{Script=Han}]{2})率(?:为|达到|达|是|约为)?$/u;
const SHARE = /^[，（、]?占(?:比为|比达|比|总数的|总量的|总额的|全部的|全部[^，。；]{0,6}的)?$/;
const BASE =
	/占(?!比)[^，。；：]*$|完成(?:了)?(?:年度|全年|年初|调整)?(?:预算|计划|任务|目标)[^，。；：]{0,4}$/;

/** Percentages beside what they were reckoned from: 整改率, 占…的. */
export function ratesIn({ text, quantities }: Counted): Finding[] {
	return quantities.flatMap((rate, index) => {
		if (rate.unit !== "%" || rate.isRough || rate.isEach || rate.isChange) return [];
		const part = quantities[index - 1];
		if (!part) return [];
		const base = quantities[index - 2];
		// 占200个村的37%
		if (base && BASE.test(part.before) && /^[\p{Script=Han}]{0,8}的$/u.test(rate.before))
			return ratio(rate, base, [part], true);
		if (base && isOfPlan(rate, part, base)) return ratio(rate, part, [base], true);
		if (rate.depth === part.depth && namesWhat(rate, part))
			return ratio(rate, part, wholesOf(text, quantities.slice(0, index - 1), part), false);
		if (SHARE.test(rate.before))
			return ratio(rate, part, shared(text, quantities.slice(0, index - 1), part), false);
		return [];
	});
}

const OF_PLAN =
	/^[，、（]?(?:占|完成|为)?(?:年度|全年|年初)?(?:投资)?(?:计划|任务|目标)(?:投资|任务)?(?:数|额|量)?的?$/;

/** 计划投资20万元，完成投资18万元，完成计划的90% */
function isOfPlan(rate: Quantity, part: Quantity, base: Quantity): boolean {
	return (
		OF_PLAN.test(rate.before) &&
		/(?:计划|任务|目标)[^，。；]{0,6}$/.test(base.before) &&
		/^[^。；]*完成[^，。；]{0,6}$/.test(part.before)
	);
}

/** 已整改81个，整改率 */
function namesWhat(rate: Quantity, part: Quantity): boolean {
	const [whole, stem] = RATE.exec(rate.before) ?? [];
	if (
		!whole ||
		!stem ||
		!/^[^，。；：]{0,8}[，、（][\p{Script=Han}]{0,4}$/u.test(rate.before.slice(0, -whole.length))
	)
		return false;
	const at = part.before.lastIndexOf(stem);
	return at >= 0 && /^\p{Script=Han}{0,6}$/u.test(part.before.slice(at + stem.length));
}

/** The nearest of the same unit before, in the sentence or the one before it. */
function wholesOf(text: string, earlier: readonly Quantity[], part: Quantity): Quantity[] {
	const sentences = text.slice(0, part.from).split(/(?<=[。！？\n])/);
	const start = sentences.slice(0, -2).join("").length;
	return earlier.filter((one) => one.from >= start && one.unit === part.unit && one.depth === 0);
}

/** What 其中 or 中 makes it a part of. */
function shared(text: string, earlier: readonly Quantity[], part: Quantity): Quantity[] {
	const start = Math.max(...[..."。！？\n"].map((mark) => text.lastIndexOf(mark, part.from) + 1));
	const among = text.slice(start, part.from).lastIndexOf("其中");
	if (among >= 0) {
		const whole = earlier.findLast(({ to, unit }) => to <= start + among && unit === part.unit);
		return whole ? [whole] : [];
	}
	const whole = earlier.at(-1);
	return whole?.unit === part.unit && /^[^，。；：]*中/.test(part.before) ? [whole] : [];
}

/** Nothing where one of the wholes fits, or where none is so near that it must be meant. */
function ratio(rate: Quantity, part: Quantity, wholes: readonly Quantity[], isSaid: boolean): Finding[] {
	const whole = wholes.findLast((one) => isSaid || compare(one.value, part.value) >= 0);
	if (!whole || !isCount(part) || !isCount(whole) || whole.unit !== part.unit) return [];
	const said = ofHundred(rate.value);
	if (wholes.some((one) => isRatio(part, one, said)) || compare(whole.value, ZERO) <= 0) return [];
	const right = ratioOf(part.value, whole.value, rate.places + 2);
	const off = Math.abs(Number(printed(right)) - Number(printed(said)));
	if (!isSaid && off > 0.1) return [];
	const args = {
		part: part.typed,
		whole: whole.typed,
		said: rate.typed,
		right: `${printed({ units: right.units, places: rate.places }, 0, rate.places)}%`,
	};
	return [{ code: "NUM-RATE", args, from: rate.from, to: rate.to }];
}

const SHARES = /占比|占|比重|比例|构成|结构/;
const OTHER = /其他|其它|其余|剩余/;
const NO_SHARE = /率|增长|下降|提高|同比|降低|上升|达标|完成/;

/** 甲占50%、乙占30%、其他占20%: a hundred together. */
export function hundredIn({ text, quantities }: Counted): Finding[] {
	if (!SHARES.test(text)) return [];
	return sentencesOf(text).flatMap(([start, end]) => {
		if (!SHARES.test(text.slice(start, end)) || NO_SHARE.test(text.slice(start, end))) return [];
		const run = quantities.filter((one) => one.from >= start && one.to <= end);
		const all = run.filter(({ unit }) => unit === "%");
		if (all.length < 3 || run.some((one) => one.isRough || one.isEach || one.isChange)) return [];
		const sum = sumOf(all.map(({ value }) => value));
		const off = Math.abs(Number(printed(sum)) - 100);
		// What rounding may do, a tenth at least.
		const slack = Math.max(0.1, ...all.map(({ places }) => (all.length * 0.5) / 10 ** places));
		const isAll = OTHER.test(all.at(-1)?.before ?? "");
		// Less, and there may be more of them than are told.
		const most = compare(sum, { units: 100n, places: 0 }) > 0 ? 5 : 2;
		if (off <= slack + 1e-9 || (!isAll && off > most)) return [];
		const last = all.at(-1) as Quantity;
		const args = {
			sum: `${printed(sum)}%`,
			said: "100%",
			off: `${printed({ units: BigInt(Math.round(off * 1000)), places: 3 })}个百分点`,
			parts: all.map(({ typed }) => typed),
		};
		return [{ code: "NUM-SUM" as const, args, from: (all[0] as Quantity).from, to: last.to }];
	});
}

function sentencesOf(text: string): [from: number, to: number][] {
	let from = 0;
	return text.split(/(?<=[。！？\n；])/).map((one) => {
		const start = from;
		from += one.length;
		return [start, from];
	});
}
