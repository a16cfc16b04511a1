/** Sentences and tables with sums, made up from a seed: right ones, and the same with one number gone wrong. */
import fc from "fast-check";

export interface Made {
	right: string;
	wrong: string;
	code: "NUM-SUM" | "NUM-RATE" | "NUM-GROWTH";
	/** The number that is wrong, as typed. */
	at: string;
}

const LABELS = [
	"建筑施工",
	"工贸企业",
	"人员密集场所",
	"学校",
	"危险化学品",
	"交通运输",
	"森林防火",
	"抗洪抢险",
];
const UNITS = ["场", "件", "个", "处", "家", "起", "项", "户", "万元", "吨", "公里"];
/** Of whole, parts and unit a sentence; `、` and `，` as clerks put them. */
const SENTENCES: ((total: string, parts: string[], unit: string) => string)[] = [
	(total, parts) => `全年共完成${total}，其中${parts.join("、")}。`,
	(total, parts) => `2026年，全县完成${total}，其中${parts.slice(0, -1).join("、")}和${parts.at(-1)}。`,
	(total, parts) => `全年完成${total}，参与人数22000余人次，占地约100亩。其中${parts.join("、")}。`,
	(total, parts) => `全年完成${total}，比上年增长5.6%。其中，${parts.join("，增长3.8%；")}，增长5.5%。`,
	(total, parts) => `截至6月30日，全县完成${total}（${parts.join("、")}），按期办结。`,
	(total, parts) => `全县完成${total}：${parts.join("；")}。`,
	(total, parts) => `${parts.join("，")}，共${total}。`,
	(total, parts) => `${parts.join("、")}，合计${total}，均已验收。`,
	(total, parts) => `三类任务${total}，分别为${parts.join("、")}。`,
	(total, parts) => `全年完成${total},其中${parts.join(",")}。`,
	(total, parts, unit) => `全年共完成${total}，其中${parts.join("、")}，比上年增加8${unit}。`,
	(total, parts, unit) => `上年完成3${unit}。今年完成${total}，其中：${parts.join("；")}。`,
];

/** Two decimals for money and measures, none for what is counted. */
const places = (unit: string): number => (/万元|吨|公里/.test(unit) ? 2 : 0);
export const shown = (hundredths: number, unit: string): string =>
	places(unit) === 0 ? String(hundredths) : (hundredths / 100).toFixed(2);

export const sumSentence: fc.Arbitrary<Made> = fc
	.record({
		numbers: fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 8 }),
		unit: fc.constantFrom(...UNITS),
		form: fc.nat(SENTENCES.length - 1),
		isMore: fc.boolean(),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		hasOthers: fc.boolean(),
	})
	.map(({ numbers, unit, form, isMore, share, hasOthers }) => {
		const total = numbers.reduce((sum, one) => sum + one, 0);
		// 2% at least where decimals may be rounded, 8% at most: a slip.
		const least = places(unit) === 0 ? 1 : Math.max(10, Math.ceil(total * 0.02));
		const off = Math.max(least, Math.floor(total * 0.08 * share));
		const said = isMore ? total + off : total - off;
		const parts = numbers.map((one, index) => {
			const isLast = index === numbers.length - 1;
			return `${hasOthers && isLast ? "其他" : LABELS[index]}${shown(one, unit)}${unit}`;
		});
		const write = SENTENCES[form] as (typeof SENTENCES)[number];
		const sums = numbers.map((_, last) => numbers.slice(0, last + 1).reduce((sum, one) => sum + one, 0));
		const back = numbers.map((_, first) => numbers.slice(first).reduce((sum, one) => sum + one, 0));
		const typed = (one: number) => `${shown(one, unit)}${unit}`;
		return {
			made: {
				right: write(typed(total), parts, unit),
				wrong: write(typed(said), parts, unit),
				code: "NUM-SUM" as const,
				at: typed(said),
			},
			// What happens to be the sum of some of the parts, or no more than one of them, reads as that.
			isPlain: ![...sums.slice(1), ...back].includes(said) && said > Math.max(...numbers),
		};
	})
	.filter(({ isPlain }) => isPlain)
	.map(({ made }) => made);

const percent = (part: number, whole: number, digits: number): string =>
	((part / whole) * 100).toFixed(digits);

const RATES: ((part: number, whole: number, rate: string) => string)[] = [
	(part, whole, rate) => `共排查问题${whole}个，已整改${part}个，整改率${rate}。`,
	(part, whole, rate) => `抽检样品${whole}批次，其中合格${part}批次，合格率为${rate}，比上年提高2个百分点。`,
	(part, whole, rate) => `建成站点，覆盖${part}个村，占全县${whole}个行政村的${rate}。`,
	(part, whole, rate) => `全县有企业${whole}家，其中规模以上${part}家，占${rate}。`,
	(part, whole, rate) => `${whole}名队员中取得资格的${part}人，占${rate}。`,
];

