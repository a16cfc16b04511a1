import { imageSize } from "image-size";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { Image } from "../document/document.ts";
import { DEFAULT_PROFILE } from "../standard/layout.ts";

const FORMATS: Record<string, Image["format"]> = { png: "png", jpg: "jpeg" };
/** Of an image that does not say how wide it is to be printed, and of what has none. */
const PIXELS_PER_MM = 96 / 25.4;

/** An image's bytes as it will be printed: as wide as asked for, else by its pixels, never wider than the type area. */
export function imageOf(
	path: string,
	bytes: Uint8Array,
	askedWidth: number | undefined,
	span: Span,
): Image | Diagnostic {
	const size = sizeOf(bytes);
	const format = FORMATS[size?.type ?? ""];
	if (!size || !format || !size.width || !size.height) return diagnostic("IMAGE-FORM", span, { path });
	const { issuerMarkWidth } = DEFAULT_PROFILE.measures;
	// Lying on its side in the file: orientations 5 to 8 of EXIF are turned by a quarter.
	const isTurned = (size.orientation ?? 1) >= 5;
	const [across, down] = isTurned ? [size.height, size.width] : [size.width, size.height];
	const width = Math.min(askedWidth ?? across / PIXELS_PER_MM, issuerMarkWidth.value);
	const rounded = (mm: number) => Math.round(mm * 100) / 100;
	return {
		type: "image",
		file: path,
		format,
		width: rounded(width),
		height: rounded((width * down) / across),
		data: Buffer.from(bytes).toString("base64"),
		caption: [],
	};
}

/** The library throws on what it does not know, and on pieces of what it does. */
function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
	try {
		return imageSize(bytes);
	} catch {
		return undefined;
	}
}
