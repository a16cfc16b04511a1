import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, entry, type NamedPlan, scalarText } from "../../plan/named.ts";
import { gridOf, headRows, pastedRows } from "../../plan/tables.ts";
import { append } from "../../source/append.ts";
import { sourceAt } from "../../source/parts.ts";
import type { SourceNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";

/** Every row has as many cells as the head, or, without one, as the first row. */
export function tablesEven(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	visitBody(plan, { table: (node) => append(found, tableEven(plan, node)) });
	return found;
}

function tableEven(plan: NamedPlan, table: SourceNode): Diagnostic[] {
	const node = child(table, "rows");
	const heads = headRows(child(table, "header"));
	const rows = rowsOf(plan, node);
	const headed = gridOf(heads).filled.map((cells, row) => ({
		row: row + 1,
		cells,
		span: spanAround(heads[row]),
	}));
	const [head] = [...headed.filter(({ span }) => span !== undefined), ...rows] as Row[];
	const want = head?.cells ?? 0;
	const pasted = node?.kind === "scalar";
	const uneven = [...(headed.slice(1) as Row[]), ...rows].flatMap(({ row, cells, span }) => {
		if (cells === want) return [];
		// Tidily typed commas have a blank behind them.
		const torn = !pasted && cells > want && /,\S/.test(textAt(plan, span));
		const place = head && head.span !== span ? { head: head.span } : {};
		return [diagnostic("ROW-LENGTH", span, { row, got: cells, want, torn, pasted, ...place })];
	});
	// Columns parted by blanks throughout: one mistake.
	const isTabless = pasted && want > 1 && rows.every(({ cells }) => cells === 1);
	const count = Math.max(heads.length, 0) + rows.length + Number(scalarText(child(table, "blankRows")) ?? 0);
	return [
		...(isTabless ? uneven.slice(0, 1) : uneven),
		...columnCounts(plan, table, want),
		...heightCount(plan, table, count),
	];
}

/** What stands in the plan there; rows of CSV files stand elsewhere. */
function textAt({ tree }: NamedPlan, span: Row["span"]): string {
	const { file, text } = sourceAt(tree, span);
	return file === span.file ? text.slice(span.start, span.end) : "";
}

function spanAround(cells: readonly SourceNode[] | undefined): Row["span"] | undefined {
	const [first] = cells ?? [];
	return first && { ...first.span, end: cells?.at(-1)?.span.end ?? first.span.end };
}

function heightCount(plan: NamedPlan, table: SourceNode, rows: number): Diagnostic[] {
	const found = entry(table, "heights");
	if (found?.value.kind !== "list" || found.value.items.length <= rows) return [];
	const field = textAt(plan, found.keySpan);
	return [diagnostic("ROW-COUNT", found.value.span, { field, got: found.value.items.length, want: rows })];
}

function columnCounts(plan: NamedPlan, table: SourceNode, want: number): Diagnostic[] {
	return ["widths", "align"].flatMap((key) => {
		const found = entry(table, key);
		if (found?.value.kind !== "list" || found.value.items.length === want) return [];
		const field = textAt(plan, found.keySpan);
		return [diagnostic("COLUMN-COUNT", found.value.span, { field, got: found.value.items.length, want })];
	});
}

interface Row {
	/** From 1. */
	row: number;
	cells: number;
	span: SourceNode["span"];
}

/** The rows that can be counted: what is no list is told by the schema. */
function rowsOf(plan: NamedPlan, rows: SourceNode | undefined): Row[] {
	if (rows?.kind === "list") {
		const listed = rows.items.map((one) => (one.kind === "list" ? one.items : []));
		return gridOf(listed).filled.flatMap((cells, index) => {
			const row = rows.items[index];
			return row?.kind === "list" ? [{ row: index + 1, cells, span: row.span }] : [];
		});
	}
	if (rows?.kind !== "scalar") return [];
	let from = rows.span.start;
	return pastedRows(rows.text).map((cells, index) => {
		const span = spanOfRow(plan, rows, cells.join("\t"), from);
		from = span.end;
		return { row: index + 1, cells: cells.length, span };
	});
}

function spanOfRow(plan: NamedPlan, rows: SourceNode, line: string, from: number): SourceNode["span"] {
	const start = sourceAt(plan.tree, rows.span).text.indexOf(line, from);
	return start < 0 || start > rows.span.end ? rows.span : { ...rows.span, start, end: start + line.length };
}
