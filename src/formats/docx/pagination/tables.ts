/** Heights of the rows of a table. Lengths in twips. */

import type { Profile } from "../../../standard/layout.ts";
import { mmToTwips } from "../../../standard/units.ts";
import type { FlowCell, FlowTable } from "../flow.ts";
import type { Setting } from "../setting.ts";
import type { Measurer } from "./measure.ts";

/** What a row has beyond the lines of its cells. */
export interface RowMetrics {
	height: number;
	/** Lines of its fullest cell, each `line` high, and what is above and below them. */
	lines: number;
	line: number;
	around: number;
	isHead: boolean;
	isWhole: boolean;
}

/** Borders between rows, as LibreOffice counts them. */
const RULE = 10;

interface CellHeight {
	lines: number;
	line: number;
	height: number;
}

function cellHeight({ width, paragraphs }: FlowCell, beside: number, measurer: Measurer): CellHeight {
	let [lines, line, height] = [0, 0, 0];
	for (const paragraph of paragraphs) {
		const measured = measurer.measure(paragraph, width - beside);
		lines += measured.lines;
		line = Math.max(line, measured.height);
		height += measured.lines * measured.height;
	}
	return { lines, line, height };
}

/** Of a cell of a ruled table: what its width leaves beside the text. */
export const besideText = ({ measures }: Profile): number => 2 * mmToTwips(measures.tableCellPadding.value);

export function rowMetrics(
	table: FlowTable,
	{ profile, measurer }: Pick<Setting, "profile" | "measurer">,
): RowMetrics[] {
	const { tableCellPaddingAbove, tableCellPaddingBelow } = profile.measures;
	const isRuled = table.kind === "ruled";
	const beside = isRuled ? besideText(profile) : 0;
	const around = isRuled
		? mmToTwips(tableCellPaddingAbove.value) + mmToTwips(tableCellPaddingBelow.value) + RULE
		: 0;
	// Cells over several rows make the last of these higher where those above leave them too little.
	const open = new Map<number, number>();
	return table.rows.map((row, index): RowMetrics => {
		const next = table.rows[index + 1];
		let column = 0;
		let most: CellHeight = { lines: 0, line: 0, height: 0 };
		const ends: number[] = [];
		for (const cell of row.cells) {
			if (cell.down === undefined) {
				const own = cellHeight(cell, beside, measurer);
				if (own.height > most.height) most = own;
			} else {
				if (cell.down === "restart") open.set(column, cellHeight(cell, beside, measurer).height + around);
				if (!continues(next?.cells, column)) ends.push(column);
			}
			column += cell.across ?? 1;
		}
		let height = most.height + around;
		for (const one of ends) height = Math.max(height, open.get(one) ?? 0);
		for (const [one, rest] of open) open.set(one, rest - height);
		return {
			height,
			lines: most.lines,
			line: most.line,
			around,
			isHead: row.isHead ?? false,
			isWhole: row.isWhole ?? false,
		};
	});
}

function continues(cells: readonly FlowCell[] | undefined, column: number): boolean {
	let at = 0;
	for (const cell of cells ?? []) {
		if (at === column) return cell.down === "continue";
		at += cell.across ?? 1;
	}
	return false;
}
