/** A title cut into what no line may tear: words, numbers with their units, marks. */

import { CONJUNCTIONS, HEAD_VERBS, isOrganEnd, OPENERS, PLACE_END, TIMES, ZONES } from "./classes.ts";
import { type Word, wordsFrom } from "./decode.ts";

export type TokenKind =
	| "word"
	| "verb"
	| "adverb"
	/** With its unit: 2026年, 12个, 第3季度. */
	| "number"
	/** Ends in 县, 市, 镇… and is not in the list. */
	| "place"
	/** Characters that belong to no known word. */
	| "unknown"
	/** A word of one character that stands for itself: 的, 和, 在. */
	| "particle"
	| "mark"
	| "space";

export interface Token {
	text: string;
	kind: TokenKind;
	/** Offset in the title, in UTF-16 units. */
	start: number;
}

const UNIT =
	"(?:年代|年度|周年|年|月份|月|日|号|季度|届|次|期|批|轮|个月|个|项|条|名|人|户|家|件|类|级|位|种|套|台|座|处|所|亩|公顷|公里|千米|米|平方米|吨|千瓦|千伏|元|天|小时|分|岁|周|班|℃|%|％)";
const FIGURE = "[0-9０-９]+(?:[.．,·/／][0-9０-９]+)*";
const PIECE = new RegExp(
	[
		"\\s+",
		// Dates, then numbers and ranges with their units, then Latin and mixed ones.
		"[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?",
		`第?${FIGURE}(?:${UNIT})?(?:[-—–~～至]${FIGURE})?[十百千万亿]*(?:${UNIT})?(?![0-9A-Za-z×])`,
		"[0-9A-Za-zＡ-Ｚａ-ｚ０-９+＋×#&./·_-]+(?: [0-9A-Za-z][0-9A-Za-z—./-]*)*(?:吨|千瓦|米|号)?",
		"[\u3400-\u9fff〇](?:(?!第[0-9])[\u3400-\u9fff〇])*",
		// A pair of marks is one.
		"[—…]+|[\\s\\S]",
	].join("|"),
	"gu",
);
const HAN = /^[\u3400-\u9fff〇]/;
const CHINESE_NUMBER =
	/第?[一二三四五六七八九十百千万〇零两]+(?:年代|周年|年度|年|届|次|期|批|轮|季度|个|项|条|号|大|号|类|级|方|件)/y;
const FIGURES = new Set("第一二三四五六七八九十百千万〇零两");
const SINGLE_COST = 12;
const PARTICLE_COST = 7.5;
const NUMBER_WORD: Word = { cost: 9, kind: "noun" };

/** Words of one character; all others are parts of words. */
export const PARTICLES = new Set(
	"的和与及暨并或对在向为将以等由从到至于按给把被让经因中上下内外前后间时之进",
);
/** Words with no place name before a 县 or 市 that follows. */
const HEADS = new Set(["关于", "转发", "批转", "调整", "撤销", "成立", "报请", "落实", "给予"]);
/** Belong to the word behind them. */
const PREFIXES = new Set("未全我各本新老旧非副总原拟再零超无高低优双多每某该");
const PLACE_ENDS = new Set("省市县区州盟旗镇乡村");
const FAMILY_NAMES = new Set(
	"王李张刘陈杨赵周吴徐孙胡朱郭何罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚",
);
const ABOUT_PEOPLE = /任命|免去|任免|免职|任职|同志|授予|追授|职务|聘任/;

/** No part of the name of a place. */
const isClassWord = (text: string): boolean =>
	CONJUNCTIONS.has(text) || OPENERS.has(text) || HEAD_VERBS.has(text) || TIMES.has(text) || isOrganEnd(text);

interface Step {
	cost: number;
	from: number;
	kind: TokenKind;
}

