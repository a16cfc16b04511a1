import type { Geometry } from "./look/geometry.ts";
import { paragraphProperties } from "./look/look.ts";
import type { Shell } from "./shell/shell.ts";
import { element, NOTHING, valued, type Xml } from "./xml.ts";

export type Orientation = "portrait" | "landscape";

export interface SectionTraits {
	/** Its first page shows no page number. */
	isUnnumbered?: boolean;
}

export function sectionProperties(
	orientation: Orientation,
	{ page, margins, landscape, header, footer }: Geometry,
	{ footers }: Shell,
	{ isUnnumbered = false }: SectionTraits = {},
): Xml {
	const turned = orientation === "landscape";
	const { top, right, bottom, left } = turned ? landscape : margins;
	return element(
		"w:sectPr",
		{},
		element("w:footerReference", { "w:type": "default", "r:id": footers[orientation].odd }),
		element("w:footerReference", { "w:type": "even", "r:id": footers[orientation].even }),
		valued("w:type", "nextPage"),
		element(
			"w:pgSz",
			turned
				? { "w:w": page.height, "w:h": page.width, "w:orient": "landscape" }
				: { "w:w": page.width, "w:h": page.height },
		),
		element("w:pgMar", {
			"w:top": top,
			"w:right": right,
			"w:bottom": bottom,
			"w:left": left,
			"w:header": header,
			// On its side the number hangs from the edges of the paper: its line must not push the text up.
			"w:footer": turned ? header : footer,
			"w:gutter": 0,
		}),
		// The first page then has a footer of its own, which is nowhere to be found, hence empty.
		isUnnumbered ? element("w:titlePg") : NOTHING,
		// No w:docGrid: lines of exact height need none, and LibreOffice sets larger characters lower on one.
	);
}

/** Ends a section without taking a line of its page. */
export const sectionEnd = (properties: Xml): Xml =>
	element("w:p", {}, paragraphProperties({ style: "Anchor", section: properties }));
