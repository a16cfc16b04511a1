import fc from "fast-check";
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { cell, EMPTY, heading, line, NOTICE, PLAN, paragraph, table } from "./documents.ts";
import { oneLine } from "./xml-text.ts";

const read = (markdown: string): Root =>
	fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Text of a node; anything but text, bold and a break in a cell is shown by its name, so that it fails the test. */
function textIn(node: Nodes): string {
	if (node.type === "text") return node.value;
	if (node.type === "html" && node.value === "<br>") return "\n";
	if (
		node.type === "strong" ||
		node.type === "paragraph" ||
		node.type === "heading" ||
		node.type === "tableCell"
	)
		return node.children.map(textIn).join("");
	return `{${node.type}}`;
}

function shape(node: RootContent): unknown {
	if (node.type === "heading") return [`h${node.depth}`, textIn(node)];
	if (node.type === "table") return ["table", node.children.map((row) => row.children.map(textIn))];
	return [node.type, textIn(node)];
}

const shapeOf = (document: Document): unknown[] => read(writeMarkdown(document)).children.map(shape);

describe("every value is read back as it was", () => {
	const check = (
		name: string,
		documentOf: (text: string) => Partial<Document>,
		expected: (text: string) => unknown[],
	) =>
		test(name, () => {
			fc.assert(
				fc.property(oneLine, (text) => {
					expect(shapeOf({ ...EMPTY, ...documentOf(text) })).toEqual(expected(text));
				}),
				{ numRuns: 1000 },
			);
		});

	check(
		"title",
		(text) => ({ title: [line(text)] }),
		(text) => [["h1", text]],
	);
	check(
		"first line of the file",
		(text) => ({ head: { ...EMPTY.head, secrecy: line(text) } }),
		(text) => [["paragraph", text]],
	);
	check(
		"heading of its own line",
		(text) => ({ body: [heading(1, "", text)] }),
		(text) => [["h2", text]],
	);
	check(
		"paragraph",
		(text) => ({ body: [paragraph("前"), paragraph(text), paragraph("后")] }),
		(text) => [
			["paragraph", "前"],
			["paragraph", text],
			["paragraph", "后"],
		],
	);
	check(
		"numbered item",
		(text) => ({ body: [paragraph(text, "1.", 3)] }),
		(text) => [["paragraph", `1.${text}`]],
	);
	check(
		"attachment name",
		(text) => ({
			attachments: [{ number: 0, title: line(text), bound: true, landscape: false, body: [] }],
		}),
		(text) => [
			["paragraph", `附件：${text}`],
			["thematicBreak", "{thematicBreak}"],
			["paragraph", "附件"],
			["h1", text],
		],
	);
	check(
		"table",
		(text) => ({
			body: [table([text, "乙"], [["甲", text]], { title: line(text) }), table([], [[text, ""]])],
		}),
		(text) => [
			["paragraph", text],
			[
				"table",
				[
					[text, "乙"],
					["甲", text],
				],
			],
			[
				"table",
				[
					["", ""],
					[text, ""],
				],
			],
		],
	);
	test("cell of several lines", () => {
		fc.assert(
			fc.property(oneLine, oneLine, (a, b) => {
				const rows = { ...table(["甲"], []), rows: [[cell(a, b)]] };
				expect(shapeOf({ ...EMPTY, body: [rows] })).toEqual([["table", [["甲"], [`${a}\n${b}`]]]]);
			}),
			{ numRuns: 500 },
		);
	});
	test("run-in heading", () => {
		fc.assert(
			fc.property(oneLine, oneLine, fc.constantFrom("", "。"), (text, rest, stop) => {
				const shapes = shapeOf({ ...EMPTY, body: [heading(2, "（一）", text, rest, stop)] });
				expect(shapes).toEqual([["paragraph", `（一）${text}${stop}${rest}`]]);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("run-in headings are bold", () => {
	const bold = (text: string, rest: string, stop: string): [string, string] => {
		const [first] = read(
			writeMarkdown({ ...EMPTY, body: [heading(2, "（一）", text, rest, stop)] }),
		).children;
		if (first?.type !== "paragraph") throw new Error("no paragraph");
		const [start, ...others] = first.children;
		return [start?.type === "strong" ? textIn(start) : "", others.map(textIn).join("")];
	};
	test.each([
		["加强领导", "成立专班。", "。", "（一）加强领导", "。成立专班。"],
		["怎么办？", "成立专班。", "", "（一）怎么办", "？成立专班。"],
		["抓“关键少数”", "成立专班。", "", "（一）抓“关键少数", "”成立专班。"],
		["抓“关键少数”", "成立专班。", "。", "（一）抓“关键少数”", "。成立专班。"],
		["怎么办？", "“三张清单”要列明。", "", "（一）怎么办？", "“三张清单”要列明。"],
		["甲*乙*", "丙", "", "（一）甲*乙", "*丙"],
	])("%s + %s", (text, rest, stop, strong, plain) => {
		expect(bold(text, rest, stop)).toEqual([strong, plain]);
	});
});

test("ordinary Chinese text is left alone", () => {
	const text = "（一）到2026年底，排查率达到95%以上；1.整治“三合一”场所（含出租屋）——由A类、B类单位负责。";
	expect(writeMarkdown({ ...EMPTY, body: [paragraph(text)] })).toBe(`${text}\n`);
	expect(writeMarkdown(PLAN)).not.toMatch(/\\|&#/);
	expect(writeMarkdown(NOTICE)).not.toMatch(/\\|&#/);
});

test("a whole document", () => {
	const shapes = shapeOf({ ...NOTICE, body: NOTICE.body.slice(0, 3) });
	expect(shapes.map((one) => (one as string[])[0])).toEqual([
		...["paragraph", "paragraph", "paragraph", "paragraph", "paragraph", "h1"],
		...["paragraph", "paragraph", "h2", "paragraph"],
		...["paragraph", "paragraph", "paragraph", "paragraph", "paragraph"],
		...["thematicBreak", "paragraph", "paragraph"],
	]);
	expect(shapes).toContainEqual(["paragraph", "××市人民政府文件"]);
	expect(shapes).toContainEqual(["h1", "××市人民政府关于进一步规范全市公文处理工作的通知"]);
});

test("what stands in bold type", () => {
	expect(writeMarkdown(NOTICE)).toContain("**××市人民政府文件**\n\n×政发〔2026〕12号\n");
});
