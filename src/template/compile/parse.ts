import Handlebars from "handlebars";
import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { forbiddenAt } from "../language/tokens.ts";
import type { Loc, Position, Program } from "./ast.ts";
import { explain } from "./explain.ts";
import { beforeParsing } from "./scan.ts";

const SIZE_LIMIT = 200_000;

/** A template file as a syntax tree, or the one reason why it is none. */
export function parse(source: SourceText): { program: Program } | { fault: Diagnostic } {
	const { file } = source;
	const text = withoutMark(source.text);
	if (text.length > SIZE_LIMIT)
		return { fault: diagnostic("TEMPLATE-TOO-LARGE", { file, start: 0, end: 1 }, { limit: SIZE_LIMIT }) };
	const at = forbiddenAt(text);
	if (at >= 0)
		return {
			fault: diagnostic(
				"TEMPLATE-CHARACTER",
				{ file, start: at, end: at + 1 },
				{ codePoint: text.codePointAt(at) ?? 0 },
			),
		};
	const fault = beforeParsing(source);
	if (fault) return { fault };
	try {
		return { program: Handlebars.parse(text) as unknown as Program };
	} catch (error) {
		if (error instanceof RangeError) return { fault: endlessNesting(file) };
		return { fault: explain(source, failurePlace(source, error)) };
	}
}

/** Parentheses can nest too; then the stack is the limit and no single place is to blame. */
export function endlessNesting(file: string): Diagnostic {
	return diagnostic("TEMPLATE-NESTING", { file, start: 0, end: 1 }, { limit: 100 });
}

/** A byte order mark would make the first line begin with an invisible letter; offsets must stay. */
function withoutMark(text: string): string {
	return text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
}

/** Handlebars puts the place of a token only into its English message; its lexer still stands there. */
function failurePlace(source: SourceText, error: unknown): number {
	const thrown = error as { lineNumber?: number; column?: number };
	if (thrown.lineNumber !== undefined)
		return offsetOf(source, { line: thrown.lineNumber, column: thrown.column ?? 0 });
	const { lexer } = (
		Handlebars as unknown as {
			Parser: { lexer: { yylloc: { first_line: number; first_column: number } } };
		}
	).Parser;
	return offsetOf(source, { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column });
}

export function offsetOf(source: SourceText, position: Position): number {
	return (source.lineStarts[position.line - 1] ?? 0) + position.column;
}

export function spanOf(source: SourceText, loc: Loc): Span {
	return { file: source.file, start: offsetOf(source, loc.start), end: offsetOf(source, loc.end) };
}

export function sourceOf(source: SourceText, loc: Loc): string {
	return source.text.slice(offsetOf(source, loc.start), offsetOf(source, loc.end));
}
