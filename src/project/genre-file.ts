import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { isReserved } from "../genres/file-name.ts";
import { flatten, type Genre } from "../genres/genres.ts";
import type { Annotation, Schema } from "../genres/schema.ts";
import { child, entry } from "../plan/named.ts";
import { decodeNow } from "../source/decode.ts";
import type { MapNode, SourceNode, SourceText } from "../source/source.ts";
import { readNow, wholeFile } from "../world/files.ts";
import { readPackageFile } from "../world/package.ts";
import { misfits } from "./conform.ts";
import { genreRules } from "./genre-rules.ts";
import { plainOf, readJson } from "./json.ts";
import { schemaMisfit } from "./misfit.ts";
import { keyByName } from "./names.ts";

/** What a file with the schema of a genre holds; without a genre when it has a fault. */
export interface GenreFile {
	genre: Genre | undefined;
	/** The file as a tree, for finding places in it. */
	root: SourceNode | undefined;
	source: SourceText | undefined;
	diagnostics: Diagnostic[];
}

/** Letters, digits and what joins them: a file of that name can be made everywhere. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,38}[\p{L}\p{N}])?$/u;
/** Devices to Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

export function mayBeGenre(name: string): boolean {
	return NAME.test(name) && !DEVICE.test(name) && !isReserved(name);
}

/** Reads and judges the schema of a project's genre. */
export function readGenre(name: string, file: string): GenreFile {
	const read = readNow(file);
	const text = read.value && decodeNow(file, read.value.bytes);
	const none = { genre: undefined, root: undefined, source: text?.value };
	if (!text?.value) return { ...none, diagnostics: [...read.diagnostics, ...(text?.diagnostics ?? [])] };
	if (!mayBeGenre(name))
		return { ...none, diagnostics: [diagnostic("GENRE-FILE-NAME", wholeFile(file), { name })] };
	const json = readJson(text.value);
	if ("fault" in json) return { ...none, diagnostics: [json.fault] };
	const { root } = json;
	const diagnostics = judged(root);
	const genre = hasErrors(diagnostics) ? undefined : genreOf(name, root);
	return { genre, root, source: text.value, diagnostics };
}

let meta: Schema | undefined;

function judged(root: SourceNode): Diagnostic[] {
	meta ??= JSON.parse(readPackageFile("schemas/genre.schema.json")) as Schema;
	const judging = { root: meta, called: (key: string, node: MapNode) => label(key, node), typed: true };
	const found = misfits(root, meta, judging, meta.title);
	return found.length > 0 ? found.map(schemaMisfit) : genreRules(root);
}

/** A field of the genre's own is called by its Chinese name too, for who does not read the other. */
function label(key: string, node: MapNode): string {
	const title = child(entry(node, key)?.value, "title");
	return title?.kind === "scalar" ? `${key}（${title.text}）` : key;
}

/** Names in the annotations may be Chinese; inside they are canonical. */
function genreOf(name: string, root: SourceNode): Genre {
	const schema = plainOf(root) as Schema;
	const canonical = (one: string) => keyByName(root, one) ?? one;
	const keyed = <T>(values: Record<string, T> = {}): Record<string, T> =>
		Object.fromEntries(Object.entries(values).map(([key, value]) => [canonical(key), value]));
	const { needs = [], unused = [], usual = [], order = [], defaults, samples, ...rest } = schema.gzfa ?? {};
	const gzfa: Annotation = {
		...rest,
		needs: needs.map(canonical),
		unused: unused.map(canonical),
		usual: usual.map((one) => (typeof one === "string" ? canonical(one) : one.map(canonical))),
		order: order.map(canonical),
		defaults: keyed(defaults),
		samples: keyed(samples),
	};
	return flatten(name, { ...schema, gzfa });
}
