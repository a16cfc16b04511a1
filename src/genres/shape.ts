import { resolve, type Schema } from "./schema.ts";

/**
 * What a field that a genre adds becomes when its plan is written out, told from its schema:
 * `lines` one per line of text or name, `line` names joined, `flow` paragraphs and items, `section` a heading with its
 * flow, `table`, `record` named parts, and lists of records.
 */
export type Shape =
	/** `ofOneText`: the lines are paragraphs; else they are names, or texts of a list. `date`: printed as dates are. */
	| { kind: "lines"; ofOneText?: true; date?: true }
	| { kind: "line" | "flow" | "section" | "table" }
	| { kind: "record"; parts: Record<string, { title: string; shape: Shape }> }
	| { kind: "list"; of: Shape };

/** Definitions of the plan's schema that a field may refer to. */
const OF_DEFINITION: Record<string, Shape> = {
	names: { kind: "lines" },
	paragraphs: { kind: "lines", ofOneText: true },
	units: { kind: "line" },
	content: { kind: "flow" },
	items: { kind: "flow" },
	section: { kind: "section" },
	table: { kind: "table" },
	period: { kind: "line" },
};

/** `schema` may be resolved already: a definition is known by what it holds. */
export function shapeOf(schema: Schema, plan: Schema): Shape {
	const own = resolve(schema, plan) as Schema;
	const defined = definitionOf(own, plan);
	if (defined) return OF_DEFINITION[defined] as Shape;
	const types = [own.type ?? []].flat();
	if (types.includes("object") && own.properties) return recordOf(own.properties, plan);
	const items = own.items && (resolve(own.items, plan) as Schema);
	if (items && [items.type ?? []].flat().includes("object"))
		return { kind: "list", of: shapeOf(items, plan) };
	const date = (own.gzfa?.is ?? items?.gzfa?.is) === "日期";
	return { kind: "lines", ...(items ? {} : { ofOneText: true }), ...(date ? { date } : {}) };
}

function recordOf(properties: Record<string, Schema>, plan: Schema): Shape {
	const parts = Object.entries(properties).map(([key, one]) => {
		const { title = key } = resolve(one, plan) as Schema;
		return [key, { title, shape: shapeOf(one, plan) }] as const;
	});
	return { kind: "record", parts: Object.fromEntries(parts) };
}

function definitionOf({ items, properties }: Schema, plan: Schema): string | undefined {
	if (!items && !properties) return undefined;
	return Object.keys(OF_DEFINITION).find((name) => {
		const one = plan.$defs?.[name];
		return one && one.items === items && one.properties === properties;
	});
}
