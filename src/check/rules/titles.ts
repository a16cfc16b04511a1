import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { type Told, toldWithin } from "../told.ts";

type TitleCode =
	| "TITLE-END"
	| "TITLE-INNER"
	| "TITLE-GENRE"
	| "TITLE-DUP-GENRE"
	| "TITLE-NO-DE"
	| "TITLE-BOOKMARK"
	| "URGENT-TITLE";

/** A title of one line or several as one text, with the way back to the line that a stretch stands in. */
interface Title {
	plan: NamedPlan;
	/** Without （试行） and the like at its end, and without marks behind it. */
	text: string;
	/** The same, with 《…》, “…” and （…） as so many □: what is quoted follows rules of its own. */
	masked: string;
	lines: readonly ScalarNode[];
}

/** 法定公文 whose titles are made in ways of their own. */
const OTHERWISE = new Set(["order", "minutes"]);
/** What needs no 关于: 某县人民政府公告. */
const BARE = new Set(["announcement", "public-notice", "communique", "resolution"]);
const ENDING = /(?:决议|决定|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)$/;
const DOUBLED = /请示报告$|报告请示$|请示函$|意见报告$|(通知|通报|报告|请示|批复|公告|通告|函)的\1$/;
/** What belongs to the word of the 文种: 关于……的实施意见. */
const MODIFIER = /(?:实施|指导|若干|紧急|补充)$/;
const END = /(?<![。．，；：、,;:.])[。．，；：、,;:.]+$/;
const BRACKETS = /[（(][^（()）]*[）)]$/;

/** 发文机关 + 关于 + 事由 + 的 + 文种 (条例 9), without marks (GB/T 15834 B.4). */
export function titleProper(plan: NamedPlan, isWithin: boolean): Diagnostic[] {
	const { title } = plan.fields;
	const nodes = title?.value.kind === "list" ? title.value.items : title ? [title.value] : [];
	const lines = nodes.filter((one): one is ScalarNode => one.kind === "scalar" && !one.text.includes("\n"));
	if (lines.length === 0 || lines.length < nodes.length || title?.origin) return [];
	const typed = lines.map(({ text }) => text).join("");
	const text = typed.trimEnd().replace(END, "").replace(BRACKETS, "");
	const whole: Title = { plan, text, masked: masked(text), lines };
	const ended = END.exec(typed.trimEnd());
	const found = ended ? [told(whole, "TITLE-END", ended.index, ended[0].length, { mark: ended[0] }, "")] : [];
	if (plan.genre.family !== "法定公文" || plan.genre.project || plan.guessed) return found;
	if (OTHERWISE.has(plan.genre.name)) return found;
	return [...found, ...official(whole), ...(isWithin ? [] : threeParts(whole))];
}

const masked = (text: string): string =>
	text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》|“[^“”]*”|[（(][^（()）]*[）)]/g, (one) =>
		"□".repeat(one.length),
	);

function official(title: Title): Diagnostic[] {
	const { plan, text, masked } = title;
	const found: Diagnostic[] = [];
	for (const { 0: mark, index } of masked.matchAll(/[。；，！？,;!?]/g))
		found.push(told(title, "TITLE-INNER", index, 1, { mark }));
	const doubled = DOUBLED.exec(masked);
	if (doubled)
		found.push(told(title, "TITLE-DUP-GENRE", doubled.index, doubled[0].length, { text: doubled[0] }));
	const word = plan.genre.title.endsWith("函") ? "函" : plan.genre.title.slice(-2);
	if (!text.endsWith(word)) {
		const ends = ENDING.exec(text)?.[0];
		const args = { genre: plan.genre.title, word, ...(ends ? { ends } : {}) };
		if (!doubled)
			found.push(told(title, "TITLE-GENRE", text.length - (ends?.length ?? 0), ends?.length ?? 0, args));
		return found;
	}
	const before = masked.slice(0, -word.length);
	const about = before.lastIndexOf("关于");
	if (!doubled && about >= 0 && !before.slice(about).includes("的") && !/复$/.test(before)) {
		const from = before.replace(MODIFIER, "").length;
		const words = text.slice(from);
		found.push(told(title, "TITLE-NO-DE", from, words.length, { word: words }, `的${words}`));
	}
	const urgent = /(?:紧急|特急|加急)$/.exec(before);
	if (urgent) found.push(told(title, "URGENT-TITLE", urgent.index, 2, { word: urgent[0] }));
	const name =
		/(?:印发|发布|公布|转发|废止|修改|修订)([^《》□]{2,40}?(?:条例|办法|规定|细则|规则|章程))(?:（[^（）]*）)?的$/.exec(
			before,
		);
	if (name?.[1]) {
		const from = name.index + name[0].indexOf(name[1]);
		found.push(told(title, "TITLE-BOOKMARK", from, name[1].length, { name: name[1] }));
	}
	return found;
}

/** Of what has a head: the organ and 关于 are in the title, and 关于 not over and over. */
function threeParts({ plan, text, lines }: Title): Diagnostic[] {
	const { layout, issuer } = plan.fields;
	const [first] = lines;
	if (!/^(?:文件|信函)$/.test(scalarText(layout?.value) ?? "") || !first) return [];
	const found: Diagnostic[] = [];
	const count = text.split("关于").length - 1;
	if (count > 2 || (count === 0 && !BARE.has(plan.genre.name)))
		found.push(diagnostic("TITLE-GUANYU", first.span, { count }));
	const names = issuer?.value.kind === "list" ? issuer.value.items : issuer ? [issuer.value] : [];
	const known = names.map((one) => scalarText(one) ?? "").filter((one) => one !== "");
	const bare = text.replace(/[ \u3000]/g, "");
	if (
		known.length > 0 &&
		!known.some((one) => bare.includes(one.replace(/[ \u3000]|^中共|^中国共产党/g, "")))
	)
		found.push(diagnostic("TITLE-ORG", first.span, { issuer: known[0] as string }));
	return found;
}

/** A stretch of the whole title, told in the line where it begins. */
function told<C extends TitleCode>(
	{ plan, lines }: Title,
	code: C,
	from: number,
	length: number,
	args: Told<C>["args"],
	put?: string,
): Diagnostic {
	let start = 0;
	let at = 0;
	// What has no length stands at an end.
	while (at < lines.length - 1 && from >= start + (lines[at] as ScalarNode).text.length) {
		start += (lines[at] as ScalarNode).text.length;
		at++;
	}
	const node = lines[at] as ScalarNode;
	const to = Math.min(from - start + length, node.text.length);
	const isWhole = length === 0 || to - (from - start) < length;
	const mend = put === undefined || isWhole ? {} : { mend: { put, isSafe: code === "TITLE-END" } };
	return toldWithin(plan, code, {
		node,
		from: isWhole ? 0 : from - start,
		to: isWhole ? node.text.length : to,
		args,
		...mend,
	});
}
