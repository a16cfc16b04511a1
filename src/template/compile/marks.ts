import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { isControl } from "../language/containers.ts";
import { MARK } from "../language/tokens.ts";
import { findWord } from "../language/words.ts";
import type { Block, Content, Program, Statement } from "./ast.ts";
import { lineFault } from "./line-faults.ts";
import { offsetOf } from "./parse.ts";
import type { PlaceOf } from "./places.ts";

/**
 * Reads what the author typed at the start of lines, in the content of the tree, and writes behind each `#` and
 * `@词` its place. Whether a piece of content begins a line can depend on the plan (`{{#if 甲}}甲{{/if}}@乙`): what
 * may begin a line is checked as if it did.
 */
export function markLines(
	source: SourceText,
	program: Program,
	place: PlaceOf,
	also?: ReadonlyMap<string, string>,
): Diagnostic[] {
	const marking: Marking = { source, place, also, numbered: false, found: [] };
	markProgram(marking, program, true);
	return marking.found;
}

interface Marking {
	source: SourceText;
	place: PlaceOf;
	also: ReadonlyMap<string, string> | undefined;
	/** The container around numbers its `#` line. */
	numbered: boolean;
	found: Diagnostic[];
}

function markProgram(marking: Marking, program: Program | undefined, start: boolean): void {
	let atStart = start;
	program?.body.forEach((node, i) => {
		const after = endsAtStart(node, atStart);
		const last = program.body[i + 1] === undefined;
		if (node.type === "ContentStatement") markContent(marking, node, atStart, last);
		if (node.type === "PartialBlockStatement") markProgram(marking, node.program, true);
		if (node.type === "BlockStatement") {
			const own = !isControl(String(node.path.original));
			const inner = own ? { ...marking, numbered: isNumbered(node) } : marking;
			markProgram(inner, node.program, own || atStart || programEnds(node.program, atStart));
			markProgram(inner, node.inverse, own || atStart);
		}
		atStart = after;
	});
}

/** A 层 that may do without numbers, or an attachment, can have one typed into its heading. */
function isNumbered({ path, hash }: Block): boolean {
	return path.original === "层" && !hash?.pairs.some(({ key }) => key === "编号");
}

/** Whether the text may stand at the start of a line behind the node. */
function endsAtStart(node: Statement, start: boolean): boolean {
	switch (node.type) {
		case "ContentStatement":
			return /(?:^|[\r\n])[ \t]*$/.test(node.value) && (start || /[\r\n]/.test(node.value));
		case "CommentStatement":
			return start;
		case "BlockStatement":
			if (!isControl(String(node.path.original))) return true;
			return programEnds(node.program, start) || programEnds(node.inverse, start);
		case "PartialStatement":
		case "PartialBlockStatement":
			return true;
		default:
			return false;
	}
}

function programEnds(program: Program | undefined, start: boolean): boolean {
	return (program?.body ?? []).reduce((atStart, node) => endsAtStart(node, atStart), start);
}

function markContent(marking: Marking, node: Content, atStart: boolean, last: boolean): void {
	// White space beside tags is gone from `value`; its first letter stands where it stood.
	const base = offsetOf(marking.source, node.loc.start) + Math.max(0, node.original.indexOf(node.value));
	const lines = node.value.split(/(\r\n?|\n)/);
	let offset = base;
	node.value = lines
		.map((line, i) => {
			const begins = i % 2 === 0 && (i > 0 || atStart);
			const open = i === lines.length - 1 && !last;
			const marked = begins ? markLine(marking, line, offset, open) : line;
			checkBraces(marking, line, offset);
			offset += line.length;
			return marked;
		})
		.join("");
}

/** `open`: a tag follows on the same line. */
function markLine(marking: Marking, line: string, offset: number, open: boolean): string {
	const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
	const typed = line.slice(indent);
	const span = (length: number) => ({
		file: marking.source.file,
		start: offset + indent,
		end: offset + indent + length,
	});
	const fullwidth = { "＠": "@", "＃": "#" }[typed[0] ?? ""];
	if (fullwidth) {
		const args = { typed: typed[0] as string, meant: fullwidth };
		marking.found.push(diagnostic("TEMPLATE-FULLWIDTH", span(1), args));
		return line;
	}
	const sign = SIGN.exec(typed)?.[0];
	if (sign === undefined) {
		const indented = indentFault(typed, span(1));
		if (indented) marking.found.push(indented);
		return line;
	}
	const rest = typed.slice(sign.length).trimStart();
	const { numbered, also } = marking;
	const fault = lineFault({ sign, rest, open, numbered, also }, span(sign.length));
	if (fault) marking.found.push(fault);
	const { start, end } = span(sign.length);
	const mark = `${MARK}${marking.place(marking.source.file, start, end)}${MARK}`;
	return line.slice(0, indent) + sign + mark + typed.slice(sign.length);
}

const SIGN = /^(?:#+|@[\p{L}\p{N}_-]*)/u;

/** Only blanks of the keyboard are indentation: behind a U+3000, `@标题` would print as it stands. */
function indentFault(typed: string, span: Span): Diagnostic | undefined {
	const [blank = "", sign = ""] = /^[\s\u00a0\u3000]+(#+|@[\p{L}]*)?/u.exec(typed) ?? [];
	const meant = sign.startsWith("#") || findWord(sign.slice(1)) !== undefined;
	if (sign === "" || !meant) return undefined;
	return diagnostic("TEMPLATE-INDENT", { ...span, end: span.start + blank.length - sign.length }, { sign });
}

/** ｛｛标题｝｝ would print as it stands. */
function checkBraces(marking: Marking, line: string, offset: number): void {
	const at = line.search(/｛｛|｝｝/);
	if (at < 0) return;
	const typed = line.slice(at, at + 2);
	const span = { file: marking.source.file, start: offset + at, end: offset + at + 2 };
	const meant = typed === "｛｛" ? "{{" : "}}";
	marking.found.push(diagnostic("TEMPLATE-FULLWIDTH", span, { typed, meant }));
}
