/**
 * How badly a line may end between two words: 0 where people like to end one, 3 between any two words, 12 and more where
 * nobody does. The figures are our own; they were set by reading hundreds of titles.
 */

import { widthOf } from "../width.ts";
import {
	ADVERBS,
	ATTRIBUTES,
	CLOSERS,
	CONJUNCTIONS,
	HEAD_VERBS,
	LIGHT_ENDS,
	LONG_GENRES,
	OPENERS,
	OPENING_VERBS,
	PLACE_END,
	PROVINCES,
	SCOPES,
	SHORT_GENRES,
	TIMES,
	ZONES,
} from "./classes.ts";
import { bracketGroups, type Group, issuerEnd, organGroups } from "./groups.ts";
import { PARTICLES, type Token } from "./segment.ts";

/** From here on a break is a fault, taken only where there is no other. */
export const FAULT = 12;
const NEVER = 40;
const ORDINARY = 2.8;

/** Behind the name of their field, which may be long. */
const LONG_ORGANS = new Set([
	"领导小组",
	"领导小组办公室",
	"工作领导小组办公室",
	"工作领导小组",
	"指挥部",
	"联席会议",
	"联席会议制度",
	"工作专班",
]);

/** What has a name before it: 东河水库. */
const FEATURES = new Set([
	"水库",
	"流域",
	"大桥",
	"公路",
	"大道",
	"景区",
	"园区",
	"灌区",
	"产业园",
	"机场",
	"港区",
	"小区",
]);

const NO_END = /^[《“（(〔〈‘、·—-]$/;
const NO_START = /^[》”）)〕〉’、，。；：！？,;:!?·—…]+$/;

const endsIn = (words: ReadonlySet<string>, text: string): boolean =>
	words.has(text) || (text.length > 2 && words.has(text.slice(-2)));
const isHeadVerb = ({ text }: Token): boolean => endsIn(HEAD_VERBS, text) && !LIGHT_ENDS.has(text);
const isTime = ({ text, kind }: Token): boolean =>
	TIMES.has(text) ||
	(kind === "number" && /^第?[0-9]/.test(text) && /(?:年|月|日|季度|年度|月份)$/.test(text));
const isPlace = ({ text, kind }: Token): boolean =>
	kind === "place" || SCOPES.has(text) || (text.length > 2 && PLACE_END.test(text));

/** Points for the word that would end the line. */
function endCost(token: Token): number {
	const { text, kind } = token;
	if (kind === "space") return -ORDINARY;
	if (text === "的") return -1.5;
	if (text === "、") return FAULT;
	if (/^[，；：。！？]$/.test(text)) return -2.4;
	if (text === "》") return -1.9;
	if (/^[”）]$/.test(text)) return -0.8;
	if (CONJUNCTIONS.has(text) || OPENERS.has(text) || NO_END.test(text)) return NEVER;
	if (kind === "particle" && !CLOSERS.has(text)) return NEVER;
	if (CLOSERS.has(text)) return -1.2;
	if (ADVERBS.has(text) || kind === "adverb") return 6;
	if (isTime(token)) return -1.4;
	if (isPlace(token)) return -0.8;
	if (ATTRIBUTES.has(text)) return 2.2;
	if (kind === "number") return /[届次]$/.test(text) ? 4 : 1.2;
	if (kind === "unknown") return 2.5;
	if (isHeadVerb(token)) return 2.6;
	if (LIGHT_ENDS.has(text)) return -0.9;
	return 0;
}

/** Points for the word that would begin the next line. */
function startCost(token: Token): number {
	const { text, kind } = token;
	if (NO_START.test(text) || text === "的") return NEVER;
	if (CLOSERS.has(text)) return FAULT;
	if (text === "关于") return -ORDINARY;
	if (text === "《") return -1.2;
	if (text === "“") return -1;
	if (CONJUNCTIONS.has(text)) return -1.4;
	if (LONG_GENRES.has(text)) return -0.9;
	if (SHORT_GENRES.has(text)) return 6;
	if (LIGHT_ENDS.has(text)) return 2.6;
	if (endsIn(OPENING_VERBS, text)) return -0.9;
	if (ADVERBS.has(text) || kind === "adverb") return -1;
	if (OPENERS.has(text)) return -0.8;
	if (isTime(token) || isPlace(token)) return -0.6;
	if (kind === "number") return 0.5;
	if (kind === "unknown") return 2;
	if (kind === "particle") return 3;
	return 0;
}

/** A verb that has an object behind it by where it stands: 进一步盘活, 关于暂停. */
function heads(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (tokens[at]?.kind !== "verb" || !before || LIGHT_ENDS.has(tokens[at].text)) return false;
	return before.text === "关于" || before.kind === "adverb" || ADVERBS.has(before.text);
}

/** The 文种 at the end of a title, with 的 before it: its words in one line. */
function isGenreBehind(tokens: readonly Token[], at: number): boolean {
	const rest = tokens
		.slice(at)
		.map(({ text }) => text)
		.join("")
		.replace(/（[^）]*）$/, "");
	return SHORT_GENRES.has(rest);
}

