import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import {
	type Flow,
	type FlowSection,
	paragraph as flowParagraph,
	placedParagraph,
} from "../../src/formats/docx/flow.ts";
import { geometryOf } from "../../src/formats/docx/look/geometry.ts";
import { Lines } from "../../src/formats/docx/pagination/lines.ts";
import { measurerFor } from "../../src/formats/docx/pagination/measure.ts";
import { paginate } from "../../src/formats/docx/pagination/pages.ts";
import { Text } from "../../src/formats/docx/pagination/text.ts";
import { widthsOf } from "../../src/formats/docx/pagination/widths.ts";
import { writePaged } from "../../src/formats/docx/write.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { DEFAULT_PROFILE, PROFILES, type Profile } from "../../src/standard/layout.ts";
import { readDocx } from "../readers/docx.ts";
import { EMPTY, line, longBody, NOTICE, paragraph, table } from "./documents.ts";

const SIZE = 320;
const TRACKING = -5;
/** So wide that 28 characters fit with their tracking and a twentieth of a point is left. */
const WIDE = 28 * SIZE + 27 * TRACKING + 1;

/** The lines of a text of the body without first-line indent. */
function broken(words: string, room = WIDE): string[] {
	const text = new Text();
	text.add(words, widthsOf("仿宋"), SIZE, TRACKING);
	text.settle();
	const lines = new Lines(text);
	const count = lines.fill({ first: 0, left: 0, right: room, tabs: [], tabStep: 420 });
	return Array.from({ length: count }, (_, index) =>
		words.slice(index === 0 ? 0 : lines.ends[index - 1], lines.ends[index]),
	);
}

const han = (count: number): string => "字".repeat(count);

describe("lines", () => {
	test("28 characters and not one more", () => {
		expect(broken(han(57)).map(({ length }) => length)).toEqual([28, 28, 1]);
		expect(broken(han(28), WIDE - 2).map(({ length }) => length)).toEqual([27, 1]);
		expect(broken("")).toEqual([""]);
	});

	test.each([
		["a stop does not begin a line", `${han(28)}，字`, [han(27), "字，字"]],
		["nor do several", `${han(27)}）”。字`, [han(26), "字）”。字"]],
		["a bracket does not end one", `${han(27)}（字字）`, [han(27), "（字字）"]],
		["a quotation mark neither", `${han(26)}“‘字`, [`${han(26)}`, "“‘字"]],
		["a dash may", `${han(27)}——字`, [`${han(27)}—`, "—字"]],
		["a word goes to the next line whole", `${han(26)}Office字`, [han(26), "Office字"]],
		["with the stop behind it", `${han(25)}Office，字`, [han(25), "Office，字"]],
		["a number with its unit of 汉字 is no word", `${han(25)}2026年`, [`${han(25)}2026`, "年"]],
		["a percentage is not torn", `${han(26)}12.5%字`, [han(26), "12.5%字"]],
		["a hyphen is where a word may be broken", `${han(24)}0571-88888888`, [`${han(24)}0571-`, "88888888"]],
		[
			"a path is broken behind a slash",
			`${han(20)}http://example.cn/aaaaaaaaaaaaaaaaaaaa`,
			[`${han(20)}http://example.`.slice(0, 27), "example.cn/aaaaaaaaaaaaaaaaaaaa"],
		],
		["blanks stay behind at the end of a line", `${han(28)}  字`, [`${han(28)}  `, "字"]],
		["a word longer than a line is cut", "W".repeat(60), ["W".repeat(27), "W".repeat(27), "WWWWWW"]],
		["a line break", "甲\n乙", ["甲\n", "乙"]],
	])("%s", (_, words, wanted) => {
		expect(broken(words)).toEqual(wanted);
	});

	test("a fifth of a character stands between 汉字 and figures", () => {
		const figures = 2 * 160 + TRACKING;
		const room = 2 * SIZE + TRACKING + 64 + figures;
		expect(broken("字字12", room)).toEqual(["字字12"]);
		expect(broken("字字12", room - 1)).toEqual(["字字", "12"]);
		expect(broken("字，12", room - 64)).toEqual(["字，12"]);
	});
});

