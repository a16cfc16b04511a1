// A small PNG: the picture that pdftoppm writes as PPM, in its 16 most usual colours. Of the same picture always the
// same bytes, on any machine.
import { deflateSync } from "node:zlib";

const COLOURS = 16;
/** Levels that a channel is rounded to before colours are counted. */
const LEVELS = 7;

/** @param {Buffer} ppm P6, 8 bits a channel. */
export function smallPng(ppm, { trim = false } = {}) {
	const picture = trim ? trimmed(read(ppm)) : read(ppm);
	const { width, height, rgb } = picture;
	const rounded = Uint32Array.from({ length: width * height }, (_, at) => colourAt(rgb, at * 3));
	const palette = usual(rounded);
	const nearest = new Map();
	const stride = Math.ceil(width / 2);
	const rows = Buffer.alloc((stride + 1) * height);
	for (const [at, colour] of rounded.entries()) {
		if (!nearest.has(colour)) nearest.set(colour, nearestOf(palette, colour));
		const x = at % width;
		const byte = Math.floor(at / width) * (stride + 1) + 1 + (x >> 1);
		rows[byte] |= nearest.get(colour) << (x % 2 === 0 ? 4 : 0);
	}
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 0, 0, 0]);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk("IHDR", head),
		chunk("PLTE", Buffer.from(palette.flatMap(channels))),
		chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function read(ppm) {
	const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 40));
	return { width: Number(width), height: Number(height), rgb: ppm.subarray(head.length) };
}

/** Where the number of a page stands, or below. */
const FOOT = 0.893;

/** What is printed on a page, with a margin above and below; without the number of the page. */
function trimmed({ width, height: whole, rgb }) {
	const height = Math.floor(whole * FOOT);
	const isInked = (y) => rgb.subarray(y * width * 3, (y + 1) * width * 3).some((byte) => byte < 200);
	const inked = Array.from({ length: height }, (_, y) => y).filter(isInked);
	const margin = 14;
	const top = Math.max(0, (inked[0] ?? 0) - margin);
	const foot = Math.min(height, (inked.at(-1) ?? height) + margin);
	return { width, height: foot - top, rgb: rgb.subarray(top * width * 3, foot * width * 3) };
}

function colourAt(rgb, at) {
	const level = (byte) => Math.round((Math.round((byte / 255) * LEVELS) / LEVELS) * 255);
	return (level(rgb[at]) << 16) | (level(rgb[at + 1]) << 8) | level(rgb[at + 2]);
}

function usual(colours) {
	const counts = new Map();
	for (const one of colours) counts.set(one, (counts.get(one) ?? 0) + 1);
	const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
	return byCount.slice(0, COLOURS).map(([colour]) => colour);
}

function channels(colour) {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearestOf(palette, colour) {
	const wanted = channels(colour);
	const far = palette.map((one) => channels(one).reduce((sum, byte, i) => sum + (byte - wanted[i]) ** 2, 0));
	return far.indexOf(Math.min(...far));
}

function chunk(type, data) {
	const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const around = Buffer.alloc(8);
	around.writeUInt32BE(data.length, 0);
	around.writeUInt32BE(crc(named), 4);
	return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

function crc(bytes) {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}
