import type { Line } from "../document/document.ts";
import type { SourceNode } from "../source/source.ts";
import { printPeriod } from "../standard/dates.ts";
import type { Flow, Section } from "./full.ts";
import { lineOf, linesOf } from "./lines.ts";
import { child, type NamedSection, scalarText, type ValidPlan } from "./named.ts";
import { periodAsTyped, periodOf } from "./periods.ts";
import { responsibilityLine } from "./responsibility.ts";
import { fillsOf } from "./sections.ts";
import { expandTable } from "./tables.ts";

export function expandSections(plan: ValidPlan): Section[] {
	return plan.sections.map((section) => ({
		fills: fillsOf(section, plan.genre),
		title: sectionTitle(section),
		period: bracketed(periodLine(child(section.value, "period"))),
		runIn: false,
		flow: sectionFlow(section.value),
		from: section.value.at,
	}));
}

function sectionTitle({ heading, value }: NamedSection): Line {
	const own = lineOf(child(value, "title"));
	return own.length > 0 ? own : [{ text: heading, from: value.at }];
}

/** A list right under a section key is a list of numbered items, one under 内容 a list of paragraphs. */
function sectionFlow(value: SourceNode): Flow[] {
	if (value.kind === "list") return [itemsFlow(value.items, undefined)];
	return value.kind === "map" ? itemFlow(value) : expandFlow(value);
}

/** 正文, 内容 or what stands in an attachment: paragraphs, items and tables in the order written. */
export function expandFlow(node: SourceNode | undefined, runIn?: boolean): Flow[] {
	if (node === undefined) return [];
	if (node.kind === "scalar") return linesOf(node).map((line) => ({ kind: "paragraph", line }));
	if (node.kind === "list") return node.items.flatMap((one) => expandFlow(one, runIn));
	return node.entries.flatMap(({ key, value }): Flow[] => {
		if (key === "content") return expandFlow(value, runIn);
		if (key === "items" && value.kind === "list") return [itemsFlow(value.items, runIn)];
		if (key === "table") return [{ kind: "table", table: expandTable(value) }];
		return [];
	});
}

function itemsFlow(nodes: SourceNode[], wanted: boolean | undefined): Flow {
	const items = nodes.map(expandItem);
	const runIn = wanted ?? items.every(fitsOneLine);
	return { kind: "items", items: items.map((item) => (runIn ? runTogether(item) : item)) };
}

function expandItem(node: SourceNode): Section {
	const title = lineOf(child(node, "title"));
	const period = periodLine(child(node, "period"));
	return {
		fills: [],
		title,
		period: title.length > 0 ? bracketed(period) : [],
		runIn: false,
		flow: node.kind === "map" ? itemFlow(node) : expandFlow(node),
		from: node.at,
	};
}

/** What stands in an item, with its 责任 line behind the last paragraph, or as the first one when there is none. */
function itemFlow(node: SourceNode): Flow[] {
	const flow = expandFlow(node, declaredRunIn(node));
	const untitled = child(node, "title") === undefined;
	const line = responsibilityLine(node, untitled ? periodLine(child(node, "period")) : []);
	if (line.length === 0) return flow;
	const last = flow.findLastIndex(({ kind }) => kind === "paragraph");
	return flow.toSpliced(last + 1, 0, { kind: last < 0 ? "paragraph" : "runOn", line });
}

function declaredRunIn(node: SourceNode): boolean | undefined {
	const declared = scalarText(child(node, "runIn"));
	return declared === undefined ? undefined : declared === "连排";
}

/** Nothing but one paragraph (and its 责任 line) below the heading. */
function fitsOneLine({ flow }: Section): boolean {
	return (
		flow.filter(({ kind }) => kind === "paragraph").length <= 1 &&
		flow.every(({ kind }) => kind === "paragraph" || kind === "runOn")
	);
}

function runTogether(item: Section): Section {
	const [first, ...rest] = item.flow;
	if (item.title.length === 0 || first?.kind !== "paragraph") return item;
	return { ...item, runIn: true, flow: [{ kind: "runOn", line: first.line }, ...rest] };
}

/** 2026年3月1日至31日, or what was typed when it is not two dates; brackets typed around it are dropped. */
function periodLine(node: SourceNode | undefined): Line {
	if (!node) return [];
	const period = periodOf(node);
	if (period) return [{ text: printPeriod(period), from: node.at }];
	const text = periodAsTyped(node);
	return text ? [{ text, from: node.at }] : [];
}

function bracketed(line: Line): Line {
	return line.length > 0 ? [{ text: "（" }, ...line, { text: "）" }] : [];
}
