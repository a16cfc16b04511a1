import { isUtf8 } from "node:buffer";
import { diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { sourceText } from "./position.ts";
import type { SourceText } from "./source.ts";

/** Bytes of the largest file that is read. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

/** Bytes to text: UTF-8 or UTF-16, with or without byte order mark, else GB18030 (of which GBK is a part). */
export async function decode(file: string, bytes: Uint8Array): Promise<Outcome<SourceText>> {
	return decodeNow(file, bytes);
}

export function decodeNow(file: string, bytes: Uint8Array): Outcome<SourceText> {
	const span = { file, start: 0, end: 0 };
	if (bytes.length > SIZE_LIMIT) {
		const args = { path: file, bytes: bytes.length, limit: SIZE_LIMIT };
		return { value: undefined, diagnostics: [diagnostic("FILE-TOO-LARGE", span, args)] };
	}
	const text = textOf(bytes);
	if (text === undefined || text.includes("\0")) {
		return { value: undefined, diagnostics: [diagnostic("FILE-ENCODING", span, { path: file })] };
	}
	return { value: sourceText(file, text), diagnostics: [] };
}

function textOf(bytes: Uint8Array): string | undefined {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3));
	if (startsWith(bytes, [0xff, 0xfe])) return decodeAs("utf-16le", bytes.subarray(2));
	if (startsWith(bytes, [0xfe, 0xff])) return decodeAs("utf-16le", swapped(bytes.subarray(2)));
	if (bytes.includes(0)) return bareUtf16(bytes) ?? bareUtf16(swapped(bytes));
	return utf8(bytes) ?? decodeAs("gb18030", bytes);
}

/** UTF-16 without mark gives itself away: its ASCII has NUL bytes, which no text in UTF-8 or GB18030 has. */
function bareUtf16(bytes: Uint8Array): string | undefined {
	const text = decodeAs("utf-16le", bytes);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
	if (text === undefined || /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) return undefined;
	return /[\n:]/.test(text) ? text : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
	return isUtf8(bytes)
		? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
		: undefined;
}

/** Undefined when the bytes are not of that encoding, or when this Node was built without its tables. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function swapped(bytes: Uint8Array): Uint8Array {
	const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
	// An odd length stays odd, so that decoding refuses it.
	return bytes.length % 2 === 0 ? even : Buffer.concat([even, bytes.subarray(-1)]);
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
	return mark.every((byte, i) => bytes[i] === byte);
}
