/** Images in the text: each on a line of its own, its caption below. */
import { type Image, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { mmToTwips, ptToTwips, twipsToEmu } from "../../standard/units.ts";
import { descriptionOf } from "../words.ts";
import { type DrawingRun, type FlowParagraph, paragraph, placedParagraph } from "./flow.ts";
import { relationshipOf } from "./media.ts";
import { runOf } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import { element, type Xml } from "./xml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** In twips. */
interface Size {
	width: number;
	height: number;
}

/** As the plan asks, or as large as the page allows. */
function sizeOf(image: Image, setting: Setting, width: number, height: number, linesAbove: number): Size {
	const { profile, geometry } = setting;
	const caption = ptToTwips(profile.typography.imageCaption.sizePt) * widthOf(textOf(image.caption));
	const lines = linesAbove + Math.ceil(caption / width) + profile.measures.imageSlack.value;
	const room = height - lines * geometry.pitch;
	const [wide, high] = [mmToTwips(image.width), mmToTwips(image.height)];
	const scale = Math.min(1, width / wide, room / high);
	return { width: wide * scale, height: high * scale };
}

const emu = (twips: number): number => Math.max(1, twipsToEmu(twips));

function picture(relationship: string, names: { id: number; name: string; descr: string }, size: Size): Xml {
	const [cx, cy] = [emu(size.width), emu(size.height)];
	return element(
		"pic:pic",
		{ "xmlns:pic": `${DRAWING}/picture` },
		element("pic:nvPicPr", {}, element("pic:cNvPr", names), element("pic:cNvPicPr")),
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
}

function drawing(image: Image, { media }: Setting, size: Size): Xml {
	const id = ++media.drawings;
	const names = { id, name: `图片 ${id}`, descr: descriptionOf(image) };
	return element(
		"w:drawing",
		{},
		element(
			"wp:inline",
			{ "xmlns:wp": `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
			element("wp:extent", { cx: emu(size.width), cy: emu(size.height) }),
			element("wp:docPr", names),
			element(
				"a:graphic",
				{ "xmlns:a": `${DRAWING}/main` },
				element(
					"a:graphicData",
					{ uri: `${DRAWING}/picture` },
					picture(relationshipOf(image, media), names, size),
				),
			),
		),
	);
}

export function imageBlocks(
	image: Image,
	setting: Setting,
	{ width, height }: { width: number; height: number },
	linesAbove: number,
): FlowParagraph[] {
	const size = sizeOf(image, setting, width, height, linesAbove);
	const run: DrawingRun = { drawing: drawing(image, setting, size), ...size };
	if (textOf(image.caption) === "") return [paragraph("Image", run)];
	return [placedParagraph("Image", { keepNext: true }, run), paragraph("ImageCaption", runOf(image.caption))];
}
