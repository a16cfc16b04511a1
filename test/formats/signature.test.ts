import { expect, test } from "vitest";
import { MEASURES } from "../../src/standard/measures.ts";
import { sealedPlace, unsealedPlace } from "../../src/standard/signature.ts";
import { setWidthOf, widthOf } from "../../src/standard/width.ts";

test("widths in characters", () => {
	expect(widthOf("2026年11月23日")).toBe(7);
	expect(widthOf("××市𠮷")).toBe(4);
	expect(widthOf("")).toBe(0);
	expect(setWidthOf("6月30日前")).toBe(4.5 + 0.75);
});

test("sealed: the date four characters in, the name centred above it", () => {
	expect(sealedPlace(4, 7, MEASURES)).toEqual({ signatureRight: 5.5, dateRight: 4 });
	expect(sealedPlace(9, 6, MEASURES)).toEqual({ signatureRight: 2.5, dateRight: 4 });
	expect(sealedPlace(19, 7, MEASURES)).toEqual({ signatureRight: 0, dateRight: 6 });
});

test("unsealed: the name two characters in, the date begins two characters right of it", () => {
	expect(unsealedPlace(9, 6, MEASURES)).toEqual({ signatureRight: 2, dateRight: 3 });
	expect(unsealedPlace(19, 7, MEASURES)).toEqual({ signatureRight: 2, dateRight: 12 });
	expect(unsealedPlace(4, 7, MEASURES)).toEqual({ signatureRight: 7, dateRight: 2 });
	expect(unsealedPlace(8, 7, MEASURES)).toEqual({ signatureRight: 3, dateRight: 2 });
});

test("as far in as the profile has it", () => {
	const measures = { signatureRight: { value: 1 }, dateShift: { value: 3 }, sealedDateRight: { value: 2 } };
	expect(sealedPlace(4, 7, measures)).toEqual({ signatureRight: 3.5, dateRight: 2 });
	expect(unsealedPlace(19, 7, measures)).toEqual({ signatureRight: 1, dateRight: 10 });
	expect(unsealedPlace(4, 7, measures)).toEqual({ signatureRight: 7, dateRight: 1 });
});
