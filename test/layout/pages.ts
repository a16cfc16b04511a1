/**
 * What stands on the pages of a PDF: every glyph, line, rule and picture, as `mutool` traces them. Lengths in mm, from
 * the top left corner of the paper; sizes in pt.
 */
import { spawnSync } from "node:child_process";

const MM = 25.4 / 72;

export interface Glyph {
	text: string;
	x: number;
	width: number;
	/** Of the base line. */
	y: number;
	sizePt: number;
	font: string;
	colour: string;
	/** Where its head points: "up", or "left" and "right" of text on its side. */
	head: "up" | "left" | "right";
}

/** Glyphs on one base line, left to right; blanks are left out. */
export interface TextLine {
	text: string;
	y: number;
	x0: number;
	x1: number;
	sizePt: number;
	font: string;
	colour: string;
	glyphs: Glyph[];
}

export interface Rule {
	y: number;
	x0: number;
	x1: number;
	thickness: number;
	colour: string;
}

export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

export interface Page {
	/** 1 for the first. */
	number: number;
	width: number;
	height: number;
	/** Upright text only. */
	lines: TextLine[];
	/** Text on its side. */
	turned: Glyph[];
	rules: Rule[];
	pictures: Box[];
}

type Matrix = [number, number, number, number, number, number];
interface Span {
	font: string;
	sizePt: number;
	stretch: number;
	head: Glyph["head"];
}

const numbers = (text = ""): number[] => text.split(/\s+/).filter(Boolean).map(Number);
const matrixOf = (text?: string): Matrix => {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(text);
	return [a, b, c, d, e, f];
};
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
	(a * x + c * y + e) * MM,
	(b * x + d * y + f) * MM,
];

function attributes(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
	);
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const unescaped = (text: string): string =>
	text
		.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

function colourOf(text = "0"): string {
	const levels = numbers(text);
	const [r = 0, g = r, b = r] = levels;
	return [r, g, b]
		.map((level) =>
			Math.round(level * 255)
				.toString(16)
				.padStart(2, "0"),
		)
		.join("")
		.toUpperCase();
}

/** Reads a trace tag by tag; each page gathers what is drawn on it. */
class Reader {
	readonly pages: Page[] = [];
	private glyphs: Glyph[] = [];
	private text: { matrix: Matrix; colour: string } = { matrix: matrixOf(), colour: "000000" };
	private span: Span = { font: "", sizePt: 0, stretch: 1, head: "up" };
	private path: { stroke: number | null; matrix: Matrix; colour: string; points: [number, number][] } | null =
		null;

	tag(name: string, of: Record<string, string>): void {
		if (name === "page") this.open(of.mediabox);
		else if (/^(fill|stroke)_text$/.test(name))
			this.text = { matrix: matrixOf(of.transform), colour: colourOf(of.color) };
		else if (name === "span") this.setSpan(of);
		else if (name === "g") this.glyph(of);
		else if (/^(fill|stroke)_path$/.test(name)) this.openPath(name, of);
		else if (/^clip/.test(name)) this.path = null;
		else if (name === "moveto" || name === "lineto") this.path?.points.push(this.point(of.x, of.y));
		else if (name === "curveto") this.path?.points.push(this.point(of.x3, of.y3));
		else if (name === "fill_image") this.picture(matrixOf(of.transform));
	}

	end(name: string): void {
		if (/^(fill|stroke)_path$/.test(name)) this.closePath();
		if (name === "page") this.close();
	}

	private get page(): Page {
		const last = this.pages.at(-1);
		if (last === undefined) throw new Error("drawn on no page");
		return last;
	}

	private open(mediabox?: string): void {
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers(mediabox);
		const [width, height] = [(x1 - x0) * MM, (y1 - y0) * MM];
		this.glyphs = [];
		this.pages.push({
			number: this.pages.length + 1,
			width,
			height,
			lines: [],
			turned: [],
			rules: [],
			pictures: [],
		});
	}

	private setSpan({ font = "", trm }: Record<string, string>): void {
		const [a, b, c, d] = matrixOf(trm);
		const [ta, tb, tc, td] = this.text.matrix;
		// Where the text runs to on the page, whose y grows downwards.
		const [along, down] = [ta * a + tc * b, tb * a + td * b];
		const size = Math.hypot(c, d);
		this.span = {
			font: font.replace(/^[A-Z]{6}\+/, ""),
			sizePt: Math.round(size * Math.hypot(tc, td) * 100) / 100,
			stretch: Math.hypot(a, b) / (size || 1),
			head: Math.abs(along) > Math.abs(down) ? "up" : down > 0 ? "right" : "left",
		};
	}

