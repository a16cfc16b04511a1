import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, entry, type NamedPlan } from "../../plan/named.ts";
import { pastedRows } from "../../plan/tables.ts";
import type { SourceNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";

/** Every row has as many cells as the head, or, without one, as the first row. */
export function tablesEven(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	visitBody(plan, { table: (node) => found.push(...tableEven(plan, node)) });
	return found;
}

function tableEven(plan: NamedPlan, table: SourceNode): Diagnostic[] {
	const { source } = plan.tree;
	const node = child(table, "rows");
	const rows = rowsOf(plan, node);
	const header = child(table, "header");
	const [head] = header?.kind === "list" ? [{ cells: header.items.length, span: header.span }] : rows;
	const want = head?.cells ?? 0;
	const pasted = node?.kind === "scalar";
	const uneven = rows.flatMap(({ row, cells, span }) => {
		if (cells === want) return [];
		// Tidily typed commas have a blank behind them.
		const torn = !pasted && cells > want && /,\S/.test(source.text.slice(span.start, span.end));
		const place = head && head.span !== span ? { head: head.span } : {};
		return [diagnostic("ROW-LENGTH", span, { row, got: cells, want, torn, pasted, ...place })];
	});
	// Columns parted by blanks throughout: one mistake.
	const isTabless = pasted && want > 1 && rows.every(({ cells }) => cells === 1);
	return [...(isTabless ? uneven.slice(0, 1) : uneven), ...columnCounts(plan, table, want)];
}

function columnCounts(plan: NamedPlan, table: SourceNode, want: number): Diagnostic[] {
	return ["widths", "align"].flatMap((key) => {
		const found = entry(table, key);
		if (found?.value.kind !== "list" || found.value.items.length === want) return [];
		const { start, end } = found.keySpan;
		const field = plan.tree.source.text.slice(start, end);
		return [diagnostic("COLUMN-COUNT", found.value.span, { field, got: found.value.items.length, want })];
	});
}

interface Row {
	/** From 1. */
	row: number;
	cells: number;
	span: SourceNode["span"];
}

/** The rows that can be counted: what is no list, or holds merged cells, is told by the schema. */
function rowsOf(plan: NamedPlan, rows: SourceNode | undefined): Row[] {
	if (rows?.kind === "list") {
		return rows.items.flatMap((one, index) => {
			if (one.kind !== "list" || one.items.some(({ kind }) => kind === "map")) return [];
			return [{ row: index + 1, cells: one.items.length, span: one.span }];
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
	const start = plan.tree.source.text.indexOf(line, from);
	return start < 0 || start > rows.span.end ? rows.span : { ...rows.span, start, end: start + line.length };
}
