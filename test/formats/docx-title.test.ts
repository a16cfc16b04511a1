import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.ts";
import { cut } from "../../src/formats/docx/head/title.ts";

describe("a title cut into lines", () => {
	const line = [
		{ text: "澄阳县", from: "/issuer" },
		{ text: "关于" },
		{ text: "防汛工作的通知", from: "/title" },
	];

	test("keeps where each piece came from", () => {
		expect(cut(line, 0, 3)).toEqual([{ text: "澄阳县", from: "/issuer" }]);
		expect(cut(line, 2, 7)).toEqual([
			{ text: "县", from: "/issuer" },
			{ text: "关于" },
			{ text: "防汛", from: "/title" },
		]);
	});

	test("loses nothing", () => {
		for (let at = 0; at <= 12; at++)
			expect(textOf([...cut(line, 0, at), ...cut(line, at, 12)])).toBe("澄阳县关于防汛工作的通知");
	});
});
