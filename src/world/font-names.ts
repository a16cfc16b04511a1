/** The names that a TrueType or OpenType file, or a collection of them, gives its fonts. */

/** Reads so many bytes from a place in the file; fewer where it ends. */
export type ReadAt = (at: number, length: number) => Buffer;

const COLLECTION = "ttcf";
const FACES = new Set(["\0\x01\0\0", "OTTO", "true"]);
/** Family, full name, and the family that newer programs show. */
const WANTED = new Set([1, 4, 16]);
/** A file that says more of these is broken. */
const MOST = { faces: 256, tables: 256, names: 4096, bytes: 4 * 1024 * 1024 };

/** Undefined when this is no font. */
export function fontNames(read: ReadAt): string[] | undefined {
	const head = read(0, 12);
	if (head.length < 12) return undefined;
	if (head.toString("latin1", 0, 4) !== COLLECTION) return namesOfFace(read, 0);
	const count = Math.min(head.readUInt32BE(8), MOST.faces);
	const offsets = read(12, count * 4);
	const faces = Array.from({ length: Math.floor(offsets.length / 4) }, (_, index) =>
		namesOfFace(read, offsets.readUInt32BE(index * 4)),
	);
	const names = faces.flatMap((one) => one ?? []);
	return names.length > 0 ? names : undefined;
}

function namesOfFace(read: ReadAt, at: number): string[] | undefined {
	const head = read(at, 12);
	if (head.length < 12 || !FACES.has(head.toString("latin1", 0, 4))) return undefined;
	const tables = read(at + 12, Math.min(head.readUInt16BE(4), MOST.tables) * 16);
	for (let row = 0; row + 16 <= tables.length; row += 16) {
		if (tables.toString("latin1", row, row + 4) !== "name") continue;
		const length = Math.min(tables.readUInt32BE(row + 12), MOST.bytes);
		return namesInTable(read(tables.readUInt32BE(row + 8), length));
	}
	return undefined;
}

function namesInTable(table: Buffer): string[] | undefined {
	if (table.length < 6) return undefined;
	const count = Math.min(table.readUInt16BE(2), MOST.names);
	const texts = table.readUInt16BE(4);
	const names: string[] = [];
	for (let row = 6; row + 12 <= table.length && row < 6 + count * 12; row += 12) {
		const [platform = 0, encoding = 0, , id = 0, length = 0, offset = 0] = Array.from(
			{ length: 6 },
			(_, at) => table.readUInt16BE(row + at * 2),
		);
		if (!WANTED.has(id)) continue;
		const name = decoded(table.subarray(texts + offset, texts + offset + length), platform, encoding);
		if (name) names.push(name);
	}
	return names;
}

/** Of the platforms of the format: Unicode and Windows have UTF-16, old Apple ones here only ASCII. */
function decoded(bytes: Buffer, platform: number, encoding: number): string | undefined {
	const clean = (text: string) => text.replaceAll("\0", "").trim();
	if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10 || encoding === 0)))
		return clean(utf16(bytes));
	// Windows fonts of old: GB 2312 in two bytes, padded.
	if (platform === 3 && encoding === 3) return clean(new TextDecoder("gbk").decode(bytes));
	if (platform !== 1) return undefined;
	return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? clean(bytes.toString("latin1")) : undefined;
}

function utf16(bytes: Buffer): string {
	return Buffer.from(bytes.subarray(0, bytes.length & ~1))
		.swap16()
		.toString("utf16le");
}
