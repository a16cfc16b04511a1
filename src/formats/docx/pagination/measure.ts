/** How wide a text is, how many lines a paragraph has and how high each is. Lengths in twips. */
import type { Profile } from "../../../standard/layout.ts";
import { ptToTwips } from "../../../standard/units.ts";
import { setWidthOf } from "../../../standard/width.ts";
import type { FlowParagraph } from "../flow.ts";
import type { Geometry } from "../look/geometry.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { Lines } from "./lines.ts";
import { type ParagraphMetrics, StyleMetrics } from "./styles.ts";
import { Text } from "./text.ts";

const POINT = 20;
const HALF_POINT = POINT / 2;

export interface Measured {
	metrics: ParagraphMetrics;
	lines: number;
	/** Of each line. */
	height: number;
}

/** One for a document: it measures each paragraph once, however often its pages are laid out. */
export class Measurer {
	readonly text = new Text();
	readonly lines = new Lines(this.text);
	readonly #styles: StyleMetrics;
	readonly #known = new Map<FlowParagraph, { width: number; measured: Measured }>();
	readonly #tabStep: number;

	constructor(styles: StyleMetrics, tabStep: number) {
		this.#styles = styles;
		this.#tabStep = tabStep;
	}

	/** Set in a column as wide as `width`. */
	measure(paragraph: FlowParagraph, width: number): Measured {
		const known = this.#known.get(paragraph);
		if (known?.width === width) return known.measured;
		const measured = this.#measured(paragraph, width);
		this.#known.set(paragraph, { width, measured });
		return measured;
	}

	/** On one line, in the characters of a style. */
	widthOf(text: string, style: ParagraphStyleId): number {
		const { widths, size, tracking } = this.#styles.ofStyle(style).run;
		this.text.clear();
		this.text.add(text, widths, size, tracking);
		this.text.settle();
		return this.lines.width();
	}

	/** What it needs there whatever the word processor: the Western letters and the space beside them differ. */
	roomFor(text: string, style: ParagraphStyleId): number {
		const { size } = this.#styles.ofStyle(style).run;
		return Math.max(this.widthOf(text, style), setWidthOf(text) * size);
	}

	#measured(paragraph: FlowParagraph, width: number): Measured {
		const metrics = this.#styles.of(paragraph);
		const { run, left, right, firstLine, tabs, line, isLeast } = metrics;
		if (paragraph.runs.length === 0) return { metrics, lines: 1, height: line };
		const { text } = this;
		let height = line;
		text.clear();
		for (const one of paragraph.runs) {
			if ("drawing" in one) {
				text.addObject(one.width, run.size);
				if (isLeast) height = Math.max(height, Math.round(one.height));
			} else if (one.size !== undefined) {
				const { halfPoints, tracking, percent } = one.size;
				text.add(one.text, run.widths, halfPoints * HALF_POINT, tracking, percent);
			} else {
				const { widths, size, tracking } = one.style === undefined ? run : this.#styles.ofRun(one.style);
				text.add(one.text, widths, size, tracking);
			}
		}
		text.settle();
		const lines = this.lines.fill({
			first: left + firstLine,
			left,
			right: (metrics.frame?.width ?? width) - right,
			tabs,
			tabStep: this.#tabStep,
		});
		return { metrics, lines, height };
	}
}

export const measurerFor = (profile: Profile, geometry: Geometry): Measurer =>
	new Measurer(new StyleMetrics(profile, geometry), ptToTwips(profile.measures.tabStop.value));
