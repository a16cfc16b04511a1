import type { SourceNode } from "../source/source.ts";
import { exists, type Period, type PlainDate, printDate, readDate, readPeriod } from "../standard/dates.ts";
import { child, scalarText } from "./named.ts";

/** 时间 as two dates, written as `A 至 B` or as {起, 止}; undefined when it is neither. */
export function periodOf(node: SourceNode): Period | undefined {
	if (node.kind === "scalar") return readPeriod(node.text);
	const from = readDate(scalarText(child(node, "from")) ?? "");
	const to = readDate(scalarText(child(node, "to")) ?? "");
	return from && to ? { from, to } : undefined;
}

/** 时间 that is no two dates: one date in its printed form, anything else as typed, without brackets typed around it. */
export function periodAsTyped(node: SourceNode): string {
	if (node.kind !== "scalar") {
		return ["from", "to"].map((key) => scalarText(child(node, key)) ?? "").join("至");
	}
	const text = node.text.replace(/^[（(](.*)[）)]$/su, "$1");
	const date = readDate(text);
	return date && exists(date) ? printDate(date) : text;
}

/** 完成时限 as a date; the 前 that the tool prints may be typed too. */
export function deadlineDate(typed: string): PlainDate | undefined {
	return readDate(typed.trim().replace(/(?:之?前|以前)$/, ""));
}
