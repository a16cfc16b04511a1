import type { Image, Line, Part } from "../document/document.ts";
import { flatMapped } from "../source/append.ts";
import type { SourceNode } from "../source/source.ts";
import { printPeriod } from "../standard/dates.ts";
import type { Flow, Section } from "./full.ts";
import { lineOf, linesOf } from "./lines.ts";
import { child, type NamedSection, scalarText, type ValidPlan } from "./named.ts";
import { periodAsTyped, periodOf } from "./periods.ts";
import { responsibilityLine } from "./responsibility.ts";
import { declaredRunIn, runsIn } from "./run-in.ts";
import { fillsOf } from "./sections.ts";
import { expandTable } from "./tables.ts";

/** What holds for the whole plan while it is written out. */
export interface Expanding {
	images: ReadonlyMap<string, Image>;
	/** In 1.1.1 headings stand on lines of their own unless the plan says otherwise. */
	isDecimal: boolean;
}

export function expandingOf({ images, fields }: ValidPlan): Expanding {
	return { images, isDecimal: scalarText(fields.numbering?.value) === "数字" };
}

/** The body in its order: columns, free sections, and the articles where they stand among them. */
export function expandSections(plan: ValidPlan): Section[] {
	const expanding = expandingOf(plan);
	const sections = plan.sections.map(
		(section): Section => ({
			fills: fillsOf(section, plan.genre),
			part: null,
			title: sectionTitle(section),
			period: bracketed(periodLine(child(section.value, "period"))),
			runIn: false,
			flow: sectionFlow(section.value, expanding),
			from: section.value.at,
		}),
	);
	const { key, before } = plan.provisions ?? { key: "articles", before: 0 };
	return sections.toSpliced(before, 0, ...expandProvisions(key, plan.fields[key]?.value, expanding));
}

function sectionTitle({ heading, value }: NamedSection): Line {
	const own = lineOf(child(value, "title"));
	return own.length > 0 ? own : [{ text: heading, from: value.at }];
}

/** A list right under a section key is a list of numbered items, one under 内容 a list of paragraphs. */
export function sectionFlow(value: SourceNode, expanding: Expanding): Flow[] {
	if (value.kind === "list") return [itemsFlow(value.items, expanding, undefined)];
	return value.kind === "map" ? itemFlow(value, expanding) : expandFlow(value, expanding);
}

/** 正文, 内容 or what stands in an attachment: paragraphs, items and tables in the order written. */
export function expandFlow(node: SourceNode | undefined, expanding: Expanding, runIn?: boolean): Flow[] {
	if (node === undefined) return [];
	if (node.kind === "scalar") return linesOf(node).map((line) => ({ kind: "paragraph", line }));
	if (node.kind === "list") return flatMapped(node.items, (one) => expandFlow(one, expanding, runIn));
	return flatMapped(node.entries, ({ key, value }): Flow[] => {
		if (key === "content") return expandFlow(value, expanding, runIn);
		if (key === "items" && value.kind === "list") return [itemsFlow(value.items, expanding, runIn)];
		if (key === "table") return [{ kind: "table", table: expandTable(value) }];
		if (key === "image") return imageFlow(value, expanding);
		if (key === "clauses" && value.kind === "list") return [partsFlow(value.items, "clause", expanding)];
		if (key === "subclauses" && value.kind === "list")
			return [partsFlow(value.items, "subclause", expanding)];
		return [];
	});
}

function imageFlow(node: SourceNode, expanding: Expanding): Flow[] {
	const image = expanding.images.get(node.at);
	return image ? [{ kind: "image", image: { ...image, caption: lineOf(child(node, "caption")) } }] : [];
}

function expandProvisions(key: string, node: SourceNode | undefined, expanding: Expanding): Section[] {
	if (node?.kind !== "list") return [];
	if (key === "articles") return node.items.map((one) => partOf(one, "article", expanding));
	return node.items.map((one) => partOf(one, "chapter", expanding));
}

const BELOW: Record<string, Part> = { articles: "article", parts: "section" };

/** 章, 节, 条, 项 or 目, all of the shape of a section. */
function partOf(node: SourceNode, part: Part, expanding: Expanding): Section {
	const title = lineOf(child(node, "title"));
	const below = (node.kind === "map" ? node.entries : []).flatMap(({ key, value }): Flow[] => {
		const inner = BELOW[key];
		return inner && value.kind === "list" ? [partsFlow(value.items, inner, expanding)] : [];
	});
	const flow = [...expandFlow(node, expanding), ...below];
	return { fills: [], part, title, period: [], runIn: false, flow, from: node.at };
}

function partsFlow(nodes: SourceNode[], part: Part, expanding: Expanding): Flow {
	return { kind: "items", items: nodes.map((one) => partOf(one, part, expanding)) };
}

export function itemsFlow(nodes: SourceNode[], expanding: Expanding, wanted: boolean | undefined): Flow {
	const items = nodes.map((node) => expandItem(node, expanding));
	const isRunIn = runsIn(nodes, wanted, expanding.isDecimal);
	return { kind: "items", items: items.map((item) => (isRunIn ? runTogether(item) : item)) };
}

function expandItem(node: SourceNode, expanding: Expanding): Section {
	const title = lineOf(child(node, "title"));
	const period = periodLine(child(node, "period"));
	return {
		fills: [],
		part: null,
		title,
		period: title.length > 0 ? bracketed(period) : [],
		runIn: false,
		flow: node.kind === "map" ? itemFlow(node, expanding) : expandFlow(node, expanding),
		from: node.at,
	};
}

/** What stands in an item, with its 责任 line behind the last paragraph, or as the first one when there is none. */
function itemFlow(node: SourceNode, expanding: Expanding): Flow[] {
	const flow = expandFlow(node, expanding, declaredRunIn(node));
	const untitled = child(node, "title") === undefined;
	const line = responsibilityLine(node, untitled ? periodLine(child(node, "period")) : []);
	if (line.length === 0) return flow;
	const last = flow.findLastIndex(({ kind }) => kind === "paragraph");
	return flow.toSpliced(last + 1, 0, { kind: last < 0 ? "paragraph" : "runOn", line });
}

function runTogether(item: Section): Section {
	const [first, ...rest] = item.flow;
	if (item.title.length === 0 || first?.kind !== "paragraph") return item;
	return { ...item, runIn: true, flow: [{ kind: "runOn", line: first.line }, ...rest] };
}

/** 2026年3月1日至31日, or what was typed when it is not two dates; brackets typed around it are dropped. */
export function periodLine(node: SourceNode | undefined): Line {
	if (!node) return [];
	const period = periodOf(node);
	if (period) return [{ text: printPeriod(period), from: node.at }];
	const text = periodAsTyped(node);
	return text ? [{ text, from: node.at }] : [];
}

function bracketed(line: Line): Line {
	return line.length > 0 ? [{ text: "（" }, ...line, { text: "）" }] : [];
}
