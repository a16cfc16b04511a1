import type { SourceText } from "../../source/source.ts";
import type {
	Block,
	Content,
	Expression,
	Literal,
	Loc,
	Mustache,
	Partial,
	PartialBlock,
	Path,
	Program,
	Statement,
	SubExpression,
} from "./ast.ts";
import { nameOf, type Parsed } from "./checking.ts";
import { offsetOf } from "./parse.ts";
import type { PlaceOf } from "./places.ts";

/**
 * Turns a checked tree into the one that is compiled: `{{甲}}` becomes a call that stores the value and prints a
 * slot, partials and loops tell where they are. The names of these calls begin with `#`, which neither a path that
 * passed the check nor a name bound by `as |…|` can be, so no template can name or shadow them.
 */
export function rewrite(
	{ source, program }: Parsed,
	checked: WeakSet<Statement>,
	place: PlaceOf,
	isMain: boolean,
): Program {
	const at = (loc: Loc) => place(source.file, offsetOf(source, loc.start), offsetOf(source, loc.end));
	return rewriteProgram({ source, checked, at, isMain }, program);
}

interface Rewriting {
	source: SourceText;
	checked: WeakSet<Statement>;
	/** Nobody gives it a body: what it places is empty. */
	isMain: boolean;
	at: (loc: Loc) => number;
}

function rewriteProgram(rewriting: Rewriting, program: Program): Program {
	return { ...program, body: program.body.flatMap((node) => rewriteStatement(rewriting, node)) };
}

function rewriteStatement(rewriting: Rewriting, node: Statement): Statement[] {
	// What the check did not walk must never become code.
	if (!rewriting.checked.has(node)) throw new Error(`unchecked ${node.type}`);
	switch (node.type) {
		case "ContentStatement":
			return [node];
		case "MustacheStatement":
			return [slot(rewriting, node)];
		case "BlockStatement":
			return [block(rewriting, node)];
		case "PartialStatement":
			if (rewriting.isMain && nameOf(node.name as Path) === "@partial-block") return [];
			return partial(rewriting, node, isAlone(rewriting.source, node.loc));
		case "PartialBlockStatement":
			return partial(rewriting, { ...node, program: rewriteProgram(rewriting, node.program) }, true);
		default:
			return [];
	}
}

function slot(rewriting: Rewriting, node: Mustache): Mustache {
	const value: Expression =
		node.path.type === "SubExpression"
			? helperCall(node.path)
			: node.params.length > 0
				? helperCall({ type: "SubExpression", path: node.path, params: node.params, loc: node.loc })
				: node.path;
	return call("slot", [value, number(rewriting.at(node.loc))]);
}

function block(rewriting: Rewriting, node: Block): Block {
	const name = nameOf(node.path);
	if (name === "层" && node.params.length > 0) return block(rewriting, withLevel(node));
	const placed = !["if", "unless", "with"].includes(name);
	const openLoc = { start: node.loc.start, end: node.path.loc.end };
	return {
		...node,
		path: path(name),
		loc: NOWHERE,
		params: [
			...node.params.map(expression),
			...(placed ? [number(rewriting.at(openLoc))] : []),
			...(name === "层" ? [number(isAllTyped(node.program) ? 1 : 0)] : []),
		],
		...(node.hash && { hash: { ...node.hash, pairs: node.hash.pairs.map(pair) } }),
		...(node.program && { program: rewriteProgram(rewriting, node.program) }),
		...(node.inverse && { inverse: rewriteProgram(rewriting, node.inverse) }),
	};
}

/** Nothing in it depends on the plan: what it prints is what its author wants in any case. */
function isAllTyped(program: Program | undefined): boolean {
	return (program?.body ?? []).every((node) => {
		if (node.type === "BlockStatement") return nameOf(node.path) === "层" && isAllTyped(node.program);
		return node.type === "ContentStatement" || node.type === "CommentStatement";
	});
}

/** `{{#层 条}}` is short for `{{#层 级="条"}}`. */
function withLevel(node: Block): Block {
	const [level] = node.params as [Path];
	const { loc, original } = level;
	const value: Literal = { type: "StringLiteral", value: original, original, loc };
	const pairs = [...(node.hash?.pairs ?? []), { type: "HashPair" as const, key: "级", value, loc }];
	return { ...node, params: [], hash: { type: "Hash", pairs, loc } };
}

function pair<T extends { value: Expression }>(one: T): T {
	return { ...one, value: expression(one.value) };
}

function expression(value: Expression): Expression {
	return value.type === "SubExpression" ? helperCall(value) : value;
}

function helperCall(node: SubExpression): SubExpression {
	return { ...node, path: path(nameOf(node.path)), loc: NOWHERE, params: node.params.map(expression) };
}

/**
 * A partial that stands alone on its line is a line of its own, whether or not its file ends with a line break.
 * With something to work on (`{{> 栏目 指导思想}}`) it is left out when that is empty.
 */
function partial(rewriting: Rewriting, node: Partial | PartialBlock, alone: boolean): Statement[] {
	const { loc } = node;
	const [param] = node.params;
	const place = number(rewriting.at({ start: loc.start, end: node.name.loc.end }));
	const enter: SubExpression = {
		type: "SubExpression",
		path: path("enter"),
		params: [param ?? THIS, place],
		loc: NOWHERE,
	};
	const line = alone ? [content("\n")] : [];
	const body = [
		...line,
		{ ...node, name: partialPath(node), params: [enter], loc: NOWHERE },
		call("leave", [number(0)]),
		...line,
	];
	return param ? [onlyIf(param, body)] : body;
}

function onlyIf(param: Expression, body: Statement[]): Block {
	const program: Program = { type: "Program", body, strip: {}, loc: NOWHERE };
	return {
		type: "BlockStatement",
		path: path("if"),
		params: [param],
		program,
		openStrip: {},
		closeStrip: {},
		loc: NOWHERE,
	};
}

/** Handlebars does not find a partial called `__proto__`, and throws; with `#` it is a name like any other. */
function partialPath({ name }: Partial | PartialBlock): Partial["name"] {
	if (name.type === "SubExpression" || nameOf(name) === "@partial-block") return name;
	return path(nameOf(name));
}

function isAlone(source: SourceText, loc: Loc): boolean {
	const before = source.text.slice(source.lineStarts[loc.start.line - 1], offsetOf(source, loc.start));
	const end = source.lineStarts[loc.end.line] ?? source.text.length;
	return /^[ \t\uFEFF]*$/.test(before) && source.text.slice(offsetOf(source, loc.end), end).trim() === "";
}

function call(name: string, params: Expression[]): Mustache {
	return {
		type: "MustacheStatement",
		path: path(name),
		params,
		escaped: false,
		strip: {},
		loc: NOWHERE,
	};
}

function path(name: string): Path {
	const own = `#${name}`;
	return { type: "PathExpression", data: false, depth: 0, parts: [own], original: own, loc: NOWHERE };
}

function number(value: number): Literal {
	return { type: "NumberLiteral", value, original: value, loc: NOWHERE };
}

function content(value: string): Content {
	return { type: "ContentStatement", original: value, value, loc: NOWHERE };
}

/** Handlebars writes the place of each call into its code, where nobody reads it: without, a third less code. */
const NOWHERE = undefined as unknown as Loc;
const THIS: Path = {
	type: "PathExpression",
	data: false,
	depth: 0,
	parts: [],
	original: "this",
	loc: NOWHERE,
};