const settingOf = (profile: Profile) => {
	const geometry = geometryOf(profile);
	return { profile, geometry, measurer: measurerFor(profile, geometry) };
};
const SETTING = settingOf(DEFAULT_PROFILE);
const END: FlowSection = { type: "section", orientation: "portrait", traits: {} };
const lines = (count: number): Flow[] =>
	Array.from({ length: count }, () => flowParagraph("Body", { text: "字" }));
const placesOf = (...flow: Flow[]) => paginate([...flow, END], SETTING).places.map(({ page }) => page);

describe("widths", () => {
	const { measurer } = SETTING;
	const set = 4 * 160 + 3 * TRACKING + 64 + SIZE;
	test("as a line is set: tracking within a stretch of one script, a fifth of a character between two", () => {
		expect(measurer.widthOf("2026年", "OfficialDate")).toBe(set);
		expect(measurer.widthOf("年，2026", "OfficialDate")).toBe(set - 64 + SIZE + TRACKING);
	});
	test("what a cell needs in any word processor: the wider letters, the wider space", () => {
		const size = 20 * DEFAULT_PROFILE.typography.tableText.sizePt;
		expect(measurer.roomFor("6月", "TableText")).toBe(1.75 * size);
		expect(measurer.roomFor("WWW", "TableText")).toBeGreaterThan(3 * size);
		expect(measurer.roomFor("iii", "TableText")).toBe(1.5 * size);
	});
});

describe("texts of any length", () => {
	const MANY = 150_000;
	test("so many paragraphs", async () => {
		const { layout } = await writePaged({ ...EMPTY, body: new Array(MANY).fill(paragraph("甲")) });
		expect(layout?.pages).toBe(Math.ceil(MANY / 22));
	}, 120_000);
	test("so many paragraphs in an attachment, lines in a cell", async () => {
		const body = new Array(MANY).fill(paragraph("甲"));
		const attachments = [{ number: 0, title: line("附件"), bound: true, landscape: false, body }];
		expect((await writePaged({ ...EMPTY, attachments })).layout?.pages).toBeGreaterThan(MANY / 22);
		const rows = [[new Array(MANY).fill(line("甲"))]];
		const long = await writePaged({ ...EMPTY, body: [{ ...table([], []), rows }] });
		expect(long.layout?.pages).toBe(Math.ceil(MANY / 32));
	}, 120_000);
	test("sections are as quick to lay out when there are many of them", () => {
		const turned: FlowSection = { ...END, orientation: "landscape" };
		const flow = Array.from({ length: 20_000 }, () => [...lines(1), turned, ...lines(1), END]).flat();
		expect(paginate(flow, SETTING).pages).toBe(40_000);
	});
});

describe("pages", () => {
	test.each(Object.values(PROFILES))("22 lines fill a page of $name", (profile) => {
		const setting = settingOf(profile);
		expect(paginate([...lines(22), END], setting).pages).toBe(1);
		expect(paginate([...lines(23), END], setting).pages).toBe(2);
	});

	test("a paragraph is split where the page ends", () => {
		const { places } = paginate(
			[...lines(20), flowParagraph("Body", { text: han(26 + 28 * 3) }), END],
			SETTING,
		);
		expect(places[20]).toMatchObject({ page: 1, endPage: 2, lines: 4, bottom: 2 * SETTING.geometry.pitch });
	});

	test("headings stay with what follows, a chain of them too", () => {
		const chain = [flowParagraph("Heading1", { text: "一" }), flowParagraph("Heading2", { text: "二" })];
		expect(placesOf(...lines(19), ...chain, ...lines(1)).slice(19)).toEqual([1, 1, 1, 1]);
		expect(placesOf(...lines(20), ...chain, ...lines(1)).slice(20)).toEqual([2, 2, 2, 2]);
	});

	test("space above a chapter is not kept at the top of a page", () => {
		const chapter = flowParagraph("Chapter", { text: "第一章" });
		const { places } = paginate([...lines(21), chapter, ...lines(1), END], SETTING);
		expect(places[21]).toMatchObject({ page: 2, top: 0 });
		expect(paginate([...lines(3), chapter, ...lines(1), END], SETTING).places[3]?.top).toBe(
			4 * SETTING.geometry.pitch,
		);
	});

	test("a page break, and the end of a section, begin a page; at the foot of one they do not leave it blank", () => {
		const broke = placedParagraph("Body", { pageBreakBefore: true }, { text: "字" });
		expect(placesOf(...lines(2), broke)).toEqual([1, 1, 2, 2]);
		expect(placesOf(...lines(22), broke).slice(22)).toEqual([2, 2]);
		expect(placesOf(...lines(22), END, ...lines(1)).slice(22)).toEqual([1, 2, 2]);
	});

	test("a table repeats its head on every page and keeps its rows whole", async () => {
		const rows = Array.from({ length: 40 }, (_, index) => [String(index + 1), han(12)]);
		const { layout } = await writePaged({ ...EMPTY, body: [table(["序号", "任务"], rows)] });
		// A row is as high as a line of the text and a rule: 21 and the head to a page.
		expect(layout?.pages).toBe(2);
	});
});

