import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { lineEnd, lineOf, lineStart } from "./position.ts";
import type { ListNode, SourceText } from "./source.ts";

/** Rows of a CSV file as a list of lists of texts, each with the place of its row in that file; `at` as given. */
export function csvRows(source: SourceText, at: string): Outcome<ListNode> {
	const { file, text } = source;
	const span = { file, start: 0, end: 0 };
	const rows: Row[] = [];
	const fault = eachRecord(source, (row) => rows.push(row) > 0);
	if (fault) return { value: undefined, diagnostics: [fault] };
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
	/** As a spreadsheet that opens the file counts it. */
	number: number;
	/** Lines of the file that it takes, from 1. */
	from: number;
	to: number;
}

/** Goes through the records that have something in them, as long as `see` wants more; what is told ends it. */
export function eachRecord(source: SourceText, see: (row: Row) => boolean): Diagnostic | undefined {
	const { text } = source;
	const { mark, begin } = partedBy(text);
	let [at, number, width] = [begin, 0, 0];
	while (at < text.length) {
		number++;
		const start = at;
		const record: string[] = [];
		do {
			const from = record.length > 0 ? at + 1 : at;
			const field = fieldAt(text, from, mark);
			const lines = field && rowsWithin(source, from, field.end, width, mark);
			if (!field || lines !== undefined) {
				const place = { file: source.file, start: from, end: from };
				return diagnostic("CSV-QUOTES", place, { row: number, ...(lines ? { lines } : {}) });
			}
			record.push(field.text);
			at = field.end;
		} while (text[at] === mark);
		if (record.some((one) => /\S/.test(one))) {
			width = record.length;
			if (!see({ record, number, from: lineOf(source, start), to: lineOf(source, at) })) return undefined;
		}
		at += text.startsWith("\r\n", at) ? 2 : 1;
	}
	return undefined;
}

/** What parts the fields: as the first line says, or what there is of the marks that programs use. */
function partedBy(text: string): { mark: string; begin: number } {
	const [said, wanted] = /^sep=(.)\s*?(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
	if (said !== undefined && wanted !== undefined) return { mark: wanted, begin: said.length };
	const names = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
	// What spreadsheets save as text is parted by tabs.
	return { mark: ["\t", ",", ";", "|"].find((one) => names.includes(one)) ?? ",", begin: 0 };
}

/** The field and where it ends; none where a quote at its beginning is not closed at its end. */
function fieldAt(text: string, start: number, mark: string): { text: string; end: number } | undefined {
	const isEnd = (at: number) =>
		at >= text.length || text[at] === mark || text[at] === "\n" || text[at] === "\r";
	let end = start;
	if (text[start] !== '"') {
		while (!isEnd(end)) end++;
		return { text: text.slice(start, end), end };
	}
	for (end++; ; end += 2) {
		end = text.indexOf('"', end);
		if (end < 0) return undefined;
		if (text[end + 1] !== '"') break;
	}
	if (!isEnd(end + 1)) return undefined;
	return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/**
 * How many lines a field has where it has taken in other rows: most of its lines have as many fields as the record
 * before. Two stray quotes, each at an edge of a field, look like one field to whoever goes by quotes alone.
 */
function rowsWithin(
	source: SourceText,
	from: number,
	to: number,
	width: number,
	mark: string,
): number | undefined {
	const [first, last] = [lineOf(source, from), lineOf(source, to)];
	if (first === last || width < 2) return undefined;
	const lines = source.text.slice(lineStart(source, first), lineEnd(source, last)).split(/[\r\n]+/);
	const rows = lines.filter((line) => line.split(mark).length === width).length;
	return rows * 2 > lines.length ? lines.length : undefined;
}
