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
	const rows = rowsOf(plan, child(table, "rows"));
	const header = child(table, "header");
	const want = header?.kind === "list" ? header.items.length : (rows[0]?.cells ?? 0);
	const uneven = rows.flatMap(({ cells, torn, span }, index) =>
		cells === want
			? []
			: [diagnostic("ROW-LENGTH", span, { row: index + 1, got: cells, want, torn: torn && cells > want })],
	);
	const columns = ["widths", "align"].flatMap((key) => {
		const found = entry(table, key);
		if (found?.value.kind !== "list" || found.value.items.length === want) return [];
		const { start, end } = found.keySpan;
		const field = plan.tree.source.text.slice(start, end);
		return [diagnostic("COLUMN-COUNT", found.value.span, { field, got: found.value.items.length, want })];
	});
	return [...uneven, ...columns];
}

interface Row {
	cells: number;
	/** More cells than expected may come from commas inside brackets. */
	torn: boolean;
	span: SourceNode["span"];
}

function rowsOf(plan: NamedPlan, rows: SourceNode | undefined): Row[] {
	if (rows?.kind === "list") {
		return rows.items.map((row) =>
			row.kind === "list"
				? { cells: row.items.length, torn: row.flow, span: row.span }
				: { cells: 1, torn: false, span: row.span },
		);
	}
	if (rows?.kind !== "scalar") return [];
	return pastedRows(rows.text).map((cells) => ({
		cells: cells.length,
		torn: false,
		span: spanOfRow(plan, rows, cells.join("\t")),
	}));
}

function spanOfRow(plan: NamedPlan, rows: SourceNode, line: string): SourceNode["span"] {
	const start = plan.tree.source.text.indexOf(line, rows.span.start);
	return start < 0 || start > rows.span.end ? rows.span : { ...rows.span, start, end: start + line.length };
}
