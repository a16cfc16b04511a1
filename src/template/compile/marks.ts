import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { SourceText } from "../../source/source.ts";
import { isControl } from "../language/containers.ts";
import { MARK } from "../language/tokens.ts";
import { findWord, NUMBERINGS, WORDS, WORDS_LATER } from "../language/words.ts";
import type { Content, Program, Statement } from "./ast.ts";
import { offsetOf } from "./parse.ts";
import type { PlaceOf } from "./places.ts";

/**
 * Reads what the author typed at the start of lines, in the content of the tree, and writes behind each `#` and
 * `@词` its place. Whether a piece of content begins a line can depend on the plan (`{{#if 甲}}甲{{/if}}@乙`): what
 * may begin a line is checked as if it did.
 */
export function markLines(source: SourceText, program: Program, place: PlaceOf): Diagnostic[] {
	const marking: Marking = { source, place, found: [] };
	markProgram(marking, program, true);
	return marking.found;
}

interface Marking {
	source: SourceText;
	place: PlaceOf;
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
			markProgram(marking, node.program, own || atStart || programEnds(node.program, atStart));
			markProgram(marking, node.inverse, own || atStart);
		}
		atStart = after;
	});
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
	const sign = /^(?:#+|@[\p{L}\p{N}_-]*)/u.exec(typed)?.[0];
	if (sign === undefined) return line;
	const fault = sign.startsWith("#") ? hashFault(sign) : wordFault(sign.slice(1), typed, open);
	if (fault) marking.found.push(fault(span(sign.length)));
	const { start, end } = span(sign.length);
	const mark = `${MARK}${marking.place(marking.source.file, start, end)}${MARK}`;
	return line.slice(0, indent) + sign + mark + typed.slice(sign.length);
}

type Fault = ((span: Diagnostic["span"]) => Diagnostic) | undefined;

function hashFault(sign: string): Fault {
	if (sign === "#") return undefined;
	return (span) => diagnostic("TEMPLATE-HASHES", span, { typed: sign });
}

function wordFault(word: string, typed: string, open: boolean): Fault {
	if (WORDS_LATER.has(word)) return (span) => diagnostic("TEMPLATE-WORD-LATER", span, { word });
	if (!findWord(word)) {
		const names = WORDS.map((one) => one.word);
		const near = names.find((one) => word.startsWith(one) && one.length > 1) ?? nearest(word, names);
		return (span) => diagnostic("TEMPLATE-UNKNOWN-WORD", span, { word, ...(near ? { near } : {}) });
	}
	if (word !== "层次序数") return undefined;
	const value = typed.slice(word.length + 1).trim();
	if (!open && Object.hasOwn(NUMBERINGS, value)) return undefined;
	return (span) => diagnostic("TEMPLATE-NUMBERING", span, { typed: value });
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
