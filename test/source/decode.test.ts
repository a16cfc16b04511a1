import { describe, expect, test } from "vitest";
import { decode, SIZE_LIMIT } from "../../src/source/decode.ts";
import { lineText, position, sourceText } from "../../src/source/position.ts";

const PLAN = "文种: 工作方案\r\n标题: 一份𠮷祥的方案\n";
const UTF8 = Buffer.from(PLAN, "utf8");
const UTF16 = Buffer.from(PLAN, "utf16le");
/** 文种: 通知 in GBK; the second is one of four bytes, which GB18030 has and GBK has not: 㐀. */
const GBK = Buffer.from("cec4d6d63a20cda8d6aa0a", "hex");
const GB18030 = Buffer.from("8139ee39", "hex");

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const marked = (mark: number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes]);

describe("decode", () => {
	test.each<[string, Buffer, string]>([
		["UTF-8", UTF8, PLAN],
		["UTF-8 with mark", marked([0xef, 0xbb, 0xbf], UTF8), PLAN],
		["UTF-16LE with mark", marked([0xff, 0xfe], UTF16), PLAN],
		["UTF-16BE with mark", marked([0xfe, 0xff], swapped(UTF16)), PLAN],
		["UTF-16LE without mark", UTF16, PLAN],
		["UTF-16BE without mark", swapped(UTF16), PLAN],
		["GBK", GBK, "文种: 通知\n"],
		["GB18030", Buffer.concat([GBK, GB18030]), "文种: 通知\n㐀"],
		["nothing", Buffer.alloc(0), ""],
	])("%s", async (_, bytes, text) => {
		const { value, diagnostics } = await decode("甲.yaml", bytes);
		expect(diagnostics).toEqual([]);
		expect(value?.text).toBe(text);
		expect(value?.file).toBe("甲.yaml");
	});

	test.each<[string, Uint8Array, string]>([
		["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "FILE-ENCODING"],
		["a Word file", Buffer.from("504b030414000600", "hex"), "FILE-ENCODING"],
		["bytes of no encoding", Buffer.from("文\xff\xff\xff", "latin1"), "FILE-ENCODING"],
		["half a character", marked([0xff, 0xfe], UTF16).subarray(0, -1), "FILE-ENCODING"],
		["two megabytes and one byte", new Uint8Array(SIZE_LIMIT + 1), "FILE-TOO-LARGE"],
	])("refuses %s", async (_, bytes, code) => {
		const { value, diagnostics } = await decode("甲.yaml", bytes);
		expect(value).toBeUndefined();
		expect(diagnostics.map((one) => one.code)).toEqual([code]);
	});

	test("reads a part of a larger buffer", async () => {
		const { value } = await decode("甲.yaml", Buffer.concat([Buffer.from("xx"), UTF8]).subarray(2));
		expect(value?.text).toBe(PLAN);
	});
});

describe("position", () => {
	const source = sourceText("甲.yaml", "甲\r\n乙丙\r丁\n\n𠮷戊");

	test.each([
		[0, 1, 1],
		[1, 1, 2],
		[3, 2, 1],
		[4, 2, 2],
		[6, 3, 1],
		[8, 4, 1],
		[9, 5, 1],
		[11, 5, 3],
		[12, 5, 4],
		[99, 5, 4],
	])("offset %i is line %i, column %i", (offset, line, column) => {
		expect(position(source, offset)).toEqual({ line, column });
	});

	test("gives lines without their breaks", () => {
		expect([0, 1, 2, 3, 4, 5, 6].map((line) => lineText(source, line))).toEqual([
			"",
			"甲",
			"乙丙",
			"丁",
			"",
			"𠮷戊",
			"",
		]);
	});
});
