/**
 * Zip files, as far as DOCX needs them. Written here because ready-made ones take the time of day for every entry,
 * and because an entry that never changes (styles, settings, footers) then need not be deflated again.
 */
import { crc32 } from "./crc32.ts";
import { deflater } from "./deflate.ts";

export interface ZipEntry {
	name: string;
	crc: number;
	/** Inflated. */
	size: number;
	/** Deflated, unless it is said to be stored. */
	data: Uint8Array;
	isStored?: true;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day that the format knows. */
const DOS_DATE = 0x0021;

const encoder = new TextEncoder();

/** Room for the bytes of one part, as long as they are at work. */
const room = new Uint8Array(1 << 18);
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** Of nearly all parts in the one room, which the next call takes again. */
const bytesOf = (text: string): Uint8Array =>
	text.length * WIDEST > room.length
		? encoder.encode(text)
		: room.subarray(0, encoder.encodeInto(text, room).written);

/** Deflating a part of a few hundred bytes takes longer than it saves. */
const SMALL = 1024;

export async function deflated(name: string, text: string): Promise<ZipEntry> {
	const deflate = await deflater();
	const bytes = bytesOf(text);
	if (bytes.length < SMALL) return stored(name, bytes.slice());
	return { name, size: bytes.length, ...deflate(bytes) };
}

/** For what is packed already. */
export const stored = (name: string, data: Uint8Array): ZipEntry => ({
	name,
	crc: crc32(data),
	size: data.length,
	data,
	isStored: true,
});

/** The twenty-six bytes that an entry's local and central headers share. */
function writeShared(
	view: DataView,
	at: number,
	{ crc, size, data, isStored }: ZipEntry,
	name: Uint8Array,
): void {
	view.setUint16(at, VERSION, true);
	view.setUint16(at + 2, UTF8_NAMES, true);
	view.setUint16(at + 4, isStored ? STORED : DEFLATED, true);
	view.setUint16(at + 8, DOS_DATE, true);
	view.setUint32(at + 10, crc, true);
	view.setUint32(at + 14, data.length, true);
	view.setUint32(at + 18, size, true);
	view.setUint16(at + 22, name.length, true);
}

export function zipped(entries: readonly ZipEntry[]): Uint8Array {
	const names = entries.map(({ name }) => encoder.encode(name));
	const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
	const dataBytes = entries.reduce((sum, { data }) => sum + data.length, 0);
	const directory = 30 * entries.length + nameBytes + dataBytes;
	const directoryBytes = 46 * entries.length + nameBytes;
	const bytes = new Uint8Array(directory + directoryBytes + 22);
	const view = new DataView(bytes.buffer);
	let at = 0;
	let row = directory;
	entries.forEach((entry, index) => {
		const name = names[index] ?? new Uint8Array();
		view.setUint32(row, CENTRAL, true);
		view.setUint16(row + 4, VERSION, true);
		writeShared(view, row + 6, entry, name);
		view.setUint32(row + 42, at, true);
		bytes.set(name, row + 46);
		row += 46 + name.length;
		view.setUint32(at, LOCAL, true);
		writeShared(view, at + 4, entry, name);
		bytes.set(name, at + 30);
		bytes.set(entry.data, at + 30 + name.length);
		at += 30 + name.length + entry.data.length;
	});
	view.setUint32(row, END, true);
	view.setUint16(row + 8, entries.length, true);
	view.setUint16(row + 10, entries.length, true);
	view.setUint32(row + 12, directoryBytes, true);
	view.setUint32(row + 16, directory, true);
	return bytes;
}
