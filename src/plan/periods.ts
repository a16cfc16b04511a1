import type { SourceNode } from "../source/source.ts";
import { type Period, type PlainDate, readDate, readPeriod } from "../standard/dates.ts";
import { child, scalarText } from "./named.ts";

/** 时间 as two dates, written as `A 至 B` or as {起, 止}; undefined when it is neither. */
export function periodOf(node: SourceNode): Period | undefined {
	if (node.kind === "scalar") return readPeriod(node.text);
	const from = readDate(scalarText(child(node, "from")) ?? "");
	const to = readDate(scalarText(child(node, "to")) ?? "");
	return from && to ? { from, to } : undefined;
}

/** 完成时限 as a date; the 前 that the tool prints may be typed too. */
export function deadlineDate(typed: string): PlainDate | undefined {
	return readDate(typed.trim().replace(/(?:之?前|以前)$/, ""));
}
