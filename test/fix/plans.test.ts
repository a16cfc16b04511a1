import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mendPlan } from "../../src/commands/mend.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { spliced } from "../../src/source/encode.ts";
import { byTheRules, HANDS, pick, randomOf, type Slip } from "./slips.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PLANS = readdirSync(join(ROOT, "examples"))
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => `examples/${name}`);
const COUNT = 300;
const BATCH = 30;

beforeAll(() => process.chdir(ROOT));

const GB = Uint8Array.of(0xd6, 0xd0);
/** A text as bytes of each kind of file. */
const KINDS: Record<string, (text: string) => Uint8Array> = {
	"UTF-8": (text) => Buffer.from(text),
	"UTF-8 with mark": (text) => Buffer.from(`\ufeff${text}`),
	CRLF: (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
	"UTF-16": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
	GB18030: (text) => spliced(GB, [{ span: { file: "", start: 0, end: 1 }, text }]),
	"GB18030, CRLF": (text) =>
		spliced(GB, [{ span: { file: "", start: 0, end: 1 }, text: text.replaceAll("\n", "\r\n") }]),
};

async function printed(file: string, bytes: Uint8Array): Promise<string> {
	const { document } = await makeDocument(await checkPlan({ file, bytes }));
	return document ? writeMarkdown(document) : "";
}

interface Faulty {
	file: string;
	kind: string;
	hands: string[];
	slips: Slip[];
	wrong: Uint8Array;
	right: Uint8Array;
}

/** A clean example with one to three slips, none of which touches the lines of another. */
function faultyOf(seed: number): Faulty {
	const random = randomOf(seed);
	const file = PLANS[seed % PLANS.length] as string;
	let lines = readFileSync(join(ROOT, file), "utf8").split("\n");
	let right = [...lines];
	const names = Object.keys(HANDS);
	const slips: Slip[] = [];
	const hands: string[] = [];
	const wanted = 1 + Math.floor(random() * 3);
	for (let tries = 0; slips.length < wanted && tries < 12; tries++) {
		const name = random() < 0.3 ? "by the rules" : pick(random, names);
		const slip = (HANDS[name] ?? byTheRules)(right, random);
		if (!slip || slips.some((one) => isNear(one, slip))) continue;
		lines = replaced(lines, slip.line, slip.wrong);
		right = replaced(right, slip.line, slip.right);
		slips.push(slip);
		hands.push(name);
	}
	const kind = pick(random, Object.keys(KINDS));
	const bytes = KINDS[kind] as (text: string) => Uint8Array;
	return { file, kind, hands, slips, wrong: bytes(lines.join("\n")), right: bytes(right.join("\n")) };
}

const isNear = (a: Slip, b: Slip): boolean =>
	a.line <= b.line + b.right.length && b.line <= a.line + a.right.length;

const replaced = (lines: string[], at: number, by: string[]): string[] => [
	...lines.slice(0, at),
	...by,
	...lines.slice(at + by.length),
];

test("the examples themselves need no mending", async () => {
	for (const file of PLANS) {
		const bytes = new Uint8Array(readFileSync(join(ROOT, file)));
		expect({ file, count: (await mendPlan({ file, bytes }, checkPlan, false)).count }).toEqual({
			file,
			count: 0,
		});
	}
});

test("every slip befalls one of the plans", () => {
	const used = Array.from({ length: COUNT }, (_, seed) => faultyOf(seed)).flatMap(({ hands }) => hands);
	for (const hand of [...Object.keys(HANDS), "by the rules"])
		expect(used.filter((one) => one === hand).length, hand).toBeGreaterThan(0);
});

describe.each(Array.from({ length: COUNT / BATCH }, (_, batch) => batch * BATCH))("from seed %i", (first) => {
	test("slips are undone to the byte, a second run changes nothing, and the print is that of the clean plan", {
		timeout: 120_000,
	}, async () => {
		for (let seed = first; seed < first + BATCH; seed++) {
			const { file, kind, hands, slips, wrong, right } = faultyOf(seed);
			const about = JSON.stringify({ seed, file, kind, hands, slips });
			expect(slips.length, about).toBeGreaterThan(0);
			const mended = await mendPlan({ file, bytes: wrong }, checkPlan, false);
			expect(mended.count, about).toBeGreaterThan(0);
			expect(
				Buffer.from(mended.bytes).toString("latin1") === Buffer.from(right).toString("latin1"),
				about,
			).toBe(true);
			const again = await mendPlan({ file, bytes: mended.bytes }, checkPlan, false);
			expect({ about, count: again.count }).toEqual({ about, count: 0 });
			expect(await printed(file, mended.bytes), about).toBe(await printed(file, right));
		}
	});
});
