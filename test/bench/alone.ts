// The docx library alone with the paragraphs of a document.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { type Block, type Document as Official, textOf } from "../../src/document/document.ts";

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });

type Part = string | { rows: string[][] };

/** The texts of a document, and its tables, as plain data. */
export function partsOf(document: Official): Part[] {
	const { title, recipients, body, attachments, signatures, date, imprint } = document;
	return [
		...title.map(textOf),
		textOf(recipients),
		...body.flatMap(plain),
		...attachments.flatMap((one) => [textOf(one.title), ...one.body.flatMap(plain)]),
		...signatures.map(textOf),
		textOf(date),
		...imprint.map(({ label, text, right }) => label + textOf(text) + textOf(right)),
	];
}

function plain(block: Block): Part[] {
	if (block.type === "heading") return [block.number + textOf(block.text) + block.stop + textOf(block.runOn)];
	if (block.type === "paragraph") return [block.number + textOf(block.text)];
	if (block.type === "image") return [];
	return [
		{ rows: [...block.head, ...block.rows].map((cells) => cells.map((cell) => cell.map(textOf).join(""))) },
	];
}

export function alone(parts: readonly Part[]): Promise<Buffer> {
	const children = parts.map((part) => {
		if (typeof part === "string") return paragraph(part);
		const rows = part.rows.map(
			(cells) =>
				new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) }),
		);
		return new Table({ rows });
	});
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
