import type { ErrorObject } from "ajv";
import { type Diagnostic, diagnostic, type Span, withText } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Genre } from "../genres/genres.ts";
import { namesOf } from "../genres/names.ts";
import { resolve, type Schema } from "../genres/schema.ts";
import { mappingAsText, textAsMapping } from "../plan/as-text.ts";
import { entry, type NamedPlan } from "../plan/named.ts";
import { append } from "../source/append.ts";
import { sourceAt } from "../source/parts.ts";
import type { SourceNode } from "../source/source.ts";
import { namedSchema } from "./canonical.ts";
import { formMeant } from "./meant.ts";
import { ownValidator } from "./own/own.ts";
import { indexOf, type Place, placeOf } from "./place.ts";
import { isSound } from "./sound.ts";
import { toldWithin } from "./told.ts";

/** What the schema has against the plan, each at the value, or at the mapping that lacks a key. */
export async function checkSchema(plan: NamedPlan): Promise<Diagnostic[]> {
	const found = freeSectionsWithoutTitle(plan);
	const told = new Set<string>();
	for (const error of await errorsOf(plan)) {
		const place = placeOf(plan, error.instancePath);
		if (error.keyword === "required" && plan.short.has(place.node.at)) continue;
		// An empty value breaks its type, its length and its pattern: say the first, and say it once.
		const key =
			error.keyword === "required"
				? `${error.instancePath} ${error.params.missingProperty}`
				: error.instancePath;
		if (told.has(key)) continue;
		told.add(key);
		found.push(explain(error, place, plan));
	}
	return found;
}

const known = new WeakMap<Genre, Schema>();

function ofFields(genre: Genre): Schema {
	const schema = known.get(genre) ?? { properties: genre.fields };
	known.set(genre, schema);
	return schema;
}

/** Of the fields that every plan may have, then of those that the genre adds. */
async function errorsOf(plan: NamedPlan): Promise<ErrorObject[]> {
	const { genre } = plan;
	const plain = plainPlan(plan);
	const own: Record<string, unknown> = {};
	for (const key of genre.own) {
		if (key in plain) own[key] = plain[key];
		delete plain[key];
	}
	const errors: ErrorObject[] = [];
	if (!isSound(plain, namedSchema(genre.plan), genre.plan)) {
		const { validatePlan } = await import("./validator.ts");
		if (!validatePlan(plain)) append(errors, validatePlan.errors ?? []);
	}
	if (genre.own.length > 0 && !isSound(own, ofFields(genre), genre.plan)) {
		const validateOwn = await ownValidator(genre);
		if (validateOwn && !validateOwn(own)) append(errors, validateOwn.errors ?? []);
	}
	return errors;
}

const YES = /^(?:yes|y|on|√|✓|对|要|有)$/i;
const NO = /^(?:no|n|off|×|x|不|不要|没有|无)$/i;

/** What was meant: beyond doubt when it is yes or no in other words. */
function meantChoice(
	value: string,
	allowed: readonly string[],
): { text: string; isSafe: boolean } | undefined {
	const word = YES.test(value) ? "是" : NO.test(value) ? "否" : undefined;
	if (word && allowed.includes(word)) return { text: word, isSafe: true };
	const near = nearest(value, allowed);
	return near === undefined ? undefined : { text: near, isSafe: false };
}