/** A document of so many lines of text, signed. */
const signed = (count: number, last: string, more: Partial<Document> = {}): Document => ({
	...EMPTY,
	body: [...Array.from({ length: count }, (): Block => paragraph("一行。")), paragraph(last)],
	signatures: [line("某市人民政府办公室")],
	date: line("2026年11月23日"),
	...more,
});

const IMPRINT = [{ label: "", text: line("某市人民政府办公室"), right: line("2026年11月23日印发") }];
const layoutOf = async (document: Document, profile = DEFAULT_PROFILE) =>
	(await writePaged(document, profile)).layout;

describe("decisions", () => {
	test("the last paragraph goes with a signature that would stand alone, and only then", async () => {
		expect(await layoutOf(signed(15, "末段。"))).toEqual({ pages: 1, moves: [] });
		expect(await layoutOf(signed(18, "末段。"))).toEqual({ pages: 1, moves: [] });
		for (const count of [19, 20, 21]) {
			const document = signed(count, "末段。");
			expect(await layoutOf(document)).toEqual({ pages: 2, moves: ["signature"] });
		}
		expect(await layoutOf(signed(22, "末段。"))).toEqual({ pages: 2, moves: [] });
	});

	test("the only paragraph stays on page one", async () => {
		const document = {
			...NOTICE,
			attachments: [],
			imprint: [],
			body: [paragraph("末段。")],
			title: Array.from({ length: 7 }, () => line("标题")),
		};
		const layout = await layoutOf(document);
		expect(layout?.moves).toEqual(["signatureAlone"]);
	});

	test("版记: on the page of the text where that is even and has room, else on the next even one", async () => {
		const at = (count: number) => layoutOf(signed(count, "末段。", { layout: "document", imprint: IMPRINT }));
		expect(await at(2)).toEqual({ pages: 2, moves: ["imprint"] });
		expect(await at(25)).toEqual({ pages: 2, moves: [] });
		const full = Array.from({ length: 22 }, (_, index) => 20 + index);
		const layouts = await Promise.all(full.map(at));
		// Text that leaves no room on an even page: a blank one and 版记 on the fourth.
		expect(layouts.some((layout) => layout?.pages === 4 && layout.moves.includes("blankPage"))).toBe(true);
		for (const layout of layouts) expect((layout?.pages ?? 1) % 2).toBe(0);
	});

	test("版记 where the profile does not ask for an even page", async () => {
		const document = signed(2, "末段。", { layout: "document", imprint: IMPRINT });
		expect(await layoutOf(document, PROFILES["9704"])).toEqual({ pages: 1, moves: [] });
	});

	test("主送机关 that would push the text off page one go to 版记, in Markdown they stay", async () => {
		const names = Array.from({ length: 80 }, (_, index) => `第${index + 1}镇人民政府办公室`).join("，");
		const document: Document = { ...NOTICE, recipients: line(`${names}：`), imprint: [], body: longBody(1) };
		const { bytes, layout } = await writePaged(document);
		expect(layout?.moves).toContain("recipients");
		const { paragraphs } = readDocx(bytes);
		const texts = paragraphs.map(([, text]) => text);
		expect(texts).toContain(`主送：${names}。`);
		expect(texts.some((text) => text.endsWith("办公室："))).toBe(false);
		expect(writeMarkdown(document)).toContain(`${names}：`);
		const few: Document = { ...document, recipients: line("各镇人民政府：") };
		expect((await layoutOf(few))?.moves).not.toContain("recipients");
	});

	test("the same document comes to the same bytes", async () => {
		const document = signed(30, han(400), { layout: "document", imprint: IMPRINT });
		expect((await writePaged(document)).bytes).toEqual((await writePaged(document)).bytes);
	});
});
