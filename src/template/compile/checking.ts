import { type Code, type Diagnostic, type DiagnosticArgs, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Type, Vocabulary } from "../language/vocabulary.ts";
import type { Literal, Loc, Path, Program, Statement } from "./ast.ts";
import type { Scope } from "./lookup.ts";
import { spanOf } from "./parse.ts";

export interface Parsed {
	source: SourceText;
	program: Program;
}

/** The body of `{{#> 名}}…{{/名}}`, checked where the frame places it. */
export interface Body {
	program: Program;
	scope: Scope;
	outer: Body | undefined;
	placed: boolean;
}

export interface Checking {
	vocabulary: Vocabulary;
	partials: ReadonlyMap<string, Parsed>;
	/** Partials that could not be parsed, which has been told. */
	torn: ReadonlySet<string>;
	/** What is checked is itself a partial, for which nobody gives a body. */
	isPartial: boolean;
	/** Partials of the program. */
	given: ReadonlySet<SourceText>;
	/** Partials that the template reaches. */
	reached: Set<string>;
	/** Partial, context and body already walked: recursion ends here, and none is walked twice. */
	walked: Map<string, boolean>;
	bodies: Map<Program, number>;
	/** Statements walked: nothing else is ever compiled. */
	seen: WeakSet<Statement>;
	found: Map<string, Diagnostic>;
}

export function report<C extends Code>(
	checking: Checking,
	scope: Scope,
	loc: Loc,
	code: C,
	args: DiagnosticArgs[C],
): void {
	keep(checking, diagnostic(code, spanOf(scope.source, loc), args));
}

/** A partial is walked once for each context it meets; the same fault is told once. */
export function keep(checking: Checking, one: Diagnostic): void {
	checking.found.set(`${one.code} ${one.span.file} ${one.span.start} ${JSON.stringify(one.args)}`, one);
}

export function nameOf(path: Path | Literal): string {
	return path.type === "PathExpression" ? path.original : String(path.original ?? path.value ?? path.type);
}

/** Walks a partial unless it was walked with this context and body; keeps whether the body was placed. */
export function once(
	checking: Checking,
	name: string,
	context: Type,
	body: Body | undefined,
	walk: () => void,
): void {
	const key = JSON.stringify([name, context, body && [numberOf(checking, body), ...body.scope.bound]]);
	const placed = checking.walked.get(key);
	if (placed === undefined) {
		checking.walked.set(key, false);
		walk();
		checking.walked.set(key, body?.placed ?? false);
	} else if (body && placed) body.placed = true;
}

function numberOf({ bodies }: Checking, { program }: Body): number {
	const number = bodies.get(program) ?? bodies.size;
	bodies.set(program, number);
	return number;
}
