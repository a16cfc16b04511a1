import type { Schema } from "../genres/schema.ts";
import { type Shape, shapeOf } from "../genres/shape.ts";
import type { SourceNode } from "../source/source.ts";
import { printDate, readDate } from "../standard/dates.ts";
import { type Expanding, expandFlow, expandingOf, itemsFlow, periodLine, sectionFlow } from "./body.ts";
import type { OwnValue } from "./full.ts";
import { joinNames, lineOf, linesOf } from "./lines.ts";
import { child, type ValidPlan } from "./named.ts";
import { expandTable } from "./tables.ts";

/** The fields that the genre adds to those of every plan, written out by the shapes of their schemas. */
export function expandOwn(plan: ValidPlan): Record<string, OwnValue> {
	const { genre, fields } = plan;
	const expanding = expandingOf(plan);
	const own = genre.own.flatMap((key) => {
		const value = fields[key]?.value;
		if (!value) return [];
		return [[key, expanded(value, shapeOf(genre.fields[key] as Schema, genre.plan), expanding)] as const];
	});
	return Object.fromEntries(own);
}

function expanded(node: SourceNode, shape: Shape, expanding: Expanding): OwnValue {
	switch (shape.kind) {
		case "lines":
			return { kind: "lines", lines: linesOf(shape.date ? printed(node) : node) };
		case "line":
			return { kind: "lines", lines: [node.kind === "map" ? periodLine(node) : joinNames(node, "，")] };
		case "flow":
			return { kind: "flow", flow: flowOf(node, expanding) };
		case "section": {
			const title = lineOf(child(node, "title"));
			const flow = sectionFlow(node, expanding);
			return {
				kind: "section",
				section: { fills: [], part: null, title, period: [], runIn: false, flow, from: node.at },
			};
		}
		case "table":
			return { kind: "table", table: expandTable(node) };
		case "list":
			return {
				kind: "list",
				items: node.kind === "list" ? node.items.map((one) => expanded(one, shape.of, expanding)) : [],
			};
		case "record":
			return { kind: "record", parts: partsOf(node, shape, expanding) };
	}
}

/** In the form that documents have for dates (7.3.5.4). */
function printed(node: SourceNode): SourceNode {
	if (node.kind === "list") return { ...node, items: node.items.map(printed) };
	const date = node.kind === "scalar" ? readDate(node.text) : undefined;
	return date && node.kind === "scalar" ? { ...node, text: printDate(date) } : node;
}

/** A list of items has headings or numbers; a list of paragraphs has texts. Both are written as lists. */
function flowOf(node: SourceNode, expanding: Expanding) {
	if (node.kind === "list" && node.items.some((one) => child(one, "title")))
		return [itemsFlow(node.items, expanding, undefined)];
	return expandFlow(node, expanding);
}

function partsOf(
	node: SourceNode,
	{ parts }: Extract<Shape, { kind: "record" }>,
	expanding: Expanding,
): Record<string, OwnValue> {
	const found = Object.entries(parts).flatMap(([key, { shape }]) => {
		const value = child(node, key);
		return value ? [[key, expanded(value, shape, expanding)] as const] : [];
	});
	return Object.fromEntries(found);
}
