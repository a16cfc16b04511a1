/** The directory at the end of a zip file, read without trusting anything in it. */
export interface DirectoryRow {
	name: string;
	method: number;
	crc: number;
	size: number;
	compressedSize: number;
	/** Of the local header. */
	offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
/** A comment behind the directory can be this long, so the end mark stands no further from the end of the file. */
const LONGEST_COMMENT = 0xffff;
/** A document of ours has some twenty parts; others get this many before they are no document. */
const MOST_ROWS = 10_000;

function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
	for (let at = view.byteLength - END_BYTES; at >= first; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return undefined;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The rows in their order, or undefined when this is no whole zip file. */
export function readDirectory(bytes: Uint8Array): DirectoryRow[] | undefined {
	const view = viewOf(bytes);
	const end = endOf(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	if (count > MOST_ROWS) return undefined;
	const decoder = new TextDecoder();
	const rows: DirectoryRow[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index++) {
		if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
		const nameBytes = view.getUint16(at + 28, true);
		const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) return undefined;
		rows.push({
			name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			compressedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at = next;
	}
	return rows;
}

/** The bytes of an entry as they stand in the file, or undefined when its header or its end is not there. */
export function storedBytes(bytes: Uint8Array, row: DirectoryRow): Uint8Array | undefined {
	if (row.offset + 30 > bytes.length) return undefined;
	const view = viewOf(bytes);
	if (view.getUint32(row.offset, true) !== LOCAL) return undefined;
	const start =
		row.offset + 30 + view.getUint16(row.offset + 26, true) + view.getUint16(row.offset + 28, true);
	const end = start + row.compressedSize;
	return end > bytes.length ? undefined : bytes.subarray(start, end);
}
