/** Images in the text: each on a line of its own, its caption below. */
import { type Image, textOf } from "../../../document/document.ts";
import { mmToTwips } from "../../../standard/units.ts";
import { type FlowParagraph, paragraph, placedParagraph } from "../flow.ts";
import { runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import type { Room } from "./body.ts";
import { inlinePicture, type Size } from "./picture.ts";

/** Of what it would be: one that had to be smaller to have what stands below it on its page is left as it is. */
const SMALLEST = 0.5;

/** As the plan asks, or as large as the page allows. */
function sizeOf(image: Image, caption: FlowParagraph | undefined, setting: Setting, place: Room): Size {
	const { profile, geometry, measurer } = setting;
	const { width, height, linesAbove, below } = place;
	const captionLines = caption === undefined ? 0 : measurer.measure(caption, width).lines;
	const lines = linesAbove + captionLines + profile.measures.imageSlack.value;
	const room = height - lines * geometry.pitch;
	const [wide, high] = [mmToTwips(image.width), mmToTwips(image.height)];
	const largest = Math.min(1, width / wide, room / high);
	const beside = (room - below) / high;
	const scale = beside < largest * SMALLEST ? largest : Math.min(largest, beside);
	return { width: wide * scale, height: high * scale };
}

export function imageBlocks(image: Image, setting: Setting, room: Room): FlowParagraph[] {
	const caption = textOf(image.caption) === "" ? undefined : paragraph("ImageCaption", runOf(image.caption));
	const run = inlinePicture(image, setting.media, sizeOf(image, caption, setting, room));
	if (caption === undefined) return [paragraph("Image", run)];
	return [placedParagraph("Image", { keepNext: true }, run), caption];
}
