import type { Block, Document, Line, Table } from "../../document/document.ts";
import type { Flow, FullPlan, OwnValue, Section } from "../../plan/full.ts";

/**
 * Pointers of the plan's texts of which nothing stands in the document, in the plan's order: a template that drops
 * words must be told. 发文机关 is never printed as such; 署名 and 发文机关标志 carry it and are looked for.
 */
export function unplaced(plan: FullPlan, document: Document): string[] {
	const placed = new Set(pointersOf(linesOfDocument(document)));
	const wanted = new Set(pointersOf(linesOfPlan(plan)));
	return [...wanted].filter((pointer) => !placed.has(pointer));
}

function* pointersOf(lines: Iterable<Line>): Generator<string> {
	for (const line of lines)
		for (const { text, from } of line) if (from !== undefined && text !== "") yield from;
}

export function* linesOfPlan(plan: FullPlan): Generator<Line> {
	for (const [name, lines] of Object.entries(plan.fields)) if (name !== "issuer") yield* lines;
	for (const value of Object.values(plan.own)) yield* linesOfOwn(value);
	yield* linesOfFlow(plan.body);
	for (const section of plan.sections) yield* linesOfSection(section);
	for (const { title, blocks, flow } of plan.attachments) {
		yield title;
		yield* linesOfBlocks(blocks);
		yield* linesOfFlow(flow);
	}
}

function* linesOfOwn(value: OwnValue): Generator<Line> {
	switch (value.kind) {
		case "lines":
			yield* value.lines;
			return;
		case "flow":
			yield* linesOfFlow(value.flow);
			return;
		case "section":
			yield* linesOfSection(value.section);
			return;
		case "table":
			yield* linesOfTable(value.table);
			return;
		default:
			for (const one of value.kind === "list" ? value.items : Object.values(value.parts))
				yield* linesOfOwn(one);
	}
}

function* linesOfSection({ title, period, flow }: Section): Generator<Line> {
	yield title;
	yield period;
	yield* linesOfFlow(flow);
}

function* linesOfFlow(flow: readonly Flow[]): Generator<Line> {
	for (const one of flow) {
		if (one.kind === "items") for (const item of one.items) yield* linesOfSection(item);
		else if (one.kind === "table") yield* linesOfTable(one.table);
		else if (one.kind === "image") yield one.image.caption;
		else yield one.line;
	}
}

function* linesOfTable({ title, noteAbove, noteBelow, head, rows }: Table): Generator<Line> {
	yield title;
	yield* noteAbove;
	yield* noteBelow;
	yield* head.flat(2);
	yield* rows.flat(2);
}

export function* linesOfDocument(document: Document): Generator<Line> {
	const { head, signed } = document;
	yield* [head.copyNumber, head.secrecy, head.urgency, head.documentNumber];
	yield* [...head.issuerMark.names, ...head.signatories, ...document.title, ...document.headnotes];
	yield* [head.masthead.left, head.masthead.right, ...document.bylines];
	for (const { text } of document.roster) yield text;
	yield* [document.subtitle, document.recipients, document.salutation, document.date];
	yield* [...document.signatures, ...document.notes];
	for (const { post, name } of signed) yield* [post, name];
	for (const { text, right } of document.imprint) yield* [text, right];
	yield* linesOfBlocks(document.body);
	for (const { title, body } of document.attachments) {
		yield title;
		yield* linesOfBlocks(body);
	}
}

function* linesOfBlocks(blocks: readonly Block[]): Generator<Line> {
	for (const block of blocks) {
		if (block.type === "table") yield* linesOfTable(block);
		else if (block.type === "image") yield block.caption;
		else yield block.text;
		if (block.type === "heading") yield block.runOn;
	}
}
