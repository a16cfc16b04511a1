import {
	type Block,
	type Document,
	type Head,
	type Layout,
	type Line,
	type Table,
	textOf,
} from "../document/document.ts";
import { PREVIEW } from "../zh/preview.ts";
import { displayWidth, fitting } from "./width.ts";

/** A line of the outline: what element it is, how deep it stands, its words. */
interface Row {
	label: string;
	depth: number;
	line: Line;
}

const LABEL_WIDTH = 14;
const TEXT_WIDTH = 72;

/** A document element by element, from the top of the first page to the imprint, as a person reads it on a terminal. */
export function outlineText(document: Document): string {
	const rows = rowsOf(document);
	if (rows.length === 0) return `${PREVIEW.nothing}\n`;
	return [PREVIEW.legend, "", ...rows.map(printed), ""].join("\n");
}

function printed({ label, depth, line }: Row): string {
	const gap = " ".repeat(Math.max(2, LABEL_WIDTH - displayWidth(label)));
	return `${label}${gap}${"  ".repeat(depth)}${cut(line)}`;
}

/** Words that come from the plan as they are, others in marks. */
function cut(line: Line): string {
	let text = "";
	for (const piece of line) text += piece.from === undefined ? `‹${piece.text}›` : piece.text;
	const whole = text.replaceAll("›‹", "");
	const short = fitting(whole, TEXT_WIDTH);
	if (short === whole) return whole;
	const open = short.lastIndexOf("‹") > short.lastIndexOf("›") ? "›" : "";
	return `${short}${open}${PREVIEW.length([...textOf(line)].length)}`;
}

function rowsOf(document: Document): Row[] {
	const { head } = document;
	const signed = document.signed.map(({ post, name }) => [
		...post,
		...(name.length > 0 ? [{ text: " " }] : []),
		...name,
	]);
	return [
		...headRows(head, document.layout),
		...rows(PREVIEW.title, document.title),
		...rows(PREVIEW.subtitle, [document.subtitle]),
		...rows(PREVIEW.headnote, document.headnotes),
		...rows(PREVIEW.byline, document.bylines),
		...rows(PREVIEW.recipients, [document.recipients]),
		...rows(PREVIEW.salutation, [document.salutation]),
		...blockRows(document.body, 0),
		...rows(PREVIEW.signature, document.signatures),
		...rows(PREVIEW.signed, signed),
		...rows(PREVIEW.date, [document.date]),
		...rows(PREVIEW.note, document.notes),
		...document.roster.flatMap(({ label, text }) => rows(PREVIEW.roster, [[{ text: label }, ...text]])),
		...(document.enclosure ? enclosed(document.enclosure) : []),
		...document.attachments.flatMap(({ number, title, bound, body }) => [
			...rows(PREVIEW.attachment(number), [bound ? title : [...title, { text: PREVIEW.unbound }]]),
			...blockRows(body, 1),
		]),
		...document.imprint.flatMap(({ label, text, right }) =>
			rows(PREVIEW.imprint, [[{ text: label }, ...text, { text: " " }, ...right]]),
		),
	];
}

const ISSUED = new Set<Layout>(["minutes", "briefing"]);

/** Only what the layout prints: 无版头 has no mark, and only 纪要 and 简报 have a line above the rule. */
function headRows(head: Head, layout: Layout): Row[] {
	const { head: words } = PREVIEW;
	const { names, suffix } = head.issuerMark;
	const mark = names.map((name, i) => (i === names.length - 1 ? [...name, { text: suffix }] : name));
	const { left, right } = ISSUED.has(layout) ? head.masthead : { left: [], right: [] };
	return [
		...rows(words.copyNumber, [head.copyNumber]),
		...rows(words.secrecy, [head.secrecy]),
		...rows(words.urgency, [head.urgency]),
		...rows(words.issuerMark, layout === "plain" ? [] : mark),
		...rows(words.documentNumber, [head.documentNumber]),
		...rows(words.signatories, head.signatories),
		...rows(words.masthead, [left.length + right.length > 0 ? [...left, { text: "　" }, ...right] : []]),
	];
}

function enclosed(document: Document): Row[] {
	const [first, ...rest] = rowsOf(document).map((row) => ({ ...row, depth: row.depth + 1 }));
	return first ? [{ ...first, label: PREVIEW.enclosure, depth: first.depth - 1 }, ...rest] : [];
}

function blockRows(blocks: readonly Block[], depth: number): Row[] {
	return blocks.flatMap((block) => blockRow(block, depth));
}

function blockRow(block: Block, depth: number): Row[] {
	if (block.type === "image")
		return [{ label: PREVIEW.image, depth, line: [{ text: `${block.file} ` }, ...block.caption] }];
	if (block.type === "table") {
		return tableRows(block, depth);
	}
	const inner = depth + block.level - 1;
	const number = { text: block.number };
	if (block.type === "paragraph") {
		const label = block.part ? PREVIEW.parts[block.part] : PREVIEW.paragraph;
		return rows(label, [[number, ...block.text]], inner);
	}
	const label = block.part ? PREVIEW.parts[block.part] : PREVIEW.heading(block.level);
	return rows(label, [[number, ...block.text, { text: block.stop }, ...block.runOn]], inner);
}

/** Its caption and size, and below it its words, row by row. */
function tableRows(table: Table, depth: number): Row[] {
	const all = [...table.head, ...table.rows];
	const size = { text: PREVIEW.table(all.length, Math.max(0, ...all.map((row) => row.length))) };
	const caption = table.title.length === 0 ? [size] : [...table.title, { text: " " }, size];
	const cells = all.map((row) => row.flatMap((cell, i) => [...(i > 0 ? [BAR] : []), ...cell.flat()]));
	const lines = [...table.noteAbove, ...cells, ...table.noteBelow];
	return [
		{ label: PREVIEW.tableLabel, depth, line: caption },
		...rows(
			"",
			lines.filter((line) => textOf(line).replace(/[ |]/g, "") !== ""),
			depth + 1,
		),
	];
}

/** Nobody's words: without the marks that the program's have. */
const BAR = { text: " | ", from: "" };

/** A row for each line that has words; only the first is labelled. */
function rows(label: string, lines: readonly Line[], depth = 0): Row[] {
	return lines
		.map((line) => line.filter(({ text }) => text !== ""))
		.filter((line) => textOf(line).trim() !== "")
		.map((line, i) => ({ label: i === 0 ? label : "", depth, line }));
}
