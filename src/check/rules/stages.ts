import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { child, entry, type NamedPlan, scalarText } from "../../plan/named.ts";
import { fillsOf } from "../../plan/sections.ts";
import type { SourceNode } from "../../source/source.ts";
import { printDay, type Stage, stageOf } from "../dates/stage.ts";

/** The stages of 实施步骤 follow one another: in order, no day twice, no day left out. */
export function stagesInOrder(plan: NamedPlan): Diagnostic[] {
	return stageLists(plan).flatMap((items) => {
		const found: Diagnostic[] = [];
		let before: (Stage & { name: string }) | undefined;
		for (const [index, item] of items.entries()) {
			const stage = stageOf(item, before);
			const heading = scalarText(item.kind === "scalar" ? item : child(item, "title")) ?? "";
			const name = /^[^（(，。；\n]+/.exec(heading)?.[0] ?? `第${index + 1}阶段`;
			const place = entry(item, "period")?.value.span ?? child(item, "title")?.span ?? item.span;
			if (stage && before) found.push(...between(before, { ...stage, name }, place));
			before = stage && { ...stage, name };
		}
		return found;
	});
}

/** The items of every section of steps, list by list. */
function stageLists(plan: NamedPlan): SourceNode[][] {
	const steps = plan.sections.filter((one) => fillsOf(one, plan.genre).includes("steps"));
	return steps.flatMap(({ value }) => listsIn(value));
}

function listsIn(node: SourceNode | undefined): SourceNode[][] {
	if (node?.kind === "list") return [node.items];
	const content = child(node as SourceNode, "content");
	const within = content?.kind === "list" ? content.items.map((one) => child(one, "items")) : [];
	return [child(node as SourceNode, "items"), ...within].flatMap((one) =>
		one?.kind === "list" ? [one.items] : [],
	);
}

type Named = Stage & { name: string };

function between(before: Named, stage: Named, place: Span): Diagnostic[] {
	// A year that only one of them says, or none of them: nobody knows how far apart they are.
	if (before.isYearless !== stage.isYearless) return [];
	const print = (day: number, { isByMonth, isYearless }: Stage) => printDay(day, isByMonth, isYearless);
	const from = print(stage.from, stage);
	if (stage.from < before.from) {
		const args = { stage: stage.name, from, before: before.name, beforeFrom: print(before.from, before) };
		return [diagnostic("STAGE-ORDER", place, args)];
	}
	const args = { stage: stage.name, from, before: before.name, to: print(before.to, before) };
	if (stage.from <= before.to) {
		const isMonthAlone = stage.isByMonth || before.isByMonth;
		// 3月 may end where 3月 begins.
		if (isMonthAlone && monthOf(stage.from) === monthOf(before.to)) return [];
		// One day that both have, or a stage that goes on beside the others.
		const isMild = stage.from === before.to || stage.to <= before.to;
		return [diagnostic("STAGE-OVERLAP", place, args, isMild ? "info" : "warning")];
	}
	return isGap(before, stage) ? [diagnostic("STAGE-GAP", place, args)] : [];
}

const DAY = 86_400_000;
const monthOf = (day: number): number => new Date(day).getUTCMonth();

/** A day at work that belongs to no stage; of days without a year nobody knows which are at work. */
function isGap(before: Stage, stage: Stage): boolean {
	for (let day = before.to + DAY; day < stage.from; day += DAY) {
		const weekday = new Date(day).getUTCDay();
		if (stage.isYearless || (weekday > 0 && weekday < 6)) return true;
	}
	return false;
}

/** First and last day of all stages, where every one of two at least says its days and years. */
export function wholePeriod(plan: NamedPlan): { from: number; to: number } | undefined {
	const [items, ...others] = stageLists(plan);
	if (!items || others.length > 0) return undefined;
	const stages = items.map((item) => stageOf(item));
	const known = stages.filter((one) => one !== undefined && !one.isYearless);
	if (known.length < 2 || known.length !== items.length) return undefined;
	const ends = known as Stage[];
	return { from: Math.min(...ends.map(({ from }) => from)), to: Math.max(...ends.map(({ to }) => to)) };
}
