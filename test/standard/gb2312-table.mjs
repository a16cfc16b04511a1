// Writes src/standard/gb2312.ts: what TextDecoder knows of GB 2312, packed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Code points of the two bytes of each character: rows 1 to 9 are symbols, 16 to 87 hanzi. */
export function charactersOf(rows) {
	const decoder = new TextDecoder("gbk", { fatal: true });
	const found = [];
	for (const row of rows)
		for (let cell = 1; cell <= 94; cell++) {
			// GBK fills places that GB 2312 leaves free.
			if (!isAssigned(row, cell)) continue;
			found.push(decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell)).codePointAt(0));
		}
	return found;
}

/** Places that GB 2312 fills, by row: all of the others but these. */
const SYMBOLS = {
	1: [[1, 94]],
	2: [
		[17, 66],
		[69, 78],
		[81, 92],
	],
	3: [[1, 94]],
	4: [[1, 83]],
	5: [[1, 86]],
	6: [
		[1, 24],
		[33, 56],
	],
	7: [
		[1, 33],
		[49, 81],
	],
	8: [
		[1, 26],
		[37, 73],
	],
	9: [[4, 79]],
};

function isAssigned(row, cell) {
	if (row >= 16) return row !== 55 || cell <= 89;
	return (SYMBOLS[row] ?? []).some(([first, last]) => cell >= first && cell <= last);
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
export const symbols = () => charactersOf(range(1, 9));
export const hanzi = () => charactersOf(range(16, 87));

const FIRST = 0x4e00;

function text() {
	const bits = new Uint8Array((0x9fa6 - FIRST + 7) >> 3);
	for (const code of hanzi()) bits[(code - FIRST) >> 3] |= 1 << ((code - FIRST) & 7);
	const spans = [];
	for (const code of symbols().toSorted((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && last[0] + last[1] === code) last[1]++;
		else spans.push([code, 1]);
	}
	const packed = spans.map(
		([first, count]) => first.toString(36) + (count > 1 ? `+${count.toString(36)}` : ""),
	);
	return { bits: Buffer.from(bits).toString("base64"), packed: packed.join(" ") };
}

if (process.argv[1] === import.meta.filename) {
	const { bits, packed } = text();
	const chunks = bits.match(/.{1,100}/g).map((one) => `\t"${one}"`);
	const rows = packed.match(/.{1,100}(?: |$)/g).map((one) => `\t"${one}"`);
	const code = `/** The characters of GB 2312, as test/standard/gb2312-table.mjs writes them. */

/** Hanzi, a bit each from U+4E00 on, in Base64. */
const HANZI =
${chunks.join(" +\n")};

/** Symbols: the first of each run in base 36, and how many there are. */
const SYMBOLS =
${rows.join(" +\n")};

const FIRST = 0x4e00;

let bits: Uint8Array | undefined;
let symbols: Set<number> | undefined;

function isSymbol(code: number): boolean {
	symbols ??= new Set(
		SYMBOLS.split(" ").flatMap((run) => {
			const [first = 0, count = 1] = run.split("+").map((digits) => Number.parseInt(digits, 36));
			return Array.from({ length: count }, (_, at) => first + at);
		}),
	);
	return symbols.has(code);
}

/** Whether a character is one of the 6763 hanzi and 682 symbols of GB 2312. */
export function isInGb2312(code: number): boolean {
	const at = code - FIRST;
	if (at < 0 || at > 0x51a5) return isSymbol(code);
	bits ??= Buffer.from(HANZI, "base64");
	return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}
`;
	writeFileSync(join(import.meta.dirname, "../../src/standard/gb2312.ts"), code);
}
