import {
	apart,
	compare,
	type Exact,
	halfOf,
	isRatio,
	minus,
	ofHundred,
	plus,
	printed,
	ratioOf,
	type Span,
	ZERO,
} from "./exact.ts";
import type { Finding } from "./finding.ts";
import { isCount, lastPlace, type Quantity } from "./quantities.ts";
import type { Counted } from "./sentences.ts";

const FROM = /(?:由|从)[^，。；：]*$/;
const TO =
	/^[^，。；：]{0,16}(?:增加|增长|增|提高|提升|上升|升|扩大|减少|减|下降|降低|降|压减|压缩|缩短|跌)(?:到|至|为)(?:了)?(?:\d{4}年[^，。；]{0,4})?$/;
const MORE = /(增长|增加|增幅|提高|提升|上升|扩大)(?:了|达到|达|为|是)?$/;
const LESS = /(减少|下降|降低|降幅|压减|压缩|缩短)(?:了|达到|达|为|是)?$/;
const BY =
	/^[，、（]?(?:同比|比[^，。；]{0,8}|较[^，。；]{0,8}|净|共)?(?:增长|增加|增幅|提高|提升|上升|扩大|减少|下降|降低|降幅|压减|压缩|缩短)(?:了|达到|达|为|是)?$/;
const BEFORE = /(?:上年|去年|上月|上季度|前年|同期)[^，。；\d]{0,6}$|(?:比|较)\d{4}年[^，。；\d]{0,6}的$/;
const YEAR = /(\d{4})年[^，。；\d]{0,10}$/;
const THAN = /^[，（]?(?:比|较)[^，。；\d]{0,8}(?:\d{4}年)?[^，。；\d]{0,6}(增加|减少|多|少|增|减)(?:了)?$/;
const DOUBLED = /^[，、]?(?:实现|基本)?翻了?([一两二三])番/;

/** 由20件增加到30件，增长50%; 比上年增加10件，增长50%. */
export function growthIn({ text, quantities }: Counted): Finding[] {
	return quantities.flatMap((to, index) => {
		const found = pairOf(quantities, index) ?? turned(quantities, index);
		if (!found) return [];
		const { base, now, by } = found;
		const doubled = DOUBLED.exec(text.slice(to.to));
		if (found.isPair && doubled) return doubling(base, now, doubled, to.to);
		return by && !by.isRough && BY.test(by.before) ? growth(base, now, by) : [];
	});
}

interface Pair {
	base: Span & Pick<Quantity, "power" | "measure" | "unit">;
	now: Quantity;
	by: Quantity | undefined;
	isPair: boolean;
}

/** 受理262件，同比下降2.6%，减少7件。 */
function turned(quantities: readonly Quantity[], index: number): Pair | undefined {
	const [now, by, change] = [quantities[index - 1], quantities[index], quantities[index + 1]];
	if (!now || !change || by?.unit !== "%" || by.isRough || change.unit !== now.unit) return undefined;
	if (!isCount(now) || change.isRough || !BY.test(by.before) || !BY.test(change.before)) return undefined;
	const isMore = MORE.test(change.before);
	if (isMore !== MORE.test(by.before)) return undefined;
	return reckonedBack(now, change, isMore, by);
}

function reckonedBack(now: Quantity, change: Quantity, isMore: boolean, by: Quantity): Pair | undefined {
	const value = isMore ? minus(now.value, change.value) : plus(now.value, change.value);
	if (compare(value, ZERO) <= 0) return undefined;
	return { base: { ...now, value, slack: plus(now.slack, change.slack) }, now, by, isPair: false };
}