	private glyph(of: Record<string, string>): void {
		const { matrix, colour } = this.text;
		const { font, sizePt, stretch, head } = this.span;
		const [x, y] = at(matrix, Number(of.x), Number(of.y));
		const width = Number(of.adv ?? 1) * sizePt * stretch * MM;
		this.glyphs.push({ text: unescaped(of.unicode ?? ""), x, y, width, sizePt, font, colour, head });
	}

	private openPath(name: string, of: Record<string, string>): void {
		const matrix = matrixOf(of.transform);
		const stroke =
			name === "stroke_path" ? Number(of.linewidth ?? 0) * Math.abs(matrix[0] || matrix[1]) : null;
		this.path = { stroke, matrix, colour: colourOf(of.color), points: [] };
	}

	private point(x?: string, y?: string): [number, number] {
		return at(this.path?.matrix ?? matrixOf(), Number(x), Number(y));
	}

	/** Long and flat: a rule. LibreOffice fills some and strokes others. */
	private closePath(): void {
		const path = this.path;
		this.path = null;
		if (path === null || path.points.length === 0 || path.colour === "FFFFFF") return;
		const xs = path.points.map(([x]) => x);
		const ys = path.points.map(([, y]) => y);
		const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
		if (x1 - x0 < 1 || y1 - y0 > 1.5) return;
		const thickness = path.stroke === null ? y1 - y0 : path.stroke * MM;
		const rule: Rule = { y: (y0 + y1) / 2, x0, x1, thickness, colour: path.colour };
		const isSame = (one: Rule) =>
			Math.abs(one.y - rule.y) < 0.1 && Math.abs(one.x0 - x0) < 0.1 && Math.abs(one.x1 - x1) < 0.1;
		if (!this.page.rules.some(isSame)) this.page.rules.push(rule);
	}

	private picture(matrix: Matrix): void {
		const corners = [at(matrix, 0, 0), at(matrix, 1, 1)];
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		this.page.pictures.push({
			x0: Math.min(...xs),
			x1: Math.max(...xs),
			y0: Math.min(...ys),
			y1: Math.max(...ys),
		});
	}

	private close(): void {
		const visible = this.glyphs.filter(({ text }) => /[^\s\u200B\u3000\uFEFF]/.test(text));
		this.page.lines = linesOf(visible.filter(({ head }) => head === "up"));
		this.page.turned = visible.filter(({ head }) => head !== "up");
		this.page.rules.sort((a, b) => a.y - b.y);
	}
}

/** Base lines this close are one. */
const SAME_LINE = 0.5;

function linesOf(glyphs: Glyph[]): TextLine[] {
	const rows: Glyph[][] = [];
	for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
		const row = rows.at(-1);
		if (row !== undefined && Math.abs((row[0] as Glyph).y - glyph.y) < SAME_LINE) row.push(glyph);
		else rows.push([glyph]);
	}
	return rows.map((row) => {
		row.sort((a, b) => a.x - b.x);
		const first = row[0] as Glyph;
		const { y, sizePt, font, colour } = first;
		const x1 = Math.max(...row.map(({ x, width }) => x + width));
		return {
			text: row.map(({ text }) => text).join(""),
			y,
			x0: first.x,
			x1,
			sizePt,
			font,
			colour,
			glyphs: row,
		};
	});
}

/** All pages of a PDF. */
export function readPages(pdf: string): Page[] {
	const { stdout, stderr } = spawnSync("mutool", ["draw", "-q", "-F", "trace", pdf], {
		encoding: "utf8",
		maxBuffer: 1 << 30,
	});
	const reader = new Reader();
	for (const [, slash, name = "", rest = ""] of stdout.matchAll(/<(\/?)(\w+)((?:\s+\w+="[^"]*")*)\s*\/?>/g)) {
		if (slash === "/") reader.end(name);
		else reader.tag(name, attributes(rest));
	}
	if (reader.pages.length === 0) throw new Error(`no pages in ${pdf}: ${stderr}`);
	return reader.pages;
}
