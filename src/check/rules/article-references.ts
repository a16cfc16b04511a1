import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { articlesOf } from "../../plan/articles.ts";
import type { NamedPlan } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

const ARTICLE = /第([一二三四五六七八九十百零〇]+|\d{1,3})条/g;
/** Of this document, in so many words. */
const OWN = /本(?:办法|规定|条例|细则|制度|规则|章程|准则|规程|守则|方案|预案|意见)$/;
/** Behind these an article of this document is meant, unless the sentence named another document. */
const PLAIN =
	/(?:^|[，；：、（]|依照|按照|根据|依据|违反|符合|适用|参照|有|除|和|或者|或|及|与|至|到|在|前款和)$/;
const OTHER = /》|法第|条例第|规定第|办法第|细则第|规则第|章程第|决定第|法典第|解释第/;

/** Characters: farther before, nothing says whose article it is. */
const FAR = 300;

/** Articles that the text refers to by number are there. */
export function articlesReferredTo(plan: NamedPlan): Diagnostic[] {
	const count = articlesOf(plan).length;
	if (count < 3) return [];
	return textsOf(plan).flatMap(({ node }) => (node.text.includes("条") ? inText(plan, node, count) : []));
}

function inText(plan: NamedPlan, node: ScalarNode, count: number): Diagnostic[] {
	return [...node.text.matchAll(ARTICLE)].flatMap((match) => {
		const [typed, number = ""] = match;
		if (numberOf(number) <= count) return [];
		const before = node.text.slice(Math.max(0, match.index - FAR), match.index);
		const isOwn = OWN.test(before);
		const sentence = before.slice(before.search(/[^。；\n]*$/));
		const others = `${sentence.replace(/本(?=[^，]{2,3}第)[^，]{2,3}/g, "")}第`;
		if (!isOwn && (OTHER.test(others) || !PLAIN.test(sentence))) return [];
		const [from, to] = [match.index, match.index + typed.length];
		const severity = isOwn ? "error" : "warning";
		return [toldWithin(plan, "ARTICLE-REF", { node, from, to, args: { typed, count }, severity })];
	});
}

const DIGITS = "零一二三四五六七八九";

/** 一百二十三 or 123. */
function numberOf(text: string): number {
	if (/^\d/.test(text)) return Number(text);
	let total = 0;
	let digit = 0;
	for (const one of text.replaceAll("〇", "零")) {
		if (one === "百") total += (digit || 1) * 100;
		else if (one === "十") total += (digit || 1) * 10;
		else digit = DIGITS.indexOf(one);
		if (one === "百" || one === "十") digit = 0;
	}
	return total + digit;
}
