/** CRC-32 as zip files carry it, four bytes at a time; `node:zlib` has one only from Node 20.15 on. */
const [ONE, TWO, THREE, FOUR] = Array.from({ length: 4 }, () => new Int32Array(256)) as [
	Int32Array,
	Int32Array,
	Int32Array,
	Int32Array,
];

/** Of a byte, and of a byte with one, two and three zero bytes behind it. */
function fillTables(): void {
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
		ONE[byte] = value;
	}
	for (const [table, before] of [
		[TWO, ONE],
		[THREE, TWO],
		[FOUR, THREE],
	] as const)
		for (let byte = 0; byte < 256; byte++) table[byte] = behind(before[byte] as number);
}

const behind = (crc: number): number => (crc >>> 8) ^ (ONE[crc & 0xff] as number);

export function crc32(bytes: Uint8Array): number {
	if (ONE[1] === 0) fillTables();
	let crc = -1;
	let at = 0;
	for (const whole = bytes.length & ~3; at < whole; at += 4) {
		crc ^=
			(bytes[at] as number) |
			((bytes[at + 1] as number) << 8) |
			((bytes[at + 2] as number) << 16) |
			((bytes[at + 3] as number) << 24);
		crc =
			(FOUR[crc & 0xff] as number) ^
			(THREE[(crc >>> 8) & 0xff] as number) ^
			(TWO[(crc >>> 16) & 0xff] as number) ^
			(ONE[crc >>> 24] as number);
	}
	for (; at < bytes.length; at++) crc = behind(crc ^ (bytes[at] as number));
	return ~crc >>> 0;
}
