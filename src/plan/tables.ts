import type { Align, Cell, Table } from "../document/document.ts";
import type { SourceNode } from "../source/source.ts";
import { lineOf, linesOf } from "./lines.ts";
import { child, scalarText } from "./named.ts";

const ALIGN: Record<string, Align> = { 左: "left", 中: "center", 右: "right" };

/** Rows pasted from a spreadsheet: one per line, Tab between the cells. */
export function pastedRows(text: string): string[][] {
	return text
		.split(/\r\n|[\r\n]/)
		.filter((line) => line.trim() !== "")
		.map((line) => line.split("\t"));
}

export function expandTable(node: SourceNode): Table {
	const head = cellsOf(child(node, "header"));
	const rows = rowsOf(child(node, "rows"));
	const columns = head.length || (rows[0]?.length ?? 0);
	const blank = Number(scalarText(child(node, "blankRows")) ?? 0);
	const emptyRows = Array.from({ length: blank }, () => Array.from({ length: columns }, (): Cell => []));
	return {
		type: "table",
		title: lineOf(child(node, "title")),
		noteAbove: linesOf(child(node, "noteAbove")),
		noteBelow: linesOf(child(node, "noteBelow")),
		head,
		rows: [...rows, ...emptyRows],
		widths: textsOf(child(node, "widths")).map(Number),
		align: textsOf(child(node, "align")).map((text) => ALIGN[text] ?? "center"),
	};
}

function rowsOf(node: SourceNode | undefined): Cell[][] {
	if (node?.kind === "list") return node.items.map(cellsOf);
	if (node?.kind !== "scalar") return [];
	return pastedRows(node.text).map((cells) =>
		cells.map((text) => (text.trim() === "" ? [] : [[{ text: text.trim(), from: node.at }]])),
	);
}

function cellsOf(node: SourceNode | undefined): Cell[] {
	return node?.kind === "list" ? node.items.map(linesOf) : [];
}

function textsOf(node: SourceNode | undefined): string[] {
	return node?.kind === "list" ? node.items.map((item) => scalarText(item) ?? "") : [];
}
