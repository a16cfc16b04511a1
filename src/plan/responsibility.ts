import type { Line } from "../document/document.ts";
import { append } from "../source/append.ts";
import type { SourceNode } from "../source/source.ts";
import { exists, printDate } from "../standard/dates.ts";
import { joinNames, lineOf } from "./lines.ts";
import { entry } from "./named.ts";
import { deadlineDate } from "./periods.ts";

const LABELS = [
	["lead", "牵头单位"],
	["assist", "配合单位"],
	["responsible", "责任单位"],
	["person", "责任人"],
	["deadline", "完成时限"],
] as const;

/** `\p{Script=Han}` would take longer than all else on the line. */
const HAN = /^[\u4e00-\u9fff]+$/;

/** A Chinese name prints as typed, as that of a section does; the English key prints the standard name. */
function labelOf(typed: string | undefined, standard: string): string {
	return `${typed !== undefined && typed !== standard && HAN.test(typed) ? typed : standard}：`;
}

/** （牵头单位：……；配合单位：……；完成时限：2026年6月30日前）; empty when the item names none of them. */
export function responsibilityLine(item: SourceNode, period: Line): Line {
	const line: Line = [];
	const add = (label: string, part: Line): void => {
		line.push({ text: line.length === 0 ? "（" : "；" }, { text: label });
		append(line, part);
	};
	if (period.length > 0) add("时间：", period);
	for (const [key, label] of LABELS) {
		const found = entry(item, key);
		if (!found) continue;
		const { typed, value } = found;
		add(labelOf(typed, label), key === "deadline" ? deadlineLine(value) : joinNames(value, "、"));
	}
	if (line.length > 0) line.push({ text: "）" });
	return line;
}

/** A date prints with 前; any other wording (长期坚持, 6月底前) as typed. */
function deadlineLine(node: SourceNode): Line {
	const date = node.kind === "scalar" ? deadlineDate(node.text) : undefined;
	return date && exists(date) ? [{ text: `${printDate(date)}前`, from: node.at }] : lineOf(node);
}