export const rateSentence: fc.Arbitrary<Made> = fc
	.record({
		whole: fc.integer({ min: 20, max: 5000 }),
		share: fc.double({ min: 0.3, max: 0.85, noNaN: true }),
		digits: fc.constantFrom(1, 2),
		form: fc.nat(RATES.length - 1),
		off: fc.double({ min: 1, max: 8, noNaN: true }),
	})
	.map(({ whole, share, digits, form, off }) => {
		const part = Math.max(1, Math.round(whole * share));
		const write = RATES[form] as (typeof RATES)[number];
		const said = `${((part / whole) * 100 + off).toFixed(digits)}%`;
		return {
			right: write(part, whole, `${percent(part, whole, digits)}%`),
			wrong: write(part, whole, said),
			code: "NUM-RATE" as const,
			at: said,
		};
	});

type Change = (from: number, to: number, by: string, word: string) => string;
const CHANGES: Change[] = [
	(from, to, by, word) =>
		`案件由${from}件${word === "增长" ? "增加" : "减少"}到${to}件，${word === "增长" ? "增长" : "下降"}${by}。`,
	(from, to, by, word) => `全年受理${to}件（上年同期${from}件），同比${word}${by}。`,
	(from, to, by, word) => `2025年受理${from}件，2026年受理${to}件，${word}${by}。`,
	(from, to, by, word) =>
		`全年受理${to}件，比上年${word === "增长" ? "增加" : "减少"}${Math.abs(to - from)}件，${word}${by}。`,
	(from, to, by, word) => `全年受理${to}件，比上年的${from}件${word}${by}。`,
];

export const growthSentence: fc.Arbitrary<Made> = fc
	.record({
		from: fc.integer({ min: 20, max: 3000 }),
		share: fc.double({ min: -0.6, max: 1.5, noNaN: true }),
		digits: fc.constantFrom(1, 2),
		form: fc.nat(CHANGES.length - 1),
		off: fc.double({ min: 1, max: 30, noNaN: true }),
	})
	.filter(({ from, share }) => Math.round(from * share) !== 0)
	.map(({ from, share, digits, form, off }) => {
		const to = from + Math.round(from * share);
		const word = to > from ? "增长" : "下降";
		const right = (Math.abs(to - from) / from) * 100;
		const write = CHANGES[form] as Change;
		const said = `${(right + off).toFixed(digits)}%`;
		return {
			right: write(from, to, `${right.toFixed(digits)}%`, word),
			wrong: write(from, to, said, word),
			code: "NUM-GROWTH" as const,
			at: said,
		};
	});

export interface MadeTable {
	right: string[][];
	wrong: string[][];
	/** Where the wrong number is. */
	row: number;
	column: number;
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** Two groups with 小计 or none, and 合计 below; a column 合计 or none; one total wrong. */
export const totalTable: fc.Arbitrary<MadeTable> = fc
	.record({
		columns: fc.integer({ min: 2, max: 4 }),
		groups: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }),
		hasRowTotals: fc.boolean(),
		numbers: fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 48, maxLength: 48 }),
		where: fc.nat(),
		off: fc.integer({ min: 1, max: 50 }),
		hasCommas: fc.boolean(),
	})
	.map(({ columns, groups, hasRowTotals, numbers, where, off, hasCommas }) => {
		const hasSubtotals = groups.length > 1;
		const left = [...numbers];
		const rows: { name: string; numbers: number[]; isTotal: boolean }[] = [];
		const add = (name: string, all: number[], isTotal: boolean) => {
			const sum = all.reduce((total, one) => total + one, 0);
			rows.push({ name, numbers: hasRowTotals ? [...all, sum] : all, isTotal });
		};
		const sumOf = (all: number[][]) =>
			Array.from({ length: columns }, (_, column) => all.reduce((sum, one) => sum + (one[column] ?? 0), 0));
		const leaves: number[][] = [];
		for (const size of groups) {
			const group = Array.from({ length: size }, () => left.splice(0, columns));
			for (const [index, one] of group.entries())
				add(`${LABELS[leaves.length + index] ?? "其余"}`, one, false);
			leaves.push(...group);
			if (hasSubtotals) add("小计", sumOf(group), true);
		}
		add("合计", sumOf(leaves), true);
		const totals = rows.flatMap(({ isTotal }, index) => (isTotal ? [index] : []));
		const row = totals[where % totals.length] as number;
		const column = where % columns;
		const text = (one: number) => (hasCommas ? grouped(one) : String(one));
		const right = rows.map((one) => [one.name, ...one.numbers.map(text)]);
		const wrong = right.map((cells) => [...cells]);
		(wrong[row] as string[])[column + 1] = text((rows[row]?.numbers[column] ?? 0) + off);
		return { right, wrong, row, column: column + 1 };
	});
