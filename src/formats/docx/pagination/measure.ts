/** How wide a text is, how many lines a paragraph has and how high each is. Lengths in twips. */
import type { Profile } from "../../../standard/layout.ts";
import { ptToTwips } from "../../../standard/units.ts";
import { setWidthOf } from "../../../standard/width.ts";
import type { FlowParagraph, FlowTable } from "../flow.ts";
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

/** What measuring takes, one for all documents of a profile. */
interface Tools {
	text: Text;
	lines: Lines;
	styles: StyleMetrics;
	tabStep: number;
	/** Room that texts of cells need, by style and text. */
	rooms: Map<string, number>;
}

/** Of so many texts, none longer, it is kept in mind what room they need. */
const MOST_ROOMS = 2000;
const LONGEST_KEPT = 60;
/** Characters of a paragraph that room is kept for. */
const MOST_KEPT = 1 << 17;

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
		const measured = this.#measured(paragraph, width);
		this.#known.set(paragraph, { width, measured });
		return measured;
	}

	/** On one line, in the characters of a style. */
	widthOf(words: string, style: ParagraphStyleId): number {
		const { text, lines, styles } = this.#tools;
		const { widths, size, tracking } = styles.ofStyle(style).run;
		text.clear();
		text.add(words, widths, size, tracking);
		text.settle();
		return lines.width();
	}

	/** What it needs there whatever the word processor: the Western letters and the space beside them differ. */
	roomFor(words: string, style: ParagraphStyleId): number {
		const { rooms } = this.#tools;
		const key = `${style} ${words}`;
		const known = rooms.get(key);
		if (known !== undefined) return known;
		const room = this.#roomFor(words, style);
		if (rooms.size === MOST_ROOMS) rooms.clear();
		if (words.length <= LONGEST_KEPT) rooms.set(key, room);
		return room;
	}

	#roomFor(words: string, style: ParagraphStyleId): number {
		const { size } = this.#tools.styles.ofStyle(style).run;
		return Math.max(this.widthOf(words, style), setWidthOf(words) * size);
	}

	#measured(paragraph: FlowParagraph, width: number): Measured {
		const { text, lines, styles, tabStep } = this.#tools;
		const metrics = styles.of(paragraph);
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
				const { widths, size, tracking } = one.style === undefined ? run : styles.ofRun(one.style);
				text.add(one.text, widths, size, tracking);
			}
		}
		text.settle();
		const count = lines.fill({
			first: left + firstLine,
			left,
			right: (metrics.frame?.width ?? width) - right,
			tabs,
			tabStep,
		});
		return { metrics, lines: count, height };
	}
}

const tools = new WeakMap<Profile, Tools>();

export function measurerFor(profile: Profile, geometry: Geometry): Measurer {
	const known = tools.get(profile);
	const isFit = known !== undefined && known.text.codes.length <= MOST_KEPT;
	const taken = isFit ? known : toolsFor(profile, geometry);
	tools.set(profile, taken);
	return new Measurer(taken);
}

function toolsFor(profile: Profile, geometry: Geometry): Tools {
	const text = new Text();
	return {
		text,
		lines: new Lines(text),
		styles: new StyleMetrics(profile, geometry),
		tabStep: ptToTwips(profile.measures.tabStop.value),
		rooms: new Map(),
	};
}
