/** Numbers in 汉字, and amounts in capitals as 《正确填写票据和结算凭证的基本规定》 has them. Figures come as text: exact. */
interface Numerals {
	digits: string;
	/** Of the four places of a group, from the right. */
	units: readonly string[];
	/** 十二, not 一十二, at the beginning. */
	bareTen: boolean;
}

const PLAIN: Numerals = { digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], bareTen: true };
const CAPITAL: Numerals = { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], bareTen: false };
const YEAR_DIGITS = "〇一二三四五六七八九";
/** Sixteen: 亿 of 亿 have no name that all read alike. */
const MOST_DIGITS = 16;

/** `12` → 十二; undefined when it is not a whole number of at most sixteen figures. */
export function hanWhole(figures: string): string | undefined {
	return isWhole(figures) ? words(figures, PLAIN) : undefined;
}

/** `1205` → 壹仟贰佰零伍, as in `hanWhole`. */
export function capitalWhole(figures: string): string | undefined {
	return isWhole(figures) ? words(figures, CAPITAL) : undefined;
}

/** Figure by figure, as years and numbers of documents are read: `2026` → 二〇二六. */
export function hanFigures(figures: string): string | undefined {
	return /^\d+$/.test(figures) ? [...figures].map((one) => YEAR_DIGITS[Number(one)]).join("") : undefined;
}

/** `123456.78` → 壹拾贰万叁仟肆佰伍拾陆元柒角捌分; undefined below 分 and above sixteen figures. */
export function amountInCapitals(figures: string): string | undefined {
	const [, whole = "", jiao = "0", fen = "0"] = /^(\d+)(?:\.(\d)?(\d)?0*)?$/.exec(figures) ?? [];
	if (!isWhole(whole)) return undefined;
	const yuan = Number(whole) === 0 ? "" : `${words(whole, CAPITAL)}元`;
	if (jiao === "0" && fen === "0") return `${yuan || "零元"}整`;
	// A nought is read when 元 ends in one, or when 角 is one, and never in front of everything.
	const joint = yuan !== "" && (jiao === "0" || whole.endsWith("0")) ? "零" : "";
	return `${yuan}${joint}${part(jiao, "角")}${part(fen, "分")}`;
}

function part(digit: string, unit: string): string {
	return digit === "0" ? "" : `${CAPITAL.digits[Number(digit)]}${unit}`;
}

function isWhole(figures: string): boolean {
	return /^\d+$/.test(figures) && figures.replace(/^0+/, "").length <= MOST_DIGITS;
}

function words(figures: string, numerals: Numerals): string {
	const bare = figures.replace(/^0+/, "");
	if (bare === "") return numerals.digits[0] as string;
	const read = joined(bare, numerals);
	return numerals.bareTen ? read.replace(/^一十/, "十") : read;
}

function joined(figures: string, numerals: Numerals): string {
	const [size, unit] = figures.length > 8 ? [8, "亿"] : [4, "万"];
	if (figures.length <= 4) return group(figures, numerals);
	const high = figures.slice(0, -size);
	const low = figures.slice(-size);
	const rest = low.replace(/^0+/, "");
	if (rest === "") return `${joined(high, numerals)}${unit}`;
	const gap = rest.length < low.length ? (numerals.digits[0] as string) : "";
	return `${joined(high, numerals)}${unit}${gap}${joined(rest, numerals)}`;
}

/** Up to four figures of which the first is not 0. */
function group(figures: string, { digits, units }: Numerals): string {
	let read = "";
	let gap = false;
	[...figures].forEach((one, i) => {
		if (one === "0") gap = true;
		else {
			read += `${gap ? digits[0] : ""}${digits[Number(one)]}${units[figures.length - 1 - i]}`;
			gap = false;
		}
	});
	return read;
}
