/** How long a document will be, roughly and quickly: no layout is made. */
import {
	type Attachment,
	type Block,
	type Document,
	type Image,
	type Layout,
	type Line,
	type Table,
	textOf,
} from "../document/document.ts";
import { DEFAULT_PROFILE } from "../standard/layout.ts";
import { widthOf } from "../standard/signature.ts";
import { mmToPt } from "../standard/units.ts";
import { WORDING } from "../standard/wording.ts";
import { afterNumber, headingWords, imprintOf, printedTitle } from "./words.ts";

export interface Estimate {
	pages: number;
	/** Printed characters without white space. */
	characters: number;
}

const { charactersPerLine, linesPerPage, linePitch, firstLineIndent, titleCharacters } =
	DEFAULT_PROFILE.measures;
const { pageWidth, marginLeft, marginRight } = DEFAULT_PROFILE.measures;
const TYPE_AREA_MM = pageWidth.value - marginLeft.value - marginRight.value;
const CELLS = charactersPerLine.value;
const LINES = linesPerPage.value;
/** 版头 down to its rule and the lines below takes half a page or less. */
const HEAD_LINES: Record<Layout, number> = {
	plain: 0,
	document: 13,
	letter: 6,
	order: 10,
	minutes: 14,
	briefing: 14,
};

/** All but white space and the first halves of surrogate pairs. */
const UNCOUNTED = /\s|[\ud800-\udbff]/g;
const printed = (text: string): number => text.length - (text.match(UNCOUNTED)?.length ?? 0);
const linesOf = (text: string, cells = CELLS): number => Math.max(1, Math.ceil(widthOf(text) / cells));
const paragraphLines = (text: string): number => linesOf(" ".repeat(2 * firstLineIndent.value) + text);

/** A text and the lines it takes. */
interface Piece {
	text: string;
	lines: number;
}

const piece = (text: string, lines = paragraphLines(text)): Piece => ({
	text,
	lines: text === "" ? 0 : lines,
});
const pieces = (all: readonly Line[]): Piece[] => all.map((line) => piece(textOf(line)));

function tablePieces({ title, noteAbove, noteBelow, head, rows, heights }: Table): Piece[] {
	const columns = Math.max(1, ...[...head, ...rows].map((row) => row.length));
	const cells = CELLS / columns;
	const body = [...head, ...rows].map((row, index) => ({
		text: row.flat().map(textOf).join(""),
		lines: Math.max(
			heights[index] ?? 0,
			...row.map((cell) => cell.reduce((sum, line) => sum + linesOf(textOf(line), cells), 0)),
		),
	}));
	return [...pieces([title, ...noteAbove]), ...body, ...pieces(noteBelow)];
}

const imageLines = ({ width, height }: Image): number => {
	const shrunk = Math.min(1, TYPE_AREA_MM / Math.max(width, 1));
	return Math.min(LINES, Math.ceil(mmToPt(height * shrunk) / linePitch.value));
};

function blockPieces(block: Block): Piece[] {
	switch (block.type) {
		case "heading":
			return [piece(headingWords(block) + block.stop + textOf(block.runOn))];
		case "paragraph":
			return [piece(block.number + afterNumber(block))];
		case "table":
			return tablePieces(block);
		case "image":
			return [{ text: "", lines: imageLines(block) }, ...pieces([block.caption])];
	}
}

const titlePieces = (title: readonly Line[]): Piece[] =>
	title.map((line) => piece(textOf(line), linesOf(textOf(line), titleCharacters.value)));

function attachmentPieces({ number, title, body }: Attachment): Piece[] {
	return [
		{ text: WORDING.attachment + (number === 0 ? "" : number), lines: 2 },
		...titlePieces([title]),
		{ text: "", lines: 1 },
		...body.flatMap(blockPieces),
	];
}

function headPieces({ head, layout }: Document): Piece[] {
	const { names, suffix } = head.issuerMark;
	const signatories = head.signatories.map(textOf);
	const { masthead } = head;
	const words = [
		...[head.copyNumber, head.secrecy, head.urgency, head.documentNumber].map(textOf),
		...[masthead.left, masthead.right].map(textOf),
		...(signatories.length > 0 ? [WORDING.signatory, ...signatories] : []),
		...(layout !== "plain" ? [...names.map(textOf), suffix] : []),
	];
	return [{ text: words.join(""), lines: HEAD_LINES[layout] }];
}

function mainPieces(document: Document): Piece[] {
	const { attachments, signatures, signed, date, roster } = document;
	const listed = attachments.map(({ number, title }, index) =>
		piece(`${index === 0 ? WORDING.attachments : ""}${number === 0 ? "" : `${number}.`}${textOf(title)}`),
	);
	const closing =
		signed.length === 0
			? pieces(signatures)
			: signed.map(({ post, name }) => piece(textOf(post) + textOf(name)));
	return [
		...titlePieces(printedTitle(document)),
		{ text: "", lines: 1 },
		...pieces([document.subtitle, ...document.headnotes, ...document.bylines]),
		...pieces([document.recipients, document.salutation]),
		...document.body.flatMap(blockPieces),
		...(listed.length > 0 ? [{ text: "", lines: 1 }, ...listed] : []),
		...roster.map(({ label, text }) => piece(label + textOf(text))),
		{ text: "", lines: closing.length === 0 ? 0 : document.seal === "sealed" ? 3 : 1 },
		...closing,
		piece(textOf(date)),
		...pieces(document.notes),
	];
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** What begins on a page of its own. */
function following({ enclosure, attachments }: Document): Piece[][] {
	return [
		...(enclosure === null ? [] : [mainPieces(enclosure), ...following(enclosure)]),
		...attachments.filter(({ bound }) => bound).map(attachmentPieces),
	];
}

export function estimate(document: Document): Estimate {
	const imprint = imprintOf(document).map(({ label, text, right }) =>
		piece(label + textOf(text) + textOf(right)),
	);
	const main = [...headPieces(document), ...mainPieces(document), ...imprint];
	const parts = [main, ...following(document)];
	return {
		pages: sum(parts.map((part) => Math.max(1, Math.ceil(sum(part.map(({ lines }) => lines)) / LINES)))),
		characters: sum(parts.flat().map(({ text }) => printed(text))),
	};
}
