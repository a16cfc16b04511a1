import { isAbsolute, join } from "node:path";
import { sift } from "../check/sift.ts";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import type { Catalogue } from "../genres/catalogue.ts";
import { everyPlan } from "../genres/genres.ts";
import { namesOf } from "../genres/names.ts";
import type { Schema } from "../genres/schema.ts";
import { child, type NamedField, scalarText } from "../plan/named.ts";
import { onlyDocument } from "../source/only.ts";
import { parse } from "../source/parse.ts";
import type { MapEntry, MapNode, ScalarNode, SourceNode, SourceText, SourceTree } from "../source/source.ts";
import { readPackageFile } from "../world/package.ts";
import { projectCatalogue } from "./catalogue.ts";
import { conformed } from "./conformed.ts";
import { FOLDER_NAMES, fileBelow, placesInside, tableBelow } from "./inside.ts";
import { CONFIG_FILE, FOLDERS, type Folder, type FolderName, type Project } from "./project.ts";
import { rulesKnown, settingsOf } from "./rule-settings.ts";

export type Config = Pick<
	Project,
	"folders" | "defaults" | "variables" | "said" | "rules" | "output" | "tables"
>;

/** What each plan says for itself; it cannot stand in 默认. */
export const OF_EACH_PLAN: ReadonlySet<string> = new Set([
	"inherits",
	"title",
	"sections",
	"body",
	"articles",
	"chapters",
	"enclosure",
	"attachments",
]);

let schemaOfConfig: Schema | undefined;

/** The schema of the configuration with the fields of plans under 默认. */
export function configSchema(): Schema {
	schemaOfConfig ??= configSchemaWith(everyPlan().fields);
	return schemaOfConfig;
}

/** The same with these fields: editors want them described. */
export function configSchemaWith(every: Record<string, Schema>): Schema {
	const config = JSON.parse(readPackageFile("schemas/config.schema.json")) as Schema;
	const fields = Object.entries(every).filter(([key]) => !OF_EACH_PLAN.has(key));
	const defaults = { ...config.properties?.defaults, properties: Object.fromEntries(fields) };
	return { ...config, properties: { ...config.properties, defaults } };
}

/** Reads the configuration that stands in `root`; a faulty one has no value. */
export function readConfig(source: SourceText, root: string): Outcome<Config> {
	const { value: tree, diagnostics } = onlyDocument(parse(source, knownKeys()));
	const told = diagnostics.filter(({ code }) => code !== "YAML-EMPTY");
	const isFaulty = told.some(({ severity }) => severity === "error");
	if (!tree) return { value: isFaulty ? undefined : settled(undefined, root), diagnostics: told };
	if (tree.root.kind !== "map") {
		const got = tree.root.kind === "list" ? "list" : "text";
		const span = { ...tree.root.span, end: tree.root.span.start };
		const found = [diagnostic("CONFIG-NOT-MAPPING", span, { got })];
		return { value: undefined, diagnostics: sift(source, told, found) };
	}
	const schema = schemaFor(tree.root, root);
	const found = judged(tree, tree.root, root, schema);
	const all = sift(source, told, found.diagnostics);
	const sound = all.every(({ severity }) => severity !== "error");
	return { value: sound ? settled(found.named, root, schema) : undefined, diagnostics: all };
}

/** For recognising `键：` that YAML swallowed into a text. */
function knownKeys(): Set<string> {
	const { properties = {} } = configSchema();
	return new Set(
		[properties, properties.defaults?.properties ?? {}].flatMap((one) => [...namesOf(one).keys()]),
	);
}

/** 默认 may have keys that the project's own genres add; their files are read only when there is such a key. */
function schemaFor(typed: MapNode, root: string): Schema {
	const plain = configSchema();
	const known = namesOf(plain.properties?.defaults?.properties ?? {});
	const defaults = typed.entries.find(({ key }) => DEFAULTS_KEYS.has(key))?.value;
	const keys = defaults?.kind === "map" ? defaults.entries.map(({ key }) => key) : [];
	if (keys.every((key) => known.has(key) || isOfEachPlan(key))) return plain;
	const said = typed.entries.find(({ key }) => key === "文种" || key === "schemas")?.value;
	const folder = said?.kind === "scalar" ? said.text : FOLDERS.schemas;
	// What lies elsewhere is told, and not read.
	if (isAbsolute(folder) || /\.\.|^[A-Za-z]:|^\\/.test(folder)) return plain;
	return configSchemaWith({ ...everyPlan().fields, ...fieldsAdded(projectCatalogue(join(root, folder))) });
}

/** The fields that a project's genres add; of two of one name the first counts. */
export function fieldsAdded(catalogue: Catalogue): Record<string, Schema> {
	const genres = catalogue.all().genres.filter((one) => one.project);
	const rows = genres.flatMap(({ own, fields }) => own.map((key) => [key, fields[key] as Schema] as const));
	return Object.fromEntries(rows.reverse());
}

