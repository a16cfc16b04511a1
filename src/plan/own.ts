import type { Schema } from "../genres/schema.ts";
import { type Shape, shapeOf } from "../genres/shape.ts";
import type { SourceNode } from "../source/source.ts";
import { expandFlow, type Images, itemsFlow, periodLine, sectionFlow } from "./body.ts";
import type { OwnValue } from "./full.ts";
import { joinNames, lineOf, linesOf } from "./lines.ts";
import { child, type ValidPlan } from "./named.ts";
import { expandTable } from "./tables.ts";

/** The fields that the genre adds to those of every plan, written out by the shapes of their schemas. */
export function expandOwn(plan: ValidPlan): Record<string, OwnValue> {
	const { genre, fields, images } = plan;
	const own = genre.own.flatMap((key) => {
		const value = fields[key]?.value;
		if (!value) return [];
		return [[key, expanded(value, shapeOf(genre.fields[key] as Schema, genre.plan), images)] as const];
	});
	return Object.fromEntries(own);
}

function expanded(node: SourceNode, shape: Shape, images: Images): OwnValue {
	switch (shape.kind) {
		case "lines":
			return { kind: "lines", lines: linesOf(node) };
		case "line":
			return { kind: "lines", lines: [node.kind === "map" ? periodLine(node) : joinNames(node, "，")] };
		case "flow":
			return { kind: "flow", flow: flowOf(node, images) };
		case "section": {
			const title = lineOf(child(node, "title"));
			const flow = sectionFlow(node, images);
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
				items: node.kind === "list" ? node.items.map((one) => expanded(one, shape.of, images)) : [],
			};
		case "record":
			return { kind: "record", parts: partsOf(node, shape, images) };
	}
}

/** A list of items has headings or numbers; a list of paragraphs has texts. Both are written as lists. */
function flowOf(node: SourceNode, images: Images) {
	if (node.kind === "list" && node.items.some((one) => child(one, "title")))
		return [itemsFlow(node.items, images, undefined)];
	return expandFlow(node, images);
}

function partsOf(
	node: SourceNode,
	{ parts }: Extract<Shape, { kind: "record" }>,
	images: Images,
): Record<string, OwnValue> {
	const found = Object.entries(parts).flatMap(([key, { shape }]) => {
		const value = child(node, key);
		return value ? [[key, expanded(value, shape, images)] as const] : [];
	});
	return Object.fromEntries(found);
}
