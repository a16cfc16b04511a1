/** The paragraphs of a plan, those of one list or one block together. */

import type { NamedPlan } from "../../plan/named.ts";
import { flatMapped } from "../../source/append.ts";
import type { ScalarNode } from "../../source/source.ts";
import type { Role } from "../../writing/row.ts";
import { ofLast } from "../last.ts";
import { type Text, textsOf } from "./texts.ts";

/** A line of a text: `start` is where it begins in the text of its node. */
export interface Paragraph {
	node: ScalarNode;
	line: string;
	start: number;
}

const groupsOf = ofLast(grouped);

/** Only groups in which one of the texts passes `may`, a cheap look. */
export function paragraphsOf(plan: NamedPlan, roles: readonly Role[], may: RegExp): Paragraph[][] {
	const isMeant = ({ role, node }: Text): boolean => may.test(node.text) && roles.includes(role);
	return groupsOf(plan)
		.filter((texts) => texts.some(isMeant))
		.map((texts) => flatMapped(texts, ({ role, node }) => (roles.includes(role) ? linesOf(node) : [])));
}

function grouped(plan: NamedPlan): Text[][] {
	const groups = new Map<string, Text[]>();
	for (const text of textsOf(plan)) {
		const { at } = text.node;
		const around = text.role === "cell" ? at : listOf(at);
		const group = groups.get(around);
		if (group) group.push(text);
		else groups.set(around, [text]);
	}
	return [...groups.values()];
}

/** The pointer of the list that a node is a member of; that of any other node as it is. */
function listOf(at: string): string {
	const slash = at.lastIndexOf("/");
	for (let i = slash + 1; i < at.length; i++) if (!isDigit(at.charCodeAt(i))) return at;
	return slash < 0 || slash + 1 === at.length ? at : at.slice(0, slash);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function linesOf(node: ScalarNode): Paragraph[] {
	if (!node.text.includes("\n")) return [{ node, line: node.text, start: 0 }];
	let start = 0;
	return node.text.split("\n").map((line) => {
		const paragraph = { node, line, start };
		start += line.length + 1;
		return paragraph;
	});
}
