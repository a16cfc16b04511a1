import { type Exact, exact, halfOf, raised, type Span, ZERO } from "./exact.ts";

/** A number of a sentence with what it counts. */
export interface Quantity extends Span {
	from: number;
	to: number;
	/** What it was typed in: 4 for 万, 8 for 亿. */
	power: number;
	/** Places behind the point, as typed. */
	places: number;
	/** One name for those that mean the same; empty where none is known. */
	unit: string;
	/** As typed: 9400万元, and 万元 of it. */
	typed: string;
	measure: string;
	/** 约, 余, 以上 and the like. */
	isRough: boolean;
	/** 每, 各, 平均: of one of many. */
	isEach: boolean;
	/** 增加, 下降: by how much something changed. */
	isChange: boolean;
	/** Brackets around it. */
	depth: number;
	/** Between the quantity before and this one. */
	before: string;
}

const UNITS =
	"个百分点|百分点|个月|%|平方公里|平方千米|平方米|立方米|公里|千米|米|公斤|千克|吨|公顷|亩次|亩|元|人次|人天|户次|批次|家次|班次|架次|台次|辆次|册次|场次|车次|件次|点次|人|名|位|个|件|项|场|起|户|家|处|次|宗|条|份|台|辆|座|所|套|间|栋|幢|艘|架|头|只|株|棵|期|轮|批|组|支|篇|册|本|张|块|面|幅|天|小时|课时|学时|枚|盏|口|眼|例|倍";
const SAME: Record<string, string> = { 名: "人", 位: "人", 百分点: "个百分点" };
const POWER: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

const QUANTITY = new RegExp(
	`(\\d{1,3}(?:[, ]\\d{3}){1,4}(?!\\d)|\\d{1,15})(\\.\\d{1,9})?(余|多|来)? ?(百|千|万|亿)?(余|多)?(${UNITS})?(?!\\d|[年月日号时级届]|[\\-—～至]\\d)`,
	"g",
);
/** A number behind one of these is none of its own: a range, a name, an ordinal. */
const GLUED = /(?:[\d.A-Za-z第〔\-—～]|\d )$/;
const ROUGH_BEFORE = /(?:约|近|超|超过|逾|不少于|不低于|不超过|不足|至少|最多|多达|高达|将近|[-—～至])$/;
const ROUGH_BEHIND = /^(?:余|多|左右|以上|以下|以内|上下|之多|不到)/;
const EACH =
	/(?:各(?:自|有|为|设|配|建)?|每[^，。；、]{0,8}|[人户村均]均[^，。；、]{0,6}|平均[^，。；、]{0,8}|单[价个件][^，。；、]{0,4})$/;
const CHANGE =
	/(?:增加|减少|增长|上升|下降|提高|提升|降低|压减|压缩|缩短|相差|净增|净减|增|减|多|少)(?:了|到|至)?$/;

/** As much of what is before a number as says how it is meant. */
const TAIL = 12;

/** Half-width marks as full-width ones, place by place; commas within numbers stay. */
export function evened(text: string): string {
	if (!/[,;:()％]/.test(text)) return text;
	return text.replace(/(?<!\d),|,(?!\d{3}(?!\d))/g, "，").replace(/[;:()％]/g, (one) => EVEN[one] as string);
}

const EVEN: Record<string, string> = { ";": "；", ":": "：", "(": "（", ")": "）", "％": "%" };

/** Of a text with even marks, in its order. */
export function quantitiesIn(text: string): Quantity[] {
	const found: Quantity[] = [];
	let end = 0;
	let depth = 0;
	for (const match of text.matchAll(QUANTITY)) {
		const [all, whole = "", decimals = "", more, scale = "", evenMore, measured = ""] = match;
		if (GLUED.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
		const before = cut(text.slice(end, match.index));
		for (let at = end; at < match.index; at++) depth += Number(text[at] === "（") - Number(text[at] === "）");
		const tail = before.slice(-TAIL);
		end = match.index + all.length;
		const figures = exact(whole + decimals);
		const power = POWER[scale] ?? 0;
		const isRounded = decimals !== "" || power > 2;
		found.push({
			from: match.index,
			to: end,
			value: raised(figures, power),
			slack: isRounded ? raised(halfOf(figures), power) : ZERO,
			power,
			places: decimals.length - (decimals ? 1 : 0),
			unit: SAME[measured] ?? measured,
			typed: all,
			measure: scale + measured,
			isRough:
				Boolean(more ?? evenMore) || ROUGH_BEFORE.test(tail) || ROUGH_BEHIND.test(text.slice(end, end + 2)),
			isEach: EACH.test(tail),
			isChange: CHANGE.test(tail),
			depth,
			before,
		});
	}
	return found;
}

/** The two ends of what is too long to be between two numbers that have to do with each other. */
const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 80)}。${text.slice(-80)}` : text);

/** Whether it can be added to others and compared with them. */
export const isCount = ({ unit, isRough, isEach, isChange }: Quantity): boolean =>
	unit !== "" && unit !== "%" && unit !== "倍" && unit !== "个百分点" && !isRough && !isEach && !isChange;

/** What one of the last place as typed is worth. */
export const lastPlace = ({ places, power }: Quantity): Exact => raised({ units: 1n, places }, power);
