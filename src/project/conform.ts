import { resolve, type Schema } from "../genres/schema.ts";
import type { MapNode, ScalarNode, SourceNode } from "../source/source.ts";

/** Where a value stands: the key around it as typed, and which entry of that it is, and of that entry's own. */
export interface Spot {
	node: SourceNode;
	field: string;
	index: number[];
	schema: Schema;
}

/** One thing that a value has against its schema. */
export type Misfit = Spot &
	(
		| { kind: "empty" | "type" | "value" | "form" }
		| { kind: "missing"; key: string; title: string }
		| { kind: "unknown"; key: string; keyNode: ScalarNode; here: string[] }
	);

export interface Judging {
	/** What `$ref`s within the schema mean. */
	root: Schema;
	/** How a key is called in messages. */
	called(key: string, node: MapNode): string;
	/** JSON tells texts from numbers and the like; in YAML all are texts. */
	typed: boolean;
}

/** Everything in which a value does not conform to a schema of our own files; one misfit a value. */
export function misfits(node: SourceNode, schema: Schema, judging: Judging, field = ""): Misfit[] {
	return judge({ node, field, index: [], schema: resolve(schema, judging.root) as Schema }, judging);
}

function judge(spot: Spot, judging: Judging): Misfit[] {
	const { node, schema } = spot;
	if (node.kind === "scalar" && isBlank(node) && !mayBeBlank(schema)) return [{ ...spot, kind: "empty" }];
	const types = [schema.type ?? []].flat();
	if (types.length > 0 && !types.some((type) => type === typeOf(node, judging.typed)))
		return [{ ...spot, kind: "type" }];
	if (node.kind === "scalar") return judgeText(spot, node);
	if (node.kind === "map") return judgeMap(spot, node, judging);
	if (schema.minItems && node.items.length === 0) return [{ ...spot, kind: "empty" }];
	const inner = resolve(schema.items, judging.root);
	if (!inner) return [];
	return node.items.flatMap((item, i) =>
		judge({ node: item, field: spot.field, index: [...spot.index, i + 1], schema: inner }, judging),
	);
}

function isBlank({ text }: ScalarNode): boolean {
	return /^[ \t\r\n\u3000]*$/.test(text);
}

function mayBeBlank({ type, minLength, pattern, enum: choices }: Schema): boolean {
	return [type].flat().includes("string") && !minLength && !pattern && !choices;
}

type Type = NonNullable<Exclude<Schema["type"], unknown[]>> | "null" | "number";

function typeOf(node: SourceNode, typed: boolean): Type {
	if (node.kind === "list") return "array";
	if (node.kind === "map") return "object";
	if (!typed || node.style === "quoted") return "string";
	if (node.text === "true" || node.text === "false") return "boolean";
	if (node.text === "null") return "null";
	return /^-?\d+$/.test(node.text) ? "integer" : "number";
}

function judgeText(spot: Spot, { text }: ScalarNode): Misfit[] {
	const { enum: choices, pattern } = spot.schema;
	if (choices && !choices.includes(text)) return [{ ...spot, kind: "value" }];
	if (pattern && !new RegExp(pattern, "u").test(text)) return [{ ...spot, kind: "form" }];
	return [];
}

function judgeMap(spot: Spot, node: MapNode, judging: Judging): Misfit[] {
	const { properties = {}, required = [], minProperties, propertyNames } = spot.schema;
	if (minProperties && node.entries.length === 0) return [{ ...spot, kind: "empty" }];
	const missing = required
		.filter((key) => !node.entries.some((one) => one.key === key))
		.map((key): Misfit => ({ ...spot, kind: "missing", key, title: properties[key]?.title ?? key }));
	const inside = node.entries.flatMap(({ key, keySpan, value }): Misfit[] => {
		const field = judging.called(key, node);
		const keyNode: ScalarNode = { kind: "scalar", text: key, style: "quoted", at: "", span: keySpan };
		const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
		const inner = own ?? spot.schema.additionalProperties;
		if (inner === false || inner === undefined) {
			const here = Object.keys(properties);
			return inner === false ? [{ ...spot, kind: "unknown", key, keyNode, here }] : [];
		}
		const name = own || !propertyNames ? [] : misfits(keyNode, propertyNames, judging, field);
		if (name.length > 0 || inner === true) return name;
		return judge({ node: value, field, index: [], schema: resolve(inner, judging.root) as Schema }, judging);
	});
	return [...missing, ...inside];
}
