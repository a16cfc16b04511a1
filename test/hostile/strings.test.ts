import fc from "fast-check";
import { describe, test } from "vitest";
import { judge } from "./judge.ts";
import { MOST } from "./plan.ts";
import { LISTED, oneLine } from "./texts.ts";

const SEED = 9704;
const AIM = 20_000;

const random = fc.sample(oneLine, { seed: SEED, numRuns: AIM - LISTED.length });

function batches(texts: readonly string[], size: number): string[][] {
	const count = Math.ceil(texts.length / size);
	return Array.from({ length: count }, (_, i) => texts.slice(i * size, (i + 1) * size));
}

describe("any one line is words and nothing else", () => {
	test.each<[string, readonly string[], size: number, turn: number]>([
		["listed", LISTED, MOST, 0],
		["listed, in the other places", LISTED, MOST, 2],
		["random", random, MOST, 0],
		["one alone", random.slice(0, 100), 1, 0],
	])("%s", { timeout: 120_000 }, async (_, texts, size, first) => {
		for (const [turn, batch] of batches(texts, size).entries()) await judge(batch, first + turn);
	});
});
