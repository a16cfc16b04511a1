/** The lengths of a profile in WordprocessingML's units, worked out once. */

import type { Profile } from "../../../standard/layout.ts";
import type { MeasureName } from "../../../standard/measures.ts";
import { mmToTwips, ptToTwips } from "../../../standard/units.ts";
import type { CharacterLength } from "./look.ts";

interface Margins {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface Geometry {
	page: { width: number; height: number };
	margins: Margins;
	landscape: Margins;
	/** Of the type area. */
	width: number;
	height: number;
	landscapeWidth: number;
	landscapeHeight: number;
	/** From the edge of the paper to the foot of the page number's line. */
	footer: number;
	header: number;
	pitch: number;
	/** From the top of a line of the text to the middle of its characters. */
	middle: number;
	tracking: number;
	/** A number of characters of the body, tracking included. */
	characters: (count: number) => CharacterLength;
	/** The same for the smaller font of 版记 and page numbers. */
	smallCharacters: (count: number) => CharacterLength;
}

/** How high the middle of a dash stands in its line, as part of the line; measured with 14 pt in 16. */
const DASH_RISE = 0.472;

/** The base line of an exact line stands at four fifths of it; measured. */
const LINE_MIDDLE = 0.594;
export function geometryOf(profile: Profile): Geometry {
	const { measures, typography } = profile;
	const twips = (name: MeasureName): number => {
		const { value, unit } = measures[name];
		return unit === "mm" ? mmToTwips(value) : ptToTwips(value);
	};
	const page = { width: twips("pageWidth"), height: twips("pageHeight") };
	const margins = {
		top: twips("marginTop"),
		right: twips("marginRight"),
		bottom: twips("marginBottom"),
		left: twips("marginLeft"),
	};
	const landscape = {
		top: twips("landscapeTop"),
		right: twips("landscapeRight"),
		bottom: twips("landscapeBottom"),
		left: twips("landscapeLeft"),
	};
	const tracking = twips("bodyTracking");
	const pitch = twips("linePitch");
	const size = ptToTwips(typography.body.sizePt);
	const height = page.height - margins.top - margins.bottom;
	const lengthIn = (character: number) => (count: number) => ({
		characters: count,
		twips: count * character,
	});
	const dash = twips("pageNumberHeight");
	const rise = Math.round(twips("pageNumberPitch") * DASH_RISE);
	return {
		page,
		margins,
		landscape,
		height,
		width: page.width - margins.left - margins.right,
		landscapeWidth: page.height - landscape.left - landscape.right,
		landscapeHeight: page.width - landscape.top - landscape.bottom,
		footer: dash - rise,
		header: twips("headerDistance"),
		pitch,
		middle: Math.round(pitch * LINE_MIDDLE),
		tracking,
		characters: lengthIn(size + tracking),
		smallCharacters: lengthIn(ptToTwips(typography.imprint.sizePt)),
	};
}
