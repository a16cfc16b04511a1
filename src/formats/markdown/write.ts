/** A document as CommonMark with GitHub's tables. Every block is one line, but for tables; blocks stand a line apart. */
import {
	type Attachment,
	type Block,
	type Document,
	type Heading,
	type Paragraph,
	textOf,
} from "../../document/document.ts";
import { WORDING } from "../../standard/wording.ts";
import { attachmentLabel } from "../detached.ts";
import { afterNumber, headingWords, imprintOf, printedTitle } from "../words.ts";
import { escaped } from "./escape.ts";
import { headBlocks, numberLine } from "./head.ts";
import { imageBlocks } from "./image.ts";
import { apart, lines, paragraphs } from "./lines.ts";
import { strongLine, strongStart } from "./strong.ts";
import { tableBlocks } from "./table.ts";

const RULE = "---";
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

function attachmentNames({ attachments }: Document): string[] {
	return paragraphs(
		...attachments.map(
			({ number, title }, index) =>
				`${index === 0 ? WORDING.attachments : ""}${number === 0 ? "" : `${number}.`}${textOf(title)}`,
		),
	);
}

const attachmentBlocks = (attachment: Attachment): string[] => [
	RULE,
	strongLine(attachmentLabel(attachment)),
	headingText(1, textOf(attachment.title)),
	...attachment.body.flatMap(block),
];

const signedLines = ({ signed }: Document): string[] =>
	signed.map(({ post, name }) => apart(textOf(post), textOf(name)));

const rosterLines = ({ roster }: Document): string[] =>
	roster.map(({ label, text }) => strongStart(label, textOf(text)));

function imprintBlocks(document: Document): string[] {
	const rows = imprintOf(document);
	return rows.length === 0
		? []
		: [
				RULE,
				...paragraphs(...rows.map(({ label, text, right }) => apart(label + textOf(text), textOf(right)))),
			];
}

const titleBlocks = (document: Document): string[] => {
	const { subtitle, headnotes, bylines } = document;
	const words = printedTitle(document).map(textOf).join("");
	return [...(words === "" ? [] : [headingText(1, words)]), ...lines(subtitle, ...headnotes, ...bylines)];
};

/** From below the title to 附注. */
const mainBlocks = (document: Document): string[] => [
	...lines(document.recipients, document.salutation),
	...document.body.flatMap(block),
	...attachmentNames(document),
	...rosterLines(document),
	...(document.signed.length === 0 ? lines(...document.signatures) : paragraphs(...signedLines(document))),
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
	const { detached } = document;
	const blocks = [
		...(detached === null ? [] : [strongLine(textOf(detached.label))]),
		...headBlocks(document.layout, document.head),
		...titleBlocks(document),
		...(document.layout === "plain" ? paragraphs(numberLine(document.head)) : []),
		...mainBlocks(document),
		...following(document),
		...imprintBlocks(document),
	];
	return `${blocks.join("\n\n")}\n`;
}
