import { describe, expect, test } from "vitest";
import { remembering } from "../../src/standard/remembering.ts";

/** What a function was asked, and what it gives through `remembering`. */
function watched<Value>(make: (text: string) => Value) {
	const asked: string[] = [];
	const of = remembering((text: string) => {
		asked.push(text);
		return make(text);
	});
	return { asked, of };
}

describe("remembering", () => {
	test("asks once for the same text, and gives what was given", () => {
		const { asked, of } = watched((text) => ({ text }));
		const first = of("县应急管理局");
		expect(of("县应急管理局")).toBe(first);
		expect(of("县教育局")).toEqual({ text: "县教育局" });
		expect(asked).toEqual(["县应急管理局", "县教育局"]);
	});

	test("remembers that there was nothing", () => {
		const { asked, of } = watched(() => undefined);
		expect([of("长期坚持"), of("长期坚持")]).toEqual([undefined, undefined]);
		expect(asked).toEqual(["长期坚持"]);
	});

	test("keeps no long text", () => {
		const { asked, of } = watched((text) => text.length);
		const long = "长".repeat(61);
		expect([of(long), of(long)]).toEqual([61, 61]);
		expect(asked).toEqual([long, long]);
	});

	test("keeps a bounded number", () => {
		const { asked, of } = watched((text) => text);
		for (let round = 0; round < 2; round++) for (let one = 0; one < 501; one++) of(`第${one}号`);
		expect(asked.length).toBeGreaterThan(501);
		expect(asked.filter((text) => text === "第500号")).toHaveLength(2);
	});
});
