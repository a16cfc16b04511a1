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
	const text = decoded(bytes)?.text;
	if (text === undefined || text.includes("\0")) {
		return { value: undefined, diagnostics: [diagnostic("FILE-ENCODING", span, { path: file })] };
	}
	return { value: sourceText(file, text), diagnostics: [] };
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** `mark`: how many bytes of byte order mark stand before the text. */
export interface Decoded {
	text: string;
	encoding: Encoding;
	mark: number;
}

export function decoded(bytes: Uint8Array): Decoded | undefined {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return found(utf8(bytes.subarray(3)), "utf-8", 3);
	if (startsWith(bytes, [0xff, 0xfe])) return found(utf16(bytes.subarray(2)), "utf-16le", 2);
	if (startsWith(bytes, [0xfe, 0xff])) return found(utf16(swapped(bytes.subarray(2))), "utf-16be", 2);
	if (bytes.includes(0))
		return found(bareUtf16(bytes), "utf-16le", 0) ?? found(bareUtf16(swapped(bytes)), "utf-16be", 0);
	return found(utf8(bytes), "utf-8", 0) ?? found(decodeAs("gb18030", bytes), "gb18030", 0);
}

function found(text: string | undefined, encoding: Encoding, mark: number): Decoded | undefined {
	return text === undefined ? undefined : { text, encoding, mark };
}

const utf16 = (bytes: Uint8Array): string | undefined => decodeAs("utf-16le", bytes);

/** UTF-16 without mark gives itself away: its ASCII has NUL bytes, which no text in UTF-8 or GB18030 has. */
function bareUtf16(bytes: Uint8Array): string | undefined {
	const text = utf16(bytes);
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
