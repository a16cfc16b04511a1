import { Composer, type CST, type Document, type ErrorCode, lex, Pair, Parser, YAMLMap } from "yaml";
import { FORBIDDEN, MAY_BE_FORBIDDEN } from "../characters.ts";
import { type Marks, marker } from "./marks.ts";

/** How deep lists and maps may stand in each other. */
export const DEPTH_LIMIT = 64;

export interface YamlFault {
	code: ErrorCode;
	start: number;
	end: number;
	/** yaml can live with it. */
	mild: boolean;
}

/** What one reading of a text gives; `tooDeepAt` is set when nothing was composed because of it. */
export interface Reading {
	documents: Document.Parsed[];
	faults: YamlFault[];
	marks: Marks;
	tooDeepAt: number | undefined;
}

export function read(text: string): Reading {
	const { tokens, marks, tooDeepAt } = tokensOf(readable(text));
	if (tooDeepAt !== undefined) return { documents: [], faults: [], marks, tooDeepAt };
	// Text stays text: failsafe, no known tags. Each key is another one: doubled ones are found later.
	const composer = new Composer({
		version: "1.2",
		schema: "failsafe",
		resolveKnownTags: false,
		mapKey: (pair) => (pair instanceof Pair ? pair.key : pair),
	});
	const documents = withoutTraces(() => composer.compose(tokens));
	const rest = composer.streamInfo();
	const found = [
		...documents.flatMap((one) => [...one.errors, ...one.warnings]),
		...rest.errors,
		...rest.warnings,
	];
	const faults = found.map(({ code, pos, name }) => ({
		code,
		start: pos[0],
		end: pos[1],
		mild: name === "YAMLWarning",
	}));
	return { documents, faults, marks, tooDeepAt };
}

/** yaml looks for each key among all those before it: a map of a hundred thousand keys would take minutes. */
YAMLMap.prototype.has = () => false;

/** yaml makes an Error of each fault; a hundred thousand stack traces that nobody reads cost seconds. */
function withoutTraces<T>(work: () => T): T {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = limit;
	}
}

/** A lone CR ends a line (YAML 1.2, 5.4), which yaml does not know; some control characters have a meaning to its lexer. */
function readable(text: string): string {
	const broken = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
	if (!MAY_BE_FORBIDDEN.test(broken)) return broken;
	return broken.replace(FORBIDDEN, (found) => "\ufffd".repeat(found.length));
}

/** Stops at the depth limit: the parser, and composing even more, recurses on the way back out. */
function tokensOf(text: string): { tokens: CST.Token[]; marks: Marks; tooDeepAt: number | undefined } {
	const parser = new Parser();
	const { marks, take, finish } = marker();
	for (const lexeme of lex(text)) {
		take(lexeme, parser.offset);
		parser.next(lexeme);
		if (parser.stack.length > DEPTH_LIMIT && depthOf(parser.stack) > DEPTH_LIMIT) {
			return { tokens: [], marks, tooDeepAt: parser.offset - lexeme.length };
		}
	}
	finish(text.length);
	return { tokens: parser.end(), marks, tooDeepAt: undefined };
}

function depthOf(stack: readonly CST.Token[]): number {
	let depth = 0;
	for (const { type } of stack) {
		if (type === "block-map" || type === "block-seq" || type === "flow-collection") depth++;
	}
	return depth;
}
