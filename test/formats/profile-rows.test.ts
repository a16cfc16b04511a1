import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { type Cell, type CellValue, cellsOf, withCell } from "../../src/standard/cells.ts";
import { DEFAULT_PROFILE, type Profile } from "../../src/standard/layout.ts";
import { EMPTY, JOINT, line, NOTICE, PLAN, paragraph, table } from "./documents.ts";
import { HUGE, IMAGES } from "./images.ts";
import { BRIEFING, LETTER, MINUTES, ORDER } from "./layouts.ts";
import { ISSUED, RULES } from "./rules.ts";
import { FORMS } from "./tables.ts";

const mark = (names: string[], suffix = "文件"): Document => ({
	...NOTICE,
	head: { ...NOTICE.head, issuerMark: { names: names.map(line), suffix } },
});
const NAME = "甲省乙市人民代表大会常务委员会";
const sealed = (names: string[]): Document => ({
	...JOINT,
	seal: "sealed",
	signatures: names.map(line),
	seals: names.map(() => HUGE),
});

/** Documents that have every element between them. */
const DOCUMENTS: Document[] = [
	NOTICE,
	PLAN,
	JOINT,
	LETTER,
	ORDER,
	MINUTES,
	BRIEFING,
	IMAGES,
	RULES,
	ISSUED,
	FORMS,
	mark(["乙县"]),
	mark([NAME]),
	mark([NAME.repeat(2)]),
	mark(Array(6).fill("甲县乙局")),
	mark([NAME.repeat(2)], ""),
	sealed(["甲县甲局"]),
	sealed(["甲县甲局", "甲县乙局", "甲县丙局", "甲县丁局"]),
	{ ...sealed(["甲局", "乙局", "丙局", "丁局", "戊局"]), seals: [] },
	{ ...ORDER, signed: [{ post: line("县长"), name: [] }] },
	{ ...EMPTY, title: [line("甲".repeat(30))], body: [table(["甲", "乙乙乙乙"], [["1", "字".repeat(300)]])] },
	{ ...EMPTY, head: { ...EMPTY.head, secrecy: line("机密★1年") } },
	{ ...EMPTY, body: [table(["甲", "乙"], [["1", "十二个字的格子排在左边的"]])] },
	{ ...EMPTY, title: [line("图")], body: [paragraph("一行。\t二。"), HUGE] },
];

/** These say what the others must come to, and what `gzfa doctor` looks for; no document is written by them. */
const SAID_ONLY = new Set(["measures/linesPerPage/value"]);
const isWritten = ({ group, key, part }: Cell): boolean =>
	part !== "fallbacks" && !SAID_ONLY.has(`${group}/${key}/${part}`);

/** Another value of the same kind, far enough from the first to be seen. */
function others({ value, part, group, key }: Cell): CellValue[] {
	if (typeof value === "boolean") return [!value];
	if (typeof value === "number") return [value + 3, Math.max(value / 2, 0.5), value * 2];
	if (part === "face") return [value === "黑体" ? "楷体" : "黑体"];
	if (part === "colour") return [value === "red" ? "text" : "red"];
	if (part === "rgb") return ["123456"];
	if (part === "font") return ["某体"];
	const choices: Record<string, CellValue[]> = DEFAULT_PROFILE[group] as never;
	return (choices[key] as unknown as { values: CellValue[] }).values.filter((one) => one !== value);
}

const written = (profile: Profile, document: Document) =>
	writeDocx(document, profile).then((bytes) => Buffer.from(bytes).toString("latin1"));

describe("every row of a profile", () => {
	const cells = cellsOf(DEFAULT_PROFILE).filter(isWritten);
	const plain = Promise.all(DOCUMENTS.map((one) => written(DEFAULT_PROFILE, one)));

	test.each(cells.map((cell) => [cell.title, cell.part, cell] as const))(
		"%s (%s) changes some document",
		async (_, __, cell) => {
			const before = await plain;
			for (const value of others(cell)) {
				const profile = withCell(DEFAULT_PROFILE, cell, value);
				for (const [index, one] of DOCUMENTS.entries())
					if ((await written(profile, one)) !== before[index]) return;
			}
			expect.unreachable("no document is other than before");
		},
	);
});
