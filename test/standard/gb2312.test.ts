import { expect, test } from "vitest";
import { isInGb2312 } from "../../src/standard/gb2312.ts";
import { hanzi, symbols } from "./gb2312-table.mjs";

test("the table has what TextDecoder knows of GB 2312, and nothing else", () => {
	const known = new Set([...hanzi(), ...symbols()]);
	expect(known.size).toBe(6763 + 682);
	const wrong: number[] = [];
	for (let code = 0; code <= 0x10ffff; code++) if (isInGb2312(code) !== known.has(code)) wrong.push(code);
	expect(wrong).toEqual([]);
});

test("names as they are and are not", () => {
	const has = (text: string) => [...text].map((one) => isInGb2312(one.codePointAt(0) ?? 0));
	expect(has("汉字啊齄、。々")).toEqual(Array(7).fill(true));
	expect(has("镕喆堃〇㎡𠮷")).toEqual(Array(6).fill(false));
});
