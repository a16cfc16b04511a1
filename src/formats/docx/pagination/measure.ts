/** How wide a text is, how many lines a paragraph has and how high each is. Lengths in twips. */
import type { Profile } from "../../../standard/layout.ts";
import { remembering } from "../../../standard/remembering.ts";
import { ptToTwips } from "../../../standard/units.ts";
import { setWidthOf } from "../../../standard/width.ts";
import { type FlowParagraph, type FlowTable, plainText } from "../flow.ts";
import type { Geometry } from "../look/geometry.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { Lines } from "./lines.ts";
import { type ParagraphMetrics, StyleMetrics } from "./styles.ts";
import type { RowMetrics } from "./tables.ts";
import { Text } from "./text.ts";

const POINT = 20;
const HALF_POINT = POINT / 2;

export interface Measured {
	metrics: ParagraphMetrics;
	lines: number;
	/** Of each line. */
	height: number;
}

/** Characters of a paragraph that room is kept for. */
const MOST_KEPT = 1 << 17;

/** What measuring takes, one for all documents of a profile. */
class Tools {
	readonly text = new Text();
	readonly #lines = new Lines(this.text);
	readonly #styles: StyleMetrics;
	readonly #tabStep: number;

	constructor(profile: Profile, geometry: Geometry) {
		this.#styles = new StyleMetrics(profile, geometry);
		this.#tabStep = ptToTwips(profile.measures.tabStop.value);
	}

	/** Room that a text needs on one line. */
	readonly roomFor = remembering((style: ParagraphStyleId) =>
		remembering((words: string) => {
			const { size } = this.#styles.ofStyle(style).run;
			return Math.max(this.widthOf(words, style), setWidthOf(words) * size);
		}),
	);

	/** A paragraph that is one run of its style. */
	readonly plain = remembering((style: ParagraphStyleId) =>
		remembering((width: number) =>
			remembering((text: string) => this.measured({ type: "paragraph", style, runs: [{ text }] }, width)),
		),
	);

	widthOf(words: string, style: ParagraphStyleId): number {
		const { widths, size, tracking } = this.#styles.ofStyle(style).run;
		this.text.clear();
		this.text.add(words, widths, size, tracking);
		this.text.settle();
		return this.#lines.width();
	}

	measured(paragraph: FlowParagraph, width: number): Measured {
		const { text } = this;
		const metrics = this.#styles.of(paragraph);
		const { run, left, right, firstLine, tabs, line, isLeast } = metrics;
		if (paragraph.runs.length === 0) return { metrics, lines: 1, height: line };
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
		const lines = this.#lines.fill({
			first: left + firstLine,
			left,
			right: (metrics.frame?.width ?? width) - right,
			tabs,
			tabStep: this.#tabStep,
		});
		return { metrics, lines, height };
	}
}

const tools = new WeakMap<Profile, Tools>();

function toolsFor(profile: Profile, geometry: Geometry): Tools {
	const known = tools.get(profile);
	if (known !== undefined && known.text.codes.length <= MOST_KEPT) return known;
	const made = new Tools(profile, geometry);
	tools.set(profile, made);
	return made;
}

/** One for a document: it measures each paragraph once, however often its pages are laid out. */
export class Measurer {
	/** Of tables that have been measured. */
	readonly rows = new Map<FlowTable, RowMetrics[]>();
	readonly #tools: Tools;
	readonly #known = new Map<FlowParagraph, { width: number; measured: Measured }>();

	constructor(tools: Tools) {
		this.#tools = tools;
	}

	/** Set in a column as wide as `width`. */
	measure(paragraph: FlowParagraph, width: number): Measured {
		const known = this.#known.get(paragraph);
		if (known?.width === width) return known.measured;
		const plain = plainText(paragraph);
		const measured =
			plain === undefined
				? this.#tools.measured(paragraph, width)
				: this.#tools.plain(paragraph.style)(width)(plain);
		this.#known.set(paragraph, { width, measured });
		return measured;
	}

	/** On one line, in the characters of a style. */
	widthOf(words: string, style: ParagraphStyleId): number {
		return this.#tools.widthOf(words, style);
	}

	/** What it needs there whatever the word processor: the Western letters and the space beside them differ. */
	roomFor(words: string, style: ParagraphStyleId): number {
		return this.#tools.roomFor(style)(words);
	}
}

export const measurerFor = (profile: Profile, geometry: Geometry): Measurer =>
	new Measurer(toolsFor(profile, geometry));
