import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { gzipSync } from "fflate";
import { expect, test } from "vitest";
import { crc32 } from "../../src/formats/docx/package/crc32.ts";
import { deflater, inJavaScript } from "../../src/formats/docx/package/deflate.ts";

const deflate = await deflater();

/** Words again and again, half of them in more than one go. */
const bytes = fc
	.tuple(
		fc.array(fc.uint8Array({ maxLength: 40, size: "max" }), { minLength: 1, maxLength: 30, size: "max" }),
		fc.array(fc.nat({ max: 29 }), { maxLength: 12_000, size: "max" }),
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
	const whole = gzipSync(given);
	expect(crc).toBe(new DataView(whole.buffer).getUint32(whole.length - 8, true));
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

test("the port to JavaScript, which stands in where there is no WebAssembly, gives the same bytes", async () => {
	const port = await inJavaScript();
	let longest = 0;
	fc.assert(
		fc.property(bytes, (given) => {
			longest = Math.max(longest, given.length);
			const [one, other] = [port(given), deflate(given)];
			expect(Buffer.compare(one.data, other.data)).toBe(0);
			expect(one.crc).toBe(other.crc);
		}),
	);
	expect(longest).toBeGreaterThan(65_536);
});
