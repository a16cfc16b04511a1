import { check } from "./check/check.ts";
import {
	type Code,
	type Diagnostic,
	diagnostic,
	hasErrors,
	type Outcome,
	type Span,
} from "./diagnostics/diagnostic.ts";
import type { Document } from "./document/document.ts";
import { allGenres, titlesOf } from "./genres/genres.ts";
import { allKeys } from "./genres/names.ts";
import { expand } from "./plan/expand.ts";
import type { FullPlan } from "./plan/full.ts";
import { name } from "./plan/name.ts";
import type { NamedPlan, ValidPlan } from "./plan/named.ts";
import { decode } from "./source/decode.ts";
import { onlyDocument } from "./source/only.ts";
import { parse } from "./source/parse.ts";
import { lineOf } from "./source/position.ts";
import type { SourceText, SourceTree } from "./source/source.ts";
import type { CompiledTemplate } from "./template/compile/compiled.ts";
import type { Filled } from "./template/fill/fill.ts";
import type { FileBytes } from "./world/files.ts";

/** What stands between the steps, as far as the walk came, and all that was found on the way. */
export interface Walk {
	diagnostics: Diagnostic[];
	sources: SourceText[];
	source?: SourceTree | undefined;
	named?: NamedPlan | undefined;
	valid?: ValidPlan | undefined;
	plan?: FullPlan | undefined;
	text?: Filled | undefined;
	document?: Document | undefined;
}

/** read → parse → name → check: as far as `gzfa check` goes. */
export async function checkPlan({ file, bytes }: FileBytes): Promise<Walk> {
	const walk: Walk = { diagnostics: [], sources: [] };
	const take = taking(walk);
	const text = take(await decode(file, bytes));
	if (!text) return walk;
	walk.sources.push(text);
	walk.source = take(onlyDocument(parse(text, knownKeys())));
	const read = [...walk.diagnostics];
	walk.named = walk.source && take(name(walk.source));
	walk.valid = walk.named && take(check(walk.named));
	const found = walk.diagnostics.slice(read.length);
	walk.diagnostics = hasErrors(read) ? [...read, ...stillSure(text, read, found)] : oneCause(read, found);
	return walk;
}

/** … → expand → fill → shape: the document, or as far as the walk comes without an error. */
export async function makeDocument(walk: Walk, own?: CompiledTemplate): Promise<Walk> {
	if (!walk.valid || hasErrors(walk.diagnostics)) return walk;
	const { fill, shape, unplaced, builtinTemplate } = await import("./template/template.ts");
	const take = taking(walk);
	const { genre } = walk.valid;
	const names = { fields: titlesOf(genre.fields), sections: titlesOf(genre.sections) };
	walk.plan = expand(walk.valid);
	walk.text = take(fill(own ?? (await builtinTemplate(genre.name)), walk.plan, names));
	walk.document = walk.text && take(shape(walk.text, walk.plan));
	if (walk.document) walk.diagnostics.push(...notPlaced(walk.valid, unplaced(walk.plan, walk.document)));
	return walk;
}

function taking(walk: Walk) {
	return <T>({ value, diagnostics }: Outcome<T>): T | undefined => {
		walk.diagnostics.push(...diagnostics);
		return value;
	};
}

/** Findings that something lacks: where a mistake of form has swallowed lines, nobody can say so. */
const OF_ABSENCE = new Set<Code>([
	"FIELD-MISSING",
	"FIELD-EMPTY",
	"ITEM-EMPTY",
	"BODY-MISSING",
	"SECTION-USUAL",
	"SECTION-ORDER",
	"ROW-LENGTH",
	"COLUMN-COUNT",
	"DATE-MISSING",
	"PLAN-NOT-MAPPING",
]);

/** After mistakes of form: what can still be said of the rest, and not of the lines that bear them. */
function stillSure(text: SourceText, read: Diagnostic[], found: Diagnostic[]): Diagnostic[] {
	const lines = new Set(
		read.flatMap(({ code, args, span }) => {
			const more = code === "YAML-FULLWIDTH-INDENT" ? args.more : 0;
			return Array.from({ length: more + 1 }, (_, below) => lineOf(text, span.start) + below);
		}),
	);
	return found.filter(({ code, span }) => !OF_ABSENCE.has(code) && !lines.has(lineOf(text, span.start)));
}

/** A comma that looks odd, and a row too long or too short because of it: told as the comma, which is then no mere oddity. */
function oneCause(read: Diagnostic[], found: Diagnostic[]): Diagnostic[] {
	const causes = new Set<Diagnostic>();
	const rest = found.filter((one) => {
		if (one.code !== "ROW-LENGTH") return true;
		const rows = [one.span, one.args.head];
		const cause = read.find((comma) => FLOW_COMMAS.has(comma.code) && rows.some((row) => within(comma, row)));
		if (cause) causes.add(cause);
		return !cause;
	});
	return [...read.map((one) => (causes.has(one) ? { ...one, severity: "error" as const } : one)), ...rest];
}

const FLOW_COMMAS = new Set<Code>(["YAML-FLOW-COMMA", "YAML-FLOW-NUMBER"]);

function within({ span }: Diagnostic, row: Span | undefined): boolean {
	return row !== undefined && span.start >= row.start && span.end <= row.end;
}

let keys: Set<string> | undefined;

function knownKeys(): Set<string> {
	keys ??= allKeys(allGenres()[0] as NonNullable<ReturnType<typeof allGenres>[0]>);
	return keys;
}

/** Words of the plan that the template has no place for: told, never lost in silence; a list of names as one. */
function notPlaced({ tree }: ValidPlan, pointers: string[]): Diagnostic[] {
	const places = new Set(pointers.map((pointer) => wholeList(tree, pointer, pointers)));
	return [...places].flatMap((pointer) => {
		const node = tree.nodeAt(pointer);
		if (!node) return [];
		const text = tree.source.text.slice(node.span.start, node.span.end);
		return [
			diagnostic("TEXT-UNPLACED", node.span, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text }),
		];
	});
}

/** The list around a text when nothing of it is placed, else the text itself. */
function wholeList(tree: SourceTree, pointer: string, pointers: string[]): string {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	const list = tree.nodeAt(parent);
	return list?.kind === "list" && list.items.every(({ at }) => pointers.includes(at)) ? parent : pointer;
}
