/** Decimal numbers without rounding: `units` / 10^`places`. */
export interface Exact {
	units: bigint;
	places: number;
}

export const ZERO: Exact = { units: 0n, places: 0 };

/** `1,234.50`, with commas, blanks or nothing between the thousands, a sign in front or not. */
export function exact(figures: string): Exact {
	const [whole = "", decimals = ""] = figures.replace(/[, ]/g, "").split(".");
	return { units: BigInt(whole + decimals), places: decimals.length };
}

/** Times a power of ten that is not negative. */
export function raised({ units, places }: Exact, power: number): Exact {
	const left = places - power;
	return left >= 0 ? { units, places: left } : { units: units * 10n ** BigInt(-left), places: 0 };
}

/** Units of both by the same number of places. */
function together(a: Exact, b: Exact): [a: bigint, b: bigint, places: number] {
	const places = Math.max(a.places, b.places);
	const at = (one: Exact) => one.units * 10n ** BigInt(places - one.places);
	return [at(a), at(b), places];
}

export function plus(a: Exact, b: Exact): Exact {
	const [left, right, places] = together(a, b);
	return { units: left + right, places };
}

export function minus(a: Exact, b: Exact): Exact {
	return plus(a, { units: -b.units, places: b.places });
}

export const sumOf = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);

/** Below zero, zero or above, as `a` is less than `b`, the same or more. */
export function compare(a: Exact, b: Exact): number {
	const [left, right] = together(a, b);
	return left < right ? -1 : Number(left > right);
}

/** How far apart two numbers are. */
export function apart(a: Exact, b: Exact): Exact {
	const { units, places } = minus(a, b);
	return { units: units < 0n ? -units : units, places };
}

/** Half of the last place. */
export const halfOf = ({ places }: Exact): Exact => ({ units: 5n, places: places + 1 });

/** In units of 10^`power`: 192000000 by 8 is 1.92. Without noughts at the end, but for `least` places. */
export function printed({ units, places }: Exact, power = 0, least = 0): string {
	const all = places + power;
	const figures = (units < 0n ? -units : units).toString().padStart(all + 1, "0");
	const whole = figures.slice(0, figures.length - all);
	const decimals = figures
		.slice(figures.length - all)
		.replace(/0+$/, "")
		.padEnd(least, "0");
	return `${units < 0n ? "-" : ""}${whole}${decimals ? `.${decimals}` : ""}`;
}

/** A number that may be off by `slack` to either side, as one that was rounded is. */
export interface Span {
	value: Exact;
	slack: Exact;
}

const least = ({ value, slack }: Span): Exact => minus(value, slack);
const most = ({ value, slack }: Span): Exact => plus(value, slack);

/** Whether `part` / `whole` may be the ratio, within `last`: one of its last place, as some round and some cut off. */
export function isRatio(
	part: Span,
	whole: Span,
	ratio: Exact,
	last: Exact = { units: 1n, places: ratio.places },
): boolean {
	const times = (a: Exact, b: Exact): Exact => ({ units: a.units * b.units, places: a.places + b.places });
	return (
		compare(times(minus(ratio, last), least(whole)), most(part)) <= 0 &&
		compare(times(plus(ratio, last), most(whole)), least(part)) >= 0
	);
}

/** `part` / `whole` rounded to some places. */
export function ratioOf(part: Exact, whole: Exact, places: number): Exact {
	const [upper, lower] = together(part, whole);
	const scaled = upper * 10n ** BigInt(places) * 2n;
	const sign = scaled < 0n === lower < 0n ? 1n : -1n;
	const size = (one: bigint) => (one < 0n ? -one : one);
	return { units: (sign * (size(scaled) + size(lower))) / (2n * size(lower)), places };
}

/** 37.5% as the number it stands for. */
export const ofHundred = ({ units, places }: Exact): Exact => ({ units, places: places + 2 });
