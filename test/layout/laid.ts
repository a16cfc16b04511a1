/** A document as it lies on its pages, and the questions the standard asks of them. Lengths in mm unless said. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inkIn } from "./ink.ts";
import { type Box, type Glyph, type Page, readPages, type TextLine } from "./pages.ts";

export const PROFILE_NAMES = ["33476.2", "9704"] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** What the two profiles lay out differently. */
export interface Look {
	/** Of the first line, below the edge of the paper. */
	top: number;
	/** Of the lines of the text. */
	pitch: number;
	/** Whether the type area is counted by the face of its characters, or by the lines. */
	isByFace: boolean;
}

const PT = 25.4 / 72;
export const LOOKS: Record<ProfileName, Look> = {
	/** GB/T 33476.2: the margins are so chosen that the characters fill the type area. */
	"33476.2": { top: 34.58, pitch: 29.45 * PT, isByFace: true },
	/** The type area is what the margins leave. */
	"9704": { top: 37, pitch: 28.95 * PT, isByFace: false },
};

/** Edges of the type area (5.2.1). */
export const LEFT = 28;
export const RIGHT = 184;
export const BOTTOM = 262;
export const MIDDLE = (LEFT + RIGHT) / 2;

/** One character of the text: 28 in 156 mm, with what word processors need to fit them. */
export const CHARACTER = 15.75 * PT;
export const SMALL_CHARACTER = 14 * PT;
const BODY_SIZE = 16;
/** The square of a character reaches from this part of its size above the base line to the rest below. */
const ABOVE_BASE = 0.88;
/** Where on a line of exact height word processors put the base line. */
const BASE_IN_LINE = 0.8;

const sizeOf = ({ sizePt }: { sizePt: number }) => sizePt * PT;
export const headOf = (line: TextLine): number => line.y - ABOVE_BASE * sizeOf(line);
export const footOf = (line: TextLine): number => line.y + (1 - ABOVE_BASE) * sizeOf(line);
export const centreOf = ({ x0, x1 }: { x0: number; x1: number }): number => (x0 + x1) / 2;

const PAGE_NUMBER = /^—\d+—$/;
const isPageNumber = ({ text, y }: TextLine): boolean => PAGE_NUMBER.test(text) && y > BOTTOM;

export class Laid {
	readonly pages: Page[];

	constructor(
		readonly name: string,
		readonly profile: ProfileName,
		readonly pdf: string,
	) {
		this.pages = readPages(pdf);
	}

	/** The files of its attachments that are not bound with it. */
	get parts(): Laid[] {
		const folder = dirname(this.pdf);
		return readdirSync(folder)
			.filter((file) => file.startsWith(`${this.name}-`) && file.endsWith(".pdf"))
			.sort()
			.map((file) => new Laid(basename(file, ".pdf"), this.profile, join(folder, file)));
	}

	get look(): Look {
		return LOOKS[this.profile];
	}

	page(number: number): Page {
		const found = this.pages.at(number < 0 ? number : number - 1);
		if (found === undefined) throw new Error(`${this.name}: no page ${number}`);
		return found;
	}

	/** All but the page's number. */
	lines(number: number): TextLine[] {
		return this.page(number).lines.filter((line) => !isPageNumber(line));
	}

	/** The first line that begins so, with the page it is on. */
	find(text: string | RegExp): TextLine & { page: number } {
		const isIt = (line: TextLine) =>
			typeof text === "string" ? line.text.startsWith(text) : text.test(line.text);
		for (const { number } of this.pages) {
			const line = this.lines(number).find(isIt);
			if (line !== undefined) return { ...line, page: number };
		}
		throw new Error(`${this.name} (${this.profile}): no line ${text}`);
	}

	has(text: string | RegExp): boolean {
		const isIt = (line: TextLine) =>
			typeof text === "string" ? line.text.startsWith(text) : text.test(line.text);
		return this.pages.some(({ number }) => this.lines(number).some(isIt));
	}

