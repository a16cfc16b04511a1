import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { SourceText } from "../../source/source.ts";
import { fieldOf, recordOf, type Type, type Vocabulary } from "../language/vocabulary.ts";
import type { Path } from "./ast.ts";
import { spanOf } from "./parse.ts";

/** Where an expression stands: what `this` is, and the names bound by `as |…|`. */
export interface Scope {
	source: SourceText;
	context: Type;
	bound: ReadonlyMap<string, Type>;
}

const DATA: Readonly<Record<string, Type>> = {
	index: "number",
	key: "number",
	first: "flag",
	last: "flag",
	root: { record: "document" },
};

/** The type of a path. Only names of the vocabulary resolve, so no path can reach a prototype. */
export function typeOf(path: Path, scope: Scope, vocabulary: Vocabulary): { type: Type; fault?: Diagnostic } {
	const span = spanOf(scope.source, path.loc);
	if (path.depth > 0)
		return { type: "any", fault: diagnostic("TEMPLATE-PARENT-PATH", span, { path: path.original }) };
	const [head, ...rest] = path.parts;
	if (head === undefined) return { type: scope.context };
	const known = path.data ? Object.keys(DATA).map((one) => `@${one}`) : undefined;
	let type = path.data ? dataType(head) : headType(path, head, scope, vocabulary);
	let within = scope.context;
	let name = path.data ? `@${head}` : head;
	for (const part of type === undefined ? [] : rest) {
		within = type as Type;
		name = part;
		type = memberType(within, part, vocabulary);
		if (type === undefined) break;
	}
	if (type !== undefined) return { type };
	if (typeof within === "string" || "list" in within) {
		const list = typeof within === "object" || within === "sections";
		return { type: "any", fault: diagnostic("TEMPLATE-NO-FIELDS", span, { name: path.original, list }) };
	}
	const { label, fields } = recordOf(vocabulary, within.record);
	const near = nearest(name, known ?? [...Object.keys(fields), ...scope.bound.keys()]);
	const args = { name, within: label, ...(near ? { near } : {}) };
	return { type: "any", fault: diagnostic("TEMPLATE-UNKNOWN-FIELD", span, args) };
}

function dataType(name: string): Type | undefined {
	return Object.hasOwn(DATA, name) ? DATA[name] : undefined;
}

function headType(path: Path, head: string, scope: Scope, vocabulary: Vocabulary): Type | undefined {
	// As Handlebars does: `this.x` and `./x` pass over bound names.
	const scoped = /^(?:\.|this\b)/.test(path.original);
	const bound = scoped ? undefined : scope.bound.get(head);
	return bound ?? memberType(scope.context, head, vocabulary);
}

function memberType(of: Type, name: string, vocabulary: Vocabulary): Type | undefined {
	if (of === "any") return "any";
	return typeof of === "object" && "record" in of ? fieldOf(vocabulary, of.record, name) : undefined;
}
