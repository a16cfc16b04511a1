// Milliseconds per DOCX in one process that has warmed up: the whole walk, and the docx library alone with the same
// paragraphs, medians of alternating rounds; and per plan of a thousand that are checked one after the other, the mean.
// Prints {"gzfa": ms, "docx": ms, "check": ms}.
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { type Block, type Document as Official, textOf } from "../../src/document/document.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";

const bytes = readFileSync(process.argv[2] as string);

async function gzfa(): Promise<Official> {
	const { document } = await makeDocument(await checkPlan({ file: "plan.yaml", bytes }));
	if (!document) throw new Error("the plan of the benchmark is faulty");
	await FORMATS.docx.write(document);
	return document;
}

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });

function plain(block: Block): (Paragraph | Table)[] {
	if (block.type === "heading")
		return [paragraph(block.number + textOf(block.text) + block.stop + textOf(block.runOn))];
	if (block.type === "paragraph") return [paragraph(block.number + textOf(block.text))];
	if (block.type === "image") return [];
	const rows = [...block.head, ...block.rows].map(
		(cells) =>
			new TableRow({
				children: cells.map((cell) => new TableCell({ children: [paragraph(cell.map(textOf).join(""))] })),
			}),
	);
	return [new Table({ rows })];
}

async function alone(document: Official): Promise<void> {
	const { title, recipients, body, attachments, signatures, date, imprint } = document;
	const children = [
		...title.map((line) => paragraph(textOf(line))),
		paragraph(textOf(recipients)),
		...body.flatMap(plain),
		...attachments.flatMap((one) => [paragraph(textOf(one.title)), ...one.body.flatMap(plain)]),
		...signatures.map((line) => paragraph(textOf(line))),
		paragraph(textOf(date)),
		...imprint.map(({ label, text, right }) => paragraph(label + textOf(text) + textOf(right))),
	];
	await Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
const times: Record<"gzfa" | "docx", number[]> = { gzfa: [], docx: [] };
const document = await gzfa();
for (let round = 0; round < 150; round++) {
	const start = performance.now();
	await gzfa();
	const middle = performance.now();
	await alone(document);
	const end = performance.now();
	if (round < 50) continue;
	times.gzfa.push(middle - start);
	times.docx.push(end - middle);
}
const PLANS = 1000;
const start = performance.now();
for (let plan = 0; plan < PLANS; plan++) await checkPlan({ file: "plan.yaml", bytes });
const check = (performance.now() - start) / PLANS;
process.stdout.write(JSON.stringify({ gzfa: median(times.gzfa), docx: median(times.docx), check }));
