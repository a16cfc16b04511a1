import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { append } from "../../source/append.ts";
import type { MapNode, SourceNode, SourceText } from "../../source/source.ts";
import { realPath } from "../../world/references.ts";
import type { Surroundings } from "../name.ts";
import { child, type NamedPlan, scalarText } from "../named.ts";
import { unused } from "../variables.ts";
import { namesAnything } from "./names-anything.ts";
import { planAt } from "./plans.ts";
import { type Including, read } from "./reading.ts";
import { headedByFile, rowsOf, withRows } from "./tables.ts";

/** Larger than any photograph that a document needs. */
const IMAGE_LIMIT = 10 * 1024 * 1024;

export interface Included {
	plan: NamedPlan;
	diagnostics: Diagnostic[];
	/** Files read, for the excerpts of reports. */
	sources: SourceText[];
	/** Paths of files read that are no text. */
	files: string[];
}

/**
 * Reads what a plan names: 印发文件 and attachments that are plans of their own, rows in CSV files, images. Rows come
 * into the tree where their file is named; plans and images stand beside it, by the pointer of what names them.
 */
export function include(plan: NamedPlan, root: string, outer: Surroundings): Promise<Included> {
	const { file } = plan.tree.source;
	const spent = { files: 0, bytes: 0 };
	const around = { ...outer, defaults: {} };
	return includeIn(plan, { root, around, chain: [{ real: realPath(file), file }], spent });
}

async function includeIn(
	plan: NamedPlan,
	given: Pick<Including, "root" | "around" | "chain" | "spent">,
): Promise<Included> {
	if (!namesAnything(plan)) return { plan, diagnostics: [], sources: [], files: [] };
	const including: Including = {
		...given,
		plans: new Map(),
		images: new Map(),
		diagnostics: [],
		sources: [],
		files: [],
		parts: [],
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
	const { plans, images, diagnostics, sources, files, parts } = including;
	append(diagnostics, unused(plan));
	const tables = parts.length > 0 ? { tables: parts } : {};
	return { plan: { ...plan, ...tables, fields, sections, plans, images }, diagnostics, sources, files };
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
	if (key === "image") {
		for (const one of value.kind === "list" ? value.items : [value]) await includeImage(one, plan, including);
	}
	// Of an attachment; the other keys 文件 stand within 行 and 图片.
	else if (key === "file") await includePlan(value, plan, including);
	return key === "image" ? value : within(value, plan, including);
}

async function includeImage(node: SourceNode, plan: NamedPlan, including: Including): Promise<void> {
	const file = node.kind === "map" ? child(node, "file") : node;
	const found = file?.kind === "scalar" ? read(file, plan, including, IMAGE_LIMIT) : undefined;
	if (!found || file?.kind !== "scalar") return;
	including.files.push(found.file);
	const { imageOf } = await import("../images.ts");
	const width = Number.parseFloat(scalarText(child(node, "width")) ?? "");
	const image = imageOf(file.text.trim(), found.bytes, width > 0 ? width : undefined, file.span);
	if ("code" in image) including.diagnostics.push(image);
	else including.images.set(node.at, image);
}

async function includePlan(node: SourceNode, plan: NamedPlan, including: Including): Promise<void> {
	const inner = await planAt(node, plan, including);
	if (!inner) return;
	const found = await includeIn(inner.plan, { ...including, chain: inner.chain });
	append(including.diagnostics, found.diagnostics);
	including.sources.push(...found.sources);
	including.files.push(...found.files);
	including.plans.set(node.at, found.plan);
}
