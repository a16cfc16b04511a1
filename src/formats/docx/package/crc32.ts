/** CRC-32 as zip files carry it; `node:zlib` has one only from Node 20.15 on. */
const TABLE = new Int32Array(256);

function fillTable(): void {
	for (let index = 0; index < 256; index++) {
		let value = index;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
		TABLE[index] = value;
	}
}

export function crc32(bytes: Uint8Array): number {
	if (TABLE[1] === 0) fillTable();
	let crc = -1;
	for (let at = 0; at < bytes.length; at++)
		crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number);
	return ~crc >>> 0;
}
