import type { Span } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import { headRows, pastedRows } from "../../plan/tables.ts";
import { sourceAt } from "../../source/parts.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { spanWithin } from "../../source/within.ts";
import { type Exact, exact } from "./exact.ts";

export interface Cell {
	text: string;
	/** A number, with % behind it or not; empty and dashes are nought where they are added up. */
	value: Exact | undefined;
	isPercent: boolean;
	isEmpty: boolean;
	/** Where it stands: reckoned when it is asked for. */
	place: () => Span;
}

export interface SumTable {
	/** By column: words of all rows of the head, from the top. */
	heads: string[];
	/** By column: what stands above it in the first row of a head of several. */
	groups: string[];
	rows: Cell[][];
}

/** By column: words of all rows of the head, from the top. */
export function headsOf(table: SourceNode): string[] {
	const head = laid(headRows(child(table, "header")).map((row) => row.map(textOf)));
	return Array.from({ length: head[0]?.length ?? 0 }, (_, column) =>
		[...new Set(head.map((row) => row[column]?.text ?? ""))].join(""),
	);
}

/** Undefined for a table of one row or one column, or whose rows are not even: others tell that. */
export function sumTableOf(plan: NamedPlan, table: SourceNode): SumTable | undefined {
	const rows = bodyOf(plan, child(table, "rows"));
	const columns = rows[0]?.length ?? 0;
	if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return undefined;
	const head = laid(headRows(child(table, "header")).map((row) => row.map(textOf)));
	if (head.some((row) => row.length !== columns)) return undefined;
	const heads = head.length > 0 ? headsOf(table) : Array.from({ length: columns }, () => "");
	const groups = Array.from({ length: columns }, (_, column) =>
		head.length > 1 ? (head[0]?.[column]?.text ?? "") : "",
	);
	return { heads, groups, rows };
}

interface Typed {
	text: string;
	place: () => Span;
	across: number;
	down: number;
}

function bodyOf(plan: NamedPlan, node: SourceNode | undefined): Cell[][] {
	if (node?.kind === "list")
		return laid(node.items.map((row) => (row.kind === "list" ? row.items.map(textOf) : []))).map((row) =>
			row.map(cellOf),
		);
	return node?.kind === "scalar" ? pasted(plan, node) : [];
}

function textOf(node: SourceNode): Typed {
	const words = node.kind === "map" ? child(node, "text") : node;
	const count = (key: string) => {
		const said = child(node, key);
		return Math.max(1, Math.min(99, Number(said?.kind === "scalar" ? said.text : 1) || 1));
	};
	const text = words?.kind === "scalar" ? words.text.trim() : "";
	return { text, place: () => (words ?? node).span, across: count("colSpan"), down: count("rowSpan") };
}

/** As HTML lays cells; what a merged cell covers has its words too. */
function laid(source: Typed[][]): Typed[][] {
	const grid: Typed[][] = source.map(() => []);
	source.forEach((cells, row) => {
		let column = 0;
		for (const cell of cells) {
			while (grid[row]?.[column]) column++;
			for (let down = 0; down < cell.down; down++)
				for (let across = 0; across < cell.across; across++) {
					const line = grid[row + down];
					// The number of a merged cell is there once.
					const words = down + across > 0 && isNumber(cell.text) ? { ...cell, text: "" } : cell;
					if (line) line[column + across] = words;
				}
			column += cell.across;
		}
	});
	return grid;
}

const NUMBER = /^([-−－]?)((?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)([%％]?)$/;
const isNumber = (text: string): boolean => NUMBER.test(text);
const NOTHING = /^[-—－–/／0]*$/;

function cellOf({ text, place }: Pick<Typed, "text" | "place">): Cell {
	if (!/\d/.test(text))
		return { text, value: undefined, isPercent: false, isEmpty: NOTHING.test(text), place };
	const [, sign, figures = "", percent] = NUMBER.exec(text.replaceAll(" ", "")) ?? [];
	const value = figures ? exact((sign ? "-" : "") + figures.replaceAll("，", ",")) : undefined;
	return { text, value, isPercent: Boolean(percent), isEmpty: NOTHING.test(text) && !value, place };
}

function pasted(plan: NamedPlan, node: ScalarNode): Cell[][] {
	let at = 0;
	return pastedRows(node.text).map((cells) => {
		at = node.text.indexOf(cells.join("\t"), at);
		return cells.map((typed) => {
			const from = at + typed.length - typed.trimStart().length;
			const text = typed.trim();
			const place = () =>
				spanWithin(sourceAt(plan.tree, node.span), node, from, from + text.length) ?? node.span;
			at += typed.length + 1;
			return cellOf({ text, place });
		});
	});
}
