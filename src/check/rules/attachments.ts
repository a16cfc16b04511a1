import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { quotedIn, touches } from "../prose/spared.ts";
import { type Text, textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

/** 附件, 附件2, 附件一, 附件1、2, 附件1—3. */
const MENTION =
	/附件(?:[ ]?(\d{1,2}(?!\d)(?:[、，和及至到—－～~-](?:附件)?\d{1,2}(?![\d.年月日%]))*)|[ ]?([一二三四五六七八九十]{1,3})(?![些种份个项张]))?/g;
/** Behind these it is an attachment of some other document. */
const OF_ANOTHER =
	/(?:[》）)”]|其|上级|原|(?:文件|通知|公告|方案|预案|意见|办法|规定|细则|条例|章程|标准|规范|指南|手册|合同|协议|报告|请示|来函|申报书|说明书)(?:中)?)(?:的|中的|中)?$/;
/** Behind these it is one of this document. */
const OF_THIS = /(?:^|[（(见按照附与和及、，。；：由据在填])$/;
/** 印发 and the like with the name of what is issued. */
const ISSUES =
	/(?:印发|转发|批转|发布|公布)[^《]{0,80}《([^《》〈〉]*(?:[〈《][^〈〉《》]*[〉》][^《》〈〉]*)*)》/;
const HAN = "一二三四五六七八九十";

interface Mention {
	node: ScalarNode;
	from: number;
	text: string;
	/** Which ones; none where it says 附件 alone. */
	numbers: number[];
	han: boolean;
}

/** What the text says of attachments, and the attachments that there are. */
export function attachmentsMentioned(plan: NamedPlan, isWithin: boolean): Diagnostic[] {
	const names = namesOf(plan);
	const all = textsOf(plan).filter(
		({ role, field }) => role !== "attachment" && role !== "field" && field !== "title",
	);
	const texts = all.filter(({ node }) => node.text.includes("附件"));
	if (names.length === 0 && texts.length === 0) return [];
	const mentions = texts.flatMap(mentionsIn);
	// What is issued has attachments of its own, and may mean those of what issues it.
	const others = [...plan.plans.values()].map(countOf);
	const count = Math.max(countOf(plan), ...others);
	const isAlone = !isWithin && others.every((one) => one === 0);
	const wrong = count > 0 || !(isWithin || plan.fields.attachments) ? beyond(plan, mentions, count) : [];
	return [
		...wrong,
		...(isAlone ? misnumbered(plan, mentions, countOf(plan)) : []),
		// A wrong number may be that of any of them.
		...(wrong.length > 0 ? [] : unmentioned(names, mentions, all)),
		...issuedToo(plan, names),
	];
}

function countOf({ fields }: NamedPlan): number {
	const list = fields.attachments?.value;
	return list?.kind === "list" ? list.items.length : 0;
}

function namesOf({ fields }: NamedPlan): ScalarNode[] {
	const list = fields.attachments?.value;
	if (list?.kind !== "list") return [];
	return list.items.flatMap((one) => {
		const name = one.kind === "map" ? child(one, "title") : one;
		return name?.kind === "scalar" ? [name] : [];
	});
}

function mentionsIn({ node }: Text): Mention[] {
	const quoted = quotedIn(node.text);
	return [...node.text.matchAll(MENTION)].flatMap((found) => {
		const [text, digits, han] = found;
		const from = found.index;
		if (touches(quoted, from, from + text.length) || OF_ANOTHER.test(before(node.text, from))) return [];
		return [{ node, from, text, numbers: numbersOf(digits, han), han: han !== undefined }];
	});
}

/** As much as tells whose attachment it is. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 12), at);

function numbersOf(digits: string | undefined, han: string | undefined): number[] {
	if (han !== undefined) return han.length === 1 ? [HAN.indexOf(han) + 1] : [];
	const parts = digits?.match(/\d+|[至到—－～~-]/g) ?? [];
	const numbers: number[] = [];
	for (const [index, part] of parts.entries()) {
		if (/\d/.test(part)) numbers.push(Number(part));
		else for (let n = Number(parts[index - 1]) + 1; n < Number(parts[index + 1]); n++) numbers.push(n);
	}
	return numbers;
}

/** 附件3 where there are two. Where there is none at all, it may be handed out by itself: no more than a warning, once. */
function beyond(plan: NamedPlan, mentions: readonly Mention[], count: number): Diagnostic[] {
	const wrong = mentions.filter(
		({ numbers, node, from }) =>
			numbers.some((one) => one > count) ||
			(count === 0 && numbers.length === 0 && /[见附]$/.test(before(node.text, from))),
	);
	return (count === 0 ? wrong.slice(0, 1) : wrong).map(({ node, from, text }) =>
		toldWithin(plan, "ATT-REF", {
			node,
			from,
			to: from + text.length,
			args: { text, count },
			severity: count > 0 && OF_THIS.test(before(node.text, from)) ? "error" : "warning",
		}),
	);
}

/** A single attachment has no number, and numbers are in figures (7.3.4). */
function misnumbered(plan: NamedPlan, mentions: readonly Mention[], count: number): Diagnostic[] {
	return mentions.flatMap(({ node, from, text, numbers, han }) => {
		const [number, ...more] = numbers;
		if (number === undefined || more.length > 0 || number > count) return [];
		if (!han && count > 1) return [];
		const put = count === 1 ? "附件" : `附件${number}`;
		const mend = { put, isSafe: true };
		const args = { text, put, only: count === 1 };
		return [toldWithin(plan, "ATT-NUM", { node, from, to: from + text.length, args, mend })];
	});
}

function unmentioned(
	names: readonly ScalarNode[],
	mentions: readonly Mention[],
	texts: readonly Text[],
): Diagnostic[] {
	if (mentions.some(({ numbers }) => numbers.length === 0)) return [];
	const numbers = new Set(mentions.flatMap((one) => one.numbers));
	const left = names
		.filter((_, index) => !numbers.has(index + 1))
		.filter(({ text }) => !texts.some(({ node }) => node.text.includes(bare(text))));
	// None of them: one thing that was forgotten.
	const told = left.length === names.length ? left.slice(0, 1) : left;
	const count = left.length === names.length ? left.length : 1;
	return told.map((node) => diagnostic("ATT-UNMENTIONED", node.span, { name: node.text, count }));
}

const bare = (name: string): string => name.trim().replace(/^《|》$|（[^（）]*）$/g, "");

/** What a notice issues is no attachment of it: 印发文件. */
function issuedToo(plan: NamedPlan, names: readonly ScalarNode[]): Diagnostic[] {
	const title = plan.fields.title?.value;
	if (names.length === 0 || !title) return [];
	const lines = title.kind === "list" ? title.items : [title];
	const whole = lines.map((one) => (one.kind === "scalar" ? one.text : "")).join("");
	const issued = ISSUES.exec(whole)?.[1];
	if (!issued) return [];
	return names
		.filter(({ text }) => bare(text) === bare(issued))
		.map((node) => diagnostic("ATT-YINFA", node.span, { name: node.text }));
}
