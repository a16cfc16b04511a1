import type { ErrorObject } from "ajv";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Genre } from "../genres/genres.ts";
import { resolve, type Schema } from "../genres/schema.ts";
import { entry, type NamedPlan } from "../plan/named.ts";
import type { SourceNode } from "../source/source.ts";
import { validatePlan } from "./validator.ts";

/** What the schema has against the plan, each at the value, or at the mapping that lacks a key. */
export function checkSchema(plan: NamedPlan): Diagnostic[] {
	const found = freeSectionsWithoutTitle(plan);
	if (validatePlan(plainPlan(plan))) return found;
	const told = new Set<string>();
	for (const error of validatePlan.errors ?? []) {
		const place = placeOf(plan, error.instancePath);
		// An empty value breaks its type, its length and its pattern: say the first, and say it once.
		const key =
			error.keyword === "required"
				? `${error.instancePath} ${error.params.missingProperty}`
				: error.instancePath;
		if (told.has(key)) continue;
		told.add(key);
		found.push(explain(error, place, plan.genre));
	}
	return found;
}

function freeSectionsWithoutTitle(plan: NamedPlan): Diagnostic[] {
	return plan.sections
		.filter(({ heading, value }) => heading === "" && !entry(value, "title"))
		.map(({ value }) =>
			value.kind === "map" || value.span.end === value.span.start
				? diagnostic("FIELD-MISSING", value.span, { field: "标题" })
				: diagnostic("FIELD-TYPE", value.span, {
						field: "章节",
						index: 0,
						want: ["object"],
						got: kindOf(value),
					}),
		);
}

function plainPlan(plan: NamedPlan): Record<string, unknown> {
	const plain: Record<string, unknown> = {};
	for (const [key, field] of Object.entries(plan.fields)) plain[key] = plainOf(field.value);
	if (plan.fields.sections?.value.kind === "list" || !plan.fields.sections) {
		plain.sections = plan.sections.map((section) => plainOf(section.value));
	}
	return plain;
}

/** Text of blanks alone is as good as none. */
function plainOf(node: SourceNode): unknown {
	if (node.kind === "scalar") return /^[ \t\r\n\u3000]*$/.test(node.text) ? "" : node.text;
	if (node.kind === "list") return node.items.map(plainOf);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

interface Place {
	node: SourceNode;
	/** Key as typed of the nearest field around, and the number of the entry when the node is one of a list. */
	field: string;
	index: number;
}

function placeOf(plan: NamedPlan, instancePath: string): Place {
	const [first, ...rest] = instancePath.split("/").slice(1);
	let place: Place = { node: plan.tree.root, field: "", index: 0 };
	if (first === undefined) return place;
	const section =
		first === "sections" && plan.fields.sections?.value.kind !== "scalar" ? rest.shift() : undefined;
	const top = section === undefined ? plan.fields[first] : plan.sections[Number(section)];
	if (top) place = { node: top.value, field: top.typed, index: 0 };
	for (const step of rest) place = stepInto(plan, place, step);
	return place;
}

function stepInto(plan: NamedPlan, { node, field, index }: Place, step: string): Place {
	if (node.kind === "list") {
		const item = node.items[Number(step)];
		return { node: item ?? node, field, index: Number(step) + 1 };
	}
	const found = entry(node, step);
	if (!found) return { node, field, index };
	const { start, end } = found.keySpan;
	return { node: found.value, field: plan.tree.source.text.slice(start, end), index: 0 };
}

function explain(error: ErrorObject, place: Place, genre: Genre): Diagnostic {
	const { node, field, index } = place;
	const { span } = node;
	const schema = schemaAt(error, genre);
	const told = ((): Diagnostic => {
		switch (error.keyword) {
			case "required": {
				const missing = error.params.missingProperty as string;
				const title = schema?.properties?.[missing]?.title ?? missing;
				return diagnostic("FIELD-MISSING", startOf(span), { field: title });
			}
			case "enum": {
				const value = node.kind === "scalar" ? node.text : "";
				if (value === "") return empty(place);
				return diagnostic("FIELD-VALUE", span, { field, value, allowed: schema?.enum ?? [] });
			}
			case "pattern":
				if (node.kind === "scalar" && node.text === "") return empty(place);
				return diagnostic("FIELD-FORM", span, { field, sentence: schema?.patternErrorMessage ?? "" });
			case "type": {
				if (node.kind === "scalar" && node.text === "") return empty(place);
				const want = [error.params.type as string | string[]].flat();
				if (node.kind === "map" && node.entries.length === 1 && want.includes("string") && !node.flow) {
					const [only] = node.entries;
					if (only) return diagnostic("TEXT-AS-MAPPING", only.keySpan, { text: only.key });
				}
				return diagnostic("FIELD-TYPE", span, { field, index, want, got: kindOf(node) });
			}
			default:
				return empty(place);
		}
	})();
	return node.usedAt ? { ...told, usedAt: node.usedAt } : told;
}

function empty({ node, field, index }: Place): Diagnostic {
	return index
		? diagnostic("ITEM-EMPTY", node.span, { field, index })
		: diagnostic("FIELD-EMPTY", node.span, { field });
}

function kindOf(node: SourceNode): "text" | "list" | "mapping" {
	return node.kind === "scalar" ? "text" : node.kind === "list" ? "list" : "mapping";
}

/** A missing key is told where its mapping starts. */
function startOf(span: Span): Span {
	return { ...span, end: span.start };
}

/** The schema that an error speaks of, found by its path less the keyword. */
function schemaAt(error: ErrorObject, genre: Genre): Schema | undefined {
	let found: unknown = genre.plan;
	for (const step of error.schemaPath.split("/").slice(1, -1)) {
		found = (found as Record<string, unknown> | undefined)?.[step];
	}
	return resolve(found as Schema | undefined, genre.plan);
}
