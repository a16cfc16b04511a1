import type { Block, Document, Line, Table } from "../../document/document.ts";
import type { Flow, FullPlan, OwnValue, Section } from "../../plan/full.ts";

/** Is given line after line. */
type Take = (line: Line) => void;

/**
 * Pointers of the plan's texts of which nothing stands in the document, in the plan's order: a template that drops
 * words must be told. 发文机关 is never printed as such; 署名 and 发文机关标志 carry it and are looked for.
 */
export function unplaced(plan: FullPlan, document: Document): string[] {
	const placed = new Set<string>();
	visitDocument(document, (line) => eachPointer(line, (pointer) => placed.add(pointer)));
	const missing = new Set<string>();
	visitPlan(plan, (line) =>
		eachPointer(line, (pointer) => {
			if (!placed.has(pointer)) missing.add(pointer);
		}),
	);
	return [...missing];
}

function eachPointer(line: Line, take: (pointer: string) => void): void {
	for (const { text, from } of line) if (from !== undefined && text !== "") take(from);
}

/** How many lines the plan has. */
export function linesIn(plan: FullPlan): number {
	let count = 0;
	visitPlan(plan, () => {
		count++;
	});
	return count;
}

function visitPlan(plan: FullPlan, take: Take): void {
	for (const [name, lines] of Object.entries(plan.fields)) if (name !== "issuer") lines.forEach(take);
	for (const value of Object.values(plan.own)) visitOwn(value, take);
	visitFlow(plan.body, take);
	for (const section of plan.sections) visitSection(section, take);
	for (const { title, blocks, flow } of plan.attachments) {
		take(title);
		visitBlocks(blocks, take);
		visitFlow(flow, take);
	}
}

function visitOwn(value: OwnValue, take: Take): void {
	switch (value.kind) {
		case "lines":
			value.lines.forEach(take);
			return;
		case "flow":
			visitFlow(value.flow, take);
			return;
		case "section":
			visitSection(value.section, take);
			return;
		case "table":
			visitTable(value.table, take);
			return;
		default:
			for (const one of value.kind === "list" ? value.items : Object.values(value.parts)) visitOwn(one, take);
	}
}

function visitSection({ title, period, flow }: Section, take: Take): void {
	take(title);
	take(period);
	visitFlow(flow, take);
}

function visitFlow(flow: readonly Flow[], take: Take): void {
	for (const one of flow) {
		if (one.kind === "items") for (const item of one.items) visitSection(item, take);
		else if (one.kind === "table") visitTable(one.table, take);
		else if (one.kind === "image") take(one.image.caption);
		else take(one.line);
	}
}

function visitTable({ title, noteAbove, noteBelow, head, rows }: Table, take: Take): void {
	take(title);
	noteAbove.forEach(take);
	noteBelow.forEach(take);
	for (const cells of [...head, ...rows]) for (const cell of cells) cell.forEach(take);
}

export function visitDocument(document: Document, take: Take): void {
	const { head, signed } = document;
	for (const line of [head.copyNumber, head.secrecy, head.urgency, head.documentNumber]) take(line);
	for (const lines of [head.issuerMark.names, head.signatories, document.title, document.headnotes])
		lines.forEach(take);
	for (const line of [head.masthead.left, head.masthead.right, ...document.bylines]) take(line);
	for (const { text } of document.roster) take(text);
	for (const line of [document.subtitle, document.recipients, document.salutation, document.date]) take(line);
	for (const lines of [document.signatures, document.notes]) lines.forEach(take);
	for (const { post, name } of signed) for (const line of [post, name]) take(line);
	for (const { text, right } of document.imprint) for (const line of [text, right]) take(line);
	visitBlocks(document.body, take);
	for (const { title, body } of document.attachments) {
		take(title);
		visitBlocks(body, take);
	}
}

function visitBlocks(blocks: readonly Block[], take: Take): void {
	for (const block of blocks) {
		if (block.type === "table") visitTable(block, take);
		else take(block.type === "image" ? block.caption : block.text);
		if (block.type === "heading") take(block.runOn);
	}
}