/** Where the words of a run of 汉字 begin and end, by the least sum of costs. */
function words(run: string, offset: number): Token[] {
	const best: Step[] = [{ cost: 0, from: 0, kind: "word" }];
	const reach = (to: number, from: number, cost: number, kind: TokenKind): void => {
		const sum = (best[from] as Step).cost + cost;
		const known = best[to];
		if (!known || sum < known.cost) best[to] = { cost: sum, from, kind };
	};
	for (let at = 0; at < run.length; at++) {
		const first = run.charAt(at);
		const isParticle = PARTICLES.has(first);
		reach(at + 1, at, isParticle ? PARTICLE_COST : SINGLE_COST, isParticle ? "particle" : "unknown");
		const { words: known, longest } = wordsFrom(first);
		for (let length = 2; length <= longest && at + length <= run.length; length++) {
			const word = known.get(run.slice(at, at + length));
			if (word) reach(at + length, at, word.cost, word.kind === "noun" ? "word" : word.kind);
		}
		CHINESE_NUMBER.lastIndex = at;
		const number = FIGURES.has(first) ? CHINESE_NUMBER.exec(run)?.[0] : undefined;
		if (number && number.length > 1) reach(at + number.length, at, NUMBER_WORD.cost, "number");
	}
	const tokens: Token[] = [];
	for (let at = run.length; at > 0; ) {
		const { from, kind } = best[at] as Step;
		tokens.unshift({ text: run.slice(from, at), kind, start: offset + from });
		at = from;
	}
	return tokens;
}

function rawTokens(title: string): Token[] {
	return [...title.matchAll(PIECE)].flatMap(({ 0: text, index }): Token[] => {
		if (HAN.test(text)) return words(text, index);
		if (/^\s/.test(text)) return [{ text, kind: "space", start: index }];
		return [{ text, kind: /[0-9A-Za-z０-９]/.test(text) ? "number" : "mark", start: index }];
	});
}

const isContent = ({ kind }: Token): boolean => kind === "word" || kind === "verb" || kind === "place";
const joined = (one: Token, other: Token, kind: TokenKind): Token => ({
	text: one.text + other.text,
	kind,
	start: one.start,
});

/** Puts single characters that are no words to the words they belong to, or together. */
function gathered(tokens: readonly Token[], isAboutPeople: boolean): Token[] {
	const out: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const next = tokens[at + 1];
		const last = out.at(-1);
		if (token.kind !== "unknown") {
			out.push(token);
			continue;
		}
		const isName = isAboutPeople && FAMILY_NAMES.has(token.text);
		if (next && isContent(next) && (PREFIXES.has(token.text) || (isName && last?.kind !== "unknown"))) {
			out.push(joined(token, next, isName ? "unknown" : next.kind));
			at++;
			continue;
		}
		// 清河县|青|石桥街道: the first character of a name.
		if (
			next?.kind === "word" &&
			last &&
			token.text.length === 1 &&
			PLACE_END.test(last.text) &&
			last.text.length > 2 &&
			!PLACE_ENDS.has(token.text)
		) {
			out.push(joined(token, next, next.kind));
			at++;
			continue;
		}
		// 转发县教育局: 县 belongs to what follows.
		const opens =
			last?.kind === "verb" || last?.kind === "particle" || last === undefined || HEADS.has(last.text);
		if (next && isContent(next) && PLACE_ENDS.has(token.text) && opens) {
			out.push(joined(token, next, next.kind));
			at++;
			continue;
		}
		const endsPlace = PLACE_ENDS.has(token.text);
		const isAlone = !opens && next?.kind !== "unknown";
		if (last?.kind === "unknown" || (last && endsPlace && last.kind === "word" && last.text.length <= 3))
			out[out.length - 1] = joined(last, token, endsPlace ? "place" : "unknown");
		else if (last && (isContent(last) || last.kind === "number") && isAlone)
			out[out.length - 1] = joined(last, token, last.kind);
		else out.push(token);
	}
	return out;
}

/** Longer ones may be parted. */
const LONGEST_ZONE = 16;
const ETHNIC = /^.{1,3}族$/;

/** 天府新区, 阿坝藏族羌族自治州: the name of a place of its own with what it is. */
function withZones(tokens: readonly Token[]): Token[] {
	const out: Token[] = [];
	for (const token of tokens) {
		let whole = ZONES.has(token.text) ? token : undefined;
		if (!whole) {
			out.push(token);
			continue;
		}
		while (token.text.startsWith("自治") && ETHNIC.test(out.at(-1)?.text ?? ""))
			whole = joined(out.pop() as Token, whole, "place");
		const last = out.at(-1);
		const isName = last && (last.kind === "word" || last.kind === "unknown" || last.kind === "place");
		if (isName && !isClassWord(last.text) && last.text.length + whole.text.length <= LONGEST_ZONE)
			whole = joined(out.pop() as Token, whole, "place");
		out.push(whole);
	}
	return out;
}

export function tokensOf(title: string): Token[] {
	return withZones(gathered(rawTokens(title), ABOUT_PEOPLE.test(title)));
}
