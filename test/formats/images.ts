/** Images and a document with them. */
import { zlibSync } from "fflate";
import type { Document, Image } from "../../src/document/document.ts";
import { crc32 } from "../../src/formats/docx/package/crc32.ts";
import { EMPTY, line, paragraph } from "./documents.ts";

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A picture of one grey, framed in black, so that its edges are seen. */
export function png(width: number, height: number, grey: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 8;
	const rows = Buffer.alloc((width + 1) * height, grey);
	for (let y = 0; y < height; y++) {
		rows[y * (width + 1)] = 0;
		if (y === 0 || y === height - 1) rows.fill(0, y * (width + 1) + 1, (y + 1) * (width + 1));
		rows[y * (width + 1) + 1] = 0;
		rows[(y + 1) * (width + 1) - 1] = 0;
	}
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const data = zlibSync(rows);
	return Buffer.concat([
		signature,
		chunk("IHDR", header),
		chunk("IDAT", data),
		chunk("IEND", new Uint8Array()),
	]);
}

/** One white dot. */
export const JPEG =
	"/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=";

export const image = (width: number, height: number, caption: string, more: Partial<Image> = {}): Image => ({
	type: "image",
	file: "图/布防图.png",
	format: "png",
	width,
	height,
	data: png(width, height, 200).toString("base64"),
	caption: line(caption),
	...more,
});

const MAP = image(120, 80, "图1　防汛物资储备点分布图");
export const DOT = image(20, 20, "", { file: "图/点.jpeg", format: "jpeg", data: JPEG });
/** Larger than any page. */
export const HUGE = image(400, 600, "图2　全县水系图");
const WIDE = image(600, 100, "");

export const IMAGES: Document = {
	...EMPTY,
	title: [line("防汛物资储备情况")],
	body: [
		paragraph("全县设储备点六处，分布如下。"),
		MAP,
		paragraph("其中两处在河口镇。"),
		{ ...MAP, width: 60, height: 40, caption: [] },
		DOT,
	],
	attachments: [
		{ number: 1, title: line("全县水系图"), bound: true, landscape: false, body: [HUGE] },
		{ number: 2, title: line("河口镇水系图"), bound: true, landscape: true, body: [WIDE, HUGE] },
	],
};
