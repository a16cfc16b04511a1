import fc from "fast-check";
import { expect, test } from "vitest";
import { decoded } from "../../src/source/decode.ts";
import { edited } from "../../src/source/edits.ts";
import { spliced } from "../../src/source/encode.ts";

const TEXT = "标题: 关于“甲”，𠮷镕😀的b说明\r\n正文: |\n  一、é€☃\r\n";
const MARK = "\ufeff";
const big = (text: string) => Buffer.from(text, "utf16le").swap16();

/** GB18030 as other programs write it; the last two are codes of four bytes. */
const GB = Buffer.concat([
	Buffer.from("b1eacce23a20d6d02ccec4", "hex"),
	Buffer.from([0x0d, 0x0a, 0x81, 0x30, 0x81, 0x30, 0x95, 0x32, 0x90, 0x31, 0x41]),
]);

const FILES: [string, Uint8Array, string, number][] = [
	["UTF-8", Buffer.from(TEXT), "utf-8", 0],
	["UTF-8 with mark", Buffer.from(MARK + TEXT), "utf-8", 3],
	["UTF-16 with mark", Buffer.from(MARK + TEXT, "utf16le"), "utf-16le", 2],
	["UTF-16 big-endian with mark", big(MARK + TEXT), "utf-16be", 2],
	["UTF-16", Buffer.from(TEXT, "utf16le"), "utf-16le", 0],
	["UTF-16 big-endian", big(TEXT), "utf-16be", 0],
	["GB18030", GB, "gb18030", 0],
];

test.each(FILES)("%s: what is put is encoded, all else stays byte for byte", (_, bytes, encoding, mark) => {
	const before = decoded(bytes);
	expect(before).toMatchObject({ encoding, mark });
	const { text } = before as { text: string };
	const places = fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(places, fc.constantFrom("，", "〔镕〕", "a", "", "€😀é𠮷\ufffd"), (offsets, put) => {
			const whole = offsets.filter((at) => !/[\udc00-\udfff]/.test(text[at] ?? "")).sort((a, b) => a - b);
			const edits = [];
			for (let i = 0; i + 1 < whole.length; i += 2) {
				const span = { file: "", start: whole[i] as number, end: whole[i + 1] as number };
				edits.push({ span, text: put });
			}
			const after = spliced(bytes, edits);
			expect(decoded(after)?.text).toBe(edited(text, edits));
			const first = edits[0]?.span.start ?? text.length;
			const head = spliced(bytes, [{ span: { file: "", start: first, end: text.length }, text: "" }]);
			expect(Buffer.compare(after.subarray(0, head.length), head)).toBe(0);
			expect(Buffer.compare(bytes.subarray(0, head.length), head)).toBe(0);
		}),
		{ seed: 5, numRuns: 60 },
	);
});

test("every character of two bytes comes back from GB18030 as it was", () => {
	const characters: string[] = [];
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const character = new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail));
			if (trail !== 0x7f && character.length === 1) characters.push(character);
		}
	}
	const all = characters.join("");
	const after = spliced(GB, [{ span: { file: "", start: 0, end: 0 }, text: all }]);
	expect(characters.length).toBeGreaterThan(23_000);
	expect(decoded(after)?.text.slice(0, all.length)).toBe(all);
});
