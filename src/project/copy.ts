import type { Span } from "../diagnostics/diagnostic.ts";
import { schemaFile } from "../genres/file-name.ts";
import type { Genre } from "../genres/genres.ts";
import type { Annotation, Schema } from "../genres/schema.ts";
import { entry } from "../plan/named.ts";
import { parse } from "../source/parse.ts";
import { sourceText } from "../source/position.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";

/**
 * The schema of a genre as that of another: its name and its file are new, it has no other names yet, and calls keys
 * and sections by their Chinese names. `$schema` goes: editors would follow it instead of the project's settings, and
 * know nothing of genres.
 */
export function copiedSchema(text: string, genre: Genre, name: string): string {
	const { gzfa, $schema: _schema, ...schema } = JSON.parse(text) as Schema & { $schema?: string };
	const { also: _, ...annotation } = gzfa ?? {};
	const copy = {
		...schema,
		$id: schemaFile(name),
		title: name,
		gzfa: { also: [], ...inChinese(annotation, genre) },
	};
	return `${JSON.stringify(copy, null, 2)}\n`;
}

function inChinese(annotation: Annotation, { fields, sections }: Genre): Annotation {
	const title = (key: string) => fields[key]?.title ?? sections[key]?.title ?? key;
	const listed = (names: string[] | undefined) => names?.map(title);
	const keyed = <T>(values: Record<string, T> | undefined) =>
		values && Object.fromEntries(Object.entries(values).map(([key, value]) => [title(key), value]));
	const named = {
		needs: listed(annotation.needs),
		unused: listed(annotation.unused),
		usual: annotation.usual?.map((any) => (typeof any === "string" ? title(any) : any.map(title))),
		order: listed(annotation.order),
		defaults: keyed(annotation.defaults),
		samples: keyed(annotation.samples),
	};
	const said = Object.entries(named).filter(([, value]) => value !== undefined);
	return { ...annotation, ...Object.fromEntries(said) };
}

/** An example as one of another genre; its comments stay. */
export function copiedExample(text: string, name: string): string {
	const [tree] = parse(sourceText("", text)).trees;
	const said = entry(tree?.root, "文种") ?? entry(tree?.root, "genre");
	if (!said) return text;
	const { start, end } = said.value.span;
	return text.slice(0, start) + name + text.slice(end);
}

/** What an example may bring in that lies beside it: images, rows and plans, as it names them. */
export function namedFiles(text: string): { path: string; span: Span }[] {
	const [tree] = parse(sourceText("", text)).trees;
	const scalars = tree ? scalarsIn(tree.root) : [];
	return scalars.filter(({ text }) => FILE.test(text)).map(({ text, span }) => ({ path: text, span }));
}

const FILE = /^[^\r\n]+\.(png|jpe?g|csv|ya?ml)$/i;

function scalarsIn(node: SourceNode): ScalarNode[] {
	if (node.kind === "scalar") return [node];
	const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
	return inner.flatMap(scalarsIn);
}

/** A template as one of another genre: only what it says of itself in its first comment is changed. */
export function copiedTemplate(text: string, { title }: Genre, name: string): string {
	return text.replace(/^\{\{!.*\}\}/, (comment) => comment.replaceAll(title, name));
}
