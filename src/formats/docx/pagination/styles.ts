/** What a style and a look come to when a paragraph is laid out. Lengths in twips. */

import type { Profile } from "../../../standard/layout.ts";
import type { FaceName } from "../../../standard/typography.ts";
import { ptToTwips } from "../../../standard/units.ts";
import type { FlowParagraph } from "../flow.ts";
import type { Geometry } from "../look/geometry.ts";
import type { Frame, Indent, Look, Tab } from "../look/look.ts";
import {
	CHARACTER_STYLES,
	type CharacterStyleId,
	PARAGRAPH_STYLES,
	type ParagraphStyle,
	type ParagraphStyleId,
} from "../look/style-table.ts";
import { ANCHOR_LINE } from "../paragraph.ts";
import { type Widths, widthsOf } from "./widths.ts";

export interface RunMetrics {
	widths: Widths;
	size: number;
	tracking: number;
}

export interface ParagraphMetrics {
	run: RunMetrics;
	/** Of its lines; with `isLeast` those of higher things are higher. */
	line: number;
	isLeast: boolean;
	before: number;
	/** Borders above and below, with their distance from the text. */
	above: number;
	below: number;
	keepNext: boolean;
	keepLines: boolean;
	pageBreakBefore: boolean;
	left: number;
	right: number;
	/** Of the first line, from `left`. */
	firstLine: number;
	tabs: readonly Tab[];
	frame: Frame | undefined;
}

const POINT = 20;
const EIGHTHS = 8;

type Borders = NonNullable<Look["borders"]>;

/** What the thin line of a double rule and the gap add to the thick one. */
const SECOND_LINE = 1.5 * POINT;

function borderHeight(border: Borders["top"]): number {
	if (border === undefined) return 0;
	const { kind = "single", size, space } = border;
	return space * POINT + Math.round((size * POINT) / EIGHTHS) + (kind === "single" ? 0 : SECOND_LINE);
}

function indents({
	left,
	right,
	firstLine,
	hanging,
}: Indent): Pick<ParagraphMetrics, "left" | "right" | "firstLine"> {
	const twips = (length: Indent["left"]): number => Math.round(length?.twips ?? 0);
	return { left: twips(left), right: twips(right), firstLine: twips(firstLine) - twips(hanging) };
}

/** Metrics of the styles of one profile. */
export class StyleMetrics {
	readonly #profile: Profile;
	readonly #geometry: Geometry;
	readonly #paragraphs = new Map<ParagraphStyleId, ParagraphMetrics>();
	readonly #characters = new Map<CharacterStyleId, RunMetrics>();

	constructor(profile: Profile, geometry: Geometry) {
		this.#profile = profile;
		this.#geometry = geometry;
	}

	#run(face: FaceName, sizePt: number, tracking: number): RunMetrics {
		const size = sizePt === 0 ? this.#profile.typography.body.sizePt : sizePt;
		return { widths: widthsOf(face), size: ptToTwips(size), tracking };
	}

	ofRun(style: CharacterStyleId): RunMetrics {
		const known = this.#characters.get(style);
		if (known !== undefined) return known;
		const { face, sizePt } = this.#profile.typography[CHARACTER_STYLES[style].row];
		const made = this.#run(face, sizePt, this.#geometry.tracking);
		this.#characters.set(style, made);
		return made;
	}

	ofStyle(id: ParagraphStyleId): ParagraphMetrics {
		const known = this.#paragraphs.get(id);
		if (known !== undefined) return known;
		const isOwn = id !== "Normal" && id !== "Anchor";
		const style: ParagraphStyle = isOwn ? PARAGRAPH_STYLES[id] : { name: "", row: "body" };
		const { face, sizePt } = this.#profile.typography[style.row];
		const plain: ParagraphMetrics = {
			run: this.#run(face, sizePt, style.untracked ? 0 : this.#geometry.tracking),
			line: id === "Anchor" ? ANCHOR_LINE : this.#geometry.pitch,
			isLeast: false,
			before: 0,
			above: 0,
			below: 0,
			keepNext: false,
			keepLines: false,
			pageBreakBefore: false,
			left: 0,
			right: 0,
			firstLine: 0,
			tabs: [],
			frame: undefined,
		};
		const look = style.look?.(this.#geometry, this.#profile);
		const made = look === undefined ? plain : changed(plain, look);
		this.#paragraphs.set(id, made);
		return made;
	}

	of({ style, look }: FlowParagraph): ParagraphMetrics {
		const metrics = this.ofStyle(style);
		return look === undefined ? metrics : changed(metrics, look);
	}
}

function changed(metrics: ParagraphMetrics, look: Look): ParagraphMetrics {
	const { spacing, borders, indent } = look;
	const { left, right, firstLine } = indent === undefined ? metrics : indents(indent);
	return {
		run: metrics.run,
		line: spacing === undefined ? metrics.line : spacing.line,
		isLeast: spacing === undefined ? metrics.isLeast : spacing.rule === "atLeast",
		before: spacing === undefined ? metrics.before : (spacing.before ?? 0),
		above: borders === undefined ? metrics.above : borderHeight(borders.top),
		below: borders === undefined ? metrics.below : borderHeight(borders.bottom),
		keepNext: look.keepNext ?? metrics.keepNext,
		keepLines: look.keepLines ?? metrics.keepLines,
		pageBreakBefore: look.pageBreakBefore ?? metrics.pageBreakBefore,
		left,
		right,
		firstLine,
		tabs: look.tabs ?? metrics.tabs,
		frame: look.frame ?? metrics.frame,
	};
}
