import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { CONTROLS, type ControlName } from "../language/containers.ts";
import { findHelper } from "../language/helpers.ts";
import { BUILTIN_PARTIALS } from "../language/partials.ts";
import { spellingOf } from "../language/spellings.ts";
import { fieldOf, recordOf } from "../language/vocabulary.ts";
import { findWord } from "../language/words.ts";
import type { Block, Expression, Literal, Loc, Path, Program } from "./ast.ts";
import { type Checking, keep, report } from "./checking.ts";
import type { Scope } from "./lookup.ts";
import { spanOf } from "./parse.ts";

/** An unknown name that is a known slip: said as what it is, not as a name that nobody has. */
export function slipIn(checking: Checking, path: Path, scope: Scope): Diagnostic | undefined {
	const name = path.original;
	const span = spanOf(scope.source, path.loc);
	const quote = /^[“”‘’]/.exec(name)?.[0];
	if (quote) {
		const args = { typed: quote, meant: '"', inTag: true };
		return diagnostic("TEMPLATE-FULLWIDTH", { ...span, end: span.start + 1 }, args);
	}
	if (path.data && findWord(name.slice(1)))
		return diagnostic("TEMPLATE-WORD-INSIDE", span, { word: name.slice(1) });
	const meant = callSlip(checking, name);
	if (meant) return diagnostic("TEMPLATE-WRITTEN-AS", span, { typed: `{{${name}}}`, meant });
	const field = name.replace(/^[《（(【]+|[：:，。、；！？》）)】]+$/gu, "");
	if (field !== name && isKnown(checking, field, scope))
		return diagnostic("TEMPLATE-MARK-INSIDE", span, { name, field });
	const parts = name.split(/[、，；和及]/u);
	if (parts.length > 1 && parts.every((one) => isKnown(checking, one, scope)))
		return diagnostic("TEMPLATE-SEVERAL", span, { typed: name, meant: slots(parts) });
	return undefined;
}

/** `{{if 标题}}`, `{{＞ 栏目}}`, `{{标题 副标题}}`: calls of what is no helper. */
export function slipInCall(
	checking: Checking,
	path: Path,
	params: readonly Expression[],
	scope: Scope,
): Diagnostic | undefined {
	const name = path.original;
	const span = spanOf(scope.source, path.loc);
	const sign = Object.hasOwn(SIGNS, name[0] as string) ? (name[0] as string) : undefined;
	if (sign) {
		const args = { typed: sign, meant: SIGNS[sign] as string, inTag: true };
		return diagnostic("TEMPLATE-FULLWIDTH", { ...span, end: span.start + 1 }, args);
	}
	const meant = callSlip(checking, name);
	if (meant) return diagnostic("TEMPLATE-WRITTEN-AS", span, { typed: `{{${name} …}}`, meant });
	const names = [name, ...params.map((one) => (one.type === "PathExpression" ? one.original : ""))];
	if (params.length === 0 || !names.every((one) => isKnown(checking, one, scope))) return undefined;
	return diagnostic("TEMPLATE-SEVERAL", span, { typed: names.join(" "), meant: slots(names) });
}

const SIGNS: Readonly<Record<string, string>> = { "＃": "#", "＞": ">", "／": "/", "＠": "@", "！": "!" };

/** How the block or partial that a name means is written. */
export function callSlip({ partials }: Checking, name: string): string | undefined {
	const spelt = spellingOf(name);
	if (spelt) return spelt;
	const partial = partials.get(name);
	if (!partial) return undefined;
	return placesBody(partial.program) ? `{{#> ${name}}}…{{/${name}}}` : `{{> ${name}}}`;
}