function freeSectionsWithoutTitle(plan: NamedPlan): Diagnostic[] {
	const title = plan.genre.plan.$defs?.freeSection?.properties?.title?.title ?? "";
	return plan.sections
		.filter(({ heading, value }) => heading === "" && !entry(value, "title") && !plan.short.has(value.at))
		.filter(({ value }) => value.kind !== "scalar" || value.text.trim() !== "")
		.map((section) => {
			const { value, typed } = section;
			if (value.kind === "map") return diagnostic("FIELD-MISSING", startOf(value.span), { field: title });
			const args = { field: typed, index: indexOf(section), want: ["object"], got: kindOf(value) };
			return diagnostic("FIELD-TYPE", value.span, { ...args, keys: [title] });
		});
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

function explain(error: ErrorObject, place: Place, plan: NamedPlan): Diagnostic {
	const { node } = place;
	const isEmpty = node.kind === "scalar" && node.text === "" && error.keyword !== "required";
	const told = isEmpty ? empty(place) : (EXPLAIN[error.keyword] ?? empty)(place, error, plan);
	return node.usedAt ? { ...told, usedAt: node.usedAt } : told;
}

const EXPLAIN: Record<string, (place: Place, error: ErrorObject, plan: NamedPlan) => Diagnostic> = {
	required({ node, schema }, { params }) {
		const missing = params.missingProperty as string;
		const field = schema?.properties?.[missing]?.title ?? missing;
		return diagnostic("FIELD-MISSING", startOf(node.span), { field });
	},
	enum({ node, field, schema }) {
		const value = node.kind === "scalar" ? node.text : "";
		// What is not Chinese is taken without being offered.
		const allowed = (schema?.enum ?? []).filter((one) => !/^[!-~]+$/.test(one));
		const told = diagnostic("FIELD-VALUE", node.span, { field, value, allowed });
		const put = meantChoice(value.trim(), allowed);
		return put && node.kind === "scalar" ? withText(told, node.span, put.text, put.isSafe) : told;
	},
	pattern(place, error, plan) {
		const { node, field, schema } = place;
		if (schema?.enum) return (EXPLAIN.enum ?? empty)(place, error, plan);
		const text = node.kind === "scalar" ? node.text : "";
		const args = { field, text, sentence: schema?.patternErrorMessage ?? "" };
		if (node.kind !== "scalar") return diagnostic("FIELD-FORM", node.span, args);
		const put = formMeant(error.instancePath.slice(1), node.text, schema?.pattern);
		const mend = put === undefined ? {} : { mend: { put, isSafe: true } };
		return toldWithin(plan, "FIELD-FORM", { node, from: 0, to: node.text.length, args, ...mend });
	},
	type({ node, field, index, schema, around }, { params }, plan) {
		const want = [params.type as string | string[]].flat();
		const meant = mappingAsText(node, want);
		if (meant) return meant;
		const { genre } = plan;
		if (node.kind === "map" && node.entries.length === 1 && want.includes("string") && !node.flow) {
			const [only] = node.entries;
			const parts = namesOf(genre.plan.$defs?.contentEntry?.properties ?? {});
			if (only && !parts.has(only.key)) return textAsMapping(sourceAt(plan.tree, only.keySpan), only);
		}
		const keys = neededKeys(schema, genre.plan);
		const { file } = node.span;
		const brought = around !== undefined && around !== file ? { brought: file } : {};
		return diagnostic("FIELD-TYPE", node.span, { field, index, want, got: kindOf(node), keys, ...brought });
	},
};

/** How a mapping there, or each in a list of them, is written: its keys up to the last that it must have. */
function neededKeys(schema: Schema | undefined, plan: Schema): string[] {
	const owner = schema?.properties ? schema : resolve(schema?.items, plan);
	const { properties = {}, required = [] } = owner ?? {};
	const keys = Object.keys(properties);
	// An attachment has a name, or takes that of another plan.
	const needed = required.length === 0 && "title" in properties ? ["title"] : required;
	const last = Math.max(-1, ...needed.map((key) => keys.indexOf(key)));
	return keys.slice(0, last + 1).map((key) => properties[key]?.title ?? key);
}

function empty({ node, field, index, needed }: Place): Diagnostic {
	return index.length > 0
		? diagnostic("ITEM-EMPTY", node.span, { field, index })
		: diagnostic("FIELD-EMPTY", node.span, { field, needed });
}

function kindOf(node: SourceNode): "text" | "list" | "mapping" {
	return node.kind === "scalar" ? "text" : node.kind === "list" ? "list" : "mapping";
}

/** A missing key is told where its mapping starts. */
function startOf(span: Span): Span {
	return { ...span, end: span.start };
}
