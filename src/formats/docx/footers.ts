/** `word/footer*.xml`: the page number (7.5), with a dash on either side unless the profile has it plain. */
import type { Profile } from "../../standard/layout.ts";
import { paragraphProperties, runProperties } from "./look.ts";
import type { ParagraphStyleId } from "./style-table.ts";
import { element, escaped, part, type Xml } from "./xml.ts";

const run = (...content: Xml[]): Xml => element("w:r", {}, runProperties({ hint: true }), ...content);
const text = (words: string): Xml => run(element("w:t", { "xml:space": "preserve" }, escaped(words)));
const mark = (type: "begin" | "separate" | "end"): Xml =>
	run(element("w:fldChar", { "w:fldCharType": type }));

const NUMBER: Xml[] = [
	mark("begin"),
	run(element("w:instrText", { "xml:space": "preserve" }, escaped("PAGE"))),
	mark("separate"),
	mark("end"),
];

export function footerPart(style: ParagraphStyleId, { choices }: Profile): string {
	const dashed = choices.pageNumberStyle.value === "一字线";
	const runs = dashed ? [text("— "), ...NUMBER, text(" —")] : NUMBER;
	return part(
		element(
			"w:ftr",
			{ "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
			element("w:p", {}, paragraphProperties({ style }), ...runs),
		),
	);
}
