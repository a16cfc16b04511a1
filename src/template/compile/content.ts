import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Content } from "./ast.ts";
import { type Checking, keep } from "./checking.ts";
import type { Scope } from "./lookup.ts";
import { offsetOf } from "./parse.ts";
import { isKnown } from "./slips.ts";

/** Tells of text that would print as typed, though it was surely meant otherwise. */
export function checkContent(checking: Checking, node: Content, scope: Scope): void {
	const base = offsetOf(scope.source, node.loc.start);
	for (const { pattern, beginsLine, tell } of SLIPS) {
		for (const found of node.original.matchAll(pattern)) {
			const start = base + found.index;
			if (beginsLine && !/^[\r\n]?$/.test(scope.source.text[start - 1] ?? "")) continue;
			const span = { file: scope.source.file, start, end: start + found[0].length };
			const one = tell(found, span, (name) => isKnown(checking, name, scope));
			if (one) keep(checking, one);
		}
	}
}

interface Slip {
	pattern: RegExp;
	beginsLine?: true;
	tell: (
		found: RegExpMatchArray,
		span: Diagnostic["span"],
		known: (name: string) => boolean,
	) => Diagnostic | undefined;
}

/** Only what stands on one line, and in bounded runs: a template may be one very long line. */
const SLIPS: readonly Slip[] = [
	{
		// {标题} 【标题】 <标题> ${标题} {%标题%} ｛标题｝
		pattern:
			/(?<![{｛【<＜[［%$])[{｛【<＜[［%$]{1,3}[ \t\u3000]{0,3}([\p{L}\p{N}_]{1,20})[ \t\u3000]{0,3}[}｝】>＞\]］%]{1,3}/gu,
		tell: ([typed, name = ""], span, known) =>
			known(name) && !typed.startsWith("｛｛")
				? diagnostic("TEMPLATE-LOOKS-LIKE-SLOT", span, { typed, meant: `{{${name}}}` })
				: undefined,
	},
	{
		// {#if 标题} {/if} {else} {> 栏目}
		pattern:
			/(?<![{｛])[{｛] {0,3}([#/](?:if|each|unless|with|层|附件|表)(?: [^{}｛｝\r\n]{1,60})?|else|> ?[\p{L}]{1,20}) {0,3}[}｝](?![}｝])/gu,
		tell: ([typed, inner = ""], span) =>
			diagnostic("TEMPLATE-LOOKS-LIKE-SLOT", span, { typed, meant: `{{${inner.trim()}}}` }),
	},
	{
		pattern: /\*\*(?=[^\s*])[^*\r\n]{1,200}\*\*|\*\*$/g,
		tell: ([typed], span) =>
			diagnostic(
				"TEMPLATE-FOREIGN",
				{ ...span, end: span.start + 2 },
				{ typed: typed.slice(0, 2), kind: "bold" },
			),
	},
	{
		pattern: /<!--/g,
		tell: ([typed], span) => diagnostic("TEMPLATE-FOREIGN", span, { typed, kind: "comment" }),
	},
	{
		pattern: /(?<=^|[\r\n])\/\//g,
		beginsLine: true,
		tell: ([typed], span) => diagnostic("TEMPLATE-FOREIGN", span, { typed, kind: "comment" }),
	},
	{
		pattern: /(?<=^|[\r\n])[-*+] /g,
		beginsLine: true,
		tell: ([typed], span) =>
			diagnostic(
				"TEMPLATE-FOREIGN",
				{ ...span, end: span.start + 1 },
				{ typed: typed.trim(), kind: "bullet" },
			),
	},
];
