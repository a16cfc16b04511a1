import { type CsvError, parse } from "csv-parse/sync";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { lineStart, position } from "./position.ts";
import type { ListNode, SourceText } from "./source.ts";

/** Rows of a CSV file as a list of lists of texts, each with the place of its row in that file; `at` as given. */
export function csvRows(source: SourceText, at: string): Outcome<ListNode> {
	const { file, text } = source;
	const span = { file, start: 0, end: 0 };
	const rows = csvRecords(source);
	if (!Array.isArray(rows)) return { value: undefined, diagnostics: [rows] };
	if (rows.length === 0)
		return { value: undefined, diagnostics: [diagnostic("CSV-EMPTY", span, { path: file })] };
	const items = rows.map(({ record, from, to }, row): ListNode => {
		const place = { file, start: lineStart(source, from), end: lineStart(source, to + 1) };
		const trimmed = { ...place, end: place.start + text.slice(place.start, place.end).trimEnd().length };
		return {
			kind: "list",
			flow: false,
			at: `${at}/${row}`,
			span: trimmed,
			items: record.map((cell, column) => ({
				kind: "scalar",
				text: cell.trim(),
				style: "quoted",
				at: `${at}/${row}/${column}`,
				span: trimmed,
			})),
		};
	});
	const end = { file, start: 0, end: text.length };
	return { value: { kind: "list", flow: false, at, span: end, items }, diagnostics: [] };
}

/** One record, with its fields as they are. */
export interface Row {
	record: string[];
	/** Lines of the file that it takes, from 1. */
	from: number;
	to: number;
}

/** The records of a file; without `skipsEmpty`, those of blank lines and blank cells as well. */
export function csvRecords(source: SourceText, skipsEmpty = true): Row[] | Diagnostic {
	const { text, file } = source;
	const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
	try {
		const read = parse(text, {
			// What spreadsheets save as text is parted by tabs.
			delimiter: firstLine.includes("\t") ? "\t" : ",",
			relaxColumnCount: true,
			relaxQuotes: true,
			skipEmptyLines: skipsEmpty,
			skipRecordsWithEmptyValues: skipsEmpty,
			info: true,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		let before = 0;
		return read.map(({ record, info }) => {
			const breaks = record.join("").split("\n").length - 1;
			const from = Math.max(before + 1, info.lines - breaks);
			before = info.lines;
			return { record, from, to: info.lines };
		});
	} catch (error) {
		const { lines } = error as CsvError & { lines?: number };
		if (lines === undefined) throw error;
		const start = lineStart(source, lines);
		const place = { file, start, end: start };
		return diagnostic("CSV-QUOTES", place, { row: position(source, start).line });
	}
}
