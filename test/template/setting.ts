import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Diagnostic, Outcome } from "../../src/diagnostics/diagnostic.ts";
import type { Document, Line, Table } from "../../src/document/document.ts";
import { textOf } from "../../src/document/document.ts";
import type { Flow, FullPlan, Section } from "../../src/plan/full.ts";
import type { SourceText } from "../../src/source/source.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import type { CompiledTemplate } from "../../src/template/compile/compiled.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { type ModelNames, vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { shape } from "../../src/template/shape/shape.ts";

export const NAMES: ModelNames = {
	fields: {
		title: "标题",
		copyNumber: "份号",
		secrecy: "密级",
		urgency: "紧急程度",
		issuer: "发文机关",
		issuerMark: "发文机关标志",
		documentNumber: "发文字号",
		signatory: "签发人",
		subtitle: "副标题",
		headnote: "题注",
		status: "状态",
		byline: "作者",
		present: "出席",
		absent: "请假",
		observers: "列席",
		chair: "主持",
		recorder: "记录",
		recipients: "主送机关",
		salutation: "称谓",
		preamble: "引言",
		closing: "结语",
		signature: "署名",
		signed: "签署",
		date: "成文日期",
		note: "附注",
		cc: "抄送机关",
		distribution: "分送机关",
		printer: "印发机关",
		printDate: "印发日期",
		copies: "印数",
	},
	sections: {
		guidingIdeology: "指导思想",
		objectives: "工作目标",
		tasks: "主要任务",
		organization: "组织机构",
		safeguards: "保障措施",
	},
};

const TEMPLATES = new URL("../../templates/", import.meta.url);

export function sourceText(file: string, text: string): SourceText {
	const lineStarts = [0];
	for (const end of text.matchAll(/\r\n?|\n/g)) lineStarts.push(end.index + end[0].length);
	return { file, text, lineStarts };
}

export function templateFile(path: string): SourceText {
	return sourceText(`templates/${path}`, readFileSync(new URL(path, TEMPLATES), "utf8"));
}

export const PARTIALS: SourceText[] = readdirSync(fileURLToPath(new URL("partials/", TEMPLATES)))
	.filter((file) => file.endsWith(".hbs"))
	.map((file) => templateFile(`partials/${file}`));

/** Partials of a test by name; they come behind the built-in ones. */
export function compile(text: string, own: Record<string, string> = {}): Outcome<CompiledTemplate> {
	const partials = Object.entries(own).map(([name, one]) => sourceText(`partials/${name}.hbs`, one));
	return compileTemplate(sourceText("t.hbs", text), [...PARTIALS, ...partials], vocabularyOf(NAMES));
}

/** A text that says where in the plan it stands. */
export function line(text: string, from?: string): Line {
	return [from === undefined ? { text } : { text, from }];
}

export function paragraph(text: string): Flow {
	return { kind: "paragraph", line: line(text) };
}

export function section(title: string, flow: (Flow | string)[], fills: string[] = []): Section {
	const full = flow.map((one) => (typeof one === "string" ? paragraph(one) : one));
	return {
		fills,
		part: null,
		title: title === "" ? [] : line(title),
		period: [],
		runIn: false,
		flow: full,
		from: `/${title}`,
	};
}

export function items(...sections: Section[]): Flow {
	return { kind: "items", items: sections };
}

export function table(head: string[], rows: string[][]): Table {
	const cells = (texts: string[]) => texts.map((text) => (text === "" ? [] : [line(text)]));
	return {
		type: "table",
		title: [],
		noteAbove: [],
		noteBelow: [],
		head: head.length > 0 ? [cells(head)] : [],
		rows: rows.map(cells),
		merges: [],
		widths: [],
		align: [],
		heights: [],
	};
}

export function plan(
	fields: Record<string, string | string[] | Line[]> = {},
	rest: Partial<FullPlan> = {},
): FullPlan {
	const lines = Object.entries(fields).map(([key, value]) => {
		const list = typeof value === "string" ? [value] : value;
		return [key, list.map((one) => (typeof one === "string" ? line(one, `/${key}`) : one))];
	});
	return {
		genre: "work-plan",
		layout: "plain",
		seals: [],
		sealDiameter: null,
		numbering: null,
		seal: "unsealed",
		issuerMarkSuffix: "",
		isoDate: "",
		fields: Object.fromEntries(lines),
		own: {},
		body: [],
		sections: [],
		attachments: [],
		articles: {},
		...rest,
	};
}

export function run(text: string, full: FullPlan, own: Record<string, string> = {}): Outcome<Document> {
	const compiled = compile(text, own);
	if (!compiled.value) return { value: undefined, diagnostics: compiled.diagnostics };
	const filled = fill(compiled.value, full, NAMES);
	return filled.value ? shape(filled.value, full) : { value: undefined, diagnostics: filled.diagnostics };
}

/** The document, or the faults as the test's failure. */
export function made(text: string, full: FullPlan = plan(), own: Record<string, string> = {}): Document {
	const { value, diagnostics } = run(text, full, own);
	if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
	return value;
}

/** The body as one line a block: level, number, text. */
export function outline(blocks: Document["body"]): string[] {
	return blocks.map((block) => {
		if (block.type === "image") return `图 ${block.file}`;
		if (block.type === "table") return `表 ${block.rows.length}行`;
		const text = `${block.level} ${block.number}${textOf(block.text)}`;
		return block.type === "heading" ? `# ${text}${block.stop}${textOf(block.runOn)}` : text;
	});
}

/** `t.hbs:行:列 代码 被指着的字`, the column in UTF-16 units from 1. */
export function told(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): string[] {
	return diagnostics.map(({ code, span }) => {
		const source = sources.find((one) => one.file === span.file);
		if (!source) return `${span.file}? ${code}`;
		const row = source.lineStarts.filter((start) => start <= span.start).length;
		const column = span.start - (source.lineStarts[row - 1] ?? 0) + 1;
		return `${span.file}:${row}:${column} ${code} ${source.text.slice(span.start, span.end)}`;
	});
}
