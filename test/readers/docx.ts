import { strFromU8, unzipSync } from "fflate";
import { type Element, elementsIn, find, readXml } from "./xml.ts";

/** What a reader that knows nothing of this program finds in a DOCX. */
export interface ReadDocx {
	/** Style and text of every paragraph in order, those in tables too, without the blank ones that only make room. */
	paragraphs: [style: string, text: string][];
	/** Cells per row of every table. */
	tables: number[][];
	sections: number;
	/** 标题 in the properties of the file. */
	title: string;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
	const wanted = ["word/document.xml", "docProps/core.xml"];
	const parts = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) });
	const [body, core] = wanted.map((name) => readXml(strFromU8(parts[name] as Uint8Array)));
	const read: ReadDocx = { paragraphs: [], tables: [], sections: 0, title: "" };
	visit(find(body, "w:body") as Element, read);
	read.title = textIn(find(core, "dc:title"));
	return read;
}

function visit(element: Element, read: ReadDocx): void {
	for (const child of elementsIn(element)) {
		if (child.name === "w:p") addParagraph(child, read);
		else if (child.name === "w:sectPr") read.sections++;
		else {
			if (child.name === "w:tbl") read.tables.push(shapeOf(child));
			visit(child, read);
		}
	}
}

function addParagraph(paragraph: Element, read: ReadDocx): void {
	const properties = find(paragraph, "w:pPr");
	if (properties && find(properties, "w:sectPr")) read.sections++;
	const style = find(properties, "w:pStyle")?.attributes["w:val"] ?? "Normal";
	const text = elementsIn(paragraph)
		.filter(({ name }) => name !== "w:pPr")
		.map(runText)
		.join("");
	if (text !== "") read.paragraphs.push([style, text]);
}

function runText(run: Element): string {
	if (run.name !== "w:r") throw new Error(`${run.name} in a paragraph`);
	return elementsIn(run).map(pieceText).join("");
}

function pieceText(piece: Element): string {
	// Lines that the writer breaks are one text.
	if (piece.name === "w:rPr" || piece.name === "w:drawing" || piece.name === "w:br") return "";
	if (piece.name === "w:tab") return "\t";
	if (piece.name !== "w:t") throw new Error(`${piece.name} in a run`);
	const text = textIn(piece);
	// A word processor takes blanks at the ends away, and makes one of several, unless told to keep them.
	const keeps = piece.attributes["xml:space"] === "preserve";
	return keeps ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "").replace(/[ \t\r\n]+/g, " ");
}

function textIn(element: Element | undefined): string {
	return element?.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("") ?? "";
}

function shapeOf(table: Element): number[] {
	return elementsIn(table)
		.filter(({ name }) => name === "w:tr")
		.map((row) => elementsIn(row).filter(({ name }) => name === "w:tc").length);
}