function pairCost(tokens: readonly Token[], at: number): number {
	const left = tokens[at - 1] as Token;
	const right = tokens[at] as Token;
	if (right.kind === "space") return NEVER;
	let cost = ORDINARY + endCost(left) + startCost(right);
	if (isHeadVerb(left) || heads(tokens, at - 1)) {
		// 印发 / 《…》 is as people write it; 关于印发 alone leaves most of the line empty, which balance tells.
		if (right.text === "《" || right.text === "“") cost -= 1;
		else if (isHeadVerb(right)) cost += 1;
		if (!isHeadVerb(left)) cost += 2.2;
	}
	if (left.kind !== "verb" && FEATURES.has(right.text)) cost += left.kind === "word" ? 3 : 6;
	if (left.kind !== "verb" && ZONES.has(right.text)) cost += 6;
	// 废止 / 和修改: two verbs with one object.
	if (isHeadVerb(left) && CONJUNCTIONS.has(right.text)) cost += 2;
	// 先进集体和先进个人: two of a kind.
	if (CONJUNCTIONS.has(right.text) && tokens[at + 1]?.text.charAt(0) === left.text.charAt(0)) cost += 1.5;
	// 2026年一季度 is one time.
	if (isTime(left) && isTime(right)) cost += /(?:年|年度)$/.test(left.text) ? 9 : 3;
	if (PROVINCES.has(left.text) && isPlace(right)) cost += 5;
	// 清河|县城区: the name ends within the next word.
	if (left.kind !== "verb" && SCOPES.has(right.text) && PLACE_END.test(right.text.charAt(0))) cost += FAULT;
	// 等三位同志, “五一”国际劳动节
	if (left.text === "等" && /^[0-9一二三四五六七八九十]/.test(right.text)) cost += FAULT;
	if (left.text === "”" && right.text.endsWith("节")) cost += 6;
	if (left.kind === "number" && /[号项名个条件]$|千伏$|吨$/.test(left.text)) cost += 1.5;
	// 文物普查, 资金管理: a short noun and what is done with it.
	if (left.kind === "word" && right.kind === "verb" && left.text.length === 2 && right.text.length === 2)
		cost += endsIn(OPENING_VERBS, right.text) ? 0 : 0.8;
	if (/^[”》]$/.test(left.text) && /^(?:要求|精神|规定)$/.test(right.text)) cost += 3;
	if (left.text === "中华人民共和国") cost -= 1.5;
	if (left.text === "的" && isGenreBehind(tokens, at)) cost += NEVER;
	if (SHORT_GENRES.has(right.text) && isGenreBehind(tokens, at)) cost += 4;
	if (right.text === "的" || (left.kind === "unknown" && right.kind === "unknown")) cost += FAULT;
	// A member of a list or of a pair is not parted.
	const isListed = tokens[at - 2]?.text === "、" || tokens[at + 1]?.text === "、";
	if (isListed) cost += 2;
	if (CONJUNCTIONS.has(tokens[at - 2]?.text ?? "") || CONJUNCTIONS.has(tokens[at + 1]?.text ?? ""))
		cost += 0.8;
	if (PARTICLES.has(left.text) && left.text.length === 1 && left.kind === "unknown") cost += 4;
	return cost;
}

const within = ({ from, to }: Group, at: number): boolean => at > from && at < to;
const textOf = (tokens: readonly Token[], { from, to }: Group): string =>
	tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join("");

/** Points for a break inside something that holds together, or before the bracket that belongs to what is before it. */
function groupCost(
	tokens: readonly Token[],
	group: Group,
	at: number,
	perLine: number,
	head: number,
): number {
	const width = widthOf(textOf(tokens, group));
	if (group.kind === "organ") {
		if (!within(group, at)) return 0;
		if (width > perLine) return 2;
		if (!isPlace(tokens[group.from] as Token) && group.from >= head) return 2;
		if (LONG_ORGANS.has((tokens[at] as Token).text)) return 1;
		if (group.from >= head && width >= 12) return 2;
		return isPlace(tokens[at - 1] as Token) ? 7 : 10;
	}
	if (group.kind === "（" && group.from === at) {
		// （征求意见稿） and （2026—2030年） may stand in a line of their own at the end.
		if (width < 6) return FAULT;
		return group.to === tokens.length ? -0.4 : 3;
	}
	if (!within(group, at)) return 0;
	if (group.kind === "〔") return NEVER;
	if (group.kind === "《") {
		const isTight = widthOf(textOf(tokens, { ...group, to: at })) < 3.5;
		return (width <= 12 ? 6 : width <= perLine - 2 ? 2.4 : 0.6) + (isTight ? 3 : 0);
	}
	return width <= 11 ? FAULT + 6 : 2.4;
}

/** The points of a break before each token; before the first there is none. */
export function breakCosts(tokens: readonly Token[], perLine: number): number[] {
	const groups = [...bracketGroups(tokens), ...organGroups(tokens)];
	const head = issuerEnd(tokens);
	return tokens.map((_, at) => {
		if (at === 0) return NEVER;
		if (at === head && head > 0) return 0;
		const held = groups.map((group) => groupCost(tokens, group, at, perLine, head));
		// Names of joint issuers stand one after another, as many in a line as it holds.
		if (at < head && (tokens[at - 1] as Token).text === "、") return 3;
		return Math.max(0, pairCost(tokens, at) + held.reduce((sum, one) => sum + one, 0));
	});
}
