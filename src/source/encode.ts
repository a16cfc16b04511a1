import type { Edit } from "../diagnostics/diagnostic.ts";
import { type Decoded, decoded, type Encoding } from "./decode.ts";

/** The same file with stretches of its text replaced: only what is put is encoded anew, all else stays byte for byte. */
export function spliced(bytes: Uint8Array, edits: readonly Pick<Edit, "span" | "text">[]): Uint8Array {
	const read = decoded(bytes);
	if (!read) return bytes;
	const pieces: Uint8Array[] = [];
	const places = byteOffsets(bytes, read);
	let from = 0;
	for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
		pieces.push(bytes.subarray(from, places(span.start)), encoded(put, read.encoding));
		from = places(span.end);
	}
	pieces.push(bytes.subarray(from));
	return Buffer.concat(pieces);
}

/** Where in the file the character at an offset of the text stands; asked for in rising order. */
function byteOffsets(bytes: Uint8Array, { text, encoding, mark }: Decoded): (offset: number) => number {
	if (encoding.startsWith("utf-16")) return (offset) => mark + 2 * offset;
	let at = mark;
	let known = 0;
	if (encoding === "utf-8")
		return (offset) => {
			at += Buffer.byteLength(text.slice(known, offset));
			known = offset;
			return at;
		};
	return (offset) => {
		while (known < offset) {
			const length = gbLength(bytes, at);
			known += (text.codePointAt(known) as number) > 0xffff ? 2 : 1;
			at += length;
		}
		return at;
	};
}

/** GB18030: one byte, two, or four when the second is a digit. */
function gbLength(bytes: Uint8Array, at: number): number {
	if ((bytes[at] as number) <= 0x80) return 1;
	const second = bytes[at + 1] ?? 0;
	return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function encoded(text: string, encoding: Encoding): Uint8Array {
	if (encoding === "utf-8") return Buffer.from(text);
	if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
	if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
	return Buffer.concat(Array.from(text, gbBytes));
}

function gbBytes(character: string): Uint8Array {
	const code = character.codePointAt(0) as number;
	if (code < 0x80) return Buffer.from([code]);
	if (code > 0xffff) return fourBytes(code - 0x10000 + FIRST_ABOVE);
	const known = gbTable().get(character);
	if (known === undefined) throw new RangeError(`no GB18030 code for U+${code.toString(16)}`);
	return known < FOUR ? Buffer.from([known >> 8, known & 0xff]) : fourBytes(known - FOUR);
}

/** Four-byte codes are told from two-byte ones by what is added to their number. */
const FOUR = 0x10000;
/** Numbers of four-byte codes: those of the basic plane begin at 81 30 81 30, those above at 90 30 81 30. */
const BASIC = 39_420;
const FIRST_ABOVE = (0x90 - 0x81) * 12_600;
/** Of U+FFFD, which is also what decoding makes of no code at all. */
const REPLACEMENT = 39_417;

function fourBytes(number: number): Uint8Array {
	const last = number % 10;
	const third = Math.floor(number / 10) % 126;
	const second = Math.floor(number / 1_260) % 10;
	return Buffer.from([0x81 + Math.floor(number / 12_600), 0x30 + second, 0x81 + third, 0x30 + last]);
}

let table: Map<string, number> | undefined;

/** Node decodes GB18030 and does not encode it: the table turned round. Two-byte codes go first. */
function gbTable(): Map<string, number> {
	if (table) return table;
	const decoder = new TextDecoder("gb18030");
	table = new Map();
	const note = (character: string, code: number) => {
		if (character.length === 1 && character !== "\ufffd" && !table?.has(character))
			table?.set(character, code);
	};
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			if (trail !== 0x7f) note(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail);
		}
	}
	for (let number = 0; number < BASIC; number++) note(decoder.decode(fourBytes(number)), FOUR + number);
	return table.set("\ufffd", FOUR + REPLACEMENT);
}
