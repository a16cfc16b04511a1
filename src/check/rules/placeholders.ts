import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan } from "../../plan/named.ts";
import { append } from "../../source/append.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { quotedIn, touches } from "../prose/spared.ts";
import { textsOf } from "../prose/texts.ts";
import { toldWithin } from "../told.ts";

/** Stands for what has yet to be filled in: ××县, XX县, ×月×日, 【待补充】, （待定）, ***. */
const PLACEHOLDER =
	/×{2,}|(?<![A-Za-z\d×])[XxＸ×](?=[年月日号])|(?<![A-Za-z\d])[XxＸ]{2,}(?=\p{Script=Han})|【(?:待|填|请填|请输|此处)[^】\n]{0,40}】|[（(](?:待定|待填|待补充?|待核实|待确认)[）)]|\*{3,}|[?？]{3,}|TO-?DO/gu;
/** A whole text that `gzfa new` has put there: what is to be written in its place. */
const TO_WRITE = /^这里写(?!的|着)[^。\n]{1,60}。?$/u;
const SIGNS = /^这里写|[×XxＸ【]|[（(]待|\*{3}|[?？]{3}|TO-?DO/;
const BLANKS = /__|＿＿|年[ \u3000]/;
/** Left blank: in forms and tables they are for whoever fills them in. */
const BLANK = /_{3,}|＿{2,}|(?:年[ \u3000]+月(?:[ \u3000]+日)?)/g;

/**
 * ×× is an error in what is final, a warning in a draft and in what is quoted; of other signs nobody can be so sure.
 * What `gzfa new` has left to be written is an error in what is final; a draft is there to have it.
 */
export function placeholdersLeft(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	const told = new Set<string>();
	const look = (node: SourceNode): void => {
		if (node.kind === "list") for (const one of node.items) look(one);
		else if (node.kind === "map") for (const { value } of node.entries) look(value);
		else if (SIGNS.test(node.text) && !told.has(node.at)) {
			told.add(node.at);
			append(found, signsIn(plan, node));
		}
	};
	// A date that is no date is told as such.
	for (const [name, { value }] of Object.entries(plan.fields))
		if (name !== "date" && name !== "printDate") look(value);
	for (const { value } of plan.sections) look(value);
	return [...found, ...blanksIn(plan)];
}

function signsIn(plan: NamedPlan, node: ScalarNode): Diagnostic[] {
	if (TO_WRITE.test(node.text)) {
		const all = { node, from: 0, to: node.text.length, args: { text: node.text } };
		return isDraft(plan) ? [] : [toldWithin(plan, "PLACEHOLDER", { ...all, severity: "error" })];
	}
	const quoted = quotedIn(node.text);
	return [...node.text.matchAll(PLACEHOLDER)].map(({ 0: text, index }) => {
		const to = index + text.length;
		const isSure = /^××/.test(text) && !isDraft(plan) && !touches(quoted, index, to);
		const severity = isSure ? "error" : "warning";
		return toldWithin(plan, "PLACEHOLDER", { node, from: index, to, args: { text }, severity });
	});
}

function blanksIn(plan: NamedPlan): Diagnostic[] {
	if (plan.genre.family === "表单") return [];
	return textsOf(plan)
		.filter(({ node }) => BLANKS.test(node.text))
		.filter(({ role, field }) => role !== "cell" && role !== "field" && field !== "attachments")
		.flatMap(({ node }) =>
			[...node.text.matchAll(BLANK)].map(({ 0: text, index }) =>
				toldWithin(plan, "PLACEHOLDER", {
					node,
					from: index,
					to: index + text.length,
					args: { text },
				}),
			),
		);
}
