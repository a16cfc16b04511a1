import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { gzipSync } from "fflate";
import { gzip } from "pako";
import { expect, test } from "vitest";
import { crc32 } from "../../src/formats/docx/package/crc32.ts";
import { deflater } from "../../src/formats/docx/package/deflate.ts";

const deflate = await deflater();

/** Some that repeat themselves and some that do not, now and then in more than one go. */
const bytes = fc
	.tuple(
		fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 30 }),
		fc.array(fc.nat({ max: 29 }), { maxLength: 12_000 }),
	)
	.map(([words, order]) => Buffer.concat(order.map((at) => words[at % words.length] as Uint8Array)));

test("what is deflated can be inflated again, and its checksum is right", () => {
	fc.assert(
		fc.property(bytes, (given) => {
			const { data, crc } = deflate(given);
			expect(inflateRawSync(data).equals(given)).toBe(true);
			expect(crc).toBe(crc32(given));
		}),
	);
});

test.each([0, 1, 1023, 65_535, 65_536, 65_537, 131_072, 1_000_003])("%i bytes", (length) => {
	const given = Buffer.from(Array.from({ length }, (_, at) => (at * at) >> 5));
	const { data, crc } = deflate(given);
	expect(inflateRawSync(data).equals(given)).toBe(true);
	expect(crc).toBe(new DataView(gzipSync(given).buffer).getUint32(gzipSync(given).length - 8, true));
});

test("what cannot be made smaller comes out in several goes", () => {
	let state = 1;
	const given = Buffer.from(
		Array.from({ length: 300_000 }, () => {
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			return state;
		}),
	);
	const { data, crc } = deflate(given);
	expect(data.length).toBeGreaterThan(4 * 65_536);
	expect(inflateRawSync(data).equals(given)).toBe(true);
	expect(crc).toBe(crc32(given));
});

test("the port to JavaScript, which stands in where there is no WebAssembly, gives the same bytes", () => {
	fc.assert(
		fc.property(bytes, (given) => {
			const whole = gzip(given, { level: 3, legacyHash: true });
			expect(Buffer.from(deflate(given).data).equals(whole.subarray(10, -8))).toBe(true);
		}),
	);
});
