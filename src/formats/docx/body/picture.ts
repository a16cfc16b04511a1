/** An image as DrawingML: on the line like a character, or at a place beside its paragraph. */
import type { Image } from "../../../document/document.ts";
import { twipsToEmu } from "../../../standard/units.ts";
import { descriptionOf } from "../../words.ts";
import type { DrawingRun } from "../flow.ts";
import { type Media, relationshipOf } from "../package/media.ts";
import { element, type Xml } from "../xml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const WORD_DRAWING = { "xmlns:wp": `${DRAWING}/wordprocessingDrawing` };

/** In twips. */
export interface Size {
	width: number;
	height: number;
}

interface Names {
	id: number;
	name: string;
	descr: string;
}

const emu = (twips: number): number => Math.max(1, twipsToEmu(twips));

function graphic(relationship: string, names: Names, size: Size): Xml {
	const [cx, cy] = [emu(size.width), emu(size.height)];
	const picture = element(
		"pic:pic",
		{ "xmlns:pic": `${DRAWING}/picture` },
		element("pic:nvPicPr", {}, element("pic:cNvPr", { ...names }), element("pic:cNvPicPr")),
		element(
			"pic:blipFill",
			{},
			element("a:blip", { "r:embed": relationship }),
			element("a:stretch", {}, element("a:fillRect")),
		),
		element(
			"pic:spPr",
			{},
			element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx, cy })),
			element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
		),
	);
	return element(
		"a:graphic",
		{ "xmlns:a": `${DRAWING}/main` },
		element("a:graphicData", { uri: `${DRAWING}/picture` }, picture),
	);
}

function namesOf(image: Image, media: Media): Names {
	const id = ++media.drawings;
	return { id, name: `图片 ${id}`, descr: descriptionOf(image) };
}

/** On the line. */
export function inlinePicture(image: Image, media: Media, size: Size): DrawingRun {
	const names = namesOf(image, media);
	const drawing = element(
		"w:drawing",
		{},
		element(
			"wp:inline",
			{ ...WORD_DRAWING, distT: 0, distB: 0, distL: 0, distR: 0 },
			element("wp:extent", { cx: emu(size.width), cy: emu(size.height) }),
			element("wp:docPr", { ...names }),
			graphic(relationshipOf(image, media), names, size),
		),
	);
	return { drawing, ...size };
}

const position = (name: "wp:positionH" | "wp:positionV", relativeFrom: string, twips: number): Xml =>
	element(name, { relativeFrom }, element("wp:posOffset", {}, String(twipsToEmu(twips)) as Xml));

/**
 * Behind the words, so that they are read through any image: `x` from the left edge of the type area, `y` from the top
 * of the paragraph. It takes no room on its line.
 */
export function floatingPicture(
	image: Image,
	media: Media,
	{ x, y, width, height }: Size & { x: number; y: number },
): DrawingRun {
	const names = namesOf(image, media);
	const drawing = element(
		"w:drawing",
		{},
		element(
			"wp:anchor",
			{
				...WORD_DRAWING,
				distT: 0,
				distB: 0,
				distL: 0,
				distR: 0,
				simplePos: 0,
				relativeHeight: names.id,
				behindDoc: 1,
				locked: 0,
				layoutInCell: 1,
				allowOverlap: 1,
			},
			element("wp:simplePos", { x: 0, y: 0 }),
			position("wp:positionH", "margin", x),
			position("wp:positionV", "paragraph", y),
			element("wp:extent", { cx: emu(width), cy: emu(height) }),
			element("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
			element("wp:wrapNone"),
			element("wp:docPr", { ...names }),
			element("wp:cNvGraphicFramePr"),
			graphic(relationshipOf(image, media), names, { width, height }),
		),
	);
	return { drawing, width: 0, height: 0 };
}
