/** The paragraphs of a plan, those of one list or one block together. */
import type { NamedPlan } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import type { Role } from "../../writing/row.ts";
import { type Text, textsOf } from "./texts.ts";

/** A line of a text: `start` is where it begins in the text of its node. */
export interface Paragraph {
	node: ScalarNode;
	line: string;
	start: number;
}

let last: { plan: NamedPlan; groups: readonly Text[][] } | undefined;

/** Only groups in which one of the texts passes `may`, a cheap look. */
export function paragraphsOf(plan: NamedPlan, roles: readonly Role[], may: RegExp): Paragraph[][] {
	if (last?.plan !== plan) last = { plan, groups: groupsOf(plan) };
	const isMeant = ({ role, node }: Text): boolean => may.test(node.text) && roles.includes(role);
	return last.groups
		.filter((texts) => texts.some(isMeant))
		.map((texts) => texts.flatMap(({ role, node }) => (roles.includes(role) ? linesOf(node) : [])));
}

function groupsOf(plan: NamedPlan): Text[][] {
	const groups = new Map<string, Text[]>();
	for (const text of textsOf(plan)) {
		const { at } = text.node;
		const around = text.role === "cell" ? at : at.replace(/\/\d+$/, "");
		const group = groups.get(around);
		if (group) group.push(text);
		else groups.set(around, [text]);
	}
	return [...groups.values()];
}

function linesOf(node: ScalarNode): Paragraph[] {
	let start = 0;
	return node.text.split("\n").map((line) => {
		const paragraph = { node, line, start };
		start += line.length + 1;
		return paragraph;
	});
}
