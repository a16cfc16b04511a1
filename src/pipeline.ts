import { check } from "./check/check.ts";
import { sift } from "./check/sift.ts";
import { notPlaced } from "./check/unplaced.ts";
import { type Diagnostic, hasErrors, type Outcome } from "./diagnostics/diagnostic.ts";
import type { Document } from "./document/document.ts";
import { titlesOf } from "./genres/genres.ts";
import { everyKey } from "./genres/names.ts";
import { expand } from "./plan/expand.ts";
import type { FullPlan } from "./plan/full.ts";
import { name } from "./plan/name.ts";
import type { NamedPlan, ValidPlan } from "./plan/named.ts";
import { decode } from "./source/decode.ts";
import { onlyDocument } from "./source/only.ts";
import { parse } from "./source/parse.ts";
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
	walk.source = take(onlyDocument(parse(text, everyKey())));
	const read = walk.diagnostics.splice(0);
	walk.named = walk.source && take(name(walk.source));
	walk.valid = walk.named && take(check(walk.named));
	walk.diagnostics = sift(text, read, walk.diagnostics);
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