/** The call as it was most likely meant: a helper without parentheses, `as 栏` without bars, `标题="甲"`. */
export function exampleFor({ params, hash }: Block, name: ControlName): string {
	const [first, second, third] = params.map((one) => (one.type === "PathExpression" ? one.original : "…"));
	const pair = hash?.pairs.find(({ value }) => value.type === "StringLiteral");
	const within = (call: string) => `{{#${name} ${call}}}…{{/${name}}}`;
	if (first && findHelper(first)) return within(`(${[first, second, third].filter(Boolean).join(" ")})`);
	if (second === "as") return within(`${first} as |${third ?? "项"}|`);
	if (pair && (name === "if" || name === "unless"))
		return within(`(等于 ${pair.key} ${JSON.stringify((pair.value as Literal).value)})`);
	return CONTROLS[name];
}

/** Whether a partial has `{{> @partial-block}}`: then it is a frame and wants something within. */
export function placesBody(program: Program | undefined): boolean {
	return (program?.body ?? []).some((node) => {
		if (node.type === "PartialStatement")
			return node.name.type === "PathExpression" && node.name.original === "@partial-block";
		if (node.type === "BlockStatement") return placesBody(node.program) || placesBody(node.inverse);
		return node.type === "PartialBlockStatement" && placesBody(node.program);
	});
}

/** Names that the plan or the words have for what records call otherwise, by the label of the record. */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	栏目: { 名称: "标题", 条目: "内容", 表格: "内容", 段落: "内容", 正文: "内容" },
	内容: { 正文: "段落", 文字: "段落", 条目: "各条目", 表: "表格", 图: "图片" },
	表格: { 表题: "标题", 名称: "标题" },
	行: { 单元格: "格", 格子: "格", 列: "格" },
	附件: { 名称: "标题", 方向: "横向" },
	图片: { 标题: "说明", 图题: "说明", 文件: "图" },
};

/**
 * Walks a partial; faults in one of the program's, called from a template of the user's, are the fault of the call:
 * it stands where the fields of the partial are not.
 */
export function walkPartial(
	checking: Checking,
	partial: SourceText,
	call: { scope: Scope; loc: Loc; name: string },
	walk: (checking: Checking) => void,
): void {
	const { given } = checking;
	const { scope, loc, name } = call;
	if (!given.has(partial) || given.has(scope.source)) {
		walk(checking);
		return;
	}
	const found = new Map<string, Diagnostic>();
	walk({ ...checking, found });
	const files = new Set([...given].map(({ file }) => file));
	const own = [...found.values()].filter(({ span }) => !files.has(span.file));
	for (const one of own) keep(checking, one);
	if (own.length === found.size) return;
	const { context } = scope;
	const record = typeof context === "object" && "record" in context ? context.record : undefined;
	const within = record && recordOf(checking.vocabulary, record).label;
	const example = BUILTIN_PARTIALS[name]?.example ?? `{{> ${name}}}`;
	report(checking, scope, loc, "TEMPLATE-PARTIAL-CONTEXT", { name, example, ...(within ? { within } : {}) });
}

/** What more there is to say of an unknown field: that it has another name, or stands elsewhere. */
export function refined(checking: Checking, fault: Diagnostic): Diagnostic {
	if (fault.code !== "TEMPLATE-UNKNOWN-FIELD") return fault;
	const { name, within, near } = fault.args;
	const { also, silent } = checking.vocabulary;
	const called = CALLED[within]?.[name] ?? also?.get(name);
	if (called) return { ...fault, args: { name, within, called } };
	if (
		within !== recordOf(checking.vocabulary, "document").label &&
		fieldOf(checking.vocabulary, "document", name)
	)
		return { ...fault, args: { name, within, atRoot: true } };
	if (silent?.has(name)) return { ...fault, args: { name, within, silent: true } };
	return { ...fault, args: { name, within, ...(near ? { near } : {}) } };
}

export function isKnown(checking: Checking, name: string, { context, bound }: Scope): boolean {
	if (bound.has(name)) return true;
	return (
		typeof context === "object" &&
		"record" in context &&
		fieldOf(checking.vocabulary, context.record, name) !== undefined
	);
}

function slots(names: readonly string[]): string {
	return names.map((one) => `{{${one}}}`).join("");
}
