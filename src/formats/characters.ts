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

function addBlock(texts: string[], block: Block): void {
	switch (block.type) {
		case "heading":
			texts.push(headingWords(block), block.stop, textOf(block.runOn));
			return;
		case "paragraph":
			texts.push(block.number, afterNumber(block));
			return;
		case "table": {
			const { title, noteAbove, head, rows, noteBelow } = block;
			texts.push(textOf(title));
			for (const line of noteAbove) texts.push(textOf(line));
			for (const part of [head, rows])
				for (const cells of part) for (const cell of cells) for (const line of cell) texts.push(textOf(line));
			for (const line of noteBelow) texts.push(textOf(line));
			return;
		}
		case "image":
			texts.push(textOf(block.caption));
	}
}

function blocksTexts(blocks: readonly Block[]): string[] {
	const texts: string[] = [];
	for (const block of blocks) addBlock(texts, block);
	return texts;
}

const attachmentTexts = (attachment: Attachment): string[] => [
	attachmentLabel(attachment),
	textOf(attachment.title),
	...blocksTexts(attachment.body),
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
		...blocksTexts(document.body),
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