function judged(tree: SourceTree, typed: MapNode, root: string, schema: Schema) {
	const { named, diagnostics } = conformed(tree, withoutOwn(typed), schema);
	const places = placesInside(named, schema.properties ?? {}, root);
	return { named, diagnostics: [...ofEachPlan(typed), ...diagnostics, ...places, ...rulesKnown(named)] };
}

const DEFAULTS_KEYS = new Set(["默认", "defaults"]);

/** 标题 and the like under 默认, by any of their names. */
function ofEachPlan(root: MapNode): Diagnostic[] {
	const found = root.entries.find(({ key }) => DEFAULTS_KEYS.has(key))?.value;
	if (found?.kind !== "map") return [];
	return found.entries
		.filter(({ key }) => isOfEachPlan(key))
		.map(({ key, keySpan }) => diagnostic("CONFIG-DEFAULT-OWN", keySpan, { field: key }));
}

function isOfEachPlan(key: string): boolean {
	const { fields, sections } = everyPlan();
	const isNamed = ([name, { title, gzfa }]: [string, Schema]) =>
		[name, title, ...(gzfa?.also ?? [])].includes(key);
	const own = Object.entries(fields).filter(([name]) => OF_EACH_PLAN.has(name));
	return [...own, ...Object.entries(sections)].some(isNamed);
}

function withoutOwn(root: MapNode): MapNode {
	const entries = root.entries.map((one) => {
		if (!DEFAULTS_KEYS.has(one.key) || one.value.kind !== "map") return one;
		const kept = one.value.entries.filter(({ key }) => !isOfEachPlan(key));
		// Nothing left is no further fault.
		return kept.length > 0 ? { ...one, value: { ...one.value, entries: kept } } : undefined;
	});
	return { ...root, entries: entries.filter((one) => one !== undefined) };
}

function settled(config: MapNode | undefined, root: string, schema = configSchema()): Config {
	const folder = (name: FolderName): [FolderName, Folder] => {
		const value = child(config, name);
		const text = value?.kind === "scalar" ? value.text : FOLDERS[name];
		return [name, { path: join(root, text), said: value?.span }];
	};
	return {
		folders: Object.fromEntries(FOLDER_NAMES.map(folder)) as Record<FolderName, Folder>,
		rules: settingsOf(config),
		said: scalarOf(child(config, "profile")),
		variables: variablesOf(config),
		output: outputOf(child(config, "output"), root),
		tables: tablesOf(child(config, "tables"), root),
		defaults: defaultsOf(child(config, "defaults"), schema.properties?.defaults?.properties ?? {}),
	};
}

function outputOf(node: SourceNode | undefined, root: string): Project["output"] {
	const formats = child(node, "formats");
	const folder = scalarText(child(node, "folder"));
	const said = formats?.kind === "list" ? formats.items : formats ? [formats] : [];
	return {
		folder: folder === undefined ? undefined : join(root, folder),
		formats: [...new Set(said.flatMap((one) => scalarText(one) ?? []))],
		name: scalarOf(child(node, "name")),
	};
}

function tablesOf(node: SourceNode | undefined, root: string): Project["tables"] {
	if (node?.kind !== "map") return [];
	return node.entries.flatMap(({ key, keySpan, value }) => {
		if (value.kind !== "scalar") return [];
		const said = { plan: keySpan, table: value.span };
		return { plan: fileBelow(root, key), table: tableBelow(root, value.text).path, said };
	});
}

function scalarOf(node: SourceNode | undefined): ScalarNode | undefined {
	return node?.kind === "scalar" ? node : undefined;
}

function defaultsOf(
	node: SourceNode | undefined,
	schemas: Record<string, Schema>,
): Record<string, NamedField> {
	if (node?.kind !== "map") return {};
	const fields = node.entries.map(({ key, keySpan, value }) => {
		const typed = schemas[key]?.title ?? key;
		return [key, { typed, keySpan, value: elsewhere(value), origin: "project" }] as const;
	});
	return Object.fromEntries(fields);
}

/** Those that stand among the defaults are for all plans as well. */
function variablesOf(config: MapNode | undefined): MapEntry[] {
	const among = child(child(config, "defaults"), "variables");
	return [among, child(config, "variables")].flatMap((one) => {
		const found = one && elsewhere(one);
		return found?.kind === "map" ? found.entries : [];
	});
}

/** A pointer says of which file it is, when that is not the plan. */
function elsewhere(node: SourceNode): SourceNode {
	const at = `${CONFIG_FILE}#${node.at}`;
	if (node.kind === "scalar") return { ...node, at };
	if (node.kind === "list") return { ...node, at, items: node.items.map(elsewhere) };
	return {
		...node,
		at,
		entries: node.entries.map((one) => ({ ...one, value: elsewhere(one.value) })),
	};
}
