import { append } from "../../source/append.ts";
import { decode } from "../../source/decode.ts";
import type { MapNode, SourceNode } from "../../source/source.ts";
import { SIZE_LIMIT } from "../../world/files.ts";
import { child, entry, type NamedPlan, scalarText } from "../named.ts";
import { withWords } from "../variables.ts";
import { type Including, read } from "./reading.ts";

/** `表格: {文件: 清单.csv}` is short for `行: {文件: 清单.csv}`. */
export function withRows(table: SourceNode): SourceNode {
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
export function headedByFile(node: MapNode): MapNode {
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

/** The rows of a CSV file in place of its name. */
export async function rowsOf(node: MapNode, plan: NamedPlan, including: Including): Promise<SourceNode> {
	const file = child(node, "file");
	const found = file?.kind === "scalar" ? read(file, plan, including, SIZE_LIMIT) : undefined;
	if (!file || !found) return node;
	const text = await decode(found.file, found.bytes);
	append(including.diagnostics, text.diagnostics);
	if (!text.value) return node;
	including.sources.push(text.value);
	const { csvRows } = await import("../../source/csv.ts");
	const brought = { start: 0, end: text.value.text.length, by: file.span, how: "include" as const };
	including.parts.push({ source: text.value, comments: [], brought: [brought] });
	const { value, diagnostics } = csvRows(text.value, node.at);
	append(including.diagnostics, diagnostics);
	if (!value) return node;
	const rows = plan.words ? withWords(value, plan.words, including) : value;
	FROM_FILE.add(rows);
	return rows;
}
