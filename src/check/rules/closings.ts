import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { quotedIn, touches } from "../prose/spared.ts";
import { type Text, textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

/** Questions that only a 请示 ends with. */
const ASKS =
	"(?:以上请示)?[，,]?(?:妥否|当否|可否|是否妥当|是否可行|如无不妥)[，,]?\\s?请(?:予以?|尽快)?(?:批示|指示|审批|批复|批准|核准|审定|审议)";
const ASKED = new RegExp(ASKS, "g");
/** What a 报告 must not ask (条例 15): decisions, and what only a 请示 gets. */
const ASKED_IN_REPORT = new RegExp(
	`${ASKS}|(?<=^|[，。；])(?:现|特|恳)?请(?:予以?)?(?:批示|批复|审批)(?=[。！]|$)`,
	"gm",
);
const WANTED_IN_REPORT =
	/(?<=^|[，。；])(?:恳请|特请|拟请)[^。；\n]{2,40}(?:批准|批复|审批|拨付)(?=[^。；\n]{0,20}(?:。|$))/gm;
const ASKING = /请[^。；]{0,8}(?:批示|指示|审批|批准|批复|审定|审议|核准|核示|批转)/;
const ORDERS = /(?<=请[^。；，]{0,12})(?:遵照|认真贯彻|严格贯彻|贯彻)(?:落实|执行)(?!情况)/g;
const LETTER_ENDS =
	/[函回答批研][复告覆]|盼复|复函|为盼|为荷|为感|函达|支持|协助|配合|函商|批准|审批|同意|反馈|致谢|感谢|告知|商请/;
/** Words that the templates of these genres print at the end where the plan has no 结语, and their like. */
export const PRINTED_CLOSINGS: Record<string, { printed: string; like: RegExp }> = {
	request: { printed: "妥否，请批示。", like: new RegExp(`${ASKS}。?$`) },
	reply: { printed: "此复。", like: /(?:^|[，。；])(?:特)?此复。?$/ },
	letter: {
		printed: "请予函复。",
		like: /(?:^|[，。；])(?:妥否|可否|当否|特此函[达商]|请|望|盼|敬请|恳请)?[，,]?(?:请|望|盼)?(?:予以?|尽快|及时)?(?:函复|复函|函达|回复|盼复|研复)(?:为盼|为荷)?。?$/,
	},
	"reply-letter": { printed: "特此函复。", like: /(?:^|[，。；])(?:特此|专此|此)函?[复覆达]。?$/ },
	motion: { printed: "现提请审议。", like: /(?:^|[，。；])(?:现|特|请)?(?:提请|予以?)(?:审议|审查)。?$/ },
};

/** How each kind of document ends, and what a 批复 begins with (条例 15; reference 3.5). */
export function closingsProper(plan: NamedPlan): Diagnostic[] {
	if (plan.guessed || plan.genre.project) return [];
	const { name, family, direction } = plan.genre;
	const texts = textsOf(plan).filter(({ role }) => role === "text");
	return [
		...(name === "request" ? request(plan, texts) : []),
		...(name !== "request" && (direction || family === "总结报告") ? asks(plan, texts) : []),
		...(name === "reply" || name === "reply-letter" ? quotes(plan, texts) : []),
		...(name === "letter" || name === "reply-letter" ? letter(plan, texts) : []),
		...printedTwice(plan, texts),
		...repeats(plan, texts),
	];
}

const within = (field: string) => (text: Text) => text.field === field;
const BODY = new Set(["preamble", "body", "section"]);

function request(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const closing = texts.filter(within("closing"));
	const found: Diagnostic[] = [];
	const [first] = closing;
	if (first && !closing.some(({ node }) => ASKING.test(node.text)))
		found.push(diagnostic("REQUEST-CLOSING", first.node.span, {}));
	const asked = texts
		.filter(({ field }) => BODY.has(field) || field === "closing")
		.flatMap((text) => matches(text, ASKED));
	const [, ...more] = asked;
	return [
		...found,
		...more.map(({ node, from, text }) =>
			toldWithin(plan, "REQUEST-TWO", { node, from, to: from + text.length, args: { text } }),
		),
	];
}

/** What matches a pattern outside quotations. */
function matches({ node }: Text, pattern: RegExp) {
	const found = [...node.text.matchAll(pattern)];
	const quoted = found.length > 0 ? quotedIn(node.text) : [];
	return found
		.map(({ 0: text, index }) => ({ node, from: index, text }))
		.filter(({ from, text }) => !touches(quoted, from, from + text.length));
}

/** A 报告 asks for nothing; nor does what goes down end like a 请示. */
function asks(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const { name, title, direction } = plan.genre;
	if (direction === "平行" || name === "opinion") return [];
	const isReport = direction === "上行";
	const genre = title;
	return texts.flatMap((text) => {
		if (!text.node.text.includes("请") || !(BODY.has(text.field) || text.field === "closing")) return [];
		const sure = matches(text, ASKED_IN_REPORT);
		const likely = isReport && sure.length === 0 ? matches(text, WANTED_IN_REPORT) : [];
		return [...sure, ...likely].map(({ node, from, text }) => {
			const severity = sure.length > 0 && direction ? "error" : "warning";
			return toldWithin(plan, "REPORT-ASK", {
				node,
				from,
				to: from + text.length,
				args: { genre, text },
				severity,
			});
		});
	});
}

/** The beginning names what is answered: 《标题》（文号）收悉. */
function quotes(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const begins = texts.filter(({ field }) => BODY.has(field)).slice(0, 3);
	const [first] = begins;
	if (!first) return [];
	const start = begins.map(({ node }) => node.text).join("\n");
	const isNamed = /《[^《》]+/.test(start) && /收悉|收到|来函|来文|请示|《[^《》]*函》/.test(start);
	const hasNumber = /〔\d{4}〕[ ]?[\d×]+ ?号|[[（(【]\d{4}[\]）)】]\d+号/.test(start);
	if (isNamed && hasNumber) return [];
	const args = { genre: plan.genre.title, number: isNamed };
	return [
		diagnostic(
			"REPLY-QUOTE",
			first.node.span,
			args,
			isNamed || plan.genre.name === "reply-letter" ? "info" : "warning",
		),
	];
}

function letter(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const orders = texts
		.filter(({ field }) => BODY.has(field) || field === "closing")
		.flatMap((text) => matches(text, ORDERS))
		.map(({ node, from, text }) =>
			toldWithin(plan, "LETTER-TONE", { node, from, to: from + text.length, args: { text } }),
		);
	const closing = texts.filter(within("closing"));
	const [first] = closing;
	if (!first || closing.some(({ node }) => LETTER_ENDS.test(node.text))) return orders;
	return [...orders, diagnostic("LETTER-CLOSING", first.node.span, { text: first.node.text.trim() })];
}

/** The template prints a closing of its own where the plan has none: one in the text would be a second one. */
function printedTwice(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const closing = PRINTED_CLOSINGS[plan.genre.name];
	if (!closing || plan.fields.closing) return [];
	const last = texts.filter(({ field }) => BODY.has(field)).at(-1)?.node;
	const end = last?.text.trimEnd() ?? "";
	const found = closing.like.exec(end);
	if (!last || !found) return [];
	const text = found[0].replace(/^[，。；]/, "");
	const args = { text, printed: closing.printed };
	return [
		toldWithin(plan, "CLOSING-TWICE", { node: last, from: end.length - text.length, to: end.length, args }),
	];
}

/** 现通知如下 and 特此通知 say the same. */
function repeats(plan: NamedPlan, texts: readonly Text[]): Diagnostic[] {
	const end = texts.find(({ field, node }) => field === "closing" && /特此通知/.test(node.text));
	if (!end || !texts.some(({ field, node }) => BODY.has(field) && /通知如下/.test(node.text))) return [];
	const from = end.node.text.indexOf("特此通知");
	return [
		toldWithin(plan, "CLOSING-REPEATS", { node: end.node, from, to: from + 4, args: { text: "特此通知" } }),
	];
}
