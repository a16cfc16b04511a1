/** How much of a page each element of a flow needs to begin there. */
import type { Flow, FlowParagraph, FlowTable } from "../flow.ts";
import type { Setting } from "../setting.ts";
import type { Measured } from "./measure.ts";
import { type RowMetrics, rowMetrics } from "./tables.ts";

/** In twips: all of it, and that which may not be parted from its beginning. */
export interface Need {
	all: number;
	first: number;
	keepNext: boolean;
}

/** Of a row that may be split a line is enough to begin with. */
const leastOf = (row: RowMetrics): number =>
	row.isWhole || row.isHead ? row.height : Math.min(row.height, row.around + row.line);

export class Needs {
	#width: number;
	/** At that width, by index: each is asked for again and again. */
	#measured: Measured[] = [];
	readonly #flow: readonly Flow[];
	readonly #setting: Pick<Setting, "profile" | "measurer">;

	constructor(flow: readonly Flow[], setting: Pick<Setting, "profile" | "measurer">, width: number) {
		this.#flow = flow;
		this.#setting = setting;
		this.#width = width;
	}

	/** Of the type area of the section that is being laid out. */
	set width(width: number) {
		this.#width = width;
		this.#measured = [];
	}

	paragraph(index: number): Measured {
		this.#measured[index] ??= this.#setting.measurer.measure(this.#flow[index] as FlowParagraph, this.#width);
		return this.#measured[index];
	}

	rows(index: number): RowMetrics[] {
		const table = this.#flow[index] as FlowTable;
		const { rows } = this.#setting.measurer;
		const known = rows.get(table) ?? rowMetrics(table, this.#setting);
		rows.set(table, known);
		return known;
	}

	/** A section has none. */
	of(index: number): Need | undefined {
		const one = this.#flow[index];
		if (one === undefined || one.type === "section") return undefined;
		return one.type === "table" ? this.#ofTable(index) : this.#ofParagraph(index);
	}

	/** A table begins with its head and a row. */
	#ofTable(index: number): Need {
		const rows = this.rows(index);
		const first = [...rows.filter(({ isHead }) => isHead), rows.find(({ isHead }) => !isHead)];
		const height = first.reduce((sum, row) => sum + (row === undefined ? 0 : leastOf(row)), 0);
		return { all: height, first: height, keepNext: false };
	}

	/** One that keeps with the next is not split; so LibreOffice, Word lets it. */
	#ofParagraph(index: number): Need {
		const { metrics, lines, height } = this.paragraph(index);
		const { frame, keepNext, keepLines, before, above, below } = metrics;
		if (frame !== undefined) return { all: 0, first: 0, keepNext: true };
		const all = before + above + lines * height + below;
		return { all, first: keepNext || keepLines || lines === 1 ? all : before + above + height, keepNext };
	}

	breaksBefore(index: number): boolean {
		const one = this.#flow[index];
		return one?.type === "paragraph" && this.paragraph(index).metrics.pageBreakBefore;
	}

	/** Index behind what a chain of elements that keep with the next ends in. */
	chainEnd(index: number): number {
		let at = index;
		while (this.of(at)?.keepNext) at++;
		return at + 1;
	}
}
