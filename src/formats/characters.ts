/** How many characters a document prints: what a reader who counts would say. */
import { type Attachment, type Block, type Document, textOf } from "../document/document.ts";
import { WORDING } from "../standard/wording.ts";
import { attachmentLabel } from "./detached.ts";
import { afterNumber, headingWords, imprintOf, printedTitle } from "./words.ts";

/** White space and the first halves of surrogate pairs. */
const UNCOUNTED = /\s|[\ud800-\udbff]/g;

/** Nearly all texts have none of those. */
function printed(text: string): number {
	return text.search(UNCOUNTED) < 0 ? text.length : text.length - (text.match(UNCOUNTED)?.length ?? 0);
}

function blockTexts(block: Block): string[] {
	switch (block.type) {
		case "heading":
			return [headingWords(block), block.stop, textOf(block.runOn)];
		case "paragraph":
			return [block.number, afterNumber(block)];
		case "table": {
			const { title, noteAbove, head, rows, noteBelow } = block;
			return [title, ...noteAbove, ...[...head, ...rows].flat(2), ...noteBelow].map(textOf);
		}
		case "image":
			return [textOf(block.caption)];
	}
}

const attachmentTexts = (attachment: Attachment): string[] => [
	attachmentLabel(attachment),
	textOf(attachment.title),
	...attachment.body.flatMap(blockTexts),
];

function headTexts({ head, layout }: Document): string[] {
	const { masthead, issuerMark } = head;
	const signatories = head.signatories.map(textOf);
	return [
		...[head.copyNumber, head.secrecy, head.urgency, head.documentNumber, masthead.left, masthead.right].map(
			textOf,
		),
		...(signatories.length > 0 ? [WORDING.signatory, ...signatories] : []),
		...(layout !== "plain" ? [...issuerMark.names.map(textOf), issuerMark.suffix] : []),
	];
}

function mainTexts(document: Document): string[] {
	const { attachments, signatures, signed, roster, detached } = document;
	const closing = signed.length === 0 ? signatures : signed.flatMap(({ post, name }) => [post, name]);
	return [
		textOf(detached?.label ?? []),
		...[...printedTitle(document), document.subtitle, ...document.headnotes, ...document.bylines].map(textOf),
		...[document.recipients, document.salutation].map(textOf),
		...document.body.flatMap(blockTexts),
		...(attachments.length > 0 ? [WORDING.attachments] : []),
		...attachments.flatMap(({ number, title }) => [number === 0 ? "" : `${number}.`, textOf(title)]),
		...roster.flatMap(({ label, text }) => [label, textOf(text)]),
		...[...closing, document.date, ...document.notes].map(textOf),
	];
}

/** What begins on a page of its own. */
const following = ({ enclosure, attachments }: Document): string[] => [
	...(enclosure === null ? [] : [...mainTexts(enclosure), ...following(enclosure)]),
	...attachments.filter(({ bound }) => bound).flatMap(attachmentTexts),
];

/** Without white space. */
export function charactersOf(document: Document): number {
	const imprint = imprintOf(document).flatMap(({ label, text, right }) => [
		label,
		textOf(text),
		textOf(right),
	]);
	const all = [headTexts(document), mainTexts(document), imprint, following(document)];
	return all.reduce((sum, texts) => sum + printed(texts.join("")), 0);
}
