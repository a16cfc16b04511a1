import type { Align, Cell, Merge, Table } from "../document/document.ts";
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

/** The rows of the head as the plan has them: 表头 is one row, or, as a list of lists, several. */
export function headRows(header: SourceNode | undefined): SourceNode[][] {
	if (header?.kind !== "list") return [];
	const rows = header.items.filter((one) => one.kind === "list");
	return rows.length > 0 ? rows.map((row) => row.items) : [header.items];
}

/** How many columns and rows a cell takes. */
function spanOfCell(node: SourceNode): Pick<Merge, "across" | "down"> {
	if (node.kind !== "map") return { across: 1, down: 1 };
	const count = (key: string) =>
		Math.max(1, Math.min(MOST_CELLS, Number(scalarText(child(node, key)) ?? 1) || 1));
	return { across: count("colSpan"), down: count("rowSpan") };
}

/** More columns or rows than this fit on no page. */
const MOST_CELLS = 99;

export interface Grid {
	/** Every row with a cell for every column; those that a merged one covers are empty. */
	rows: Cell[][];
	merges: Merge[];
	/** By row of the source: the columns it fills, those that merged cells above cover included. */
	filled: number[];
}

/** Lays cells into rows as HTML does: a cell that a merged one covers is not written. */
export function gridOf(source: readonly (readonly SourceNode[])[]): Grid {
	const grid: Grid = { rows: source.map(() => []), merges: [], filled: [] };
	const covered = new Set<string>();
	source.forEach((cells, row) => {
		const placed = grid.rows[row] as Cell[];
		const skip = () => {
			while (covered.size > 0 && covered.has(`${row} ${placed.length}`)) placed.push([]);
		};
		for (const cell of cells) {
			skip();
			const column = placed.length;
			const { across, down } = spanOfCell(cell);
			placed.push(linesOf(cell.kind === "map" ? child(cell, "text") : cell));
			for (let more = 1; more < across; more++) placed.push([]);
			if (across === 1 && down === 1) continue;
			// A cell cannot reach below the last row.
			const reach = Math.min(down, source.length - row);
			grid.merges.push({ row, column, across, down: reach });
			for (let below = 1; below < reach; below++)
				for (let beside = 0; beside < across; beside++) covered.add(`${row + below} ${column + beside}`);
		}
		skip();
		grid.filled.push(placed.length);
	});
	return grid;
}

export function expandTable(node: SourceNode): Table {
	const head = gridOf(headRows(child(node, "header")));
	const body = bodyOf(child(node, "rows"));
	const columns = Math.max(0, ...head.filled, ...body.filled);
	const blank = Number(scalarText(child(node, "blankRows")) ?? 0);
	const emptyRows = Array.from({ length: blank }, () => Array.from({ length: columns }, (): Cell => []));
	const below = body.merges.map((merge) => ({ ...merge, row: merge.row + head.rows.length }));
	return {
		type: "table",
		title: lineOf(child(node, "title")),
		noteAbove: linesOf(child(node, "noteAbove")),
		noteBelow: linesOf(child(node, "noteBelow")),
		head: head.rows,
		rows: [...body.rows, ...emptyRows],
		merges: [...head.merges, ...below],
		widths: textsOf(child(node, "widths")).map(Number),
		align: textsOf(child(node, "align")).map((text) => ALIGN[text] ?? "center"),
		heights: textsOf(child(node, "heights")).map(Number),
	};
}

function bodyOf(node: SourceNode | undefined): Grid {
	if (node?.kind === "list") return gridOf(node.items.map((row) => (row.kind === "list" ? row.items : [])));
	const rows = (node?.kind === "scalar" ? pastedRows(node.text) : []).map((cells) =>
		cells.map((text): Cell => (text.trim() === "" ? [] : [[{ text: text.trim(), from: node?.at ?? "" }]])),
	);
	return { rows, merges: [], filled: rows.map((row) => row.length) };
}

function textsOf(node: SourceNode | undefined): string[] {
	return node?.kind === "list" ? node.items.map((item) => scalarText(item) ?? "") : [];
}