	/** The line below or above on the same page. */
	near(line: TextLine & { page: number }, steps: number): TextLine & { page: number } {
		const lines = this.lines(line.page);
		const found = lines[lines.findIndex(({ y, x0 }) => y === line.y && x0 === line.x0) + steps];
		if (found === undefined) throw new Error(`${this.name}: nothing ${steps} lines from ${line.text}`);
		return { ...found, page: line.page };
	}

	/** Lines that would have room between two lines. */
	blank(above: TextLine, below: TextLine): number {
		return (below.y - above.y) / this.look.pitch - 1;
	}

	/** Lines that have room between a rule, or another edge, and the line below. */
	blankBelow(edge: number, below: TextLine): number {
		return (below.y - BASE_IN_LINE * this.look.pitch - edge) / this.look.pitch;
	}

	/** Which line of the type area it stands on: 1 for the first. */
	row(line: TextLine): number {
		return this.blankBelow(this.look.top, line) + 1;
	}

	/** Upper edge of the type area, if this is its first line. */
	typeTop(line: TextLine): number {
		return this.look.isByFace ? headOf(line) : line.y - BASE_IN_LINE * this.look.pitch;
	}

	/** Lower edge of the type area, if this is its last line. */
	typeFoot(line: TextLine): number {
		return this.look.isByFace ? footOf(line) : line.y + (1 - BASE_IN_LINE) * this.look.pitch;
	}

	/** Of the ink of a line, or of some of its characters. */
	ink(page: number, { y, sizePt, x0, x1 }: { y: number; sizePt: number; x0: number; x1: number }): Box {
		const size = sizePt * PT;
		const found = inkIn(this.pdf, page, {
			x0: x0 - 0.5,
			x1: x1 + 0.5,
			y0: y - 1.1 * size,
			y1: y + 0.3 * size,
		});
		if (found === null) throw new Error(`${this.name}: no ink on page ${page} at ${y}`);
		return found;
	}

	pageNumber(number: number): TextLine | undefined {
		return this.page(number).lines.find(isPageNumber);
	}

	/** Pages that a paragraph runs through: it goes on at the left edge of the next one, so this one must be full. */
	get fullPages(): number[] {
		return this.pages.map(({ number }) => number).filter((number) => this.runsOn(number));
	}

	private runsOn(number: number): boolean {
		const next = this.pages[number]?.lines[0];
		const last = this.lines(number).at(-1);
		if (next === undefined || last === undefined || this.page(number).width > this.page(number).height)
			return false;
		const isText = next.sizePt === BODY_SIZE && /Fang/.test(next.font) && next.y < 50;
		return (
			isText && Math.abs(next.x0 - LEFT) < 1 && last.x1 > RIGHT - 2 * CHARACTER && last.sizePt === BODY_SIZE
		);
	}
}

/** Lines from edge to edge, of characters of full width only: 汉字 and their punctuation. */
export function fullLines(laid: Laid, ...pages: number[]): (TextLine & { page: number })[] {
	const isFull = ({ x0, x1, sizePt, glyphs }: TextLine) =>
		Math.abs(x0 - LEFT) < 1 &&
		x1 > RIGHT - CHARACTER &&
		sizePt === BODY_SIZE &&
		glyphs.every(({ width }) => width > 0.95 * BODY_SIZE * PT);
	return (pages.length > 0 ? pages : laid.fullPages).flatMap((page) =>
		laid
			.lines(page)
			.filter(isFull)
			.map((line) => ({ ...line, page })),
	);
}

const FACES = { 仿宋: /Fang/, 黑体: /Hei/, 楷体: /Kai/, 小标宋: /Biao/, 宋体: /Song/ } as const;

/** How many 汉字 and figures of these are not in the face. */
export const strangers = (glyphs: readonly Glyph[], face: keyof typeof FACES): number =>
	glyphs.filter(({ text, font }) => /[\p{Script=Han}\d]/u.test(text) && !FACES[face].test(font)).length;

/** From the right edge of the type area, in characters. */
export const fromRight = ({ x1 }: { x1: number }): number => (RIGHT - x1) / CHARACTER;
export const fromLeft = ({ x0 }: { x0: number }): number => (x0 - LEFT) / CHARACTER;
