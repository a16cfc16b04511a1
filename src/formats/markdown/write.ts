/** A document as CommonMark with GitHub's tables. Every block is one line, but for tables; blocks stand a line apart. */
import {
	type Attachment,
	type Block,
	type Document,
	type Heading,
	type Line,
	type Paragraph,
	textOf,
} from "../../document/document.ts";
import { WORDING } from "../../standard/wording.ts";
import { afterNumber, headingWords } from "../words.ts";
import { escaped } from "./escape.ts";
import { imageBlocks } from "./image.ts";
import { strongLine, strongStart } from "./strong.ts";
import { tableBlocks } from "./table.ts";

const RULE = "---";
/** Between two things that stand at the two ends of a printed line. */
const GAP = "\u3000\u3000";

const paragraphs = (...texts: readonly string[]): string[] =>
	texts.filter((text) => text !== "").map((text) => escaped(text, "line"));

const lines = (...all: readonly Line[]): string[] => paragraphs(...all.map(textOf));

const headingText = (depth: number, text: string): string =>
	`${"#".repeat(depth)} ${escaped(text, "heading")}`;

function heading(one: Heading): string {
	const words = headingWords(one);
	const rest = textOf(one.runOn);
	if (rest !== "") return strongStart(words, one.stop + rest);
	const depth = one.part === undefined ? one.level + 1 : one.part === "chapter" ? 2 : 3;
	return headingText(depth, words + one.stop);
}

function paragraph(one: Paragraph): string[] {
	const rest = afterNumber(one);
	return one.part === "article" && one.number !== ""
		? [strongStart(one.number, rest)]
		: paragraphs(one.number + rest);
}

function block(one: Block): string[] {
	switch (one.type) {
		case "heading":
			return [heading(one)];
		case "paragraph":
			return paragraph(one);
		case "table":
			return tableBlocks(one);
		case "image":
			return imageBlocks(one);
	}
}

function numberLine({ head }: Document): string {
	const names = head.signatories.map(textOf).join("\u3000");
	const parts = [textOf(head.documentNumber), names === "" ? "" : WORDING.signatory + names];
	return parts.filter((part) => part !== "").join(GAP);
}

function headBlocks(document: Document): string[] {
	const { head, layout } = document;
	const { names, suffix } = head.issuerMark;
	const mark =
		names.map(textOf).join("\u3000") + (names.length > 1 && suffix !== "" ? "\u3000" : "") + suffix;
	return [
		...lines(head.copyNumber, head.secrecy, head.urgency),
		...(layout === "document" && mark !== "" ? [strongLine(mark)] : []),
		...(layout === "document" ? paragraphs(numberLine(document)) : []),
	];
}

function attachmentNames({ attachments }: Document): string[] {
	return paragraphs(
		...attachments.map(
			({ number, title }, index) =>
				`${index === 0 ? WORDING.attachments : ""}${number === 0 ? "" : `${number}.`}${textOf(title)}`,
		),
	);
}

const attachmentBlocks = ({ number, title, body }: Attachment): string[] => [
	RULE,
	strongLine(WORDING.attachment + (number === 0 ? "" : number)),
	headingText(1, textOf(title)),
	...body.flatMap(block),
];

function signedLine({ signed }: Document): string {
	return signed === null
		? ""
		: [textOf(signed.post), textOf(signed.name)].filter((text) => text !== "").join(GAP);
}

function imprintBlocks({ imprint }: Document): string[] {
	if (imprint.length === 0) return [];
	const rows = imprint.map(({ label, text, right }) =>
		[label + textOf(text), textOf(right)].filter((part) => part !== "").join(GAP),
	);
	return [RULE, ...paragraphs(...rows)];
}

const titleBlocks = ({ title, subtitle, headnotes, bylines }: Document): string[] => {
	const words = title.map(textOf).join("");
	return [...(words === "" ? [] : [headingText(1, words)]), ...lines(subtitle, ...headnotes, ...bylines)];
};

/** From below the title to 附注. */
const mainBlocks = (document: Document): string[] => [
	...lines(document.recipients, document.salutation),
	...document.body.flatMap(block),
	...attachmentNames(document),
	...(document.signed === null ? lines(...document.signatures) : paragraphs(signedLine(document))),
	...lines(document.date, ...document.notes),
];

/** What begins on a page of its own: the document that this one encloses, with all that follows it, and attachments. */
function following({ enclosure, attachments }: Document): string[] {
	const enclosed =
		enclosure === null
			? []
			: [RULE, ...titleBlocks(enclosure), ...mainBlocks(enclosure), ...following(enclosure)];
	return [...enclosed, ...attachments.filter(({ bound }) => bound).flatMap(attachmentBlocks)];
}

export function writeMarkdown(document: Document): string {
	const blocks = [
		...headBlocks(document),
		...titleBlocks(document),
		...(document.layout === "plain" ? paragraphs(numberLine(document)) : []),
		...mainBlocks(document),
		...following(document),
		...imprintBlocks(document),
	];
	return `${blocks.join("\n\n")}\n`;
}
