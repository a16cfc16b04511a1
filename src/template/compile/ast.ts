/** The part of Handlebars' syntax tree that templates are made of, as a closed union. */
export interface Position {
	line: number;
	column: number;
}
export interface Loc {
	start: Position;
	end: Position;
}
export interface Strip {
	open?: boolean;
	close?: boolean;
}

export interface Path {
	type: "PathExpression";
	data: boolean;
	depth: number;
	parts: string[];
	original: string;
	loc: Loc;
}
export interface Literal {
	type: "StringLiteral" | "NumberLiteral" | "BooleanLiteral" | "UndefinedLiteral" | "NullLiteral";
	value?: string | number | boolean;
	original?: string | number | boolean;
	loc: Loc;
}
export interface SubExpression {
	type: "SubExpression";
	path: Path | Literal;
	params: Expression[];
	hash?: Hash;
	loc: Loc;
}
export type Expression = Path | Literal | SubExpression;
export interface Hash {
	type: "Hash";
	pairs: { type: "HashPair"; key: string; value: Expression; loc: Loc }[];
	loc: Loc;
}

export interface Content {
	type: "ContentStatement";
	original: string;
	value: string;
	loc: Loc;
}
export interface Mustache {
	type: "MustacheStatement" | "Decorator";
	path: Path | Literal | SubExpression;
	params: Expression[];
	hash?: Hash;
	escaped: boolean;
	strip: Strip;
	loc: Loc;
}
export interface Block {
	type: "BlockStatement" | "DecoratorBlock";
	path: Path | Literal;
	params: Expression[];
	hash?: Hash;
	program?: Program;
	inverse?: Program;
	openStrip: Strip;
	inverseStrip?: Strip;
	closeStrip?: Strip;
	loc: Loc;
}
export interface Partial {
	type: "PartialStatement";
	name: Path | Literal | SubExpression;
	params: Expression[];
	hash?: Hash;
	indent: string;
	strip: Strip;
	loc: Loc;
}
export interface PartialBlock {
	type: "PartialBlockStatement";
	name: Path | Literal | SubExpression;
	params: Expression[];
	hash?: Hash;
	program: Program;
	openStrip: Strip;
	closeStrip?: Strip;
	loc: Loc;
}
export interface Comment {
	type: "CommentStatement";
	value: string;
	strip: Strip;
	loc: Loc;
}
export type Statement = Content | Mustache | Block | Partial | PartialBlock | Comment;

export interface Program {
	type: "Program";
	body: Statement[];
	blockParams?: string[];
	/** `{{else if}}`: the program holds just that block. */
	chained?: boolean;
	strip?: Strip;
	loc?: Loc;
}
