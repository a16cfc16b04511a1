import { resolve, type Schema } from "../genres/schema.ts";
import { entry, type NamedPlan, type NamedSection } from "../plan/named.ts";
import { sourceAt } from "../source/parts.ts";
import type { SourceNode } from "../source/source.ts";

/** Where in the plan a finding of the schema belongs. */
export interface Place {
	node: SourceNode;
	/** Key as typed of the nearest field around. */
	field: string;
	/** Which entry of the field the node is, and which of that entry's own; empty for the field's value itself. */
	index: number[];
	/** What is demanded there. */
	schema: Schema | undefined;
	/** The mapping around must have it. */
	needed: boolean;
	/** File of what holds the node, where that says by which key it stands. */
	around?: string;
}

/** Walks the plan and its schema side by side: the paths that ajv gives within the schema begin anew at every `$ref`. */
export function placeOf(plan: NamedPlan, instancePath: string): Place {
	const [first, ...rest] = instancePath.split("/").slice(1);
	const { genre, root } = plan;
	if (first === undefined) {
		const schema = { properties: genre.fields };
		return { node: root, field: "", index: [], schema, needed: true };
	}
	const section = first === "sections" ? plan.sections[Number(rest[0])] : undefined;
	let place = section ? sectionPlace(plan, section) : fieldPlace(plan, first);
	for (const step of section ? rest.slice(1) : rest) place = stepInto(plan, place, step);
	return place;
}

function sectionPlace({ genre }: NamedPlan, section: NamedSection): Place {
	const schema = resolve({ $ref: "#/$defs/section" }, genre.plan);
	const { value, typed, keySpan, heading } = section;
	const around = heading === "" ? {} : { around: keySpan.file };
	return { node: value, field: typed, index: indexOf(section), schema, needed: false, ...around };
}

function fieldPlace({ genre, fields, root }: NamedPlan, name: string): Place {
	const { value = root, typed = name, keySpan } = fields[name] ?? {};
	const needed = genre.plan.required?.includes(name) ?? false;
	const around = keySpan ? { around: keySpan.file } : {};
	return { node: value, field: typed, index: [], schema: genre.fields[name], needed, ...around };
}

/** An entry of 章节 has a number, a section of its own key has none. */
export function indexOf({ heading, value }: NamedSection): number[] {
	return heading === "" ? [Number(value.at.split("/").at(-1)) + 1] : [];
}

function stepInto(plan: NamedPlan, place: Place, step: string): Place {
	const { node, field, index, schema } = place;
	if (node.kind === "list") {
		const item = node.items[Number(step)] ?? node;
		const inner = resolve(schema?.items, plan.genre.plan);
		return { node: item, field, index: [...index, Number(step) + 1], schema: inner, needed: false };
	}
	const found = entry(node, step);
	if (!found) return place;
	const { keySpan } = found;
	return {
		node: found.value,
		field: sourceAt(plan.tree, keySpan).text.slice(keySpan.start, keySpan.end),
		index: [],
		schema: resolve(schema?.properties?.[step], plan.genre.plan),
		needed: schema?.required?.includes(step) ?? false,
		around: keySpan.file,
	};
}
