/** The paragraphs of a plan, those of one list or one block together. */
import type { NamedPlan } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import type { Role } from "../../writing/row.ts";
import { textsOf } from "./texts.ts";

/** A line of a text: `start` is where it begins in the text of its node. */
export interface Paragraph {
	node: ScalarNode;
	line: string;
	start: number;
}

/** Only groups in which one of the texts passes `may`, a cheap look. */
export function paragraphsOf(plan: NamedPlan, roles: readonly Role[], may: RegExp): Paragraph[][] {
	const groups = new Map<string, ScalarNode[]>();
	for (const { node, role } of textsOf(plan)) {
		if (!roles.includes(role)) continue;
		const around = role === "cell" ? node.at : node.at.replace(/\/\d+$/, "");
		const group = groups.get(around) ?? [];
		groups.set(around, group);
		group.push(node);
	}
	return [...groups.values()]
		.filter((nodes) => nodes.some(({ text }) => may.test(text)))
		.map((nodes) => nodes.flatMap(linesOf));
}

function linesOf(node: ScalarNode): Paragraph[] {
	let start = 0;
	return node.text.split("\n").map((line) => {
		const paragraph = { node, line, start };
		start += line.length + 1;
		return paragraph;
	});
}
