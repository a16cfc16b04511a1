import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Image } from "../document/document.ts";
import type { Catalogue } from "../genres/catalogue.ts";
import { everyKey } from "../genres/names.ts";
import { decode } from "../source/decode.ts";
import { onlyDocument } from "../source/only.ts";
import { parse } from "../source/parse.ts";
import type { MapNode, ScalarNode, SourceNode, SourceText } from "../source/source.ts";
import { prefixed } from "../source/tree/prefixed.ts";
import { SIZE_LIMIT } from "../world/files.ts";
import { type Reference, readReference, realPath } from "../world/references.ts";
import { name, type Surroundings } from "./name.ts";
import { child, entry, type NamedPlan, scalarText } from "./named.ts";

/** Larger than any photograph that a document needs. */
const IMAGE_LIMIT = 10 * 1024 * 1024;
/** Plans within plans. */
const DEPTH_LIMIT = 5;

export interface Included {
	plan: NamedPlan;
	diagnostics: Diagnostic[];
	/** Files read, for the excerpts of reports. */
	sources: SourceText[];
}

interface Including {
	/** Folder that everything must lie in. */
	root: string;
	/** What the project says by default is said of the plan around; those within have its genres alone. */
	catalogue: Catalogue;
	/** Real paths and shown paths of the plans around, the outermost first. */
	chain: { real: string; file: string }[];
	plans: Map<string, NamedPlan>;
	images: Map<string, Image>;
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/**
 * Reads what a plan names: 印发文件 and attachments that are plans of their own, rows in CSV files, images. Rows come
 * into the tree where their file is named; plans and images stand beside it, by the pointer of what names them.
 */
export async function include(
	plan: NamedPlan,
	root: string,
	catalogue: Catalogue,
	chain: Including["chain"] = [],
): Promise<Included> {
	if (!namesAnything(plan)) return { plan, diagnostics: [], sources: [] };
	const including: Including = {
		root,
		catalogue,
		chain:
			chain.length > 0 ? chain : [{ real: realPath(plan.tree.source.file), file: plan.tree.source.file }],
		plans: new Map(),
		images: new Map(),
		diagnostics: [],
		sources: [],
	};
	const fields: NamedPlan["fields"] = {};
	for (const [key, field] of Object.entries(plan.fields)) {
		// 章节 stands in `sections` as well; 印发文件 is a plan, not a part of this one.
		const isApart = key === "enclosure" || key === "sections";
		const value = isApart ? field.value : await within(field.value, plan, including);
		fields[key] = { ...field, value };
	}
	const enclosure = fields.enclosure?.value;
	if (enclosure) await includePlan(enclosure, plan, including);
	const sections = [];
	for (const one of plan.sections) sections.push({ ...one, value: await within(one.value, plan, including) });
	const { plans, images, diagnostics, sources } = including;
	return { plan: { ...plan, fields, sections, plans, images }, diagnostics, sources };
}

/** Most plans name no file; those go on as they are. */
function namesAnything({ fields, sections }: NamedPlan): boolean {
	return (
		fields.enclosure !== undefined ||
		[...Object.values(fields), ...sections].some(({ value }) => namesFile(value))
	);
}

function namesFile(node: SourceNode): boolean {
	if (node.kind === "scalar") return false;
	if (node.kind === "list") return node.items.some(namesFile);
	return node.entries.some(({ key, value }) => key === "file" || key === "image" || namesFile(value));
}

/** The same node with the rows of CSV files in it; images and plans found in it are read on the way. */
async function within(node: SourceNode, plan: NamedPlan, including: Including): Promise<SourceNode> {
	if (node.kind === "scalar") return node;
	if (node.kind === "list") {
		const items = [];
		for (const one of node.items) items.push(await within(one, plan, including));
		return { ...node, items };
	}
	const entries = [];
	for (const one of node.entries) entries.push({ ...one, value: await entryValue(one, plan, including) });
	return headedByFile({ ...node, entries });
}

async function entryValue(
	{ key, value }: MapNode["entries"][number],
	plan: NamedPlan,
	including: Including,
): Promise<SourceNode> {
	if (key === "table") return within(withRows(value), plan, including);
	if (key === "rows" && value.kind === "map") return rowsOf(value, plan, including);
	if (key === "image") await includeImage(value, plan, including);
	// Of an attachment; the other keys 文件 stand within 行 and 图片.
	else if (key === "file") await includePlan(value, plan, including);
	return key === "image" ? value : within(value, plan, including);
}

/** `表格: {文件: 清单.csv}` is short for `行: {文件: 清单.csv}`. */
function withRows(table: SourceNode): SourceNode {
	const file = entry(table, "file");
	if (table.kind !== "map" || !file || child(table, "rows")) return table;
	const rows: SourceNode = {
		kind: "map",
		flow: false,
		at: file.value.at,
		span: file.value.span,
		entries: [file],
	};
	const entries = table.entries.map((one) => (one === file ? { ...file, key: "rows", value: rows } : one));
	return { ...table, entries };
}

/** Without 表头 of its own, the first row of a file is the head; and a first row that repeats 表头 is no data. */
function headedByFile(node: MapNode): MapNode {
	const rows = child(node, "rows");
	if (rows?.kind !== "list" || !FROM_FILE.has(rows)) return node;
	const [first, ...rest] = rows.items;
	if (first?.kind !== "list" || rest.length === 0) return node;
	const header = child(node, "header");
	if (header && textsIn(header) !== textsIn(first)) return node;
	const entries = node.entries.map((one) =>
		one.key === "rows" ? { ...one, value: { ...rows, items: rest } } : one,
	);
	const place = node.entries.find(({ key }) => key === "rows");
	if (header || !place) return { ...node, entries };
	return { ...node, entries: [{ key: "header", keySpan: place.keySpan, value: first }, ...entries] };
}

const FROM_FILE = new WeakSet<SourceNode>();

function textsIn(node: SourceNode): string {
	return node.kind === "list" ? node.items.map((one) => scalarText(one) ?? "").join("\n") : "";
}

async function rowsOf(node: MapNode, plan: NamedPlan, including: Including): Promise<SourceNode> {
	const file = child(node, "file");
	const found = file?.kind === "scalar" ? read(file, plan, including, SIZE_LIMIT) : undefined;
	if (!found) return node;
	const text = await decode(found.file, found.bytes);
	including.diagnostics.push(...text.diagnostics);
	if (!text.value) return node;
	including.sources.push(text.value);
	const { csvRows } = await import("../source/csv.ts");
	const { value, diagnostics } = csvRows(text.value, node.at);
	including.diagnostics.push(...diagnostics);
	if (value) FROM_FILE.add(value);
	return value ?? node;
}

async function includeImage(node: SourceNode, plan: NamedPlan, including: Including): Promise<void> {
	const file = node.kind === "map" ? child(node, "file") : node;
	const found = file?.kind === "scalar" ? read(file, plan, including, IMAGE_LIMIT) : undefined;
	if (!found || file?.kind !== "scalar") return;
	const { imageOf } = await import("./images.ts");
	const width = Number.parseFloat(scalarText(child(node, "width")) ?? "");
	const image = imageOf(file.text.trim(), found.bytes, width > 0 ? width : undefined, file.span);
	if ("code" in image) including.diagnostics.push(image);
	else including.images.set(node.at, image);
}

async function includePlan(node: SourceNode, plan: NamedPlan, including: Including): Promise<void> {
	const { chain, diagnostics } = including;
	if (chain.length >= DEPTH_LIMIT) {
		diagnostics.push(diagnostic("REFERENCE-DEEP", node.span, { limit: DEPTH_LIMIT }));
		return;
	}
	if (node.kind === "map") {
		const named = name(plan.tree, around(including), node);
		diagnostics.push(...named.diagnostics);
		const here = { real: `${plan.tree.source.file}#${node.at}`, file: plan.tree.source.file };
		if (named.value) await takeIn(node, named.value, [...chain, here], including);
	} else if (node.kind === "scalar" && node.text.trim() !== "") await includePlanFile(node, plan, including);
}

async function includePlanFile(node: ScalarNode, plan: NamedPlan, including: Including): Promise<void> {
	const { chain, diagnostics, sources } = including;
	const found = read(node, plan, including, SIZE_LIMIT);
	if (!found) return;
	if (chain.some(({ real }) => real === found.real)) {
		const args = { path: node.text.trim(), chain: chain.map(({ file }) => file) };
		diagnostics.push(diagnostic("REFERENCE-CYCLE", node.span, args));
		return;
	}
	const text = await decode(found.file, found.bytes);
	diagnostics.push(...text.diagnostics);
	if (!text.value) return;
	sources.push(text.value);
	const parsed = onlyDocument(parse(text.value, everyKey()));
	diagnostics.push(...parsed.diagnostics);
	const faults = parsed.diagnostics.filter(({ severity }) => severity === "error").length;
	if (faults > 0 || !parsed.value) {
		const args = { path: node.text.trim(), count: Math.max(1, faults) };
		diagnostics.push(diagnostic("REFERENCE-FAULTY", node.span, args));
		return;
	}
	// Its pointers begin with its file, so that they are not taken for those of the plan around it.
	const tree = prefixed(parsed.value, `${found.file}#`);
	const named = name(tree, around(including));
	diagnostics.push(...named.diagnostics);
	if (named.value)
		await takeIn(node, named.value, [...chain, { real: found.real, file: found.file }], including);
}

function around({ catalogue }: Including): Surroundings {
	return { catalogue, defaults: {} };
}

async function takeIn(
	node: SourceNode,
	named: NamedPlan,
	chain: Including["chain"],
	including: Including,
): Promise<void> {
	const inner = await include(named, including.root, including.catalogue, chain);
	including.diagnostics.push(...inner.diagnostics);
	including.sources.push(...inner.sources);
	including.plans.set(node.at, inner.plan);
}

function read(
	node: { text: string; span: Span },
	plan: NamedPlan,
	including: Including,
	limit: number,
): Reference | undefined {
	// Empty: the schema tells.
	if (node.text.trim() === "") return undefined;
	const from = plan.tree.source.file;
	const found = readReference(node.text, node.span, { from, root: including.root, limit });
	if (!("code" in found)) return found;
	including.diagnostics.push(found);
	return undefined;
}
