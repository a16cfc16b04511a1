import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Schema } from "../genres/schema.ts";
import { mappingAsText } from "../plan/as-text.ts";
import type { SourceNode } from "../source/source.ts";
import type { Misfit } from "./conform.ts";

/** In the words for plans: of a YAML file of the user's. */
export function planMisfit(one: Misfit): Diagnostic {
	const { node, field, index, schema } = one;
	switch (one.kind) {
		case "empty":
			return index.length > 0
				? diagnostic("ITEM-EMPTY", node.span, { field, index })
				: diagnostic("FIELD-EMPTY", node.span, { field, needed: false });
		case "type": {
			const want = [schema.type ?? []].flat();
			const meant = mappingAsText(node, want);
			if (meant) return meant;
			const got = node.kind === "scalar" ? "text" : node.kind === "list" ? "list" : "mapping";
			return diagnostic("FIELD-TYPE", node.span, {
				field,
				index,
				want,
				got,
				keys: keysOf(schema),
				setting: true,
			});
		}
		case "value": {
			const value = node.kind === "scalar" ? node.text : "";
			return diagnostic("FIELD-VALUE", node.span, { field, value, allowed: offered(schema) });
		}
		case "form":
			return diagnostic("FIELD-FORM", node.span, {
				field,
				text: node.kind === "scalar" ? node.text : "",
				sentence: schema.patternErrorMessage ?? "",
			});
		case "missing":
			return diagnostic("FIELD-MISSING", startOf(node.span), { field: one.title });
		case "unknown":
			return diagnostic("FIELD-UNKNOWN", one.keyNode.span, { field: one.key, ...near(one), here: one.here });
	}
}

/** In the words for the schema of a genre: of a JSON file. */
export function schemaMisfit(one: Misfit): Diagnostic {
	const { node, field: where, schema } = one;
	switch (one.kind) {
		case "empty":
			return diagnostic("SCHEMA-EMPTY", node.span, { where });
		case "type":
			return diagnostic("SCHEMA-TYPE", opening(node), { where, want: [schema.type ?? []].flat() });
		case "value": {
			const value = node.kind === "scalar" ? node.text : "";
			return diagnostic("SCHEMA-VALUE", node.span, { where, value, allowed: offered(schema) });
		}
		case "form":
			return diagnostic("SCHEMA-FORM", node.span, { sentence: schema.patternErrorMessage ?? "" });
		case "missing":
			return diagnostic("SCHEMA-MISSING", opening(node), { key: one.key, title: one.title });
		case "unknown":
			return diagnostic("SCHEMA-UNKNOWN", one.keyNode.span, { key: one.key, ...near(one), here: one.here });
	}
}

function near({ key, here }: Misfit & { kind: "unknown" }): { near?: string } {
	const found = nearest(key, here);
	return found ? { near: found } : {};
}

/** What is not Chinese is taken without being offered, but for schemas, whose words are English. */
function offered({ enum: choices = [] }: Schema): string[] {
	const chinese = choices.filter((one) => !/^[!-~]+$/.test(one));
	return chinese.length > 0 ? chinese : choices;
}

/** Where none is needed the first one shows the form. */
function keysOf({ properties = {}, required = [] }: Schema): string[] {
	const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
	return keys.map((key) => properties[key]?.title ?? key);
}

function startOf(span: Span): Span {
	return { ...span, end: span.start };
}

/** Of what has an inside, the bracket. */
function opening({ kind, span }: SourceNode): Span {
	return kind === "scalar" ? span : { ...span, end: span.start + 1 };
}