function pairOf(quantities: readonly Quantity[], index: number): Pair | undefined {
	const [base, now, by] = [quantities[index - 1], quantities[index], quantities[index + 1]];
	if (!base || !now || base.isRough || now.isRough) return undefined;
	if (TO.test(now.before) && FROM.test(base.before)) {
		if (base.unit !== "" && base.unit !== now.unit) return undefined;
		// 由20增加到30万元: both are 万.
		const isBare = base.unit === "" && base.power === 0;
		const value = isBare ? times(base.value, now.power) : base.value;
		const slack = isBare && now.power ? times(base.slack, now.power) : base.slack;
		return {
			base: { value, slack, power: now.power, measure: now.measure, unit: now.unit },
			now,
			by,
			isPair: true,
		};
	}
	if (base.unit === "" || base.unit !== now.unit || !by) return undefined;
	if (by.unit !== "%" || !isCount(base)) return undefined;
	if (isCount(now) && !/[。；]/.test(now.before)) {
		const [earlier = 0, later = 0] = [base, now].map((one) => Number(YEAR.exec(one.before)?.[1]));
		if (earlier < later) return { base, now, by, isPair: false };
		if (earlier > later || BEFORE.test(now.before))
			return { base: now, now: base, by: closing(by), isPair: false };
	}
	const than = THAN.exec(now.before);
	if (!than) return undefined;
	return reckonedBack(base, now, /增|多/.test(than[1] as string), by);
}

const times = (value: Exact, power: number): Exact => ({
	units: value.units * 10n ** BigInt(power),
	places: value.places,
});

/** （上年同期20件），同比增长: without the bracket that closes before. */
const closing = (by: Quantity): Quantity => ({ ...by, before: by.before.replace(/^）/, "") });

function growth(base: Pair["base"], now: Quantity, by: Quantity): Finding[] {
	const isMore = MORE.test(by.before);
	if (!isMore && !LESS.test(by.before)) return [];
	if (compare(base.value, ZERO) <= 0) return [];
	const change = isMore ? minus(now.value, base.value) : minus(base.value, now.value);
	const print = (one: Exact) => `${printed(one, now.power)}${now.measure}`;
	const args = (right: string) => ({
		base: print(base.value),
		now: print(now.value),
		said: by.typed,
		right: compare(change, ZERO) < 0 ? "" : right,
		isMore: compare(now.value, base.value) > 0,
	});
	const told = (right: string): Finding[] => [
		{ code: "NUM-GROWTH", args: args(right), from: by.from, to: by.to },
	];
	const isPercent = now.unit === "%";
	if (by.unit === "个百分点" || (isPercent && by.unit === "%")) {
		if (!isPercent) return [];
		const points = `${printed(change)}个百分点`;
		const last = { units: 1n, places: by.places };
		if (compare(apart(change, by.value), last) >= 0)
			return by.unit === "%" && fits(base, now, change, by) ? [] : told(points);
		return by.unit === "%" ? told(points) : [];
	}
	if (by.unit === "%" || by.unit === "倍") {
		if (fits(base, now, change, by)) return [];
		const places = by.unit === "%" ? by.places + 2 : by.places;
		const right = ratioOf(change, base.value, places);
		return told(`${printed({ units: right.units, places: by.places }, 0, by.places)}${by.unit}`);
	}
	if (by.unit !== now.unit || by.isEach) return [];
	const slack = plus(base.slack, now.slack);
	const off = apart(change, by.value);
	const isRounded = by.power > 0 || by.places > 0;
	return compare(off, isRounded ? plus(slack, lastPlace(by)) : ZERO) <= 0 ? [] : told(print(change));
}

function fits(base: Span, now: Span, change: Exact, by: Quantity): boolean {
	const slack = plus(base.slack, now.slack);
	if (by.unit === "%") return isRatio({ value: change, slack }, base, ofHundred(by.value));
	// One more or less of 倍 is another number.
	return isRatio({ value: change, slack }, base, by.value, halfOf(by.value));
}

/** 翻一番 is twice as much, 翻两番 four times. */
function doubling(
	base: Pair["base"],
	now: Quantity,
	[all, times = ""]: RegExpExecArray,
	at: number,
): Finding[] {
	const wanted = 2 ** ("一两三".indexOf(times === "二" ? "两" : times) + 1);
	if (compare(base.value, ZERO) <= 0) return [];
	const got = Number(printed(ratioOf(now.value, base.value, 4)));
	if (got >= wanted * 0.95 && got < wanted * 1.5) return [];
	const print = (one: Exact) => `${printed(one, now.power)}${now.measure}`;
	const said = all.replace(/^[，、]/, "");
	const args = {
		base: print(base.value),
		now: print(now.value),
		said,
		right: `${printed(ratioOf(now.value, base.value, 2))}倍`,
		isMore: true,
		isTimes: true,
	};
	return [{ code: "NUM-GROWTH", args, from: at + all.length - said.length, to: at + all.length }];
}
